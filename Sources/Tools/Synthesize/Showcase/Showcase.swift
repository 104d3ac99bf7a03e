internal import Contracts

/// A municipio in which every rule, status and defect is to be seen once, so that a newcomer's
/// first run shows them and a test can ask for them.
///
/// Each place is named after what it shows. Places stand so far from each other that none spoils
/// another's point: fifteen kilometres where nobody may be near, a few where somebody must.
enum Showcase {
  /// Public councils of the places and of the town.
  static let councils =
    places.reduce(0) { $0 + $1.councils } + town.councils + centre.count
    + 1  // The school that declares another locality.

  static let name = "La Muestra"

  /// A place, by kilometres east and north of the municipio's corner.
  struct Place {
    let name: String
    let east: Double
    let north: Double
    /// 2,500 and more are drawn as a town.
    let population: Int
    let schools: [Entry]

    var councils: Int { schools.count { $0.kind.isCouncil } }
  }

  /// A school of the showcase.
  struct Entry {
    /// By which zones, flows and the tests find it.
    let tag: String
    let kind: SchoolKind
    /// `Docentes total`; nil where it did not report.
    let teachers: Int?
    var rooms: Int?
    var shift = School.Shift.matutino
    /// In the building of the entry before.
    var sharesBuilding = false
    /// Metres from the middle of the place.
    var distance = 200.0
    var pupils: Int?

    init(
      _ tag: String, _ kind: SchoolKind, teachers: Int?, rooms: Int? = nil,
      shift: School.Shift = .matutino, sharesBuilding: Bool = false, distance: Double = 200,
      pupils: Int? = nil
    ) {
      self.tag = tag
      self.kind = kind
      self.teachers = teachers
      self.rooms = rooms
      self.shift = shift
      self.sharesBuilding = sharesBuilding
      self.distance = distance
      self.pupils = pupils
    }
  }

  /// What supervisions say of some schools, by their tags.
  struct Remark {
    var isFitSede: Bool?
    var isInterested = false
    /// The tag of the school where its multigrade CTE usually meets.
    var usualSede: String?
    /// Schools with the same one are one council.
    var council: String?
    var subdirectors = 0
    var advisers = 0
    var building: String?
  }

  static let remarks: [String: Remark] = [
    "los-unidos": Remark(usualSede: "la-sede"),
    "unitaria-norte": Remark(usualSede: "unitaria-norte", council: "CTE-1"),
    "unitaria-sur": Remark(usualSede: "unitaria-norte", council: "CTE-1"),
    "aulas-dichas": Remark(isFitSede: true),
    "gran-escuela": Remark(subdirectors: 2, advisers: 1),
    "campus-primaria": Remark(building: "INM-001"),
    "campus-secundaria": Remark(building: "INM-001"),
    "interesada-1": Remark(isInterested: true),
    "interesada-2": Remark(isInterested: true),
    "no-apta": Remark(isFitSede: false),
  ]

  /// Pupils who go on from one school to another, by tags.
  static let flows: [(from: String, to: String, pupils: Int)] = [("el-paso", "la-meta", 8)]
}
