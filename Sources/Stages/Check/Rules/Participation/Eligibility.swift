internal import Contracts

/// Rule Q1: who takes part.
enum Eligibility: RuleCheck {
  static let rule = "Q1"
  static let proves = """
    Every eligible council has a level of Basic Education and is no support unit; no ineligible \
    one takes part.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for council in evidence.documents.schools.councils {
      guard council.eligible else {
        tally.expect(
          !council.participates, council.id, "no es elegible y se dice que participa")
        continue
      }
      let level = council.level
      tally.expect(
        level.map { council.levels.contains($0) } ?? false, council.id,
        "es elegible sin nivel de Educación Básica")
      tally.expect(
        council.service != .usaer && council.service != .otro, council.id,
        "es elegible y su servicio («\(council.service.rawValue)») no es una escuela de Educación "
          + "Básica")
    }
  }
}
