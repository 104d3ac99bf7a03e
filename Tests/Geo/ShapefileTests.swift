import Contracts
import Foundation
import Geo
import ShapefileFixtures
import Testing

/// Two squares and a record without a shape, with accents in their names.
private func colonias() -> ShapefileFixture {
  var layer = ShapefileFixture(.init("CVE_COL", 8), .init("NOMBRE", 14), .init("CP", 6, type: "N"))
  layer.add(ShapefileFixture.square(0, 0, side: 10), "19_0001", "Peñón", "66000")
  layer.add(.null, "19_0002", "  Sin \u{1} forma", "*****")
  layer.add(ShapefileFixture.square(20, 0, side: 10), "19_0003", "")
  return layer
}

/// What opening a layer comes to.
private func opened(_ layer: ShapefileFixture, only: [String]) throws -> Result<
  [String], InputError
> {
  try withTemporaryFolder { folder in
    try opened(layer.write(to: folder, name: "capa", only: only))
  }
}

private func opened(_ path: String) -> Result<[String], InputError> {
  do {
    let layer = try Shapefile(path: path, name: "capa.shp")
    for record in 0..<layer.count { _ = try layer.shape(record) }
    return .success(layer.remarks.map(\.key))
  } catch {
    return .failure(error)
  }
}

@Suite("Shapefiles")
struct ShapefileTests {
  @Test("Polygons, null shapes and attributes are read")
  func reads() throws {
    try withTemporaryFolder { folder in
      let layer = try Shapefile(
        path: colonias().write(to: folder, name: "colonias _mty"), name: "colonias _mty.shp")
      #expect(layer.kind == .polygons)
      #expect(layer.count == 3)
      #expect(layer.fields == ["CVE_COL", "NOMBRE", "CP"])
      #expect(layer.crs == "EPSG:6372")
      #expect(layer.remarks.isEmpty)
      guard case .polygon(let rings) = try layer.shape(0) else {
        Issue.record("a polygon was expected")
        return
      }
      #expect(rings.map(\.count) == [5])
      #expect(rings[0][1] == LayerPoint(x: 0, y: 10))
      #expect(try layer.shape(1) == .null)
      #expect(layer.text(0, 1) == "Peñón")
      #expect(layer.text(1, 1) == "Sin forma")
      #expect(layer.text(1, 2) == nil, "asterisks stand for a number that did not fit")
      #expect(layer.text(2, 1) == nil)
      #expect(layer.text(0, 9) == nil)
    }
  }

  @Test("Heights and measures are left out", arguments: [15, 25] as [Int32])
  func heights(type: Int32) throws {
    var layer = colonias()
    layer.type = type
    try withTemporaryFolder { folder in
      let read = try Shapefile(path: layer.write(to: folder, name: "z"), name: "z.shp")
      guard case .polygon(let rings) = try read.shape(2) else {
        Issue.record("a polygon was expected")
        return
      }
      #expect(rings[0].first == LayerPoint(x: 20, y: 0))
    }
  }

  @Test("Points, also with heights", arguments: [1, 11, 21] as [Int32])
  func points(type: Int32) throws {
    var layer = ShapefileFixture(.init("CVE_LOC", 4))
    layer.type = type
    layer.add(.point(2_500_000.5, 1_000_000.25), "0001")
    try withTemporaryFolder { folder in
      let read = try Shapefile(path: layer.write(to: folder, name: "lpr"), name: "lpr.shp")
      #expect(read.kind == .points)
      #expect(try read.shape(0) == .point(LayerPoint(x: 2_500_000.5, y: 1_000_000.25)))
    }
  }

  @Test("Companions in capitals are found")
  func capitals() throws {
    try withTemporaryFolder { folder in
      let path = try colonias().write(to: folder, name: "CAPA", capitals: true)
      let layer = try Shapefile(path: path, name: "CAPA.SHP")
      #expect(layer.text(0, 1) == "Peñón")
      #expect(layer.crs == "EPSG:6372")
      #expect(layer.remarks.isEmpty)
    }
  }

  @Test("Without .shx the records are walked, without .dbf there are no names")
  func missingCompanions() throws {
    #expect(try opened(colonias(), only: ["shp", "dbf"]).get() == ["shx.missing"])
    try withTemporaryFolder { folder in
      let path = try colonias().write(to: folder, name: "capa", only: ["shp", "shx"])
      let layer = try Shapefile(path: path, name: "capa.shp")
      #expect(layer.fields.isEmpty)
      #expect(layer.count == 3)
      #expect(layer.crs == nil)
    }
  }

  @Test("A missing file is told apart from a bad one")
  func missing() {
    guard case .failure(let error) = opened("/no/such/file.shp") else {
      Issue.record("an error was expected")
      return
    }
    #expect(error.kind == .missing)
    #expect(error.key == "file.missing")
  }

  @Test("A layer under another ending is refused: nobody could say what belongs to it")
  func otherEnding() throws {
    try withTemporaryFolder { folder in
      let path = try colonias().write(to: folder, name: "capa")
      let other = folder.appendingPathComponent("capa.shape").path
      try FileManager.default.moveItem(atPath: path, toPath: other)
      guard case .failure(let error) = opened(other) else {
        Issue.record("an error was expected")
        return
      }
      #expect(error.kind == .usage)
      #expect(error.key == "layer.name")
    }
  }

  @Test("A layer of nothing, without records or fields, is read")
  func nothing() throws {
    var layer = ShapefileFixture()
    layer.type = 0
    try withTemporaryFolder { folder in
      let read = try Shapefile(path: layer.write(to: folder, name: "nada"), name: "nada.shp")
      #expect(read.kind == .nothing)
      #expect(read.count == 0)
      #expect(read.fields.isEmpty)
    }
  }

  @Test("Deleted attribute records are marked")
  func deleted() throws {
    var layer = colonias()
    layer.deleted = [0]
    try withTemporaryFolder { folder in
      let read = try Shapefile(path: layer.write(to: folder, name: "capa"), name: "capa.shp")
      #expect([0, 1, 2].map { read.isDeleted($0) } == [true, false, false])
    }
  }
}

/// One way to damage a layer, and what is said of it.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let suffix: String
  let edit: @Sendable ([UInt8]) -> [UInt8]
  /// The error's key, or the remarks of a layer that can be read.
  let error: String?
  let remarks: [String]

  init(
    _ name: String, in suffix: String, error: String? = nil, remarks: [String] = [],
    _ edit: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    testDescription = name
    self.suffix = suffix
    self.error = error
    self.remarks = remarks
    self.edit = edit
  }

  static func setting(_ offset: Int, _ bytes: [UInt8]) -> @Sendable ([UInt8]) -> [UInt8] {
    { original in
      var edited = original
      edited.replaceSubrange(offset..<offset + bytes.count, with: bytes)
      return edited
    }
  }

  static let all = [
    Damage("shp vacío", in: "shp", error: "shp.header") { _ in [] },
    Damage("shp que no lo es", in: "shp", error: "shp.header") { _ in Array("PK\u{3}".utf8) },
    Damage("shp cortado en un registro", in: "shp", error: "shp.truncated") { $0.dropLast(20) },
    Damage("shp cortado entre registros", in: "shp", error: "dbf.records") { $0.dropLast(136) },
    Damage(
      "un punto sin coordenadas", in: "shp", error: "shp.record",
      setting(236 + 8, [1])),
    Damage("una línea entre polígonos", in: "shp", error: "shp.record", setting(108, [3])),
    Damage("capa sin clase con polígonos", in: "shp", error: "shp.record", setting(32, [0])),
    Damage("capa de puntos con polígonos", in: "shp", error: "shp.record", setting(32, [1])),
    Damage("número que no lo es en un vértice", in: "shp", setting(156 + 6, [0xF8, 0x7F])),
    Damage("una parte sin vértices", in: "shp", setting(148, [0, 0, 0, 0])),
    Damage("shp con bytes de más", in: "shp", remarks: ["shp.length"]) { $0 + [1, 2, 3, 4, 5] },
    Damage("largo declarado ajeno", in: "shp", remarks: ["shp.length"], setting(24, [0, 1, 0, 0])),
    Damage("clase de líneas", in: "shp", error: "shp.type", setting(32, [3])),
    Damage("clase desconocida", in: "shp", error: "shp.type", setting(32, [99])),
    Damage(
      "partes negativas", in: "shp", error: "shp.record", setting(144, [0xFF, 0xFF, 0xFF, 0xFF])),
    Damage(
      "partes enormes", in: "shp", error: "shp.record", setting(144, [0xFF, 0xFF, 0xFF, 0x7F])),
    Damage("vértices enormes", in: "shp", error: "shp.record", setting(148, [0, 0, 0, 0x10])),
    Damage("parte que empieza fuera", in: "shp", error: "shp.record", setting(152, [77])),
    Damage("largo de registro negativo", in: "shp", error: "shp.truncated", setting(104, [0x80])),
    Damage("shx vacío", in: "shx", remarks: ["shx.wrong"]) { _ in [] },
    Damage("shx que apunta fuera", in: "shx", remarks: ["shx.wrong"], setting(100, [0x7F])),
    Damage("shx que repite un registro", in: "shx", remarks: ["shx.wrong"]) { shx in
      setting(108, Array(shx[100..<108]))(shx)
    },
    Damage("shx con menos registros", in: "shx", remarks: ["shx.wrong"]) { $0.dropLast(8) },
    Damage("página de códigos desconocida", in: "cpg", remarks: ["dbf.encoding"]) { _ in
      Array("CP936".utf8)
    },
    Damage("cpg binario", in: "cpg", remarks: ["dbf.encoding"]) { _ in [0xFF, 0, 1, 0xFE, 7] },
    Damage("cpg de dos megas", in: "cpg", error: "file.size") { _ in
      [UInt8](repeating: 0x20, count: 2_000_000)
    },
    Damage("prj de dos megas", in: "prj", error: "file.size") { _ in
      [UInt8](repeating: 0x5B, count: 2_000_000)
    },
    Damage("prj en blanco", in: "prj") { _ in Array(" \r\n".utf8) },
    Damage("dbf vacío", in: "dbf", error: "dbf.header") { _ in [] },
    Damage("dbf cortado", in: "dbf", error: "dbf.truncated") { $0.dropLast(30) },
    Damage("dbf sin su último byte", in: "dbf") { $0.dropLast() },
    Damage("dbf con un registro menos", in: "dbf", error: "dbf.records", setting(4, [2])),
    Damage("dbf con registros sin fin", in: "dbf", error: "dbf.truncated", setting(7, [0x7F])),
    Damage("dbf con registros de largo cero", in: "dbf", error: "dbf.header", setting(10, [0, 0])),
    Damage(
      "dbf con un campo más ancho que el registro", in: "dbf", error: "dbf.header",
      setting(32 + 16, [255])),
  ]
}

@Suite("Damaged shapefiles")
struct DamagedShapefileTests {
  @Test("Each damage has its message, or a clean reading with a remark", arguments: Damage.all)
  func damage(damage: Damage) throws {
    let layer = colonias()
    let result = try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "capa")
      let files = ["shp": layer.shp, "shx": layer.shx, "dbf": layer.dbf]
      let original = files[damage.suffix] ?? []
      try Data(damage.edit(original))
        .write(to: folder.appendingPathComponent("capa." + damage.suffix))
      return opened(path)
    }
    switch result {
    case .success(let remarks):
      #expect(damage.error == nil)
      #expect(remarks == damage.remarks)
    case .failure(let error):
      #expect(error.key == damage.error)
      #expect(error.file == (error.key == "file.size" ? "capa." + damage.suffix : "capa.shp"))
    }
  }

  @Test("shapelib's own message stands in the line")
  func message() throws {
    let layer = colonias()
    try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "capa")
      try Data(Damage.setting(152, [77])(layer.shp))
        .write(to: folder.appendingPathComponent("capa.shp"))
      guard case .failure(let error) = opened(path) else {
        Issue.record("an error was expected")
        return
      }
      #expect(error.row == 1)
      #expect(error.cause?.contains("panPartStart[0] = 77") == true)
      #expect(error.description.contains("está dañada [") && error.description.contains("]; "))
    }
  }

  /// As some programs leave out the measures of points with heights.
  @Test("Points with heights and without measures are read")
  func withoutMeasures() throws {
    var layer = ShapefileFixture(.init("CVE_LOC", 4))
    layer.type = 11
    layer.add(.point(1, 2), "0001")
    layer.add(.point(3, 4), "0002")
    try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "capa")
      // Each record's last eight bytes are its measure.
      var shp = layer.shp
      shp.removeSubrange(180..<188)
      shp.removeSubrange(136..<144)
      for length in [104, 140] { shp[length + 3] -= 4 }
      try Data(shp).write(to: folder.appendingPathComponent("capa.shp"))
      let read = try Shapefile(path: path, name: "capa.shp")
      #expect(read.count == 2)
      #expect(try read.shape(1) == .point(LayerPoint(x: 3, y: 4)))
      #expect(read.remarks.map(\.key) == ["shx.wrong", "shp.length"])
    }
  }

  @Test("A companion that is a pipe does not keep anybody waiting")
  func pipe() throws {
    try withTemporaryFolder { folder in
      let path = try colonias().write(to: folder, name: "capa", only: ["shp", "shx"])
      mkfifo(folder.appendingPathComponent("capa.dbf").path, 0o600)
      guard case .failure(let error) = opened(path) else {
        Issue.record("an error was expected")
        return
      }
      #expect(error.key == "file.unreadable")
    }
  }

  @Test("Records with gaps between them are read by the .shx")
  func gaps() throws {
    let layer = colonias()
    try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "capa")
      // Eight stray bytes behind the first record; the index knows of them.
      var shp = layer.shp
      shp.insert(contentsOf: [UInt8](repeating: 0xEE, count: 8), at: 100 + 8 + 128)
      var shx = layer.shx
      for entry in [108, 116] { shx[entry + 3] += 4 }
      try Data(shp).write(to: folder.appendingPathComponent("capa.shp"))
      try Data(shx).write(to: folder.appendingPathComponent("capa.shx"))
      let read = try Shapefile(path: path, name: "capa.shp")
      #expect(read.count == 3)
      #expect(read.remarks.map(\.key) == ["shp.length"])
      guard case .polygon(let rings) = try read.shape(2) else {
        Issue.record("a polygon was expected")
        return
      }
      #expect(rings[0][0].x == 20)
    }
  }

  @Test("Any byte may be anything", arguments: ["shp", "shx", "dbf"])
  func fuzzed(suffix: String) throws {
    let layer = colonias()
    let original = ["shp": layer.shp, "shx": layer.shx, "dbf": layer.dbf][suffix]!
    try withTemporaryFolder { folder in
      let path = try layer.write(to: folder, name: "capa")
      let file = folder.appendingPathComponent("capa." + suffix)
      for round in 0..<400 {
        var random = SeededGenerator(seed: UInt64(round))
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random)]
          bytes[Int.random(in: bytes.indices, using: &random)] = values.randomElement(
            using: &random)!
        }
        if round % 5 == 0 {
          bytes = Array(bytes.prefix(.random(in: 0...bytes.count, using: &random)))
        }
        try Data(bytes).write(to: file)
        // Reading or refusing: both are answers.
        guard let read = try? Shapefile(path: path, name: "capa.shp") else { continue }
        for record in 0..<read.count {
          _ = try? read.shape(record)
          for field in read.fields.indices { _ = read.text(record, field) }
          _ = read.isDeleted(record)
        }
      }
    }
  }
}
