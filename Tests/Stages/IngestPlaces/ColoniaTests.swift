import Contracts
import Geo
import IngestPlacesStage
import ShapefileFixtures
import Testing

@Suite("Colonias")
struct ColoniaTests {
  @Test("One colonia drawn in several layers has the id of the first")
  func drawnTwice() throws {
    var centre = coloniaLayer()
    centre.add(square(0, 0), "19039_0001", "Obrera")
    var far = coloniaLayer()
    far.add(square(500, 0), "19039_0001", "OBRERA")
    var run = PlacesRun()
    run.add(far, named: "colonias_norte", to: \.colonias)
    run.add(centre, named: "colonias _centro", to: \.colonias)
    let (places, report) = try run()
    #expect(
      places.colonias.map(\.id) == ["colonias _centro:19039_0001", "colonias _centro:19039_0001"])
    #expect(report.counts["colonias"] == 1)
    #expect(report.counts["drawings"] == 2)
    #expect(try run(reversed: true).places == places)
  }

  @Test("Layers meet from one to the next")
  func chain() throws {
    var run = PlacesRun()
    for (name, x) in [("a", 0.0), ("c", 1800), ("b", 900)] {
      var layer = coloniaLayer()
      layer.add(square(x, 0), "1", "Larga")
      run.add(layer, named: name, to: \.colonias)
    }
    #expect(Set(try run().places.colonias.map(\.id)) == ["a:1"])
  }

  @Test(
    "Keys that merely coincide make two colonias",
    arguments: [
      ("CVE_COL", "Obrera", 5000.0), ("CVE_COL", "Industrial", 0), ("ID_COL", "Obrera", 0),
    ])
  func coincidence(keyField: String, name: String, x: Double) throws {
    var one = coloniaLayer()
    one.add(square(0, 0), "7", "Obrera")
    var other = ShapefileFixture(.init(keyField, 12), .init("COLONIA", 40))
    other.add(square(x, 0), "7", name)
    var run = PlacesRun()
    run.add(one, named: "a", to: \.colonias)
    run.add(other, named: "b", to: \.colonias)
    #expect(try run().places.colonias.map(\.id) == ["a:7", "b:7"])
  }

  @Test("A key repeated within a layer is one colonia of several drawings, however far apart")
  func repeatedKey() throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0, side: 200), "7", "Obrera")
    layer.add(square(9000, 0, side: 100), "7", "Obrera")
    layer.add(square(9000, 0, side: 100), "7", "Obrera")
    var run = PlacesRun()
    run.add(layer, named: "a", to: \.colonias)
    let colonias = try run().places.colonias
    #expect(colonias.map(\.id) == ["a:7", "a:7"])
    #expect(colonias.map(\.area) == [10_000, 40_000], "smallest first, the same drawing once")
  }

  @Test("A layer far from every locality is told of once, whatever it holds")
  func layerOfAnotherState() throws {
    var state = localityLayer()
    state.add(square(0, 0), "190390001", "19", "039", "0001", "Monterrey", "Urbana")
    func found(_ layers: (String, [Double])...) throws -> [String] {
      var run = PlacesRun()
      run.add(state, named: "19l", to: \.localities)
      for (name, places) in layers {
        var layer = coloniaLayer()
        for (index, x) in places.enumerated() { layer.add(square(x, 0), "\(index)", "Obrera") }
        run.add(layer, named: name, to: \.colonias)
      }
      return try run().places.found
    }
    #expect(
      try found(("aquí", [0]), ("cerca", [20_000]), ("lejos", [90_000, 95_000]))
        == ["colonias.far lejos"])
    #expect(try found(("en parte", [90_000, 500])).isEmpty)
    #expect(try found(("vacía", [])) == ["layer.empty vacía"])
  }

  @Test("The field of the name is guessed, the key is the record's number where there is none")
  func guessed() throws {
    var layer = ShapefileFixture(.init("NOM_ASEN", 40), .init("CP", 8, type: "N"))
    layer.add(square(0, 0), "Vista Hermosa", "64620.0")
    layer.add(square(2000, 0), "Mitras", "64460.0")
    var run = PlacesRun()
    run.add(layer, named: "19as", to: \.colonias)
    let colonias = try run().places.colonias
    #expect(colonias.map(\.id) == ["19as:#1", "19as:#2"])
    #expect(colonias.map(\.name) == ["Vista Hermosa", "Mitras"])
  }

  @Test("The user names the fields")
  func chosen() throws {
    var layer = ShapefileFixture(
      .init("COLONIA", 10), .init("ETIQUETA", 40), .init("FOLIO", 12, type: "N"))
    layer.add(square(0, 0), "x", "Mitras", "15.000")
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias, nameField: "etiqueta", keyField: "folio")
    let colonias = try run().places.colonias
    #expect(colonias.map(\.id) == ["m:15"])
    #expect(colonias.map(\.name) == ["Mitras"])
  }

  @Test("Blank keys, blank names, null shapes and crossed borders are told")
  func findings() throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0), "", "Sin clave")
    layer.add(square(2000, 0), "2", "")
    layer.add(.null, "3", "Sin forma")
    let (x, y) = (east + 4000, north)
    layer.add(
      .polygon([[(x, y), (x + 100, y + 100), (x + 100, y), (x, y + 100)]]), "4", "Cruzada")
    layer.add(.polygon([[(x, y), (x + 100, y), (x + 50, y)]]), "5", "Sin área")
    layer.add(square(0, 9_000_000), "6", "Lejana")
    layer.add(.polygon([[(x, y), (x, y + 100), (x + 0.0001, y + 100)]]), "7", "Delgada")
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias)
    let places = try run().places
    #expect(places.colonias.map(\.id) == ["m:#1", "m:2", "m:4"])
    #expect(
      places.found == [
        "key.blank m#1", "name.blank m:2", "polygon.invalid m:4", "polygon.invalid m:5",
        "polygon.thin m:7", "shape.null m:3", "shape.outside m:6",
      ])
    #expect(places.colonias[2].polygons.count == 2)
    #expect(places.colonias[2].area == 5000)
  }

  @Test("Deleted records are told and left out, and so is what is odd in the files")
  func oddFiles() throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0), "1", "Borrada")
    layer.add(square(2000, 0), "2", "Obrera")
    layer.deleted = [0]
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias, only: ["shp", "dbf", "prj"])
    run.add(coloniaLayer(), named: "vacía", to: \.colonias)
    let places = try run().places
    #expect(places.colonias.map(\.id) == ["m:2"])
    #expect(places.found == ["layer.empty vacía", "record.deleted m#1", "shx.missing m"])
  }

  @Test("The order of records changes nothing", arguments: 0..<12)
  func permuted(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var (run, shuffled) = (PlacesRun(), PlacesRun())
    for name in ["a", "b", "c"] {
      var layer = coloniaLayer()
      for _ in 0..<15 {
        layer.add(
          square(
            Double(Int.random(in: 0..<6, using: &random)) * 700,
            Double(Int.random(in: 0..<6, using: &random)) * 700),
          "\(Int.random(in: 0..<6, using: &random))",
          ["Obrera", "Industrial", ""].randomElement(using: &random)!)
      }
      run.add(layer, named: name, to: \.colonias)
      layer.rows.shuffle(using: &random)
      shuffled.add(layer, named: name, to: \.colonias)
    }
    #expect(try run().places.encoded() == shuffled(reversed: true).places.encoded())
  }

  @Test("AGEBs by thirteen characters, the last of which may be a letter")
  func agebs() throws {
    var layer = ShapefileFixture(
      .init("CVEGEO", 13), .init("CVE_ENT", 2), .init("CVE_MUN", 3), .init("CVE_LOC", 4),
      .init("CVE_AGEB", 4))
    layer.add(square(0, 0), "190390001012A", "19", "039", "0001", "012A")
    layer.add(square(2000, 0), "1903900010055", "19", "039", "0001", "0055")
    var run = PlacesRun()
    run.add(layer, named: "19a", to: \.agebs)
    let agebs = try run().places.colonias
    #expect(agebs.map(\.id) == ["ageb:1903900010055", "ageb:190390001012A"])
    #expect(agebs.map(\.name) == ["AGEB 0055", "AGEB 012A"])
    #expect(agebs.map(\.kind) == [.ageb, .ageb])
    #expect(agebs.map(\.area) == [1_000_000, 1_000_000])
  }

  @Test("Two layers of one name are refused: their ids would mix", arguments: ["ageb"])
  func oneName(name: String) throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0), "1", "Obrera")
    var run = PlacesRun()
    run.add(layer, named: name, to: \.colonias)
    #expect(run.error()?.key == "layer.duplicate")
    var twice = PlacesRun()
    twice.add(layer, named: "m", to: \.colonias)
    twice.add(layer, named: "m", to: \.colonias)
    #expect(twice.error()?.key == "layer.duplicate")
  }

  @Test("Colonias are polygons")
  func points() throws {
    var layer = coloniaLayer()
    layer.type = 1
    layer.add(.point(east, north), "1", "Obrera")
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias)
    #expect(run.error()?.key == "shp.type")
  }
}

@Suite("CRS of layers")
struct LayerCRSTests {
  private func run(
    _ shape: ShapefileFixture.Shape, prj: String?, crs: String? = nil, parameter: String = "auto"
  ) -> PlacesRun {
    var layer = coloniaLayer()
    layer.prj = prj
    layer.add(shape, "1", "Obrera")
    var run = PlacesRun()
    run.parameters.crs = parameter
    run.add(layer, named: "m", to: \.colonias, crs: crs)
    return run
  }

  @Test(
    "A vertex that is no number costs its record alone", arguments: [Double.nan, .infinity, 1e300])
  func noNumber(vertex: Double) throws {
    var layer = ShapefileFixture(.init("CVE_COL"), .init("COLONIA"))
    layer.prj = vertex == 1e300 ? "EPSG:6372" : nil
    layer.add(square(0, 0), "1", "Obrera")
    layer.add(.polygon([[(vertex, 0), (east, north), (east, north + 9)]]), "2", "Rota")
    var run = PlacesRun()
    run.add(layer, named: "m", to: \.colonias)
    let places = try run().places
    #expect(places.colonias.map(\.id) == ["m:1"])
    #expect(places.found.contains("shape.outside m:2"))
  }

  @Test("A CRS that is none is a slip of whoever wrote it, needed or not")
  func noCRS() throws {
    #expect(throws: ParameterError.self) {
      _ = try run(square(0, 0), prj: "EPSG:6372", parameter: "EPSG:1")()
    }
    let error = #expect(throws: InputError.self) {
      _ = try run(square(0, 0), prj: "EPSG:6372", crs: "EPSG:1")()
    }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains("proj_create") == true)
    let layer = #expect(throws: InputError.self) { _ = try run(square(0, 0), prj: "PROJCS[")() }
    #expect(layer?.kind == .data)
    #expect(layer?.cause != nil)
  }

  private static let degrees = ShapefileFixture.square(-100.31, 25.67, side: 0.01)

  @Test("Without .prj, degrees and INEGI's metres are known by their range, and told")
  func guessed() throws {
    let national = try run(square(0, 0), prj: nil)().places
    #expect(national.found == ["crs.guessed m"])
    #expect(national.colonias[0].area == 1_000_000)
    let degrees = try run(Self.degrees, prj: nil)().places
    #expect(degrees.found == ["crs.guessed m"])
    #expect((1_000_000...1_200_000).contains(degrees.colonias[0].area))
  }

  @Test("What is neither is asked for")
  func unknown() {
    #expect(
      run(ShapefileFixture.square(370_000, 2_840_000, side: 10), prj: nil).error()?.key
        == "crs.missing")
  }

  @Test("The user's CRS of the layer goes before its .prj, the parameter after it")
  func precedence() throws {
    let utm = ShapefileFixture.square(370_000, 2_840_000, side: 1000)
    let named = try run(utm, prj: "EPSG:6372", crs: "EPSG:32614")().places
    let parameter = try run(utm, prj: nil, parameter: "EPSG:32614")().places
    #expect(named.colonias == parameter.colonias)
    #expect(named.findings.isEmpty)
    #expect(run(utm, prj: "EPSG:6372", parameter: "EPSG:32614").error()?.key == "crs.range")
  }

  @Test("NAD27 is refused, naming the layer")
  func nad27() {
    let error = run(Self.degrees, prj: "EPSG:4267").error()
    #expect(error?.key == "crs.nad27")
    #expect(error?.file == "m.shp")
  }

  @Test("A layer of another kind is told what is expected under its key")
  func lines() throws {
    for (type, key) in [(Int32(3), \PlacesInputs.colonias), (8, \.municipalities), (1, \.agebs)] {
      var layer = coloniaLayer()
      layer.type = type
      layer.add(type == 1 ? .point(east, north) : square(0, 0), "1", "Centro")
      var run = PlacesRun()
      run.add(layer, named: "lineas", to: key)
      #expect(run.error()?.key == "shp.type")
      #expect(run.error()?.remedy == "se espera una capa de polígonos")
    }
  }

  @Test("A CRS that cannot be is told of whoever named it")
  func namedCRS() throws {
    var layer = coloniaLayer()
    layer.add(square(0, 0), "1", "Centro")
    for (crs, key) in [("foo", "crs.unreadable"), ("EPSG:32633", "crs.range")] {
      var run = PlacesRun()
      run.add(layer, named: "a", to: \.colonias, crs: crs)
      let error = try #require(run.error())
      #expect(error.key == key)
      #expect(error.kind == .usage)
      #expect(!error.problem.contains("Amersfoort") && !error.problem.contains("declara"))
    }
  }
}
