internal import Contracts

extension FigureSheet {
  mutating func countEncuentros(_ evidence: Evidence) {
    let encuentros = evidence.documents.encuentros.encuentros
    let placed = Set(evidence.encuentroMembers.joined())
    set("assigned", placed.count)
    set("members.assigned", placed.reduce(0) { $0 + evidence.people[$1] })
    set("unassigned", evidence.documents.encuentros.unassigned.count)
    count("unassigned", evidence.documents.encuentros.unassigned.map(\.reason))
    set("encuentros.total", encuentros.count)
    count("encuentros.shift", encuentros.map(\.shift))
    count("encuentros.origin", encuentros.map(\.origin))
    count("encuentros.status", encuentros.flatMap(\.status))
    let extremes: [Statistic] = [.min, .median, .max]
    describe(
      "encuentros.councils", evidence.encuentroMembers.map { (Double($0.count), 1) }, extremes)
    let sizes = evidence.encuentroMembers.map { members in
      (Double(members.reduce(0) { $0 + evidence.people[$1] }), 1)
    }
    describe("encuentros.members", sizes, extremes)
    for members in evidence.encuentroMembers {
      let levels = members.reduce(into: Set<Level>()) { $0.formUnion(evidence.counted[$1]) }
      add("encuentros.levels.\(levels.count)")
    }
  }

  mutating func countGroupsAndSedes(_ evidence: Evidence) {
    let groups = evidence.documents.groups
    set("groups.total", groups.groups.count)
    set("groups.shortfalls", groups.shortfalls.count)
    describe(
      "groups.members", groups.groups.map { (Double($0.members), 1) }, [.min, .median, .max])
    count(
      "sedes.status", evidence.documents.sedes.sedes.filter { $0.session == 1 }.map(\.status))
  }

  mutating func countMatches(_ evidence: Evidence) {
    let matches = evidence.documents.encuentros.matches
    set("matches.total", matches.count)
    set("matches.warned", matches.count { $0.metres >= evidence.rules.warnMatchMetres })
    count("matches.rule", matches.map(\.rule))
    for rule in MatchRule.allCases {
      let metres = matches.filter { $0.rule == rule }.map { ($0.metres, 1) }
      describe("matches.metres.\(rule.rawValue)", metres, [.median, .max])
    }
  }

  mutating func measureTravel(_ evidence: Evidence) {
    var teachers: [(council: Int, value: Double, weight: Int)] = []
    for sede in evidence.documents.sedes.sedes where sede.session == 1 {
      guard let encuentro = evidence.encuentroIndex[sede.encuentro],
        let site = evidence.indexOf[sede.council]
      else { continue }
      for council in evidence.encuentroMembers[encuentro] {
        guard let metres = evidence.metres(council, site) else { continue }
        teachers.append((council, metres, evidence.people[council]))
      }
    }
    let statistics: [Statistic] = [.total, .mean, .median, .p95, .max]
    describe("travel", teachers.map { ($0.value, $0.weight) }, statistics)
    for (name, urban) in [("travel.urban", true), ("travel.rural", false)] {
      let some = teachers.filter { evidence.councils[$0.council].urban == urban }
      describe(name, some.map { ($0.value, $0.weight) }, statistics)
    }
  }
}
