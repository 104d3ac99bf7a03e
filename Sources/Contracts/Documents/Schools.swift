/// `schools.json`: every council of the catalogue and what is known of it.
///
/// Written by `encuentro-ingest-schools`; read by `encuentro-locate` and, for names, by
/// `encuentro-publish`.
public struct Schools: Document, Equatable {
  public static let schema = "schools/1"
  public static let producer = "encuentro-ingest-schools"

  /// Sorted by id; eligible and ineligible ones.
  public var councils: [Council]
  /// Sorted by (from, to).
  public var flows: [PupilFlow]
  /// Rows from which no council could be made, sorted.
  public var rejected: [Finding]
  /// Sorted.
  public var findings: [Finding]

  public init(
    councils: [Council], flows: [PupilFlow] = [], rejected: [Finding] = [],
    findings: [Finding] = []
  ) {
    self.councils = councils
    self.flows = flows
    self.rejected = rejected
    self.findings = findings
  }

  public var sections: [DocumentSection] {
    [
      .records("councils", councils), .records("flows", flows), .records("rejected", rejected),
      .records("findings", findings),
    ]
  }
}

/// Pupils who go on from one school to another in a year.
public struct PupilFlow: Codable, Hashable, Sendable, Comparable {
  /// CCT in `schools.json`, council id in `located.json`.
  public let from: String
  public let to: String
  public let students: Int

  public init(from: String, to: String, students: Int) {
    self.from = from
    self.to = to
    self.students = students
  }

  public static func < (a: PupilFlow, b: PupilFlow) -> Bool { (a.from, a.to) < (b.from, b.to) }
}

/// A Consejo Técnico Escolar: the staff of one school and shift, the unit that meets.
public struct Council: Codable, Hashable, Sendable {
  /// `CCT-T`, T the shift code, plus `-<nivel>` only where one CCT and shift has two levels; of
  /// several schools, the lowest.
  public var id: String
  public var cct: String
  /// Every school of the council, sorted; `[cct]` for most.
  public var ccts: [String]
  public var shiftCode: String
  public var shift: Shift
  public var name: String
  public var level: Level?
  /// Every level of the council, in the order of the path; empty outside Basic Education.
  public var levels: [Level]
  public var service: Service
  public var control: Control
  /// May take part (rules Q1, Q2, Q6).
  public var eligible: Bool
  public var ineligibleReason: IneligibleReason?
  /// Eligible and reported to Formato 911: is given an encuentro.
  public var participates: Bool
  /// Director and teachers (rule Q3); 0 only where nothing was reported.
  public var members: Int
  public var membersSource: MembersSource?
  public var reported911: Bool
  public var students: Int?
  /// Classrooms that count for a sede; absent when nobody reports them.
  public var rooms: Int?
  public var roomsEnUso: Int?
  public var roomsExistentes: Int?
  public var roomsSource: RoomsSource
  public var sedeAptitude: SedeAptitude?
  public var multigrade: Bool
  public var multigradeSource: MultigradeSource?
  /// Nine digits: entity, municipality, locality.
  public var declaredLocality: String?
  public var localityName: String?
  /// Five digits: entity and municipality.
  public var municipality: String?
  public var municipalityName: String?
  public var coloniaName: String?
  /// Five digits.
  public var postalCode: String?
  /// WGS84 degrees; absent when the catalogue's point cannot be used.
  public var latitude: Double?
  public var longitude: Double?
  /// The degrees that the catalogue gives, where they are not this point: mended or not used.
  public var givenLatitude: Double?
  public var givenLongitude: Double?
  /// What is known of the point.
  public var coordinate: CoordinateState
  public var zone: String?
  public var supervision: String?
  public var region: String?
  /// The CCT where the multigrade CTE usually meets (rule F5b).
  public var usualSede: String?
  /// Councils of one building share it: the inmueble's id, else derived from the point and the
  /// existing classrooms. Absent where a school stands alone.
  public var building: String?
  public var directors: Int
  public var subdirectors: Int
  public var atps: Int
  /// People by grade, cycle or subject, where known (rule G5).
  public var strata: [String: Int]

  public init(
    id: String, cct: String, ccts: [String], shiftCode: String, shift: Shift, name: String,
    level: Level?, levels: [Level], service: Service, control: Control, eligible: Bool,
    ineligibleReason: IneligibleReason? = nil, participates: Bool, members: Int,
    membersSource: MembersSource? = nil, reported911: Bool, students: Int? = nil,
    rooms: Int? = nil, roomsEnUso: Int? = nil, roomsExistentes: Int? = nil,
    roomsSource: RoomsSource = .unreported, sedeAptitude: SedeAptitude? = nil,
    multigrade: Bool = false, multigradeSource: MultigradeSource? = nil,
    declaredLocality: String? = nil, localityName: String? = nil, municipality: String? = nil,
    municipalityName: String? = nil, coloniaName: String? = nil, postalCode: String? = nil,
    latitude: Double? = nil, longitude: Double? = nil, givenLatitude: Double? = nil,
    givenLongitude: Double? = nil, coordinate: CoordinateState = .missing,
    zone: String? = nil, supervision: String? = nil, region: String? = nil,
    usualSede: String? = nil, building: String? = nil, directors: Int = 1, subdirectors: Int = 0,
    atps: Int = 0, strata: [String: Int] = [:]
  ) {
    self.id = id
    self.cct = cct
    self.ccts = ccts
    self.shiftCode = shiftCode
    self.shift = shift
    self.name = name
    self.level = level
    self.levels = levels
    self.service = service
    self.control = control
    self.eligible = eligible
    self.ineligibleReason = ineligibleReason
    self.participates = participates
    self.members = members
    self.membersSource = membersSource
    self.reported911 = reported911
    self.students = students
    self.rooms = rooms
    self.roomsEnUso = roomsEnUso
    self.roomsExistentes = roomsExistentes
    self.roomsSource = roomsSource
    self.sedeAptitude = sedeAptitude
    self.multigrade = multigrade
    self.multigradeSource = multigradeSource
    self.declaredLocality = declaredLocality
    self.localityName = localityName
    self.municipality = municipality
    self.municipalityName = municipalityName
    self.coloniaName = coloniaName
    self.postalCode = postalCode
    self.latitude = latitude
    self.longitude = longitude
    self.givenLatitude = givenLatitude
    self.givenLongitude = givenLongitude
    self.coordinate = coordinate
    self.zone = zone
    self.supervision = supervision
    self.region = region
    self.usualSede = usualSede
    self.building = building
    self.directors = directors
    self.subdirectors = subdirectors
    self.atps = atps
    self.strata = strata
  }
}

/// Why a council is outside the programme (rules Q1, Q2, Q6): a closed list.
public enum IneligibleReason: String, Codable, Sendable, CaseIterable {
  case nivelFuera = "nivel_fuera"
  case particular
  case educacionAdultos = "educacion_adultos"
  case apoyoUsaer = "apoyo_usaer"
  case inicialNoEscolarizada = "inicial_no_escolarizada"
  case comunitario
  case trabajadores
  case inactiva
}

/// Where the number of members comes from (rule Q3).
public enum MembersSource: String, Codable, Sendable, CaseIterable {
  case integrantes
  case docentesDirector = "docentes+director"
  case docentes, staff, acuerdo
}

/// Where the number of classrooms comes from (rule G1).
public enum RoomsSource: String, Codable, Sendable, CaseIterable {
  case enUso, existentes, unreported
}

/// What the authority says of a school as sede (rule G1).
public enum SedeAptitude: String, Codable, Sendable, CaseIterable {
  case si, no
}

/// How a school is known to be multigrade.
public enum MultigradeSource: String, Codable, Sendable, CaseIterable {
  case column, derived, service
}

/// What ingestion could make of the catalogue's coordinates.
public enum CoordinateState: String, Codable, Sendable, CaseIterable {
  /// As given.
  case point
  /// Mended by a named rule (sign lost, swapped, Excel fraction …).
  case repaired
  /// Many schools of different addresses on one point: not used.
  case placeholder
  /// Absent, zero or beyond repair: not used.
  case missing
}
