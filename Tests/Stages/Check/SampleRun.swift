import CheckStage
import Contracts
import Geo

/// The documents of a finished run over the sample, made by hand, that obey every rule.
///
/// What follows from other fields (metres, sums, terms of J) is computed here from the schools, so
/// that the sample may be moved without rewriting numbers.
struct SampleRun {
  let schools: [SampleSchool]
  var documents: CheckedDocuments
  var rules = Rules()
  var cluster = ClusterParameters()
  var locate = LocateParameters()
  var sedes = SedesParameters()

  static let north = "190010001-M-19DES0003C-1"
  static let south = "190010001-M-19DES0005E-1"
  static let village = "190020005-M-19DJN0011I-1"
  static let hamlet = "190020015-M-19DPR0020T-1"

  init(_ schools: [SampleSchool] = .sample) throws {
    self.schools = schools
    documents = CheckedDocuments(
      schools: Schools(
        councils: schools.map(\.council).sorted { $0.id < $1.id },
        flows: [
          PupilFlow(from: "19DPR0002B", to: "19DES0005E", students: 10),
          PupilFlow(from: "19DPR0016O", to: "19DTV0012K", students: 5),
        ]),
      places: try Places.sample(schools),
      acuerdos: Acuerdos(previous: [
        PreviousEncuentro(id: Self.south, councils: Self.southern)
      ]),
      located: Located(
        councils: schools.map(\.located).sorted { $0.id < $1.id },
        flows: [
          PupilFlow(from: "19DPR0002B-1", to: "19DES0005E-1", students: 10),
          PupilFlow(from: "19DPR0016O-1", to: "19DTV0012K-2", students: 5),
        ]),
      clusters: Clusters(clusters: [], areas: [], left: []),
      encuentros: Encuentros(encuentros: [], matches: [], unassigned: []),
      sedes: Sedes(sedes: []), groups: Groups(groups: []))
    documents.clusters = clusters
    explain()
    documents.encuentros = encuentros
    documents.sedes = Sedes(sedes: documents.encuentros.encuentros.flatMap(sedes))
    documents.groups = groups
  }

  func check() throws -> Check {
    var report = Report()
    return try CheckStage.check(documents, rules, cluster, locate, sedes, report: &report)
  }

  // MARK: Facts of the schools

  func school(_ id: String) -> SampleSchool { schools.first { $0.id == id }! }

  func metres(_ a: String, _ b: String) -> Double {
    Geodesic.metres(school(a).point, school(b).point)
  }

  func people(_ councils: [String]) -> Int { councils.reduce(0) { $0 + school($1).members } }

  func teacherMetres(_ councils: [String], to sede: String) -> Double {
    councils.reduce(0) { $0 + Double(school($1).members) * metres($1, sede) }
  }

  static let northern = ["19DES0003C-1", "19DJN0001A-1", "19DPR0002B-1"]
  static let southern = ["19DES0005E-1", "19DPR0004D-1", "19DPR0006F-1"]
  static let villagers = ["19DJN0011I-1", "19DPR0010J-1", "19DTV0012K-2"]
  static let hamleteers = ["19DPR0020T-1", "19KJN0021S-1"]

  // MARK: Documents

  private var clusters: Clusters {
    let formed: [(id: String, locality: String, councils: [String], sede: String)] = [
      (Self.north, Places.town, Self.northern, "19DES0003C-1"),
      (Self.south, Places.town, Self.southern, "19DES0005E-1"),
      (Self.village, Places.village, Self.villagers, "19DJN0011I-1"),
      (Self.hamlet, Places.hamlet, Self.hamleteers, "19DPR0020T-1"),
    ]
    let travel = formed.map { teacherMetres($0.councils, to: $0.sede) }
    let whole = { (locality: String, councils: Int, travel: Double) in
      Area(
        locality: locality, shift: .matutino, councils: councils, divided: false,
        objective: Objective(travel: travel, opening: 15000, missingLevel: 0, colonia: 0, flow: 0))
    }
    let lone = { (locality: String, shift: MeetingShift, councils: Int) in
      Area(locality: locality, shift: shift, councils: councils, divided: false)
    }
    return Clusters(
      clusters: formed.map {
        Cluster(
          id: $0.id, locality: $0.locality, shift: .matutino, councils: $0.councils,
          sede: $0.sede, members: people($0.councils))
      },
      areas: [
        town(travel: travel[0] + travel[1]), lone(Places.town, .vespertino, 1),
        whole(Places.village, 3, travel[2]), lone(Places.parish, .matutino, 2),
        lone(Places.hill, .matutino, 1), lone(Places.valley, .matutino, 1),
        lone(Places.mesa, .matutino, 1), whole(Places.hamlet, 2, travel[3]),
        lone(Places.ranch, .matutino, 1),
      ],
      left: [
        LeftCouncil(council: "19DJN0008H-1", reason: .noReporto911),
        LeftCouncil(council: "19DML0014M-1", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0007G-2", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0013L-1", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0015N-1", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0016O-1", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0017P-1", reason: .unSoloNivel),
        LeftCouncil(council: "19DPR0030Z-1", reason: .unSoloNivel),
      ])
  }

  /// Two encuentros; the south lacks preescolar (105 people), 25 people of one colonia and 10 pupils
  /// are apart from the rest.
  private func town(travel: Double) -> Area {
    let objective = Objective(
      travel: travel, opening: 30000, missingLevel: 105_000, colonia: 7500, flow: 300)
    let bound = 0.98 * objective.total
    return Area(
      locality: Places.town, shift: .matutino, councils: 6, divided: true, objective: objective,
      lowerBound: bound, gapPercent: 100 * (objective.total - bound) / bound)
  }

  private var encuentros: Encuentros {
    let village =
      Self.villagers + [
        "19DML0014M-1", "19DPR0013L-1", "19DPR0015N-1", "19DPR0016O-1", "19DPR0017P-1",
      ]
    let levels: [Level] = [.preescolar, .primaria, .secundaria]
    let formed: [Encuentro] = [
      Encuentro(
        id: Self.north, shift: .matutino, locality: Places.town,
        councils: (Self.northern + ["19DPR0007G-2"]).sorted(), levels: levels, members: 102,
        groupCount: 4, origin: .division, status: [.requiereValoracion]),
      Encuentro(
        id: Self.south, shift: .matutino, locality: Places.town, councils: Self.southern,
        levels: [.primaria, .secundaria], members: 105, groupCount: 4, origin: .division),
      Encuentro(
        id: Self.village, shift: .matutino, locality: Places.village, councils: village.sorted(),
        levels: levels + [.cam], members: 26, groupCount: 1, origin: .locality),
      Encuentro(
        id: Self.hamlet, shift: .matutino, locality: Places.hamlet, councils: Self.hamleteers,
        levels: [.preescolar, .primaria], members: 5, groupCount: 1, origin: .locality,
        status: [.muyPequeno],
        joining: NearestEncuentro(
          encuentro: Self.village, metres: metres("19DPR0020T-1", "19DML0014M-1"))),
    ]
    return Encuentros(encuentros: formed, matches: matches, unassigned: unassigned)
  }

  private func match(
    _ council: String, _ encuentro: String, _ rule: MatchRule, from reference: String? = nil,
    _ kind: ReferenceKind = .own, with partner: String
  ) -> Match {
    let reference = reference ?? council
    return Match(
      council: council, encuentro: encuentro, rule: rule, reference: reference,
      referenceKind: kind, partner: partner,
      metres: (metres(reference, partner) * 10).rounded() / 10)
  }

  private var matches: [Match] {
    [
      match("19DML0014M-1", Self.village, .f7, with: "19DPR0013L-1"),
      match("19DPR0007G-2", Self.north, .f6b, with: "19DES0003C-1"),
      match("19DPR0010J-1", Self.village, .f5a, with: "19DJN0011I-1"),
      match("19DPR0013L-1", Self.village, .f8, with: "19DJN0011I-1"),
      match(
        "19DPR0015N-1", Self.village, .f5bSede, from: "19DPR0010J-1", .sede, with: "19DJN0011I-1"),
      match(
        "19DPR0016O-1", Self.village, .f5bFlow, from: "19DTV0012K-2", .flow, with: "19DTV0012K-2"),
      match("19DPR0017P-1", Self.village, .f5bNear, with: "19DTV0012K-2"),
    ]
  }

  private var unassigned: [Unassigned] {
    [
      Unassigned(
        council: "19DJN0008H-1", reason: .noReporto911, nearest: Self.north,
        metres: metres("19DJN0008H-1", "19DJN0001A-1")),
      Unassigned(
        council: "19DPR0030Z-1", reason: .demasiadoLejos, nearest: Self.village,
        metres: metres("19DPR0030Z-1", "19DPR0017P-1")),
    ]
  }

  /// Three rows: in the secundarias of the town; nobody reports classrooms elsewhere.
  private func sedes(of encuentro: Encuentro) -> [Sede] {
    let hosts = [
      Self.north: "19DES0003C-1", Self.south: "19DES0005E-1", Self.hamlet: "19DPR0020T-1",
    ]
    let host = hosts[encuentro.id] ?? cheapest(encuentro.councils)
    let rooms = school(host).rooms
    return [1, 2, 3].map { session in
      Sede(
        encuentro: encuentro.id, session: session, council: host, rooms: rooms,
        groupCount: encuentro.groupCount,
        teacherMetres: teacherMetres(encuentro.councils, to: host),
        status: rooms == nil ? .porConfirmar : .ok,
        ranking: session == 1 ? ranking(encuentro, host) : [])
    }
  }

  private func cheapest(_ councils: [String]) -> String {
    councils.min { teacherMetres(councils, to: $0) < teacherMetres(councils, to: $1) }!
  }

  private func ranking(_ encuentro: Encuentro, _ host: String) -> [SedeCandidate] {
    let others = encuentro.councils.filter { $0 != host }
    return ([host] + others).map { council in
      SedeCandidate(
        council: council, rooms: school(council).rooms,
        teacherMetres: teacherMetres(encuentro.councils, to: council),
        verdict: council == host
          ? .elegida : school(council).rooms == nil ? .aulasSinReportar : .aulasInsuficientes)
    }
  }

  // MARK: Groups

  private var groups: Groups {
    let encuentros = documents.encuentros.encuentros
    return Groups(groups: encuentros.flatMap(dealt))
  }

  /// People dealt one by one over the groups, stratum after stratum, council after council.
  private func dealt(_ encuentro: Encuentro) -> [Group] {
    var next = 0
    var shares = Array(repeating: [GroupShare](), count: encuentro.groupCount)
    for council in encuentro.councils {
      var seats = Array(
        repeating: GroupShare(council: council, members: 0), count: encuentro.groupCount)
      let strata = school(council).strata.sorted { $0.key < $1.key }
      let names = strata.flatMap { Array(repeating: Optional($0.key), count: $0.value) }
      for person in 0..<school(council).members {
        let group = next % encuentro.groupCount
        next += 1
        seats[group].members += 1
        if person < names.count, let name = names[person] {
          seats[group].strata[name, default: 0] += 1
        }
      }
      for (group, seat) in seats.enumerated() where seat.members > 0 { shares[group].append(seat) }
    }
    return shares.enumerated().map { index, councils in
      Group(
        encuentro: encuentro.id, group: index + 1,
        members: councils.reduce(0) { $0 + $1.members }, councils: councils,
        coordinators: coordinators(of: encuentro.id, group: index + 1))
    }
  }

  private func coordinators(of encuentro: String, group: Int) -> [Coordinator] {
    let leaders: [[String]] =
      switch encuentro {
      case Self.north:
        Array(
          repeating: ["19DES0003C-1", "19DPR0002B-1", "19DJN0001A-1", "19DPR0007G-2"], count: 3)
      case Self.south:
        Array(
          repeating: ["19DES0005E-1", "19DPR0004D-1", "19DPR0006F-1", "19DES0005E-1"], count: 3)
      case Self.village: [["19DTV0012K-2"], ["19DPR0013L-1"], ["19DJN0011I-1"]]
      default: [["19DPR0020T-1"], ["19KJN0021S-1"], ["19DPR0020T-1"]]
      }
    var rows = leaders.enumerated().map { session, leaders in
      Coordinator(
        session: session + 1, council: leaders[group - 1],
        role: encuentro == Self.south && group == 4
          ? .subdirector
          : school(leaders[group - 1]).service == .comunitario ? .encargado : .director
      )
    }
    if encuentro == Self.village {
      let helpers = [
        (1, "19DML0014M-1"), (2, "19DPR0010J-1"), (2, "19DPR0015N-1"), (2, "19DPR0016O-1"),
        (2, "19DPR0017P-1"),
      ]
      rows += helpers.map { Coordinator(session: $0.0, council: $0.1, role: .co) }
      rows.sort { ($0.session, $0.role.rawValue) < ($1.session, $1.role.rawValue) }
    }
    return rows
  }
}
