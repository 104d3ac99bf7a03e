/// The school's own shift, in the catalogue's word.
public enum Shift: String, Codable, Sendable, CaseIterable {
  case matutino, vespertino, nocturno, discontinuo, continuo, otro
}

/// When a council meets (rule F6). No encuentro mixes the two but by rule F6b.
public enum MeetingShift: String, Codable, Sendable, CaseIterable, Comparable {
  case matutino, vespertino

  /// The letter of the shift in an encuentro id.
  public var letter: String { self == .matutino ? "M" : "V" }

  public static func < (a: MeetingShift, b: MeetingShift) -> Bool { a.rawValue < b.rawValue }
}

/// One of the three sessions of the school year.
public let sessions = [1, 2, 3]
