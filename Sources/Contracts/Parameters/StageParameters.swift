/// `schools`: how the catalogue is read (rules Q1–Q6).
public struct SchoolsParameters: ParameterSection {
  public static let name = "schools"

  /// Which classrooms count for a sede (rule G1).
  public enum Rooms: String, Codable, Sendable, CaseIterable { case enUso, existentes }
  /// When the director is added to the teachers of Formato 911 (rule Q3).
  public enum CountDirector: String, Codable, Sendable, CaseIterable { case todos, conGrupo, no }

  public var rooms = Rooms.enUso
  public var countDirector = CountDirector.todos
  /// CONAFE takes part.
  public var comunitario = true
  public var inicialNoEscolarizada = false
  /// Secundaria para trabajadores takes part.
  public var trabajadores = true
  /// CCT identifiers (two letters) of adult education, whatever their columns say.
  public var adultIdentifiers = ["BA", "SM", "SX", "SY"]
  /// Members up to which a primaria without the column is taken for multigrade.
  public var multigradePrimaria = 3
  public var multigradePreescolar = 1
  public var multigradeTelesecundaria = 2
  /// Schools on one exact point from which it is taken for a placeholder …
  public var placeholderSchools = 5
  /// … when they give at least this many different addresses or colonias.
  public var placeholderAddresses = 4
  /// Metres from every other school of its municipality beyond which a point is not believed: more
  /// than lies between neighbouring schools of the largest and emptiest municipality.
  public var municipalityWithinMetres = 100_000.0
  /// `auto`, `utf-8`, `windows-1252` or `latin-1`.
  public var encoding = "auto"
  /// `auto`, `,`, `;`, `tab` or `|`.
  public var delimiter = "auto"

  public init() {}

  public func validate() throws(ParameterError) {
    try require("multigradePrimaria", multigradePrimaria, in: 0...5, "un entero de 0 a 5")
    try require("multigradePreescolar", multigradePreescolar, in: 0...5, "un entero de 0 a 5")
    try require(
      "multigradeTelesecundaria", multigradeTelesecundaria, in: 0...5, "un entero de 0 a 5")
    for identifier in adultIdentifiers where identifier.utf8.count != 2 {
      throw ParameterError(
        key: "schools.adultIdentifiers", problem: "«\(identifier)» no es un identificador",
        remedy: "escriba las dos letras que siguen al clasificador, como BA en DBA")
    }
    try require("placeholderSchools", placeholderSchools, in: 2...1000, "un entero de 2 a 1000")
    try require("placeholderAddresses", placeholderAddresses, in: 2...1000, "un entero de 2 a 1000")
    try require(
      "municipalityWithinMetres", municipalityWithinMetres, in: 0...10_000_000,
      "metros, de 0 a 10 000 000")
    try requireWord("encoding", encoding, of: ["auto", "utf-8", "windows-1252", "latin-1"])
    try requireWord("delimiter", delimiter, of: ["auto", ",", ";", "tab", "|"])
  }
}

/// `places`: how the shapefiles are read.
public struct PlacesParameters: ParameterSection {
  public static let name = "places"

  /// Text of the DBF files: `auto`, `utf-8`, `windows-1252` or `latin-1`.
  public var encoding = "auto"
  /// The CRS of layers without a `.prj`: `auto` (degrees or INEGI's Lambert, by range) or anything
  /// PROJ reads, such as `EPSG:6372`.
  public var crs = "auto"

  public init() {}

  public func validate() throws(ParameterError) {
    try requireWord("encoding", encoding, of: ["auto", "utf-8", "windows-1252", "latin-1"])
  }
}

/// `acuerdos`: how agreements are read.
public struct AcuerdosParameters: ParameterSection {
  public static let name = "acuerdos"
  public init() {}
}

/// `locate`: where a council stands and when it meets (rules F1, F6).
public struct LocateParameters: ParameterSection {
  public static let name = "locate"

  /// Metres from its polygon or point within which the declared locality is taken (rule F1).
  public var declaredWithinMetres = 2000.0
  /// Metres within which the nearest rural point is taken, where the declared one is not.
  public var nearestWithinMetres = 2000.0
  /// Metres from its declared locality beyond which a point is not believed.
  public var believedWithinMetres = 30000.0
  /// People from which a locality without polygon is urban (rule F6c).
  public var urbanPopulation = 2500
  /// Pupils declared there from which it is, where population is unknown.
  public var urbanStudents = 600
  /// Share of an area's councils that a source of colonias must cover to be used there.
  public var coloniaCoverage = 0.8

  public init() {}

  public func validate() throws(ParameterError) {
    let metres = "metros, de 0 a 1 000 000"
    try require("declaredWithinMetres", declaredWithinMetres, in: 0...1_000_000, metres)
    try require("nearestWithinMetres", nearestWithinMetres, in: 0...1_000_000, metres)
    try require("believedWithinMetres", believedWithinMetres, in: 0...1_000_000, metres)
    let people = "un entero de 1 a 10 000 000"
    try require("urbanPopulation", urbanPopulation, in: 1...10_000_000, people)
    try require("urbanStudents", urbanStudents, in: 1...10_000_000, people)
    try require("coloniaCoverage", coloniaCoverage, in: 0...1, "una proporción de 0 a 1")
  }
}

/// `cluster`: the weights of J in teacher-metres, and the search.
public struct ClusterParameters: ParameterSection {
  public static let name = "cluster"

  /// For each encuentro: it needs staff to follow it up.
  public var openingCost = 15000.0
  /// For each member of an encuentro and level of the path missing there but present in the area.
  public var missingLevel = 1000.0
  /// For each member cut off from the bulk of their colonia.
  public var colonia = 300.0
  /// For each pupil who goes on to a school of another encuentro.
  public var flow = 30.0
  /// Of the random numbers; up to `largestSeed`.
  public var seed = 1
  /// Multiplies the iterations of the search.
  public var effort = 1

  /// 2⁵³ - 1: up to there a number of JSON holds every whole one exactly.
  static let largestSeed = (1 << 53) - 1

  public init() {}

  public func validate() throws(ParameterError) {
    let weight = "un peso de 0 a 1 000 000 000"
    try require("openingCost", openingCost, in: 0...1e9, weight)
    try require("missingLevel", missingLevel, in: 0...1e9, weight)
    try require("colonia", colonia, in: 0...1e9, weight)
    try require("flow", flow, in: 0...1e9, weight)
    try require(
      "seed", seed, in: 0...Self.largestSeed, "un entero de 0 a 9 007 199 254 740 991")
    try require("effort", effort, in: 0...1000, "un entero de 0 a 1000")
  }
}

/// `match`: so far all its numbers are in `rules`.
public struct MatchParameters: ParameterSection {
  public static let name = "match"
  public init() {}
}

/// `sedes`: which school hosts (rules G1, G2).
public struct SedesParameters: ParameterSection {
  public static let name = "sedes"

  /// Gives sessions 2 and 3 to other members that can host.
  public var rotate = false
  /// Teacher-metres (metros-integrante) within which candidates tie and the one with most pupils
  /// wins (rule F4).
  public var tolerance = 0.0

  public init() {}

  public func validate() throws(ParameterError) {
    try require("tolerance", tolerance, in: 0...1e9, "metros-integrante, de 0 a 1 000 000 000")
  }
}

/// `groups`: dates and hours of the sessions, printed blank when absent.
public struct GroupsParameters: ParameterSection {
  public static let name = "groups"

  public struct Session: Codable, Sendable, Equatable {
    /// 1, 2 or 3.
    public var session: Int
    /// `2026-11-27`, or nil.
    public var date: String?
    /// Start for each meeting shift, `HH:MM`.
    public var matutino = "08:00"
    public var vespertino = "14:00"
    public var minutes = 180

    public init(session: Int) { self.session = session }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(session, forKey: .session)
      try container.encode(date, forKey: .date)
      try container.encode(matutino, forKey: .matutino)
      try container.encode(vespertino, forKey: .vespertino)
      try container.encode(minutes, forKey: .minutes)
    }
  }

  public var sessions = [1, 2, 3].map(Session.init(session:))
  /// Participants are called this many minutes before the start (task A12).
  public var minutesBefore = 15

  public init() {}

  public func validate() throws(ParameterError) {
    try require("minutesBefore", minutesBefore, in: 0...120, "minutos, de 0 a 120")
    guard sessions.map(\.session) == [1, 2, 3] else {
      throw ParameterError(
        key: "groups.sessions", problem: "las sesiones son \(sessions.map(\.session))",
        remedy: "escriba las sesiones 1, 2 y 3, en ese orden")
    }
    for session in sessions {
      for (key, hour) in [("matutino", session.matutino), ("vespertino", session.vespertino)]
      where !isHour(hour) {
        throw ParameterError(
          key: "groups.sessions.\(key)", problem: "el valor «\(hour)» no es una hora",
          remedy: "se espera HH:MM")
      }
      if let date = session.date, !isDate(date) {
        throw ParameterError(
          key: "groups.sessions.date", problem: "el valor «\(date.prefix(40))» no es una fecha",
          remedy: "se espera AAAA-MM-DD")
      }
      try require("sessions.minutes", session.minutes, in: 1...720, "minutos, de 1 a 720")
    }
  }

  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private func isHour(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return false }
    return (0...23).contains(hour) && (0...59).contains(minute)
  }
}

/// `check`: nothing to choose, so that no parameter can soften it.
public struct CheckParameters: ParameterSection {
  public static let name = "check"
  public init() {}
}

/// `publish`: what the products say of themselves.
public struct PublishParameters: ParameterSection {
  public static let name = "publish"

  /// The title of every product; the state's name serves well.
  public var title = "Encuentro entre escuelas"
  /// Whose data every product says it is made of. Empty: SEP's catalogue, and INEGI's layers where
  /// the run read any, under their own terms.
  public var sources: [String] = []

  public init() {}

  /// Title and sources head texts and tables, where a line break or a mark of writing direction would
  /// make other lines of them.
  public func validate() throws(ParameterError) {
    try requireLine("title", title, "el título")
    for source in sources { try requireLine("sources", source, "una fuente") }
    guard Set(sources).count == sources.count else {
      throw ParameterError(
        key: "publish.sources", problem: "una fuente está repetida",
        remedy: "escriba cada fuente una vez")
    }
  }

  private func requireLine(
    _ key: String, _ text: String, _ subject: String
  ) throws(ParameterError) {
    let isOneLine = !text.unicodeScalars.contains {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    guard isOneLine, (1...200).contains(text.count) else {
      throw ParameterError(
        key: "publish.\(key)", problem: "\(subject) no es una línea de texto de 1 a 200 letras",
        remedy: "quite saltos de línea y signos que no se ven")
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      throw ParameterError(
        key: "publish.\(key)", problem: "\(subject) está en blanco",
        remedy: "escriba el texto o quite el parámetro")
    }
    guard !looksPersonal(text) else {
      throw ParameterError(
        key: "publish.\(key)", problem: "\(subject) parece llevar un dato personal",
        remedy: "quite teléfonos, correos, CURP y RFC: estará en todos los productos")
    }
  }
}

extension ParameterSection {
  fileprivate func requireWord(
    _ key: String, _ value: String, of words: [String]
  ) throws(ParameterError) {
    guard words.contains(value) else {
      throw ParameterError(
        key: "\(Self.name).\(key)", problem: "el valor «\(value)» no es admisible",
        remedy: "se espera uno de: " + words.joined(separator: ", "))
    }
  }
}
