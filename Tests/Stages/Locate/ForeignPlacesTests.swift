import Contracts
import LocateStage
import Testing

/// Layers of another state are not taken without a word.
@Suite struct ForeignPlacesTests {
  private let town = Town()

  private func schools(_ number: Int, declaring locality: (Int) -> String) -> [Council] {
    (0..<number).map { index in
      var school = town.school(1, at: (Double(index), 0), declared: locality(index))
      school.id = "32DPR00\(10 + index)A-1"
      return school
    }
  }

  @Test func placesOfAnotherStateAreAnError() throws {
    let error = #expect(throws: InputError.self) {
      try town.located(schools(10) { _ in "130990001" })
    }
    #expect(error?.kind == .data)
    #expect(error?.key == "places.entity")
    #expect(error?.problem.contains("13") == true)
    #expect(error?.problem.contains("32") == true)
  }

  @Test func municipalitiesAndAGEBsOfAnotherStateAreAnError() throws {
    let municipalities = Places(municipalities: [Municipality(id: "19039", name: "M", polygons: [])]
    )
    let agebs = Places(
      colonias: [
        Colonia(
          id: "ageb:1903900010010", name: "AGEB", kind: .ageb, area: 1,
          polygons: [town.square(0, 0, 1, 1)])
      ])
    for places in [municipalities, agebs] {
      let error = #expect(throws: InputError.self) {
        try town.located(schools(10) { _ in "320990001" }, places: places)
      }
      #expect(error?.key == "places.entity")
    }
  }

  /// A state's layers without most of its localities are rather of a part of it.
  @Test func fewKnownLocalitiesAreTold() throws {
    let told = try town.located(schools(20) { $0 < 9 ? "320990001" : "32099010\($0 % 10)" })
    #expect(told.findings.contains { $0.key == "places.few" })
    let sound = try town.located(schools(20) { $0 < 11 ? "320990001" : "32099010\($0 % 10)" })
    #expect(!sound.findings.contains { $0.key == "places.few" })
  }

  @Test func aSchoolFromAcrossTheBorderIsNone() throws {
    #expect(
      try town.located(schools(10) { $0 == 0 ? "130990001" : "320990001" }).councils.count == 10)
  }

  @Test func aCouncilThatStandsTwiceIsAnError() throws {
    let school = town.school(1, at: (0, 0))
    let error = #expect(throws: InputError.self) { try town.located([school, school]) }
    #expect(error?.key == "document.duplicate")
    #expect(error?.problem.contains(school.id) == true)
  }
}
