import Contracts
import Testing

/// Rule F6: urban or rural, and when a council meets.
@Suite struct MeetingShiftTests {
  private let town = Town()

  @Test(arguments: [
    (Shift.matutino, MeetingShift.matutino, [String]()), (.continuo, .matutino, []),
    (.discontinuo, .matutino, []), (.otro, .matutino, []), (.vespertino, .vespertino, []),
    (.nocturno, .vespertino, ["horario_nocturno"]),
  ])
  func inTown(shift: Shift, meeting: MeetingShift, marks: [String]) throws {
    let council = try town.located([town.school(1, at: (0, 0), shift: shift)]).councils[0]
    #expect(council.urban)
    #expect(council.urbanSource == .polygon)
    #expect(council.meetingShift == meeting)
    #expect(council.marks == marks)
  }

  @Test(arguments: [
    (Shift.vespertino, ["F6c"]), (.nocturno, ["F6c", "horario_nocturno"]), (.matutino, []),
  ])
  func ruralCouncilsMeetInTheMorning(shift: Shift, marks: [String]) throws {
    let council = try town.located([
      town.school(1, at: (1500, 0), declared: "320990002", shift: shift)
    ]).councils[0]
    #expect(!council.urban)
    #expect(council.meetingShift == .matutino)
    #expect(council.marks == marks)
  }

  @Test func indigenousLocalitiesMeetInTheMorning() throws {
    let located = try town.located([
      town.school(1, at: (0, 0), shift: .vespertino),
      town.school(2, at: (100, 0), service: .indigena),
    ])
    #expect(located.councils[0].meetingShift == .matutino)
    #expect(located.councils[0].marks == ["F6c", "indigena"])
  }

  @Test func secundariaParaTrabajadoresIsMarked() throws {
    let council = try town.located([
      town.school(1, at: (0, 0), shift: .vespertino, service: .trabajadores)
    ]).councils[0]
    #expect(council.marks == ["horario_nocturno"])
  }

  @Test func aRuralPointIsRural() throws {
    let council = try town.located([town.school(1, at: (0, 6000), declared: "320990003")])
      .councils[0]
    #expect(!council.urban)
    #expect(council.urbanSource == .point)
  }

  @Test func thePopulationOfARuralPointTells() throws {
    var places = town.places
    places.localities[2].population = 3000
    let council = try town.located(
      [town.school(1, at: (0, 6000), declared: "320990003")], places: places
    ).councils[0]
    #expect(council.urban)
    #expect(council.urbanSource == .population)
  }

  @Test(arguments: [(2499, false), (2500, true)])
  func withoutPolygonThePopulation(population: Int, urban: Bool) throws {
    let places = Places(localities: [
      Locality(id: "320990009", name: "Nueva", population: population)
    ])
    let council = try town.located(
      [town.school(1, at: (0, 0), declared: "320990009")], places: places
    ).councils[0]
    #expect(council.urban == urban)
    #expect(council.urbanSource == .population)
  }

  @Test(arguments: [
    ("320990001", 10, true), ("320990009", 600, true), ("320990009", 599, false),
  ])
  func withoutPlacesTheCatalogue(locality: String, students: Int, urban: Bool) throws {
    let council = try town.located(
      [town.school(1, at: (0, 0), declared: locality, students: students)], places: Places()
    ).councils[0]
    #expect(council.urban == urban)
    #expect(council.urbanSource == .catalogue)
  }
}
