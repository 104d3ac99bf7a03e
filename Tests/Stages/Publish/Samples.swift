import Contracts
import Foundation
import Geo
import PublishStage

/// A town with one encuentro of three levels, a far school that joined it, one that cannot be
/// placed and a private one.
enum Town {
  static let secundaria = "19DST0001A-1"
  static let primaria = "19DPR0002B-1"
  static let preescolar = "19DJN0003C-1"
  static let unitaria = "19DPR0004D-1"
  static let lost = "19DPR0005E-1"
  static let particular = "19PPR0006F-1"
  static let encuentro = "190390001-M-19DJN0003C-1"

  static var documents: PublishedDocuments {
    PublishedDocuments(
      schools: schools, places: places, acuerdos: Acuerdos(), located: located,
      clusters: Clusters(clusters: [], areas: [], left: []), encuentros: encuentros, sedes: sedes,
      groups: groups, check: check)
  }

  private static let points: [(id: String, name: String, point: Coordinate?, level: Level)] = [
    (preescolar, "=SUMA(A1:A9)", Coordinate(latitude: 25.67, longitude: -100.31), .preescolar),
    (
      primaria, "BENITO JUÁREZ, \"EL MODELO\"", Coordinate(latitude: 25.672, longitude: -100.312),
      .primaria
    ),
    (secundaria, "TÉCNICA 1", Coordinate(latitude: 25.671, longitude: -100.309), .secundaria),
    (
      unitaria, "NIÑOS\u{1} HÉROES", Coordinate(latitude: 25.7123456, longitude: -100.3500001),
      .primaria
    ),
    (lost, "+ESPERANZA", nil, .primaria),
    (particular, "COLEGIO", Coordinate(latitude: 25.68, longitude: -100.3), .primaria),
  ]

  private static var schools: Schools {
    Schools(
      councils: points.map { id, name, point, level in
        Council(
          id: id, cct: String(id.prefix(10)), ccts: [String(id.prefix(10))], shiftCode: "1",
          shift: .matutino, name: name, level: level, levels: [level], service: .general,
          control: id == particular ? .privado : .publico, eligible: id != particular,
          ineligibleReason: id == particular ? .particular : nil, participates: id != particular,
          members: 12, reported911: true, students: 0,
          declaredLocality: "190390001", localityName: "Monterrey (catálogo)",
          municipality: "19039", municipalityName: "Monterrey", latitude: point?.latitude,
          longitude: point?.longitude)
      },
      findings: [
        Finding(key: "cct.letter", council: primaria, detail: "x"),
        Finding(key: "coord.sign", council: primaria, detail: "x"),
      ])
  }

  private static var places: Places {
    Places(
      localities: [
        Locality(
          id: "190390001", name: "Monterrey", ambito: .urbana, population: 1_000_000,
          latitude: 25.67, longitude: -100.31, polygons: [square(around: 25.69, -100.33, 9000)])
      ],
      municipalities: [
        Municipality(
          id: "19039", name: "Monterrey", polygons: [square(around: 25.69, -100.33, 12000)])
      ],
      colonias: [1000, 1500].map { side in
        Colonia(
          id: "colonias:0001", name: "Centro", kind: .colonia, area: side * side,
          polygons: [square(around: 25.671, -100.31, side)])
      })
  }

  /// In the national plane, with sides in metres.
  private static func square(
    around latitude: Double, _ longitude: Double, _ side: Double
  ) -> EncodedPolygon {
    guard let plane = try? NationalPlane(),
      let middle = plane.planar(Coordinate(latitude: latitude, longitude: longitude))
    else { preconditionFailure("PROJ is not installed") }
    let ring = [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].compactMap { x, y in
      GridPoint(PlanarPoint(x: middle.x + x * side / 2, y: middle.y + y * side / 2))
    }
    return Polygon(rings: [ring]).encoded
  }

  private static var located: Located {
    Located(
      councils: points.filter { $0.id != particular }.map { id, _, point, level in
        LocatedCouncil(
          id: id, ccts: [String(id.prefix(10))], level: level, levels: [level], service: .general,
          shift: .matutino, members: 12,
          position: Position(point, quality: point == nil ? .none : .point),
          locality: "190390001", meetingShift: .matutino, marks: ["F6c"],
          colonia: point == nil || id == unitaria ? nil : "colonias:0001")
      })
  }

  private static var encuentros: Encuentros {
    Encuentros(
      encuentros: [
        Encuentro(
          id: encuentro, shift: .matutino, locality: "190390001",
          councils: [preescolar, primaria, unitaria, secundaria],
          levels: [.preescolar, .primaria, .secundaria], members: 48, groupCount: 2,
          origin: .locality, status: [.aulasInsuficientes, .requiereValoracion])
      ],
      matches: [
        Match(
          council: unitaria, encuentro: encuentro, rule: .f5bNear, reference: unitaria,
          referenceKind: .own, partner: secundaria, metres: 6000.25)
      ],
      unassigned: [
        Unassigned(council: lost, reason: .sinPosicion)
      ])
  }

  private static var sedes: Sedes {
    Sedes(
      sedes: [1, 2, 3].map { session in
        Sede(
          encuentro: encuentro, session: session, council: session == 2 ? primaria : secundaria,
          rooms: 8, groupCount: 2, teacherMetres: 96000, status: .ok,
          ranking: session > 1
            ? []
            : [
              SedeCandidate(council: secundaria, rooms: 8, teacherMetres: 96000, verdict: .elegida),
              SedeCandidate(
                council: primaria, rooms: 6, teacherMetres: 97000, verdict: .alternativa),
              SedeCandidate(
                council: unitaria, rooms: 1, teacherMetres: 2e5, verdict: .aulasInsuficientes),
            ])
      })
  }

  private static var groups: Groups {
    Groups(
      groups: [1, 2].map { group in
        Group(
          encuentro: encuentro, group: group, members: 24,
          councils: [preescolar, primaria, unitaria, secundaria].map {
            GroupShare(council: $0, members: 6, strata: $0 == primaria ? ["2": 3, "1": 3] : [:])
          },
          coordinators: [
            Coordinator(session: 1, council: secundaria, role: .director),
            Coordinator(session: 1, council: primaria, role: .co),
            Coordinator(session: 2, council: primaria, role: .director),
            Coordinator(session: 3, council: nil, role: .porDesignar),
          ])
      })
  }

  private static var check: Check {
    let figures = [
      "schools.read": 6, "schools.rejected": 0, "schools.eligible": 5, "schools.ineligible": 1,
      "schools.ineligible.particular": 1, "schools.participating": 5, "assigned": 4,
      "unassigned": 1, "unassigned.sin_posicion": 1, "members.total": 60, "members.assigned": 48,
      "encuentros.total": 1, "encuentros.levels.3": 1, "encuentros.origin.locality": 1,
      "matches.total": 1, "matches.rule.F5b-near": 1, "matches.metres.F5b-near.median": 6000.25,
      "matches.metres.F5b-near.max": 6000.25, "travel.mean": 1532.7, "travel.median": 210,
      "travel.p95": 6000, "travel.max": 6000.2, "findings.cct.letter": 1, "findings.coord.sign": 1,
      "objective.total": 709640.4, "objective.gapPercent": 1.84,
    ]
    return Check(
      rules: [
        RuleResult(rule: "F2", tested: 1, violations: 0),
        RuleResult(rule: "G3", tested: 2, violations: 0),
      ], violations: [],
      figures: closed(figures).sorted { $0.key < $1.key }.map {
        Figure(name: $0.key, value: $0.value)
      })
  }

  /// Closed lists stand complete in `check.json`.
  private static func closed(_ figures: [String: Double]) -> [String: Double] {
    let names =
      IneligibleReason.allCases.map { "schools.ineligible.\($0.rawValue)" }
      + UnassignedReason.allCases.map { "unassigned.\($0.rawValue)" }
      + MatchRule.allCases.map { "matches.rule.\($0.rawValue)" }
      + Level.allCases.map { "schools.participating.\($0.rawValue)" }
    var closed = figures
    for name in names { closed[name, default: 0] += 0 }
    closed["schools.participating.preescolar"] = 1
    closed["schools.participating.primaria"] = 3
    closed["schools.participating.secundaria"] = 1
    return closed
  }
}

/// What was published, by path; the digest is a length, which is enough to tell files apart.
func published(
  _ documents: PublishedDocuments = Town.documents, _ parameters: ParameterFile = ParameterFile(),
  force: Bool = false
) throws -> [String: [UInt8]] {
  let files = try publish(
    documents, parameters.section(Rules.self), parameters.section(PublishParameters.self),
    inForce: parameters.inForce(), force: force
  ) {
    "sha-of-\($0.count)"
  }
  return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
}

func text(_ path: String, _ files: [String: [UInt8]]) throws -> String {
  String(decoding: try bytes(path, files), as: UTF8.self)
}

func bytes(_ path: String, _ files: [String: [UInt8]]) throws -> [UInt8] {
  guard let bytes = files[path] else { throw MissingFile(path: path) }
  return bytes
}

struct MissingFile: Error {
  let path: String
}

/// A table as a program reads it back: records by column, after RFC 4180.
func records(_ name: String, _ files: [String: [UInt8]]) throws -> [[String: String]] {
  var rows: [[String]] = [[""]]
  var isQuoted = false
  let content = try text("publico/csv/\(name).csv", files).dropFirst()  // the byte order mark
  var scalars = content.unicodeScalars.makeIterator()
  var ahead = scalars.next()
  while let scalar = ahead {
    ahead = scalars.next()
    switch scalar {
    case "\"" where isQuoted && ahead == "\"":
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append("\"")
      ahead = scalars.next()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: rows[rows.count - 1].append("")
    case "\r" where !isQuoted: break
    case "\n" where !isQuoted: rows.append([""])
    default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
  }
  let header = rows.removeFirst()
  return rows.dropLast().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
}

/// A JSON file as a program reads it back.
func object(_ path: String, _ files: [String: [UInt8]]) throws -> [String: Any] {
  let value = try JSONSerialization.jsonObject(with: Data(try bytes(path, files)))
  return value as? [String: Any] ?? [:]
}

func features(_ layer: String, _ files: [String: [UInt8]]) throws -> [[String: Any]] {
  try object("publico/geojson/\(layer).geojson", files)["features"] as? [[String: Any]] ?? []
}

func property(_ name: String, _ feature: [String: Any]) -> Any? {
  (feature["properties"] as? [String: Any])?[name]
}
