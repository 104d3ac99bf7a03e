internal import Contracts

/// Metres that documents state are compared to the tenth that people read.
private let metresTolerance = 0.1

extension Double {
  /// The same distance, as far as a document states it.
  func isNearly(_ other: Double?) -> Bool {
    other.map { abs(self - $0) <= metresTolerance } ?? false
  }

  /// `1234.5 m`.
  var asMetres: String { "\((self * 10).rounded() / 10) m" }
}

extension Double? {
  /// `1234.5 m`, or that it is unknown.
  var asMetres: String { map(\.asMetres) ?? "desconocidos" }
}

extension [Level] {
  /// `preescolar, primaria`.
  var asWords: String { isEmpty ? "ninguno" : map(\.rawValue).joined(separator: ", ") }
}
