internal import Contracts

/// Rule Q3: the size of a CTE.
enum Members: RuleCheck {
  static let rule = "Q3"
  static let proves = """
    Every participating council has at least one member and says where the number comes from.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for council in evidence.documents.schools.councils where council.participates {
      tally.expect(
        council.members >= 1, council.id,
        "participa con \(council.members) integrantes; debe tener al menos 1")
      tally.expect(
        council.membersSource != nil, council.id,
        "no dice de dónde viene su número de integrantes")
    }
    for council in evidence.councils where council.participates {
      tally.expect(
        council.members >= 1, council.id,
        "participa con \(council.members) integrantes en located.json; debe tener al menos 1")
    }
  }
}
