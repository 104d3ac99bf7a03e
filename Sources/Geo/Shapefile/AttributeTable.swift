internal import CShapelib
internal import Contracts
internal import Foundation

/// The `.dbf` of a layer: one row of cells for each shape. A layer without one has no fields.
struct AttributeTable: ~Copyable {
  struct Field {
    let name: String
    let width: Int
    let isText: Bool
  }

  let fields: [Field]
  /// Nil without a `.dbf`.
  let count: Int?
  let languageByte: Int32
  private let handle: DBFHandle?

  /// - Throws: `InputError` `dbf.header` or `dbf.truncated`.
  init(_ bytes: [UInt8]?, file: String) throws(InputError) {
    guard let bytes else {
      (fields, count, languageByte, handle) = ([], nil, 0, nil)
      return
    }
    if Self.hasNothing(bytes) {
      (fields, count, languageByte, handle) = ([], 0, 0, nil)
      return
    }
    let opened = MemoryFile.offering(["dbf": bytes]) { base, hooks in
      DBFOpenLL(base + ".dbf", "rb", &hooks)
    }
    guard let opened else {
      throw InputError(
        .data, file: file, key: "dbf.header", problem: "el .dbf no se puede leer",
        remedy: "vuelva a descargar o exportar la capa", cause: MemoryFile.takeMessage())
    }
    let info = opened.pointee
    let needed = Int(info.nHeaderLength) + Int(info.nRecords) * Int(info.nRecordLength)
    guard info.nRecords >= 0, info.nRecordLength > 0, needed <= bytes.count else {
      DBFClose(opened)
      throw InputError(
        .data, file: file, key: "dbf.truncated",
        problem: "el .dbf está incompleto: declara más registros de los que trae",
        remedy: "vuelva a descargar o exportar la capa")
    }
    fields = (0..<max(0, DBFGetFieldCount(opened))).map { Self.field(opened, $0) }
    count = Int(info.nRecords)
    languageByte = info.iLanguageDriver
    handle = opened
  }

  /// A header that declares neither records nor fields, as programs write it for an empty layer;
  /// shapelib takes it for a broken one.
  private static func hasNothing(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 33 && bytes[4..<8].allSatisfy { $0 == 0 } && bytes[8] == 33 && bytes[9] == 0
  }

  deinit { if let handle { DBFClose(handle) } }

  /// A cell's bytes without the blanks around them; empty for a cell that is not there or that the
  /// program that wrote it could not fill.
  func bytes(_ record: Int, _ field: Int) -> [UInt8] {
    guard let handle, let count, (0..<count).contains(record), fields.indices.contains(field),
      let text = DBFReadStringAttribute(handle, Int32(record), Int32(field))
    else { return [] }
    // The library's buffer lasts until the next cell.
    let bytes = [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
    // A number too wide for its field is written as asterisks.
    return bytes.allSatisfy { $0 == UInt8(ascii: "*") } ? [] : bytes
  }

  func text(_ record: Int, _ field: Int, _ encoding: AttributeEncoding) -> String? {
    let bytes = bytes(record, field)
    guard !bytes.isEmpty else { return nil }
    return encoding.decode(bytes, filled: bytes.count == fields[field].width)
  }

  func isDeleted(_ record: Int) -> Bool {
    handle.map { DBFIsRecordDeleted($0, Int32(record)) != 0 } ?? false
  }

  private static func field(_ handle: DBFHandle, _ index: Int32) -> Field {
    var name = [CChar](repeating: 0, count: Int(XBASE_FLDNAME_LEN_READ) + 1)
    var width: Int32 = 0
    DBFGetFieldInfo(handle, index, &name, &width, nil)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Field(
      name: AttributeEncoding.windows1252.decode(bytes, filled: false) ?? "", width: Int(width),
      isText: DBFGetNativeFieldType(handle, index) == CChar(bitPattern: UInt8(ascii: "C")))
  }
}

extension AttributeTable {
  /// The encoding of the text: what is forced, then the `.cpg`, then the language byte, then UTF-8
  /// where all text is, then Windows-1252. A declared UTF-8 that the text is not counts for nothing.
  ///
  /// - Throws: `InputError` `dbf.encoding` for a forced encoding that is not known.
  func encoding(
    forced: String, cpg: String?, file: String
  ) throws(InputError) -> (encoding: AttributeEncoding, remarks: [LayerRemark]) {
    guard forced == "auto" else {
      guard let encoding = AttributeEncoding(label: forced) else {
        throw InputError(
          .usage, file: file, key: "dbf.encoding",
          problem: "la codificación «\(forced)» no se conoce",
          remedy: "se espera auto, utf-8, windows-1252 o latin-1")
      }
      return (encoding, [])
    }
    guard let readsAsUTF8 = readsAsUTF8() else { return (.utf8, []) }
    let declared =
      cpg.map { AttributeEncoding(label: $0) } ?? AttributeEncoding(languageByte: languageByte)
    let found = readsAsUTF8 ? AttributeEncoding.utf8 : .windows1252
    switch declared {
    case .utf8? where !readsAsUTF8:
      return (found, [LayerRemark("dbf.encoding", "El texto no es UTF-8, como dice el .cpg")])
    case let declared? where declared != .utf8 && readsAsUTF8:
      return (
        declared,
        [
          LayerRemark(
            "dbf.encoding",
            "El texto parece UTF-8 y la capa dice \(declared.rawValue); si los acentos salen mal, "
              + "indique encoding utf-8")
        ]
      )
    case let declared?:
      return (declared, [])
    case nil where cpg != nil || (languageByte != 0 && !readsAsUTF8):
      let who = cpg == nil ? "El byte de idioma \(languageByte) del .dbf" : "El .cpg"
      return (
        found,
        [LayerRemark("dbf.encoding", "\(who) no se conoce; se leyó como \(found.rawValue)")]
      )
    case nil:
      return (found, [])
    }
  }

  /// Nil when all text is ASCII, so that nothing depends on the answer.
  private func readsAsUTF8() -> Bool? {
    var isASCII = true
    for field in fields.indices where fields[field].isText {
      for record in 0..<(count ?? 0) {
        let bytes = bytes(record, field)
        if bytes.allSatisfy({ $0 < 0x80 }) { continue }
        isASCII = false
        if text(record, field, .utf8) == nil { return false }
      }
    }
    return isASCII ? nil : true
  }
}
