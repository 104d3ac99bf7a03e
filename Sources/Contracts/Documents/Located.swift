/// `located.json`: where each eligible council stands and when it meets, with all that the stages
/// from cluster to groups compute with.
///
/// Written by `encuentro-locate`.
public struct Located: Document, Equatable {
  public static let schema = "located/1"
  public static let producer = "encuentro-locate"

  /// Eligible councils only, sorted by id.
  public var councils: [LocatedCouncil]
  /// Between council ids, sorted by (from, to).
  public var flows: [PupilFlow]
  /// Sorted.
  public var findings: [Finding]

  public init(
    councils: [LocatedCouncil], flows: [PupilFlow] = [], findings: [Finding] = []
  ) {
    self.councils = councils
    self.flows = flows
    self.findings = findings
  }

  public var sections: [DocumentSection] {
    [
      .records("councils", councils), .records("flows", flows), .records("findings", findings),
    ]
  }
}

public struct LocatedCouncil: Codable, Hashable, Sendable {
  public var id: String
  public var ccts: [String]
  public var level: Level
  public var levels: [Level]
  public var service: Service
  public var shift: Shift
  /// False for a council that did not report 911 (rule Q5): it is listed, not placed.
  public var participates: Bool
  public var members: Int
  public var students: Int?
  public var rooms: Int?
  public var roomsExistentes: Int?
  public var roomsSource: RoomsSource
  public var sedeAptitude: SedeAptitude?
  public var building: String?
  public var directors: Int
  public var subdirectors: Int
  public var atps: Int
  public var strata: [String: Int]
  public var position: Position
  public var declaredLocality: String?
  /// Nine digits; absent only when neither the point nor the catalogue tells.
  public var locality: String?
  public var localitySource: LocalitySource?
  /// Metres from the point to the declared locality, where the two disagree.
  public var localityConflictMetres: Double?
  public var urban: Bool
  public var urbanSource: UrbanSource
  public var meetingShift: MeetingShift
  /// Sorted rule ids and words that explain the council: `F6c`, `horario_nocturno` …
  public var marks: [String]
  /// `<source>:<id>`; absent where the area has no source of colonias or the council is in none.
  public var colonia: String?
  public var multigrade: Bool
  public var usualSede: String?
  public var zone: String?
  public var supervision: String?

  public init(
    id: String, ccts: [String], level: Level, levels: [Level], service: Service, shift: Shift,
    participates: Bool = true, members: Int, students: Int? = nil, rooms: Int? = nil,
    roomsExistentes: Int? = nil, roomsSource: RoomsSource = .unreported,
    sedeAptitude: SedeAptitude? = nil, building: String? = nil, directors: Int = 1,
    subdirectors: Int = 0, atps: Int = 0, strata: [String: Int] = [:], position: Position,
    declaredLocality: String? = nil, locality: String? = nil,
    localitySource: LocalitySource? = nil, localityConflictMetres: Double? = nil,
    urban: Bool = false, urbanSource: UrbanSource = .catalogue, meetingShift: MeetingShift,
    marks: [String] = [], colonia: String? = nil, multigrade: Bool = false,
    usualSede: String? = nil, zone: String? = nil, supervision: String? = nil
  ) {
    self.id = id
    self.ccts = ccts
    self.level = level
    self.levels = levels
    self.service = service
    self.shift = shift
    self.participates = participates
    self.members = members
    self.students = students
    self.rooms = rooms
    self.roomsExistentes = roomsExistentes
    self.roomsSource = roomsSource
    self.sedeAptitude = sedeAptitude
    self.building = building
    self.directors = directors
    self.subdirectors = subdirectors
    self.atps = atps
    self.strata = strata
    self.position = position
    self.declaredLocality = declaredLocality
    self.locality = locality
    self.localitySource = localitySource
    self.localityConflictMetres = localityConflictMetres
    self.urban = urban
    self.urbanSource = urbanSource
    self.meetingShift = meetingShift
    self.marks = marks
    self.colonia = colonia
    self.multigrade = multigrade
    self.usualSede = usualSede
    self.zone = zone
    self.supervision = supervision
  }
}

/// Where a council is taken to stand, and how far to trust it.
public struct Position: Codable, Hashable, Sendable {
  /// WGS84 degrees; absent only with quality `none`.
  public var latitude: Double?
  public var longitude: Double?
  public var quality: Quality

  public enum Quality: String, Codable, Sendable, CaseIterable {
    /// The catalogue's point.
    case point
    /// The catalogue's point after a named repair.
    case repaired
    /// A point of its colonia: the median of its neighbours there.
    case colonia
    /// A point of its locality.
    case locality
    /// Nothing is known.
    case none
  }

  public init(_ coordinate: Coordinate?, quality: Quality) {
    latitude = coordinate?.latitude
    longitude = coordinate?.longitude
    self.quality = quality
  }

  public var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}

/// How the locality of a council was found (rule F1).
public enum LocalitySource: String, Codable, Sendable, CaseIterable {
  /// The polygon that contains the point.
  case polygon
  /// The catalogue's code.
  case declared
  /// The nearest rural point.
  case nearest
}

/// What says that a council is urban or rural (rule F6c), strongest first.
public enum UrbanSource: String, Codable, Sendable, CaseIterable {
  /// AMBITO of the containing polygon.
  case polygon
  /// Population of ITER.
  case population
  /// INEGI draws it as a rural point.
  case point
  /// Locality 0001, or enough pupils declared there.
  case catalogue
}
