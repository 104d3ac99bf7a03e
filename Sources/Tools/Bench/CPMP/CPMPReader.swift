import Contracts
import Foundation

/// Reads a published instance line by line, so that every slip has its row.
///
/// A byte order mark, blank lines and any ends of lines are taken. Words of the file are not
/// repeated in messages: it may be any file, given by mistake.
struct CPMPReader {
  /// The solver holds some sixty bytes for each pair of points: so many take six gigabytes.
  static let largestCount = 10_000
  /// Of a coordinate, to either side: far beyond any map, and small enough that what lies a
  /// thousandth apart is not lost.
  static let largestCoordinate = 1e9
  /// Points that are not all on one place are at least so far apart somewhere.
  static let smallestExtent = 1e-3
  static let largestLoad = 1_000_000_000
  /// Ten times what the largest instance takes.
  static let byteLimit = 1 << 24

  private let path: String
  private let lines: [(row: Int, words: [Substring])]

  /// - Throws: `InputError` when the file cannot be read or is no text.
  init(path: String) throws {
    self.path = path
    var bytes = try InputFile(path: path, name: path)
      .contents(limit: CPMPReader.byteLimit)[...]
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if bytes.starts(with: mark) { bytes = bytes.dropFirst(mark.count) }
    guard !bytes.contains(0) else {
      throw CPMPReader.problem(
        path, nil, "el archivo no es texto, o está en UTF-16", "guárdelo como texto en UTF-8")
    }
    lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { (row: $0 + 1, words: $1.split(whereSeparator: \.isWhitespace)) }
      .filter { !$0.words.isEmpty }
  }

  /// - Throws: `InputError` that names the first row that is wrong, and how.
  func read() throws -> (medians: Int, points: [CPMPInstance.Point]) {
    let (count, medians) = try sizes()
    let points = try zip(1..., lines.dropFirst().prefix(count)).map(point)
    if points.count < count {
      throw problem(
        lines[lines.count - 1].row,
        "el archivo termina aquí, con \(puntos(points.count)) de \(count)", "descárguelo de nuevo")
    }
    if lines.count > 1 + count {
      throw problem(
        lines[1 + count].row, "sobra esta fila, pues la instancia es de \(puntos(count))",
        "quítela o corrija el número de puntos")
    }
    try requireExtent(of: points)
    return (medians, points)
  }

  private func sizes() throws -> (count: Int, medians: Int) {
    guard let (row, words) = lines.first else {
      throw problem(nil, "el archivo está vacío", "descárguelo de nuevo")
    }
    guard words.count == 2 else {
      throw problem(
        row, "la primera fila trae \(datos(words.count)) y no dos enteros, puntos y medianas",
        asPublished)
    }
    let count = try integer(words[0], row, "el número de puntos")
    guard (1...Self.largestCount).contains(count) else {
      throw problem(
        row, "el número de puntos es \(count) y se admiten de 1 a \(Self.largestCount)",
        "use una instancia de ese tamaño")
    }
    let medians = try integer(words[1], row, "el número de medianas")
    guard (1...count).contains(medians) else {
      throw problem(
        row, "el número de medianas es \(medians) y se admiten de 1 a \(count), una por punto",
        "corríjalo")
    }
    return (count, medians)
  }

  private func point(
    number: Int, line: (row: Int, words: [Substring])
  ) throws -> CPMPInstance.Point {
    let (row, words) = line
    guard words.count == 4 else {
      throw problem(
        row, "el punto \(number) trae \(datos(words.count)) y no cuatro, x, y, capacidad y demanda",
        asPublished)
    }
    return CPMPInstance.Point(
      x: try coordinate(words[0], row, "la coordenada x del punto \(number)"),
      y: try coordinate(words[1], row, "la coordenada y del punto \(number)"),
      capacity: try load(words[2], row, "la capacidad del punto \(number)"),
      demand: try load(words[3], row, "la demanda del punto \(number)"))
  }

  private func datos(_ count: Int) -> String { count == 1 ? "un dato" : "\(count) datos" }

  private func puntos(_ count: Int) -> String { count == 1 ? "un punto" : "\(count) puntos" }

  private func coordinate(_ word: Substring, _ row: Int, _ what: String) throws -> Double {
    let value = try number(word, row, what)
    guard abs(value) <= Self.largestCoordinate else {
      throw problem(
        row,
        "\(what) pasa de \(Int(Self.largestCoordinate)), donde las distancias ya pierden precisión",
        "use otra unidad u otro origen")
    }
    return value
  }

  private func load(_ word: Substring, _ row: Int, _ what: String) throws -> Int {
    let value = try integer(word, row, what)
    guard (0...Self.largestLoad).contains(value) else {
      throw problem(
        row, "\(what) es \(value) y se admite de 0 a \(Self.largestLoad)", "corríjala")
    }
    return value
  }

  private func integer(_ word: Substring, _ row: Int, _ what: String) throws -> Int {
    let value = try number(word, row, what)
    guard value == value.rounded() else {
      throw problem(row, "\(what) no es un entero", asPublished)
    }
    guard let whole = Int(exactly: value) else {
      throw problem(row, "\(what) es demasiado grande", asPublished)
    }
    return whole
  }

  private func number(_ word: Substring, _ row: Int, _ what: String) throws -> Double {
    let bytes = Set("0123456789+-.eE".utf8)
    guard word.utf8.allSatisfy(bytes.contains), let value = Double(word) else {
      let remedy = word.contains(",") ? "escriba los decimales con punto" : asPublished
      throw problem(row, "\(what) no es un número", remedy)
    }
    guard value.isFinite else { throw problem(row, "\(what) es demasiado grande", asPublished) }
    return value
  }

  private func requireExtent(of points: [CPMPInstance.Point]) throws {
    let extent = [points.map(\.x), points.map(\.y)].map { ($0.max() ?? 0) - ($0.min() ?? 0) }
    guard let largest = extent.max(), largest > 0, largest < Self.smallestExtent else { return }
    throw problem(
      nil,
      "los puntos están todos a menos de una milésima uno de otro, donde las distancias pierden precisión",
      "use una unidad menor")
  }

  private let asPublished = "use el archivo como se publicó"

  private func problem(_ row: Int?, _ problem: String, _ remedy: String) -> InputError {
    CPMPReader.problem(path, row, problem, remedy)
  }

  private static func problem(
    _ path: String, _ row: Int?, _ problem: String, _ remedy: String
  ) -> InputError {
    InputError(
      .data, file: path, row: row, key: "cpmp.instance", problem: problem, remedy: remedy)
  }
}
