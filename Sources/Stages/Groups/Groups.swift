public import Contracts

/// Seats the people of each encuentro in groups and names who coordinates them (rules G3–G5, K1–K4).
///
/// An encuentro has ceil(members / `groupSize`) groups. Agreements and session hours do not yet
/// bear on it: they are taken because the stage's documents are.
///
/// - Throws: `InputError` when the documents are not of one run: an encuentro names a council that
///   `located` does not have, or its members do not add up.
public func groups(
  _ located: Located, _ encuentros: Encuentros, _ acuerdos: Acuerdos, _ rules: Rules,
  _ parameters: GroupsParameters, report: inout Report
) throws -> Groups {
  let councils = Dictionary(
    located.councils.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var groups: [Group] = []
  var shortfalls: [Shortfall] = []
  for encuentro in encuentros.encuentros.sorted(by: { $0.id < $1.id }) {
    let members = try participants(in: encuentro, councils, rules)
    for council in members where council.namedStrata == nil {
      report.find(
        "strata.sum", council.id,
        detail: "los grados, ciclos o asignaturas no caben en sus \(council.members) integrantes; "
          + "no se usaron para repartir")
    }
    let seats = Seats(members, groups: encuentro.groupCount)
    let coordination = Coordination(members, seats)
    groups += (0..<seats.groups).map { group in
      Group(
        encuentro: encuentro.id, group: group + 1,
        members: seats.shares[group].reduce(0) { $0 + $1.members },
        councils: seats.shares[group], coordinators: coordination.coordinators[group])
    }
    shortfalls += seats.shortfalls
    report.add("coordinators.elsewhere", coordination.elsewhere)
  }
  tell(groups, shortfalls, to: &report)
  return Groups(groups: groups, shortfalls: shortfalls.sorted { $0.council < $1.council })
}

/// The councils of an encuentro, sorted by id.
private func participants(
  in encuentro: Encuentro, _ located: [String: LocatedCouncil], _ rules: Rules
) throws(InputError) -> [LocatedCouncil] {
  var councils: [LocatedCouncil] = []
  var members = 0
  for id in Set(encuentro.councils).sorted() {
    guard let council = located[id] else {
      throw ofAnotherRun("el encuentro \(encuentro.id) nombra a \(id), que no está en located.json")
    }
    guard (1...largestEncuentro).contains(council.members) else {
      throw ofAnotherRun(
        "\(id), del encuentro \(encuentro.id), tiene \(council.members) integrantes")
    }
    councils.append(council)
    members += council.members
  }
  let groupCount = (members + rules.groupSize - 1) / rules.groupSize
  guard members == encuentro.members, groupCount == encuentro.groupCount, groupCount > 0,
    members <= largestEncuentro
  else {
    throw ofAnotherRun(
      "el encuentro \(encuentro.id) dice tener \(encuentro.members) integrantes en "
        + "\(encuentro.groupCount) grupos; sus escuelas suman \(members), que piden \(groupCount)")
  }
  return councils
}

/// People in one encuentro beyond which the data are certainly wrong.
private let largestEncuentro = 100_000

private func ofAnotherRun(_ problem: String) -> InputError {
  InputError(
    .data, file: Encuentros.fileName, key: "groups.documents", problem: problem,
    remedy: "ejecute de nuevo \(Encuentros.producer) con estos documentos y parámetros")
}

private func tell(_ groups: [Group], _ shortfalls: [Shortfall], to report: inout Report) {
  report.count("groups", groups.count)
  report.count("shortfalls", shortfalls.count)
  report.add("coordinators.elsewhere", 0)
  for role in CoordinatorRole.allCases {
    let count = groups.reduce(0) { $0 + $1.coordinators.count { $0.role == role } }
    report.count("coordinators.\(role.rawValue)", count)
  }
}
