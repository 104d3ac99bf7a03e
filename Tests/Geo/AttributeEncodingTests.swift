import Contracts
import Foundation
import Geo
import ShapefileFixtures
import Testing

/// The bytes of a name, what the layer says of them, and what must be read.
struct EncodedName: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let cpg: String?
  let languageByte: UInt8
  let forced: String
  let encoding: AttributeEncoding
  let text: String
  let remarks: [String]

  init(
    _ name: String, _ bytes: [UInt8], cpg: String? = nil, languageByte: UInt8 = 0,
    forced: String = "auto", _ encoding: AttributeEncoding, _ text: String = "Peñón",
    remarks: [String] = []
  ) {
    testDescription = name
    self.bytes = bytes
    self.cpg = cpg
    self.languageByte = languageByte
    self.forced = forced
    self.encoding = encoding
    self.text = text
    self.remarks = remarks
  }

  private static let windows: [UInt8] = [0x50, 0x65, 0xF1, 0xF3, 0x6E]
  private static let dos: [UInt8] = [0x50, 0x65, 0xA4, 0xA2, 0x6E]
  private static let utf8 = Array("Peñón".utf8)

  static let all = [
    EncodedName("cpg 88591", windows, cpg: "88591", .windows1252),
    EncodedName("cpg ISO 88591 con CRLF", windows, cpg: " ISO 88591\r\n", .windows1252),
    EncodedName("cpg 1252 con CRLF", windows, cpg: "1252\r\n", .windows1252),
    EncodedName("cpg ISO 8859-1", windows, cpg: "ISO 8859-1", .windows1252),
    EncodedName("cpg UTF-8", utf8, cpg: "UTF-8\n", .utf8),
    EncodedName(
      "cpg UTF-8 que miente", windows, cpg: "UTF-8", .windows1252, remarks: ["dbf.encoding"]),
    EncodedName(
      "cpg 1252 que miente", utf8, cpg: "1252", .windows1252, "PeÃ±Ã³n", remarks: ["dbf.encoding"]),
    EncodedName("cpg desconocido", windows, cpg: "936", .windows1252, remarks: ["dbf.encoding"]),
    EncodedName("cpg antes que el byte", utf8, cpg: "UTF-8", languageByte: 0x57, .utf8),
    EncodedName("byte de Windows", windows, languageByte: 0x57, .windows1252),
    EncodedName("byte de MS-DOS 850", dos, languageByte: 0x02, .dos850),
    EncodedName("byte de MS-DOS 437", dos, languageByte: 0x01, .dos437),
    EncodedName(
      "byte chino", windows, languageByte: 0x4D, .windows1252, remarks: ["dbf.encoding"]),
    EncodedName("nada, UTF-8", utf8, .utf8),
    EncodedName("nada, Windows", windows, .windows1252),
    EncodedName("forzado", windows, cpg: "UTF-8", forced: "latin-1", .windows1252),
    EncodedName("comillas de Windows", [0x93, 0x41, 0x94], cpg: "88591", .windows1252, "“A”"),
    EncodedName(
      "letra cortada por el campo", Array("abcdefghijñ".utf8.prefix(11)), .utf8, "abcdefghij"),
    EncodedName("é suelta no es UTF-8", [0x46, 0xC9], .windows1252, "FÉ"),
    EncodedName("descompuesta", Array("Pen\u{303}o\u{301}n".utf8), .utf8),
  ]
}

@Suite("Encoding of attributes")
struct AttributeEncodingTests {
  @Test(
    "The .cpg, then the language byte, then UTF-8, then Windows-1252", arguments: EncodedName.all)
  func detection(name: EncodedName) throws {
    var layer = ShapefileFixture(.init("NOMBRE", 11))
    layer.rows = [(.null, [name.bytes])]
    layer.cpg = name.cpg
    layer.languageByte = name.languageByte
    try withTemporaryFolder { folder in
      let read = try Shapefile(
        path: layer.write(to: folder, name: "capa"), name: "capa.shp", encoding: name.forced)
      #expect(read.encoding == name.encoding)
      let text = read.text(0, 0)
      #expect(text.map { Array($0.utf8) } == Array(name.text.utf8))
      #expect(read.remarks.map(\.key) == name.remarks)
    }
  }

  @Test("A forced encoding that is not known is an error of use")
  func unknown() throws {
    try withTemporaryFolder { folder in
      let layer = ShapefileFixture(.init("NOMBRE", 11))
      let path = try layer.write(to: folder, name: "capa")
      let error = #expect(throws: InputError.self) {
        _ = try Shapefile(path: path, name: "capa.shp", encoding: "ebcdic")
      }
      #expect(error?.kind == .usage)
      #expect(error?.key == "dbf.encoding")
    }
  }
}
