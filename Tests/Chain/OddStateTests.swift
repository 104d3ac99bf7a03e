import Contracts
import Testing

/// States on which the stages and the check once disagreed, each as small as it can be told.
@Suite("What random states have taught")
struct OddStateTests {
  @Test("a name of before that nobody bears today is given to no other encuentro")
  func previousName() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DPR0002A", .primaria, State.town),
    ]) {
      $0.acuerdos.previous = [
        PreviousEncuentro(id: "190010001-M-19DJN0001A-1", councils: ["19DPR0009A-1"])
      ]
    }.settled()
    #expect(result.encuentros.map(\.id) == ["190010001-M-19DPR0002A-1"])
  }

  @Test("two who wait do not meet where one of them measures from too far away")
  func bothMeasure() throws {
    let result = try State.of(
      [
        .school("19DJN0001A", .preescolar, State.village) { $0.multigrade = true },
        .school("19DJN0002A", .preescolar, State.town, east: 2000),
        .school("19DPR0003A", .primaria, State.hamlet),
      ], flows: [PupilFlow(from: "19DJN0001A", to: "19DJN0002A", students: 9)]
    ) { $0.rules.maxMatchMetres = 100 }.settled()
    #expect(result.companies == [])
    #expect(result.reason("19DPR0003A-1") == .demasiadoLejos)
  }

  @Test("a council of two levels that may not host meets with a CAM that may")
  func twoLevelsAndCAM() throws {
    let result = try State.of([
      .school("19DML0001A", .cam, State.village),
      .school("19DPR0002A", .primaria, State.hamlet, east: 9000) {
        $0.levels = [.preescolar, .primaria]
        $0.sedeAptitude = .no
      },
    ]).settled()
    #expect(result.companies == [["19DML0001A-1", "19DPR0002A-1"]])
  }

  @Test("F7: a CAM belongs to the encuentro of its locality, whatever the metres")
  func camFarFromItsLocality() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DPR0002A", .primaria, State.town),
      .school("19DML0003A", .cam, State.town, east: 900),
    ]) {
      $0.rules.maxTravelMetres = 100
      $0.rules.maxMatchMetres = 100
    }.settled()
    #expect(result.companies == [["19DJN0001A-1", "19DML0003A-1", "19DPR0002A-1"]])
    #expect(result.match("19DML0003A-1")?.rule == .f7)
  }

  @Test("F7: without room in its locality it is unassigned for want of room, however far that is")
  func camWithoutRoom() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DPR0002A", .primaria, State.town) { $0.members = 140 },
      .school("19DML0003A", .cam, State.town, east: 900),
    ]) {
      $0.rules.maxTravelMetres = 100
      $0.rules.maxMatchMetres = 100
    }.settled()
    #expect(result.reason("19DML0003A-1") == .sinCupo)
  }

  @Test("F8: a vespertino that meets in the morning is company for a matutino of its locality")
  func matutinoWithGuest() throws {
    let result = try State.of(
      [
        .school("19DJN0001A", .preescolar, State.town) { $0.multigrade = true },
        .school("19DJN0002A", .preescolar, State.town, north: 2000),
        .school("19DXX0003A", .inicial, State.town, north: 3500, shift: .vespertino) {
          $0.multigrade = true
        },
      ], flows: [PupilFlow(from: "19DXX0003A", to: "19DJN0001A", students: 9)]
    ).settled()
    #expect(result.companies == [["19DJN0001A-1", "19DJN0002A-1", "19DXX0003A-2"]])
  }

  @Test("F6b: it is company, too, for a vespertino that follows it into the morning")
  func vespertinoWithGuest() throws {
    let result = try State.of([
      .school("19DES0001A", .secundaria, State.town, shift: .vespertino) {
        $0.sedeAptitude = .no
      }.with(rooms: 1),
      .school("19DPR0002A", .primaria, State.town, north: 800, shift: .vespertino),
      .school("19DPR0003A", .primaria, State.town, north: 400) { $0.sedeAptitude = .si },
    ]).settled()
    #expect(result.companies == [["19DES0001A-2", "19DPR0002A-2", "19DPR0003A-1"]])
    #expect(result.match("19DPR0002A-2")?.partner == "19DES0001A-2")
    #expect(result.match("19DPR0002A-2")?.rule == .f6b)
  }

  @Test("F6b: a CAM does not draw a vespertino farther than its own shift would")
  func vespertinoAndCAM() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DPR0002A", .primaria, State.town, north: 500, shift: .vespertino),
      .school("19DML0003A", .cam, State.town, north: 6500, shift: .vespertino),
    ]) { $0.rules.camCountsAsLevel = true }.settled()
    #expect(result.companies == [["19DJN0001A-1", "19DML0003A-2", "19DPR0002A-2"]])
  }

  @Test("Q5: a school and a CAM of one locality without classrooms both want room")
  func schoolAndCAMWithoutRooms() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town) { $0.sedeAptitude = .no },
      .school("19DML0002A", .cam, State.town) { $0.sedeAptitude = .no },
    ]) { $0.rules.camCountsAsLevel = true }.settled()
    #expect(result.reason("19DJN0001A-1") == .sinCupo)
    #expect(result.reason("19DML0002A-1") == .sinCupo)
  }

  @Test("F6c: who meets in the morning with its area is measured from where it stands")
  func morningFromItself() throws {
    let result = try State.of([
      .school("19DES0001A", .secundaria, State.village, shift: .nocturno) {
        $0.levels = [.preescolar, .secundaria]
        $0.multigrade = true
        $0.usualSede = "19DPR0003A"
      },
      .school("19DPR0002A", .primaria, State.town),
      .school("19DPR0003A", .primaria, State.hamlet, east: 30_000),
    ]).settled()
    let match = result.match("19DES0001A-3")
    #expect(match?.rule == .f6c)
    #expect(match?.reference == "19DES0001A-3")
  }

  @Test("F5a: a CAM that joins later is not at hand where it is beyond maxMatchMetres")
  func multigradeAndDistantCAM() throws {
    let result = try State.of(
      [
        .school("19DJN0001A", .preescolar, State.village),
        .school("19DPR0002A", .primaria, State.town, east: 50) { $0.multigrade = true },
        .school("19DML0003A", .cam, State.town, east: 900, shift: .vespertino),
      ]
    ) {
      $0.rules.maxMatchMetres = 100
      $0.rules.camCountsAsLevel = true
    }.settled()
    #expect(result.companies == [["19DJN0001A-1", "19DML0003A-2", "19DPR0002A-1"]])
    #expect(result.match("19DPR0002A-1")?.rule == .f5bNear)
  }

  @Test("schools of which nobody knows the locality meet in the unknown one")
  func withoutLocality() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, nil), .school("19DPR0002A", .primaria, nil),
    ]).settled()
    #expect(result.encuentros.map(\.locality) == [Encuentro.unknownLocality])
  }

  @Test("who stands on the very point of two encuentros has passed over neither")
  func twoAtNoDistance() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DES0002A", .secundaria, State.town),
      .school("19DJN0003A", .preescolar, State.town),
      .school("19DES0004A", .secundaria, State.town),
      .school("19DPR0005A", .primaria, State.village) { $0.members = 1 },
    ]) {
      $0.rules.groupSize = 5
      $0.rules.maxMembers = 21
    }.settled()
    #expect(result.encuentros.count == 2)
    #expect(result.match("19DPR0005A-1")?.metres == 0)
  }

  @Test("F4: beside a large council of two levels there is room for its area's smallest other one")
  func largeCouncilOfTwoLevels() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town) { $0.members = 12 },
      .school("19DML0002A", .cam, State.town) { $0.members = 1 },
      .school("19DPR0003A", .primaria, State.town) {
        $0.levels = [.preescolar, .primaria]
        $0.members = 172
      },
      .school("19DES0004A", .secundaria, State.town) { $0.members = 16 },
      .school("19DPR0005A", .primaria, State.town) { $0.members = 1 },
    ]) {
      $0.rules.groupSize = 5
      $0.rules.maxMembers = 20
    }.settled()
    #expect(result.encuentros.contains { $0.status.contains(.excedeMaximo) })
  }

  @Test("F7: a CAM follows a school of its shift that its locality has sent to the other one")
  func camFollowsAGuest() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town, shift: .vespertino).with(rooms: 4),
      .school("19DML0002A", .cam, State.town, north: 7500, shift: .vespertino),
      .school("19DML0003A", .cam, State.town, north: 2700),
    ]) {
      $0.rules.camCountsAsLevel = true
      $0.rules.maxMatchMetres = 3000
    }.settled()
    #expect(result.companies == [["19DJN0001A-2", "19DML0002A-2", "19DML0003A-1"]])
  }

  @Test("F6b: classrooms that a guest brought later were no reason to stay in the afternoon")
  func classroomsThatCameLater() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.village) { $0.members = 2 },
      .school("19DPR0002A", .primaria, State.village) { $0.members = 2 },
      .school("19DJN0003A", .preescolar, State.town, east: 900, shift: .vespertino) {
        $0.members = 30
      },
      .school("19DXX0004A", .inicial, State.town, east: 900, shift: .vespertino).with(rooms: 1),
      .school("19DML0005A", .cam, State.town, east: 900) { $0.sedeAptitude = .si },
      .school("19DES0006A", .secundaria, "190020001", shift: .vespertino),
      .school("19DPR0007A", .primaria, "190020001"),
    ]).settled()
    #expect(result.match("19DES0006A-2")?.rule == .f6b)
  }
}
