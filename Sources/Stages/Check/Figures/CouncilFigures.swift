internal import Contracts

extension FigureSheet {
  mutating func countSchools(_ evidence: Evidence) {
    let schools = evidence.documents.schools.councils
    let eligible = schools.filter(\.eligible)
    let participating = eligible.filter(\.participates)
    set("schools.read", schools.count)
    set("schools.rejected", evidence.documents.schools.rejected.count)
    set("schools.eligible", eligible.count)
    set("schools.ineligible", schools.count - eligible.count)
    count("schools.ineligible", schools.filter { !$0.eligible }.compactMap(\.ineligibleReason))
    set("schools.participating", participating.count)
    count("schools.participating", participating.compactMap(\.level))
    set("members.total", participating.reduce(0) { $0 + $1.members.bounded })
    for level in Level.allCases {
      let people = participating.filter { $0.level == level }.reduce(0) { $0 + $1.members.bounded }
      set("members.\(level.rawValue)", people)
    }
  }

  mutating func countLocated(_ evidence: Evidence) {
    let councils = evidence.councils
    count("located.quality", councils.map(\.position.quality))
    count("located.localitySource", councils.compactMap(\.localitySource))
    count("located.urbanSource", councils.map(\.urbanSource))
    set("located.urban", councils.count(where: \.urban))
    set("located.conflicts", councils.count { $0.localityConflictMetres != nil })
  }

  mutating func countFindings(_ evidence: Evidence) {
    let documents = evidence.documents
    let findings = [
      documents.schools.findings, documents.schools.rejected, documents.places.findings,
      documents.located.findings,
    ]
    for finding in findings.joined() { add("findings.\(finding.key)") }
  }
}
