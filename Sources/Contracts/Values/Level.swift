/// The level of Basic Education a school teaches (rule F2), in the order of a child's path.
public enum Level: String, Codable, Sendable, CaseIterable, Comparable {
  case inicial, preescolar, primaria, secundaria
  /// Centro de Atención Múltiple: meets with any level and is none itself, unless the parameter
  /// `camCountsAsLevel` says so.
  case cam

  public static func < (a: Level, b: Level) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .inicial: 0
    case .preescolar: 1
    case .primaria: 2
    case .secundaria: 3
    case .cam: 4
    }
  }
}

/// The service within a level, in the words of the catalogue.
public enum Service: String, Codable, Sendable, CaseIterable {
  case general, indigena, tecnica, telesecundaria, comunitario, trabajadores
  /// Inicial: lactante y maternal.
  case escolarizada
  /// Inicial: not schools but groups of parents; out by default (rule Q1).
  case noEscolarizada
  case cam, usaer
  /// Whatever is not Basic Education: media superior, superior, capacitación …
  case otro
}

/// Who pays for the school.
public enum Control: String, Codable, Sendable, CaseIterable {
  case publico, privado
}
