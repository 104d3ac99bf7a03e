import Contracts
import Testing

@testable import encuentro_synthesize

private func state(
  _ councils: Int, seed: UInt64 = 1, defects: Double = 0.02
) -> (state: SyntheticState, request: StateRequest) {
  let request = StateRequest(councils: councils, seed: seed, defects: defects)
  return (SyntheticState(Entity.all[0], request), request)
}

@Suite("Synthetic states")
struct StateTests {
  @Test("A state has exactly as many councils as asked for", arguments: [20, 57, 600, 3_000])
  func councils(count: Int) {
    #expect(state(count).state.schools.count { $0.kind.isCouncil } == count)
  }

  @Test("The same seed gives the same bytes, another seed others")
  func seeds() throws {
    let (first, request) = state(200)
    let again = state(200)
    let other = state(200, seed: 2)
    let files = try first.files(request)
    #expect(try again.state.files(again.request) == files)
    #expect(try other.state.files(other.request) != files)
  }

  @Test("No centre has the key of another, but for the two shifts of one", arguments: [1, 2, 3])
  func keys(seed: UInt64) {
    let state = state(2_000, seed: seed).state
    let keys = state.schools.map { $0.key(state.entity) + "-\($0.shift.rawValue)" }
    #expect(Set(keys).count == keys.count)
    #expect(
      keys.allSatisfy { key in
        CCT(key.prefix(10)).map { $0.verificationLetter == $0.expectedVerificationLetter } ?? false
      })
  }

  @Test("No locality has the number of another")
  func localities() {
    let state = state(3_000).state
    let keys = state.localities.map { $0.key(state.entity) }
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.count == 9 })
  }

  @Test("Every municipio has a seat, and every town the levels of a child's path")
  func towns() {
    let state = state(3_000).state
    for municipality in state.municipalities {
      let seat = state.localities.first {
        $0.municipality == municipality.number && $0.number == 1
      }
      #expect(seat?.isUrban == true, "\(municipality.name)")
    }
    for (index, locality) in state.localities.enumerated() where locality.isUrban {
      let grades = Set(
        state.schools.filter { $0.locality == index && $0.kind.isCouncil }.map(\.kind.grade))
      #expect(grades.isSuperset(of: [2, 3, 4]), "\(locality.name)")
    }
  }

  @Test("There is a town for every municipio, whatever the size of the state")
  func seats() {
    for councils in stride(from: 20, through: 25_000, by: 61) {
      let plan = StatePlan(councils: councils)
      #expect(plan.towns.count >= plan.municipalities, "\(councils)")
      #expect(plan.towns.reduce(0, +) + plan.rural == councils)
    }
  }

  @Test("Both shifts of a building report the same classrooms, enough for each")
  func buildings() {
    let state = state(3_000).state
    var rooms: [PlanarPoint: Set<Int>] = [:]
    for school in state.schools {
      guard let figures = school.figures else { continue }
      #expect(figures.roomsExisting >= figures.roomsInUse)
      if figures.roomsExisting > 0 {
        rooms[school.point, default: []].insert(figures.roomsExisting)
      }
    }
    #expect(rooms.values.allSatisfy { $0.count == 1 })
    #expect(rooms.count < state.schools.count * 9 / 10)
  }
}

@Suite("Measured distributions")
struct DistributionTests {
  /// Shares of two real catalogues, with room for what lies between them.
  @Test("Kinds, shifts and silence are as in the catalogues")
  func shares() {
    let schools = state(6_000).state.schools.filter { $0.kind.isCouncil }
    func share(_ isCounted: (School) -> Bool) -> Double {
      Double(schools.count(where: isCounted)) / Double(schools.count)
    }
    #expect((0.3...0.42).contains(share { $0.kind.grade == 2 }))
    #expect((0.4...0.5).contains(share { $0.kind.grade == 3 }))
    #expect((0.13...0.22).contains(share { $0.kind.grade == 4 }))
    #expect((0.1...0.3).contains(share { $0.kind.isCommunity }))
    #expect((0.03...0.3).contains(share { $0.shift == .vespertino }))
    #expect((0.02...0.06).contains(share { $0.figures == nil }))
    #expect((0.005...0.02).contains(share { $0.kind == .cam }))
    #expect(share { $0.kind == .primariaIndigena } > 0.01)
  }

  @Test("Quantiles are met, straight between them")
  func quantiles() {
    let quantiles = Quantiles(0, 0, 10, 20, 40, 50, 90, 100)
    #expect(quantiles.value(at: 0) == 0)
    #expect(quantiles.value(at: 0.25) == 10)
    #expect(quantiles.value(at: 0.375) == 15)
    #expect(quantiles.value(at: 0.5) == 20)
    #expect(quantiles.value(at: 0.999) == 99)
  }
}
