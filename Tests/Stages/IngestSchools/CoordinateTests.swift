import Contracts
import Testing

/// Five sound schools of Monterrey, so that a municipality speaks for or against a doubtful point.
private let neighbours: [[String: String]] = (0..<5).map { index in
  [
    "cct": Catalogue.key("19DES", index + 1), "nivel": "SECUNDARIA",
    "lat": "25.67\(index)1", "lon": "-100.31\(index)2", "domicilio": "CALLE \(index)",
  ]
}

private func located(
  _ row: [String: String], neighbours: [[String: String]] = neighbours
) throws -> (council: Council, findings: [Finding]) {
  var row = row
  row["cct"] = Catalogue.key("19DPR", 1)
  let ingested = try ingest(neighbours + [row])
  let council = try #require(ingested.council(Catalogue.key("19DPR", 1) + "-1"))
  return (council, ingested.schools.findings.filter { $0.council == council.id })
}

@Suite struct CoordinateTests {
  typealias Mended = (row: [String: String], key: String, latitude: Double, longitude: Double)

  @Test func keepsASoundPoint() throws {
    let (council, findings) = try located(["lat": "25.6714", "lon": "-100.309"])
    #expect(council.latitude == 25.6714)
    #expect(council.longitude == -100.309)
    #expect(council.coordinate == .point)
    #expect(findings.isEmpty)
  }

  @Test(
    arguments: [
      (["lat": "25.6714", "lon": "100.309"], "coord.sign", 25.6714, -100.309),
      (["lat": "-25.6714", "lon": "-100.309"], "coord.sign", 25.6714, -100.309),
      (["lat": "-100.309", "lon": "25.6714"], "coord.swapped", 25.6714, -100.309),
      (["lat": "100.309", "lon": "25.6714"], "coord.swapped", 25.6714, -100.309),
      (["lat": "1.069642", "lon": "100.309"], "coord.fraction", 25.671408, -100.309),
      (["lat": "1.069642", "lon": "4.179542"], "coord.fraction", 25.671408, -100.309008),
      (["lat": "25671400", "lon": "-100309000"], "coord.digits", 25.6714, -100.309),
      (["lat": "25.6714", "lon": "-10.309"], "coord.digits", 25.6714, -100.309),
      (["lat": "2.6714", "lon": "-100.309"], "coord.digits", 25.6714, -100.309),
      (
        ["lat": "0", "lon": "0", "lat_gms": "25:40:17.04 N", "lon_gms": "100:18:32.40 W"],
        "coord.zero", 25.6714, -100.309
      ),
      (
        [
          "lat": "-100.309", "lon": "-100.309", "lat_gms": "25:40:17.04 N",
          "lon_gms": "100:18:32.40 W",
        ],
        "coord.copied", 25.6714, -100.309
      ),
      (
        [
          "lat": "25.67.14", "lon": "-100.309", "lat_gms": "25:40:17.04 N",
          "lon_gms": "100:18:32.40 W",
        ],
        "coord.malformed", 25.6714, -100.309
      ),
      (
        ["lat": "20.1", "lon": "-90.2", "lat_gms": "25:40:17.04 N", "lon_gms": "100:18:32.40 W"],
        "coord.disagree", 25.6714, -100.309
      ),
      (
        ["lat": "", "lon": "", "lat_gms": "25:39:60.00 N", "lon_gms": "100:18:32.40 W"],
        "coord.sixty", 25.6666667, -100.309
      ),
    ] as [Mended])
  func mendsWhatLeavesNoDoubt(
    row: [String: String], key: String, latitude: Double, longitude: Double
  ) throws {
    let (council, findings) = try located(row)
    #expect(findings.map(\.key) == [key])
    #expect(council.coordinate == .repaired)
    #expect(abs(try #require(council.latitude) - latitude) < 1e-6)
    #expect(abs(try #require(council.longitude) - longitude) < 1e-6)
  }

  @Test(
    arguments: [
      (["lat": "0", "lon": "0"], "coord.zero"),
      (["lat": "0", "lon": "-111"], "coord.zero"),
      (["lat": "", "lon": ""], "coord.missing"),
      (["lat": "25.6714", "lon": ""], "coord.missing"),
      (["lat": "25.6714", "lon": "-100,30,9"], "coord.malformed"),
      (["lat": "-100.309", "lon": "-100.309"], "coord.copied"),
      (["lat": "257", "lon": "-1003"], "coord.digits"),
      (["lat": "25", "lon": "-100"], "coord.digits"),
      (["lat": "48.8566", "lon": "2.3522"], "coord.outside"),
      (["lat": "19.4326", "lon": "-99.1332"], "coord.far"),
    ] as [([String: String], String)])
  func dropsWhatCannotBeMended(row: [String: String], key: String) throws {
    let (council, findings) = try located(row)
    #expect(findings.map(\.key) == [key])
    #expect(council.coordinate == .missing)
    #expect(council.latitude == nil)
    #expect(council.longitude == nil)
  }

  /// A sign can be mended anywhere in Mexico, a digit only beside other schools.
  @Test func mendsNoDigitWithoutNeighbours() throws {
    let (council, findings) = try located(
      ["lat": "25.6714", "lon": "-10.309"], neighbours: [])
    #expect(findings.map(\.key) == ["coord.digits"])
    #expect(council.coordinate == .missing)
    #expect(try located(["lon": "100.309"], neighbours: []).council.coordinate == .repaired)
  }

  @Test func doesNotMendToAPlaceFarFromTheMunicipality() throws {
    let (council, findings) = try located(["lat": "-99.1332", "lon": "19.4326"])
    #expect(findings.map(\.key) == ["coord.swapped"])
    #expect(council.coordinate == .missing)
  }

  @Test func prefersTheDecimalsWhereBothNotationsArePlausible() throws {
    let (council, findings) = try located([
      "lat": "25.6714", "lon": "-100.309", "lat_gms": "25:41:17.04 N", "lon_gms": "100:18:32.40 W",
    ])
    #expect(findings.map(\.key) == ["coord.disagree"])
    #expect(findings.first?.detail.contains("1846 m") == true)
    #expect(council.coordinate == .point)
    #expect(council.latitude == 25.6714)
  }

  @Test func tellsSecondsOfSixtyBesideSoundDecimals() throws {
    let (council, findings) = try located([
      "lat": "25.6666667", "lon": "-100.309", "lat_gms": "25:39:60.00 N",
      "lon_gms": "100:18:32.40 W",
    ])
    #expect(findings.map(\.key) == ["coord.sixty"])
    #expect(council.coordinate == .point)
  }

  @Test func readsAnglesWhereTheShortFormHasThem() throws {
    let council = try ingestShort(
      "cct;turno;nivel;docentes;lat;lon\n19DPR0001O;1;primaria;3;25°40'17,04\"N;100°18'32,40\"O\n"
    ).schools.councils[0]
    #expect(council.latitude == 25.6714)
    #expect(council.longitude == -100.309)
    #expect(council.coordinate == .point)
  }

  @Test func readsDecimalCommas() throws {
    let council = try council(["lat": "25,6714", "lon": "-100,309"])
    #expect(council.latitude == 25.6714)
  }

  /// Ensenada is 500 km long: a point is far when it is far from every other school.
  @Test func believesAPointNearOneOtherSchool() throws {
    var rows = neighbours
    rows.append(["cct": Catalogue.key("19DTV", 1), "lat": "23.6", "lon": "-100.309"])
    let (alone, _) = try located(["lat": "23.7", "lon": "-100.309"])
    let (together, findings) = try located(["lat": "23.7", "lon": "-100.309"], neighbours: rows)
    #expect(alone.coordinate == .missing)
    #expect(together.coordinate == .point)
    #expect(findings.isEmpty)
  }
}

@Suite struct PlaceholderTests {
  private func rows(
    _ count: Int, addresses: Int, colonias: Int = 1
  ) -> [[String: String]] {
    (0..<count).map {
      [
        "domicilio": "CALLE NÚMERO \($0 % addresses)", "colonia": "COLONIA \($0 % colonias)",
        "existentes": "9",
      ]
    }
  }

  @Test(arguments: [(5, 4, 1), (5, 1, 4), (8, 8, 8)])
  func dropsAPointOfManySchoolsAndAddresses(count: Int, addresses: Int, colonias: Int) throws {
    let ingested = try ingest(rows(count, addresses: addresses, colonias: colonias))
    #expect(ingested.keys == Array(repeating: "coord.placeholder", count: count))
    for council in ingested.schools.councils {
      #expect(council.coordinate == .placeholder)
      #expect(council.latitude == nil)
      #expect(council.building == nil)
    }
  }

  @Test(arguments: [(4, 4, 4), (5, 3, 3), (9, 1, 1)])
  func keepsAPointThatAFewSchoolsShare(count: Int, addresses: Int, colonias: Int) throws {
    let ingested = try ingest(rows(count, addresses: addresses, colonias: colonias))
    #expect(ingested.keys.isEmpty)
    #expect(ingested.schools.councils.allSatisfy { $0.coordinate == .point })
  }

  @Test func countsKeysAndNotShifts() throws {
    let ingested = try ingest(
      (0..<6).map {
        [
          "cct": Catalogue.key("19DPR", $0 / 2 + 1), "turno": $0 % 2 == 0 ? "1" : "2",
          "nombre_turno": "", "domicilio": "CALLE \($0)",
        ]
      })
    #expect(ingested.schools.councils.count == 6)
    #expect(ingested.keys.isEmpty)
  }

  @Test func takesNoAddressForNone() throws {
    let ingested = try ingest(
      (0..<6).map { ["domicilio": "NINGUNO NINGUNO", "numero": "\($0)", "colonia": "NINGUNO"] })
    #expect(ingested.keys.isEmpty)
  }

  @Test func obeysTheParameters() throws {
    var parameters = SchoolsParameters()
    parameters.placeholderSchools = 3
    parameters.placeholderAddresses = 2
    #expect(try ingest(rows(3, addresses: 2), parameters).keys.count == 3)
  }
}
