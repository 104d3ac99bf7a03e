internal import Contracts
internal import DelimitedText

/// What a school teaches, by its columns; by its key only where they are blank (rule Q1).
struct SchoolKind: Equatable, Sendable {
  /// Which side of rule Q1 it falls on, before control and parameters.
  enum Group: Sendable { case basica, apoyo, adultos, fuera }

  let group: Group
  /// Absent outside Basic Education.
  let level: Level?
  let service: Service

  private static let outside = SchoolKind(group: .fuera, level: nil, service: .otro)
  private static let support = SchoolKind(group: .apoyo, level: nil, service: .usaer)
  private static let adults = SchoolKind(group: .adultos, level: nil, service: .otro)

  private init(group: Group, level: Level?, service: Service) {
    self.group = group
    self.level = level
    self.service = service
  }

  /// What the columns of a row say of a school.
  struct Words: Hashable {
    /// What kind of centro de trabajo it is; of the CNCT, whose rows are not all schools.
    var workplace = ""
    var type = ""
    var level = ""
    var service = ""
    /// For whom the service is: adults, workers …
    var character = ""
  }

  /// - Parameter adultIdentifiers: whatever their columns say, these keys are adult education.
  init(
    _ words: Words, cct: CCT, adultIdentifiers: [String], findings: inout [RowFinding]
  ) {
    let (level, service) = (matchingKey(words.level), matchingKey(words.service))
    let (type, character) = (matchingKey(words.type), matchingKey(words.character))
    let forWorkers = character.contains("trabajadores") ? " trabajadores" : ""
    let written = level + " " + service + forWorkers
    let prefix = KeyPrefix(cct)
    let isAdult =
      adultIdentifiers.contains(String(cct.identifier)) || written.contains("adultos")
      || character.contains("adultos")
    if let excluded = SchoolKind.excluded(
      workplace: matchingKey(words.workplace), type: type, level: level, written: written,
      isAdult: isAdult, prefix: prefix)
    {
      self = excluded
      return
    }
    if let named = SchoolKind.level(named: level) ?? SchoolKind.level(named: service)
      ?? SchoolKind.level(named: type)
    {
      self.init(
        group: .basica, level: named,
        service: SchoolKind.service(named: written, of: named, prefix: prefix))
      if let expected = prefix?.level, expected != named {
        findings.append(
          RowFinding(
            .levelPrefix,
            "las columnas dicen \(named.rawValue) y la clave es de \(expected.rawValue); "
              + "valen las columnas"))
      }
      return
    }
    if level.isEmpty, let prefix, let implied = prefix.level {
      self.init(group: .basica, level: implied, service: prefix.service)
      return
    }
    self = .outside
    findings.append(
      RowFinding(
        .levelUnknown,
        level.isEmpty
          ? "el nivel está en blanco y la clave no lo dice"
          : "el nivel educativo no se reconoce (texto de \(words.level.count) caracteres)"))
  }

  private static func excluded(
    workplace: String, type: String, level: String, written: String, isAdult: Bool,
    prefix: KeyPrefix?
  ) -> SchoolKind? {
    if isAdult { return .adults }
    let isSupport = ["usaer", "udeei"].contains { written.contains($0) }
    if isSupport || prefix?.service == .usaer { return .support }
    // Supervisions, libraries and stores are centros de trabajo as well.
    if !workplace.isEmpty, !workplace.hasPrefix("escuela") { return .outside }
    return isOutside(type: type, level: level) ? .outside : nil
  }

  private static let outsideTypes: Set = [
    "mediasuperior", "superior", "capacitacion", "capacitacionparaeltrabajo", "otros", "otro",
    "administrativo", "apoyo", "biblioteca", "supervision", "almacen",
  ]
  private static let outsideLevels = [
    "superior", "bachillerato", "profesional", "licenciatura", "posgrado", "normal", "formacion",
    "capacitacion", "otro",
  ]

  private static func isOutside(type: String, level: String) -> Bool {
    outsideTypes.contains(type) || outsideLevels.contains { level.contains($0) }
  }

  private static func level(named key: String) -> Level? {
    if key.contains("preescolar") { return .preescolar }
    if key.contains("primaria") { return .primaria }
    if key.contains("secundaria") { return .secundaria }
    if key.contains("inicial") { return .inicial }
    let special = key == "cam" || key.contains("especial") || key.contains("atencionmultiple")
    return special ? .cam : nil
  }

  /// `trabajadores` comes from the key too: catalogues list these schools as GENERAL.
  private static func service(named key: String, of level: Level, prefix: KeyPrefix?) -> Service {
    if key.contains("comunitari") || key.contains("conafe") { return .comunitario }
    switch level {
    case .cam:
      return .cam
    case .inicial:
      if key.contains("indigena") { return .indigena }
      if key.contains("noescolarizada") { return .noEscolarizada }
      let isServiceWritten = ["escolarizada", "lactante", "general"].contains { key.contains($0) }
      guard !isServiceWritten, let prefix, prefix.level == level else { return .escolarizada }
      return prefix.service
    case .preescolar, .primaria, .secundaria:
      if key.contains("indigena") { return .indigena }
      if key.contains("telesecundaria") { return .telesecundaria }
      if key.contains("tecnica") { return .tecnica }
      if key.contains("trabajadores") || prefix?.service == .trabajadores { return .trabajadores }
      let isServiceWritten = key.contains("general")
      guard !isServiceWritten, let prefix, prefix.level == level else { return .general }
      return prefix.service
    }
  }
}

/// What the classifier and identifier of a key imply, where they are known.
struct KeyPrefix: Equatable, Sendable {
  let level: Level?
  let service: Service

  init?(_ cct: CCT) {
    guard let known = KeyPrefix.identifiers[String(cct.identifier)] else { return nil }
    level = known.level
    let isCommunity = cct.classifier == "K" && known.level != nil
    service = isCommunity ? .comunitario : known.service
  }

  private static let identifiers: [String: (level: Level?, service: Service)] = [
    "DI": (.inicial, .escolarizada), "IN": (.inicial, .indigena), "EI": (.inicial, .noEscolarizada),
    "JN": (.preescolar, .general), "CC": (.preescolar, .indigena), "NM": (.preescolar, .general),
    "PR": (.primaria, .general), "PB": (.primaria, .indigena), "ZC": (.primaria, .general),
    "ES": (.secundaria, .general), "ST": (.secundaria, .tecnica),
    "TV": (.secundaria, .telesecundaria), "SN": (.secundaria, .trabajadores),
    "SC": (.secundaria, .general), "ML": (.cam, .cam), "UA": (nil, .usaer),
  ]
}
