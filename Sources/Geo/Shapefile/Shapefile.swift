public import Contracts
internal import Foundation

/// A layer of polygons or points with its attributes, as shapefiles carry them.
///
/// Records are counted from 0. Its owner uses it from one task.
public struct Shapefile: ~Copyable {
  public enum Kind: Sendable {
    case polygons, points
    /// No record has a shape.
    case nothing
  }

  /// As messages name the layer.
  public let name: String
  public let kind: Kind
  public let count: Int
  /// The text of the `.prj`; nil without one.
  public let crs: String?
  /// Names of the attributes; none without a `.dbf`.
  public let fields: [String]
  /// Found or forced.
  public let encoding: AttributeEncoding
  /// What is odd in the files, in the order it was met.
  public let remarks: [LayerRemark]

  /// Whether there is a `.dbf`, with fields or without.
  public var hasTable: Bool { attributes.count != nil }

  private let shapes: ShapeReader
  private let attributes: AttributeTable

  /// Opens a layer by its `.shp`; the companions are found beside it, capitals or not.
  ///
  /// `encoding` of the attributes is `auto`, `utf-8`, `windows-1252` or `latin-1`. `auto` is the
  /// `.cpg`, then the header's language byte, then UTF-8 where all text is, then Windows-1252.
  ///
  /// - Parameter name: as messages name the file.
  /// - Throws: `InputError`: `layer.name`, `file.missing`, `file.unreadable`, `file.size`, `shp.header`,
  ///   `shp.type`,
  ///   `shp.truncated`, `dbf.header`, `dbf.truncated`, `dbf.records`, `dbf.encoding`.
  public init(path: String, name: String, encoding: String = "auto") throws(InputError) {
    try self.init(
      LayerFiles(InputFile(path: path, name: name)), name: name, encoding: encoding)
  }

  /// A layer in memory, for those who feed the reader with bytes of their own.
  ///
  /// - Throws: as the layer of a path, but for `file.missing` and `file.unreadable`.
  package init(
    shp: [UInt8], shx: [UInt8]?, dbf: [UInt8]?, cpg: [UInt8]?, name: String
  ) throws(InputError) {
    try self.init(
      LayerFiles(shp: shp, shx: shx, dbf: dbf, prj: nil, cpg: cpg), name: name, encoding: "auto")
  }

  private init(_ files: LayerFiles, name: String, encoding: String) throws(InputError) {
    let attributes = try AttributeTable(files.dbf, file: name)
    let directory = try RecordDirectory(
      shp: files.shp, shx: files.shx, expected: attributes.count, file: name)
    let kind = try Self.kind(of: directory, file: name)
    let text = try attributes.encoding(forced: encoding, cpg: files.cpg, file: name)
    let shapes = try ShapeReader(files.shp, directory, kind, file: name)
    self.name = name
    self.kind = kind
    count = directory.records.count
    crs = files.prj
    fields = attributes.fields.map(\.name)
    self.encoding = text.encoding
    remarks = directory.remarks + text.remarks
    self.shapes = shapes
    self.attributes = attributes
  }

  /// - Throws: `InputError` `shp.record` for a record that contradicts itself or the layer.
  public func shape(_ record: Int) throws(InputError) -> Shape {
    precondition((0..<count).contains(record), "no such record")
    return try shapes.shape(record, in: name)
  }

  /// A cell in NFC: without blanks around it, inner runs of blanks and control characters made one
  /// blank. Nil when nothing is left, and for a field that is not there.
  public func text(_ record: Int, _ field: Int) -> String? {
    // A number's field may hold bytes that the encoding of the text cannot be.
    let text =
      attributes.text(record, field, encoding) ?? attributes.text(record, field, .windows1252)
    guard let text else { return nil }
    // Nearly every cell is ASCII, for which Unicode's tables need not be asked.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let words = text.unicodeScalars.split {
      isASCII
        ? $0.value <= 0x20 || $0.value == 0x7F
        : $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    guard !words.isEmpty else { return nil }
    let joined = words.map { String($0) }.joined(separator: " ")
    return isASCII ? joined : joined.precomposedStringWithCanonicalMapping
  }

  /// Whether the attribute record is marked as deleted.
  public func isDeleted(_ record: Int) -> Bool { attributes.isDeleted(record) }

  private static func kind(
    of directory: RecordDirectory, file: String
  ) throws(InputError) -> Kind {
    switch directory.shapeType {
    case 0: return .nothing
    case 1, 11, 21: return .points
    case 5, 15, 25: return .polygons
    default:
      let found = [3: "líneas", 8: "multipuntos"][directory.shapeType % 10]
      throw InputError(
        .data, file: file, key: "shp.type",
        problem: "la capa es de \(found ?? "otra clase de formas")",
        remedy: "se espera una capa de polígonos o de puntos")
    }
  }
}
