internal import Contracts

/// Whether a locality is urban, and what says so (rule F6c).
struct Setting {
  let urban: Bool
  let source: UrbanSource
}

/// Tells urban from rural localities by the strongest source there is.
struct Settings {
  let atlas: Atlas
  let catalogue: Catalogue
  let parameters: LocateParameters

  init(atlas: Atlas, catalogue: Catalogue, _ parameters: LocateParameters) {
    self.atlas = atlas
    self.catalogue = catalogue
    self.parameters = parameters
  }

  /// AMBITO of the polygon; else the population; else INEGI's rural point; else locality 0001 or
  /// enough pupils declared there.
  func setting(of locality: String?) -> Setting {
    guard let locality else { return Setting(urban: false, source: .catalogue) }
    if let place = atlas.locality(locality) {
      if let ambito = place.ambito, place.polygons != nil {
        return Setting(urban: ambito == .urbana, source: .polygon)
      }
      if let population = place.population {
        return Setting(urban: population >= parameters.urbanPopulation, source: .population)
      }
      if let ambito = place.ambito { return Setting(urban: ambito == .urbana, source: .point) }
    }
    let students = catalogue.students[locality] ?? 0
    return Setting(
      urban: locality.hasSuffix("0001") || students >= parameters.urbanStudents,
      source: .catalogue)
  }
}

/// When a council meets and what a reader must know of it (rule F6).
struct Schedule {
  let meetingShift: MeetingShift
  /// Sorted.
  let marks: [String]

  /// An urban vespertino or nocturno meets in the afternoon; in rural or indigenous localities all
  /// meet in the morning.
  init(_ council: Council, urban: Bool, indigenous: Bool) {
    let late = council.shift == .vespertino || council.shift == .nocturno
    let afternoon = late && urban && !indigenous
    meetingShift = afternoon ? .vespertino : .matutino
    var marks: [String] = []
    if late, !afternoon { marks.append("F6c") }
    if council.shift == .nocturno || council.service == .trabajadores {
      marks.append("horario_nocturno")
    }
    if indigenous { marks.append("indigena") }
    self.marks = marks.sorted()
  }
}
