import Contracts

/// Of every record one with all its fields, and one with only those it cannot do without.
enum FullDocuments {
  static let finding = Finding(
    key: "coord.zero", council: "19DPR0001A-1", detail: "Sin coordenadas")
  static let near = NearestEncuentro(encuentro: "190390001-M-19DPR0001A-1", metres: 12.5)

  static let all: [any Document] = [
    schools, places, acuerdos, located, clusters, encuentros, sedes, groups, check,
  ]

  static var schools: Schools {
    var full = Council(
      id: "19DPR0001A-1", cct: "19DPR0001A", ccts: ["19DPR0001A", "19DPR0002Z"], shiftCode: "1",
      shift: .matutino, name: "BENITO JUÁREZ «A\\B/»\u{8}\u{7F}\u{2028}\u{1F3EB}", level: .primaria,
      levels: [.primaria],
      service: .general, control: .publico, eligible: true, participates: true, members: 12,
      reported911: true)
    full.ineligibleReason = .inactiva
    full.membersSource = .docentesDirector
    full.students = 240
    (full.rooms, full.roomsEnUso, full.roomsExistentes) = (11, 11, 12)
    full.roomsSource = .enUso
    full.sedeAptitude = .si
    full.multigrade = true
    full.multigradeSource = .column
    (full.declaredLocality, full.localityName) = ("190390001", "MONTERREY")
    (full.municipality, full.municipalityName) = ("19039", "MONTERREY")
    (full.coloniaName, full.postalCode) = ("CENTRO", "64000")
    (full.latitude, full.longitude) = (25.6714, -100.309)
    (full.givenLatitude, full.givenLongitude) = (25.6714, 100.309)
    full.coordinate = .repaired
    (full.zone, full.supervision, full.region) = ("12", "19FIZ0012B", "Norte")
    (full.usualSede, full.building) = ("19DPR0003Y", "25.6714,-100.309/12")
    full.strata = ["1": 2, "2": 2]
    let bare = Council(
      id: "19DPR0004X-2", cct: "19DPR0004X", ccts: ["19DPR0004X"], shiftCode: "2",
      shift: .vespertino, name: "", level: nil, levels: [], service: .otro, control: .privado,
      eligible: false, participates: false, members: 0, reported911: false)
    return Schools(
      councils: [full, bare],
      flows: [PupilFlow(from: "19DJN0001A", to: "19DPR0001A", students: 20)],
      rejected: [finding], findings: [finding])
  }

  static var places: Places {
    let polygon = EncodedPolygon(rings: ["exosgpCwvt{hfA?_gayB_upzA??~fayB"])
    return Places(
      localities: [
        Locality(
          id: "190390001", name: "Monterrey", ambito: .urbana, population: 1_142_952,
          latitude: 25.67, longitude: -100.3, polygons: [polygon]),
        Locality(id: "190390002", name: "La Cañada"),
      ],
      municipalities: [Municipality(id: "19039", name: "Monterrey", polygons: [polygon])],
      colonias: [
        Colonia(id: "colonias:1", name: "Centro", kind: .ageb, area: 1.5, polygons: [polygon])
      ],
      findings: [finding])
  }

  static let acuerdos = Acuerdos(previous: [
    PreviousEncuentro(id: "190390001-M-19DPR0001A-1", councils: ["19DPR0001A-1"])
  ])

  static var located: Located {
    let point = Coordinate(latitude: 25.67, longitude: -100.3)
    let full = LocatedCouncil(
      id: "19DPR0001A-1", ccts: ["19DPR0001A"], level: .primaria, levels: [.primaria],
      service: .general, shift: .matutino, members: 12, students: 240, rooms: 11,
      roomsExistentes: 12, roomsSource: .enUso, sedeAptitude: .no, building: "b", directors: 1,
      subdirectors: 1, atps: 1, strata: ["1": 2], position: Position(point, quality: .point),
      declaredLocality: "190390001", locality: "190390001", localitySource: .polygon,
      localityConflictMetres: 2.5, urban: true, urbanSource: .polygon, meetingShift: .matutino,
      marks: ["F6c"], colonia: "colonias:1", multigrade: true, usualSede: "19DPR0003Y",
      zone: "12", supervision: "19FIZ0012B")
    let bare = LocatedCouncil(
      id: "19DPR0004X-2", ccts: ["19DPR0004X"], level: .cam, levels: [.cam], service: .cam,
      shift: .vespertino, members: 1, position: Position(nil, quality: .none),
      meetingShift: .vespertino)
    return Located(
      councils: [full, bare],
      flows: [PupilFlow(from: "19DJN0001A-1", to: "19DPR0001A-1", students: 20)],
      findings: [finding])
  }

  static var clusters: Clusters {
    var council = LeftCouncil(council: "19DPR0004X-2", reason: .unSoloNivel)
    council.reason = .sinCupo
    let objective = Objective(travel: 1.5, opening: 1, missingLevel: 2, colonia: 3, flow: 4)
    let full = Cluster(
      id: near.encuentro, locality: "190390001", shift: .matutino,
      councils: ["19DJN0001A-1", "19DPR0001A-1"], sede: "19DPR0001A-1", members: 20,
      status: [.aulasInsuficientes], objective: objective)
    var bare = full
    (bare.id, bare.objective) = ("190390002-V-19DPR0001A-1-2", nil)
    return Clusters(
      clusters: [full, bare],
      areas: [
        Area(
          locality: "190390001", shift: .matutino, councils: 3, divided: true,
          objective: objective,
          lowerBound: 10, gapPercent: 0.5),
        Area(locality: "190390002", shift: .vespertino, councils: 1, divided: false),
      ],
      left: [council],
      alternatives: [
        CouncilAlternatives(
          council: "19DPR0001A-1",
          options: [
            EncuentroOption(encuentro: full.id, adds: -1.5, forbiddenBy: [.cupo]),
            EncuentroOption(encuentro: bare.id, adds: nil),
          ])
      ])
  }

  static var encuentros: Encuentros {
    let full = Encuentro(
      id: near.encuentro, shift: .matutino, locality: "190390001",
      councils: ["19DJN0001A-1", "19DPR0001A-1"], levels: [.preescolar, .primaria], members: 20,
      groupCount: 1, origin: .match, status: [.muyPequeno], joining: near,
      joined: [JoinedSmall(councils: ["19DJN0001A-1"], partner: "19DPR0001A-1", metres: 12.5)])
    var bare = full
    (bare.id, bare.joining, bare.joined) = ("190390002-V-19DPR0001A-1-2", nil, nil)
    let match = Match(
      council: "19DPR0001A-1", encuentro: near.encuentro, rule: .f5bNear, reference: "19DPR0001A-1",
      referenceKind: .own, partner: "19DJN0001A-1", metres: 12.5, alternative: near)
    var alone = match
    alone.alternative = nil
    return Encuentros(
      encuentros: [full, bare], matches: [match, alone],
      unassigned: [
        Unassigned(
          council: "19DPR0004X-2", reason: .demasiadoLejos, nearest: near.encuentro, metres: 16000),
        Unassigned(council: "19DPR0005W-2", reason: .sinPosicion),
      ])
  }

  static let sedes = Sedes(sedes: [
    Sede(
      encuentro: near.encuentro, session: 1, council: "19DPR0001A-1", rooms: 11, groupCount: 1,
      teacherMetres: 100.25, status: .ok,
      ranking: [
        SedeCandidate(council: "19DPR0001A-1", rooms: 11, teacherMetres: 100.25, verdict: .elegida),
        SedeCandidate(
          council: "19DJN0001A-1", rooms: nil, teacherMetres: 120, verdict: .aulasSinReportar),
      ]),
    Sede(
      encuentro: near.encuentro, session: 2, council: "19DPR0001A-1", rooms: nil, groupCount: 1,
      teacherMetres: 100.25, status: .porConfirmar),
  ])

  static let groups = Groups(
    groups: [
      Group(
        encuentro: near.encuentro, group: 1, members: 20,
        councils: [GroupShare(council: "19DPR0001A-1", members: 20, strata: ["1": 2])],
        coordinators: [
          Coordinator(session: 1, council: "19DPR0001A-1", role: .director),
          Coordinator(session: 2, council: "19DPR0001A-1", role: .co),
          Coordinator(session: 3, council: nil, role: .porDesignar),
        ])
    ],
    shortfalls: [Shortfall(council: "19DPR0001A-1", groups: 3, present: 2)])

  static let check = Check(
    rules: [RuleResult(rule: "F2", tested: 3, violations: 1)],
    violations: [Violation(rule: "F2", subject: near.encuentro, detail: "Un solo nivel")],
    figures: [Figure(name: "travel.mean", value: 345.25)],
    documents: [JudgedDocument(name: "groups.json", sha256: String(repeating: "0a", count: 32))])
}
