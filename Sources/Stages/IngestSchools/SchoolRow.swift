internal import Contracts
internal import DelimitedText

/// One row of the catalogue, understood: a school in one shift.
struct SchoolRow: Sendable {
  var place: RowPlace
  var cct: CCT
  var shift: SchoolShift
  var isInactive: Bool
  /// Of a catalogue that says who there is and not how many they are.
  var isDirectory: Bool
  var name: String
  var kind: SchoolKind
  var control: Control
  /// Whether a private school wants to take part, where that is said (rule Q6).
  var isInterested: Bool?
  var figures: SchoolFigures
  var sedeAptitude: SedeAptitude?
  var multigrade: Bool?
  var declared: DeclaredPlace
  /// Only ever compared with others, to tell a placeholder point.
  var address: Address
  var coordinates: CatalogueCoordinates
  var zone: String?
  var region: String?
  var supervision: String?
  var usualSede: String?
  var building: String?
  /// Schools with the same one are one council (rule F5b).
  var sharedCouncil: String?
  var findings: [RowFinding]

  /// `CCT-T`.
  var key: String { cct.description + "-" + shift.code }
}

/// Street and number as the catalogue writes them.
struct Address: Sendable {
  var street: String
  var number: String

  /// What the form makes people write where there is no street, and words that say nothing of it.
  private static let fillers: Set = ["ninguno", "calle", "conocido", "domicilio", ""]

  /// In a form that can be compared; nil where there is no street.
  var comparable: String? {
    let words = street.split(separator: " ").map { matchingKey(String($0)) }
      .filter { !Address.fillers.contains($0) }
    return words.isEmpty ? nil : words.joined(separator: " ") + " " + matchingKey(number)
  }
}

/// The numbers of a row; nil is blank.
struct SchoolFigures: Equatable, Sendable {
  var students: Int?
  var teachers: Int?
  /// `integrantes_cte`: the whole CTE, director included.
  var members: Int?
  var roomsInUse: Int?
  var roomsExisting: Int?
  var directors: Int?
  var subdirectors: Int?
  var atps: Int?

  /// Formato 911 leaves pupils, teachers and rooms blank together where a school did not report;
  /// members given by the authority stand for the report (rule Q5).
  var isReported: Bool {
    students != nil || teachers != nil || roomsInUse != nil || roomsExisting != nil
      || members != nil
  }
}
