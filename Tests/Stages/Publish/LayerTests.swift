import Contracts
import Foundation
import Geo
import PublishStage
import Testing

/// The GeoJSON layers, read back.
@Suite struct LayerTests {
  let files: [String: [UInt8]]

  init() throws { files = try published() }

  static let layers = [
    "escuelas", "encuentros", "sedes", "lineas_sede", "lineas_multigrado", "lineas_union",
    "sin_asignar", "coordenadas_dudosas", "colonias_resumen", "localidades_resumen",
    "localidades_limites", "municipios_resumen",
  ]

  @Test(arguments: layers) func isGeoJSONOneFeatureALine(layer: String) throws {
    let path = "publico/geojson/\(layer).geojson"
    let collection = try object(path, files)
    #expect(collection["type"] as? String == "FeatureCollection")
    #expect(collection["name"] as? String == layer)
    #expect(collection["crs"] == nil)
    #expect((collection["attribution"] as? String)?.hasPrefix("Fuente: SEP") == true)
    let lines = try text(path, files).split(separator: "\n")
    #expect(
      lines.count { $0.hasPrefix(#"{"type":"Feature","#) } == (try features(layer, files)).count)
  }

  @Test(arguments: layers) func coordinatesHaveSevenDecimals(layer: String) throws {
    let content = try text("publico/geojson/\(layer).geojson", files)
    for match in content.matches(of: /"coordinates":([\[\]0-9.,-]+)/) {
      for number in match.1.matches(of: /-?[0-9.]+/) {
        #expect(number.0.contains(/^-?[0-9]+\.[0-9]{7}$/))
      }
    }
  }

  @Test func schoolsStandLongitudeFirstWithTheirStatus() throws {
    let schools = try features("escuelas", files)
    #expect(schools.count == 6)
    let lost = try #require(schools.first { property("cte", $0) as? String == Town.lost })
    #expect(lost["geometry"] is NSNull)
    let unitaria = try #require(schools.first { property("cte", $0) as? String == Town.unitaria })
    let geometry = unitaria["geometry"] as? [String: Any]
    #expect(geometry?["coordinates"] as? [Double] == [-100.350_000_1, 25.712_345_6])
    #expect(property("situacion", unitaria) as? String == "asignada")
    #expect(property("encuentro", unitaria) as? String == Town.encuentro)
    #expect(property("regla_union", unitaria) as? String == "F5b-cercana")
    #expect(property("municipio", unitaria) as? String == "Monterrey")
    #expect(property("localidad", unitaria) as? String == "Monterrey")
    #expect(property("nombre", unitaria) as? String == "NIÑOS\u{1} HÉROES")
    let particular = try #require(
      schools.first { property("cte", $0) as? String == Town.particular })
    #expect(property("situacion", particular) as? String == "no_elegible")
    #expect(property("motivo_explicado", particular) as? String == "particular")
    #expect(property("encuentro", particular) is NSNull)
  }

  @Test func schoolsCarryTheKeysOfTheirFindings() throws {
    let schools = try features("escuelas", files)
    let primaria = try #require(schools.first { property("cte", $0) as? String == Town.primaria })
    #expect(property("avisos", primaria) as? String == "cct.letter, coord.sign")
  }

  @Test func encuentrosAreClosedRingsAnticlockwiseAroundTheirSchools() throws {
    let encuentro = try #require(try features("encuentros", files).first)
    let geometry = try #require(encuentro["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "Polygon")
    let ring = try #require((geometry["coordinates"] as? [[[Double]]])?.first)
    #expect(ring.count > 3)
    #expect(ring.first == ring.last)
    let area = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
      sum + (edge.0[0] + 100.3) * (edge.1[1] - 25.7) - (edge.1[0] + 100.3) * (edge.0[1] - 25.7)
    }
    #expect(area > 0)
    #expect(ring.map { $0[0] }.min()! < -100.350_000_1)
    #expect(ring.map { $0[1] }.max()! > 25.712_345_6)
    #expect(property("escuelas", encuentro) as? Int == 4)
    #expect(property("niveles", encuentro) as? String == "preescolar, primaria, secundaria")
    #expect(property("metros_promedio", encuentro) as? Double == 2000)
  }

  @Test func sedesStandOnceForEachSchoolWithTheirSessions() throws {
    let sedes = try features("sedes", files)
    #expect(sedes.map { property("cte", $0) as? String } == [Town.secundaria, Town.primaria])
    #expect(sedes.map { property("sesiones", $0) as? String } == ["1, 3", "2"])
    #expect(
      property("alternativas", sedes[0]) as? String
        == "\(Town.primaria) BENITO JUÁREZ, \"EL MODELO\" (alternativa); "
        + "\(Town.unitaria) NIÑOS\u{1} HÉROES (aulas insuficientes)")
  }

  @Test func linesLeadToEverySedeAndNeverToThemselves() throws {
    let lines = try features("lineas_sede", files)
    let ends = lines.map { "\(property("cte", $0) ?? "") \(property("sede", $0) ?? "")" }
    #expect(lines.count == 6)
    #expect(Set(ends).count == 6)
    #expect(!ends.contains("\(Town.secundaria) \(Town.secundaria)"))
    let line = try #require(
      lines.first {
        property("cte", $0) as? String == Town.preescolar
          && property("sede", $0) as? String == Town.secundaria
      })
    let metres = Geodesic.metres(
      Coordinate(latitude: 25.67, longitude: -100.31),
      Coordinate(latitude: 25.671, longitude: -100.309))
    let told = try #require(property("metros", line) as? Double)
    #expect(abs(told - metres) <= 0.05)
  }

  @Test func linesStayWithinTheOutlineOfTheirEncuentro() throws {
    let geometry = try #require(try features("encuentros", files).first?["geometry"])
    let rings = (geometry as? [String: Any])?["coordinates"] as? [[[Double]]]
    let ring = try #require(rings?.first)
    for line in try features("lineas_sede", files) {
      let ends = (line["geometry"] as? [String: Any])?["coordinates"] as? [[Double]]
      let (a, b) = (try #require(ends?.first), try #require(ends?.last))
      for share in stride(from: 0.0, through: 1, by: 0.05) {
        let (x, y) = (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
        let crossings = zip(ring, ring.dropFirst()).count { from, to in
          (from[1] > y) != (to[1] > y)
            && x < from[0] + (y - from[1]) / (to[1] - from[1]) * (to[0] - from[0])
        }
        #expect(!crossings.isMultiple(of: 2), "\(property("cte", line) ?? "") \(share)")
      }
    }
  }

  @Test func matchesAreLinesFromTheReferenceToThePartner() throws {
    let line = try #require(try features("lineas_multigrado", files).first)
    let geometry = line["geometry"] as? [String: Any]
    #expect(geometry?["type"] as? String == "LineString")
    #expect(
      geometry?["coordinates"] as? [[Double]]
        == [[-100.350_000_1, 25.712_345_6], [-100.309, 25.671]])
    #expect(property("regla", line) as? String == "F5b-cercana")
    #expect(property("pareja", line) as? String == Town.secundaria)
    #expect(property("lejana", line) as? Bool == true)
    #expect(try features("lineas_union", files).isEmpty)
  }

  @Test(arguments: [
    (MatchRule.f5a, "F5a", "lineas_multigrado"), (.f5bSede, "F5b-sede", "lineas_multigrado"),
    (.f5bFlow, "F5b-flujo", "lineas_multigrado"),
    (.f5bNear, "F5b-cercana", "lineas_multigrado"), (.f6b, "F6b", "lineas_union"),
    (.f6c, "F6c", "lineas_union"), (.f7, "F7", "lineas_union"), (.f8, "F8", "lineas_union"),
    (.acuerdo, "acuerdo", "lineas_union"),
  ])
  func onlyMultigradeRulesAreLinesOfMultigrade(
    rule: MatchRule, word: String, layer: String
  ) throws {
    var documents = Town.documents
    documents.encuentros.matches[0].rule = rule
    let files = try published(documents)
    let lines = try ["lineas_multigrado", "lineas_union"].flatMap { name in
      try features(name, files).map { (name, property("regla", $0) as? String) }
    }
    #expect(lines.map(\.0) == [layer])
    #expect(lines.map(\.1) == [word])
  }

  @Test func everyMatchIsARowEvenWithoutAPlace() throws {
    var documents = Town.documents
    var joined = documents.encuentros.matches[0]
    joined.council = Town.primaria
    joined.reference = Town.lost
    joined.rule = .f8
    documents.encuentros.matches.append(joined)
    let files = try published(documents)
    let lines = try ["lineas_multigrado", "lineas_union"].flatMap { try features($0, files) }
    #expect(lines.count == documents.encuentros.matches.count)
    let row = try #require(lines.first { property("cte", $0) as? String == Town.primaria })
    #expect(row["geometry"] is NSNull)
    #expect(property("metros", row) as? Double == 6000.3)
  }

  /// Locate rejected the catalogue's point: no product may show it.
  @Test func aPointThatIsNotBelievedIsNotShown() throws {
    var documents = Town.documents
    for index in documents.schools.councils.indices
    where documents.schools.councils[index].id == Town.lost {
      documents.schools.councils[index].latitude = 19
      documents.schools.councils[index].longitude = -99
    }
    let files = try published(documents)
    for layer in ["escuelas", "sin_asignar"] {
      let lost = try #require(
        try features(layer, files).first { property("cte", $0) as? String == Town.lost })
      #expect(lost["geometry"] is NSNull)
      #expect(property("latitud", lost) is NSNull)
      #expect(property("longitud", lost) is NSNull)
    }
  }

  @Test func theUnassignedAreListedEvenWithoutAPlace() throws {
    let lost = try #require(try features("sin_asignar", files).first)
    #expect(lost["geometry"] is NSNull)
    #expect(property("cte", lost) as? String == Town.lost)
    #expect(property("motivo", lost) as? String == "sin_posicion")
  }

  /// What a map counts are matches and ways, whether or not there is a line to draw.
  @Test func schoolsOnOnePointHaveNoLineButAnOutline() throws {
    var documents = Town.documents
    let point = Coordinate(latitude: 25.67, longitude: -100.31)
    for index in documents.located.councils.indices {
      documents.located.councils[index].position = Position(point, quality: .point)
    }
    let files = try published(documents)
    for (layer, count) in [("lineas_sede", 6), ("lineas_multigrado", 1)] {
      let lines = try features(layer, files)
      #expect(lines.count == count)
      #expect(lines.allSatisfy { $0["geometry"] is NSNull })
    }
    #expect(try features("encuentros", files).first?["geometry"] is [String: Any])
  }
}
