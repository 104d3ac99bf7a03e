import Contracts
import Testing

/// Flows by CCT become flows between councils.
@Suite struct FlowSharingTests {
  private let town = Town()

  private func twoShifts(_ number: Int, students: (Int, Int)) -> [Council] {
    var morning = town.school(number, at: (0, 0), students: students.0)
    var afternoon = town.school(number, at: (0, 0), students: students.1)
    morning.id = morning.cct + "-1"
    afternoon.id = afternoon.cct + "-2"
    afternoon.shift = .vespertino
    return [morning, afternoon]
  }

  @Test func twoShiftsShareByStudents() throws {
    let councils = twoShifts(1, students: (300, 100)) + [town.school(2, at: (0, 0))]
    let flow = PupilFlow(from: "32DPR0001A", to: "32DPR0002A", students: 41)
    let shared = try town.located(councils, flows: [flow]).flows
    #expect(
      shared == [
        PupilFlow(from: "32DPR0001A-1", to: "32DPR0002A-1", students: 31),
        PupilFlow(from: "32DPR0001A-2", to: "32DPR0002A-1", students: 10),
      ])
  }

  @Test func nobodyIsLostInRounding() throws {
    let councils = twoShifts(1, students: (1, 1)) + twoShifts(2, students: (1, 2))
    let flow = PupilFlow(from: "32DPR0001A", to: "32DPR0002A", students: 7)
    #expect(try town.located(councils, flows: [flow]).flows.reduce(0) { $0 + $1.students } == 7)
  }

  @Test func aSchoolThatTakesNoPartIsDropped() throws {
    let flow = PupilFlow(from: "32DPR0001A", to: "32EBH0002A", students: 41)
    #expect(try town.located([town.school(1, at: (0, 0))], flows: [flow]).flows.isEmpty)
  }
}
