import Contracts
import Testing

/// A document that somebody edited by hand is refused by name, whatever stands in it.
@Suite struct SoundnessTests {
  let good = council("19DJN0002B-1", .preescolar, members: 4)

  @Test(arguments: [
    (council("19DPR0001A-1", .primaria, members: 0), "tiene 0 integrantes"),
    (council("19DPR0001A-1", .primaria, members: .max), "tiene 9223372036854775807 integrantes"),
    (council("19DPR0001A-1", .primaria, members: 5, rooms: -1), "tiene -1 aulas"),
    (
      council("19DPR0001A-1", .primaria, members: 5, rooms: .max), "tiene 9223372036854775807 aulas"
    ),
    (council("19DJN0002B-1", .primaria, members: 5), "la clave está repetida"),
  ])
  func refusesCouncilsThatCannotBe(council: LocatedCouncil, problem: String) {
    #expect(throws: refusal(council.id, problem)) { try clusters([good, council]) }
  }

  @Test func refusesAPointOffTheEarth() {
    var lost = council("19DPR0001A-1", .primaria, members: 5)
    lost.position.latitude = 100
    #expect(throws: refusal("19DPR0001A-1", "su posición es 100.0, -100.31")) {
      try clusters([good, lost])
    }
  }

  @Test func refusesFlowsThatCannotBe() {
    let flow = PupilFlow(from: "19DJN0002B-1", to: "19DPR0001A-1", students: -3)
    #expect(throws: refusal("19DJN0002B-1", "envía -3 alumnos a 19DPR0001A-1")) {
      try clusters([good], flows: [flow])
    }
  }

  @Test func anEmptyDocumentGivesAnEmptyOne() throws {
    #expect(try clusters([]) == Clusters(clusters: [], areas: [], left: []))
  }

  private func refusal(_ council: String, _ problem: String) -> InputError {
    InputError(
      .data, file: "located.json", key: "located.council", problem: "\(council): \(problem)",
      remedy: "vuelva a escribir el documento con encuentro-locate")
  }
}
