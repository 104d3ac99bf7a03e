internal import Contracts

/// Where each record of a `.shp` is: the truth about it, whatever its `.shx` says.
///
/// The records are walked from the first to the last. The `.shx` serves where the walk fails, as
/// in files that were edited in place and have gaps. The count of attribute records decides between
/// the two.
struct RecordDirectory {
  /// Bytes of a record's content, behind its eight bytes of number and length.
  struct Record: Equatable {
    let offset: Int
    let length: Int
  }

  let shapeType: Int32
  let records: [Record]
  let remarks: [LayerRemark]

  private static let headerLength = 100

  /// - Parameter expected: how many attribute records there are; nil without a `.dbf`.
  /// - Throws: `InputError` `shp.header`, `shp.truncated` or `dbf.records`.
  init(shp: [UInt8], shx: [UInt8]?, expected: Int?, file: String) throws(InputError) {
    guard shp.count >= Self.headerLength, shp.bigEndian(at: 0) == 9994 else {
      throw InputError(
        .data, file: file, key: "shp.header", problem: "el archivo no es un shapefile",
        remedy: "indique el archivo .shp de la capa y compruebe que se descargó completo")
    }
    shapeType = Int32(truncatingIfNeeded: shp.littleEndian(at: 32))
    let declared = Int(shp.bigEndian(at: 24)) * 2
    let walk = Self.walk(shp, declared: declared)
    let indexed = shx.flatMap { Self.indexed($0, shp) }

    if walk.whole || walk.records.count == expected,
      expected == nil || walk.records.count == expected
    {
      records = walk.records
    } else if let indexed, expected == nil || indexed.count == expected {
      records = indexed
    } else if walk.whole, let expected {
      throw InputError(
        .data, file: file, key: "dbf.records",
        problem: "el .shp tiene \(walk.records.count) registros y el .dbf \(expected)",
        remedy: "vuelva a descargar o exportar la capa: no se sabe qué nombre toca a cada forma")
    } else {
      throw InputError(
        .data, file: file, row: walk.records.count + 1, key: "shp.truncated",
        problem: "el .shp está incompleto o dañado desde este registro",
        remedy: "vuelva a descargar o exportar la capa")
    }
    remarks = Self.remarks(
      on: records, indexed: indexed, hasIndex: shx != nil,
      asDeclared: declared == shp.count && records == walk.records)
  }

  /// A `.shx` of these records.
  func index(header shp: [UInt8]) -> [UInt8] {
    var index = Array(shp.prefix(Self.headerLength))
    let words = UInt32((Self.headerLength + 8 * records.count) / 2)
    index.replaceSubrange(24..<28, with: words.bigEndianBytes)
    for record in records {
      index += UInt32((record.offset - 8) / 2).bigEndianBytes
      index += UInt32(record.length / 2).bigEndianBytes
    }
    return index
  }

  /// From record to record; whole when the last ends where the file does, or says it does.
  private static func walk(_ shp: [UInt8], declared: Int) -> (records: [Record], whole: Bool) {
    var records: [Record] = []
    var position = headerLength
    // Bytes behind the declared end are no records, unless they read as such to the very end.
    var atDeclaredEnd: Int?
    while position < shp.count {
      if position == declared { atDeclaredEnd = records.count }
      guard let record = record(at: position, in: shp) else { break }
      records.append(record)
      position = record.offset + record.length
    }
    if position == shp.count { return (records, true) }
    if let atDeclaredEnd { return (Array(records.prefix(atDeclaredEnd)), true) }
    return (records, false)
  }

  /// Nil where the bytes cannot be a record.
  private static func record(at position: Int, in shp: [UInt8]) -> Record? {
    guard position >= headerLength, position + 12 <= shp.count else { return nil }
    let length = Int(shp.bigEndian(at: position + 4)) * 2
    guard length >= 4, position + 8 + length <= shp.count else { return nil }
    return Record(offset: position + 8, length: length)
  }

  /// Nil unless every entry points at a record of the length it says, each at another one.
  private static func indexed(_ shx: [UInt8], _ shp: [UInt8]) -> [Record]? {
    guard shx.count >= headerLength, (shx.count - headerLength).isMultiple(of: 8) else {
      return nil
    }
    var records: [Record] = []
    var offsets: Set<Int> = []
    for entry in stride(from: headerLength, to: shx.count, by: 8) {
      guard let record = record(at: Int(shx.bigEndian(at: entry)) * 2, in: shp),
        record.length == Int(shx.bigEndian(at: entry + 4)) * 2,
        offsets.insert(record.offset).inserted
      else { return nil }
      records.append(record)
    }
    return records
  }

  private static func remarks(
    on records: [Record], indexed: [Record]?, hasIndex: Bool, asDeclared: Bool
  ) -> [LayerRemark] {
    var remarks: [LayerRemark] = []
    if !hasIndex {
      remarks.append(
        LayerRemark("shx.missing", "Falta el .shx; los registros se leyeron uno tras otro"))
    } else if indexed != records {
      remarks.append(
        LayerRemark(
          "shx.wrong", "El .shx no corresponde al .shp; los registros se leyeron uno tras otro"))
    }
    if !asDeclared {
      remarks.append(
        LayerRemark(
          "shp.length",
          "El largo que declara el .shp no es el suyo, o hay bytes ajenos entre sus registros"))
    }
    return remarks
  }
}

/// Something odd in a layer as a whole that did not keep it from being read.
public struct LayerRemark: Hashable, Sendable {
  /// A finding's key, such as `shx.missing`.
  public let key: String
  /// In Spanish.
  public let detail: String

  init(_ key: String, _ detail: String) {
    self.key = key
    self.detail = detail
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  fileprivate func littleEndian(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension UInt32 {
  fileprivate var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
