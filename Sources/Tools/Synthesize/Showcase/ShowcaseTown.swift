internal import Contracts

/// The town of the showcase: a divided locality with two shifts, a colonia that cannot stay whole,
/// and one school for each way of spoiling a row.
extension Showcase {
  static let town = TownPlan(councils: 40)
  static let townName = "Ciudad Muestra"
  /// A hamlet without a school, which a school of the town declares.
  static let declaredOnly = "La Otra"

  /// More people than one encuentro holds, all in the colonia Centro.
  static let centre: [Entry] = [
    Entry("centro-1", .primaria, teachers: 24), Entry("centro-2", .primaria, teachers: 22),
    Entry("centro-3", .primaria, teachers: 20), Entry("centro-4", .secundaria, teachers: 44),
    Entry("centro-5", .tecnica, teachers: 34), Entry("no-apta", .preescolar, teachers: 9),
  ]

  /// Centres that are no councils.
  static let beside: [Entry] = [
    Entry("usaer", .usaer, teachers: nil),
    Entry("adultos", .adultos, teachers: 3, shift: .nocturno),
    Entry("no-escolarizada", .inicialNoEscolarizada, teachers: 9, shift: .discontinuo),
    Entry("interesada-1", .particularPrimaria, teachers: 6),
    Entry("interesada-2", .particularPreescolar, teachers: 3),
    Entry("particular", .particularSecundaria, teachers: 9),
  ]
}

extension StateBuilder {
  /// The town at its place, the schools of its centre, and the spoiled rows.
  mutating func addShowcaseTown(_ municipality: Municipality, at centre: PlanarPoint) {
    let index = addTown(
      Showcase.town, municipality, number: 1, at: centre, name: Showcase.townName)
    state.localities[index].hasColoniaLayer = true
    let first = state.schools.firstIndex { $0.locality == index } ?? 0
    spoil(first...)
    var random = random("showcase.town")
    let colonias = state.localities[index].colonias
    let middle = colonias.first { $0.name == "Centro" }
    for entry in Showcase.centre + Showcase.beside {
      let colonia =
        Showcase.centre.contains { $0.tag == entry.tag } ? middle : random.pick(colonias)
      guard let colonia, let blocks = state.localities[index].blocks else { continue }
      let point = blocks.point(in: random.pick(colonia.cells), &random)
      var school = school(entry, in: index, at: point, isUrban: true, &random)
      school.address = TownSchools.address(colonia, &random)
      add(school)
    }
    addStranger(in: index, &random)
  }

  /// Each defect to a school of the town, six of different streets on one point, a key without its
  /// verification letter and one in small letters.
  private mutating func spoil(_ range: PartialRangeFrom<Int>) {
    var councils = state.schools[range].indices.filter {
      state.schools[$0].kind.isCouncil && state.schools[$0].figures != nil
    }
    // Both shifts of a building would be one address.
    var points: Set<PlanarPoint> = []
    councils.removeAll { !points.insert(state.schools[$0].point).inserted }
    func tag(_ index: Int, _ name: String, _ state: inout SyntheticState) {
      state.schools[index].tag = name
    }
    for defect in CoordinateDefect.allCases where defect != .placeholder {
      let index = councils.removeFirst()
      state.schools[index].defect = defect
      tag(index, "defecto-\(defect)", &state)
    }
    for number in 1...6 {
      let index = councils.removeFirst()
      state.schools[index].defect = .placeholder
      state.schools[index].address.number = 100 * number
      tag(index, "centroide-\(number)", &state)
    }
    for (spelling, name) in [
      (School.KeySpelling.wrongLetter, "letra"), (.smallLetters, "minusculas"),
    ] {
      let index = councils.removeFirst()
      state.schools[index].keySpelling = spelling
      tag(index, name, &state)
    }
  }

  /// A school that stands in the town and declares another locality.
  private mutating func addStranger(in town: Int, _ random: inout SeededRandom) {
    guard let declared = state.localities.firstIndex(where: { $0.name == Showcase.declaredOnly }),
      let blocks = state.localities[town].blocks
    else { return }
    let entry = Showcase.Entry("declara-otra", .preescolar, teachers: 3)
    let point = blocks.point(in: blocks.cells[0], &random)
    var school = school(entry, in: declared, at: point, isUrban: true, &random)
    school.address = RuralSchools.address(state.localities[declared], entity, &random)
    add(school)
  }
}
