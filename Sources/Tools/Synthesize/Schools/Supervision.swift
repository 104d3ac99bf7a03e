internal import Contracts

/// The zonas escolares of a state: who supervises which school.
struct Supervision {
  /// Of each school that has one, its zona and that zona's own key.
  private(set) var zones: [Int: (number: Int, key: String)] = [:]
  private let state: SyntheticState

  /// Schools of one kind of supervision, some fifteen to a zona, municipio by municipio.
  init(_ state: SyntheticState) {
    self.state = state
    for branch in Branch.all {
      let schools = state.schools.indices.filter {
        branch.supervises(state.schools[$0].kind)
      }.sorted { order($0).lexicographicallyPrecedes(order($1)) }
      for (rank, school) in schools.enumerated() {
        let number = rank / branch.size + 1
        zones[school] = (number, branch.key(number, state.entity))
      }
    }
  }

  private func order(_ school: Int) -> [Int] {
    let locality = state.localities[state.schools[school].locality]
    return [locality.municipality, locality.number, school]
  }

  /// The regions in which municipios meet, four to each; the showcase is one by itself.
  func region(of school: Int) -> String {
    let number = state.localities[state.schools[school].locality].municipality
    let municipality = state.municipalities[number - 1]
    return municipality.isShowcase ? "REGIÓN LA MUESTRA" : "REGIÓN \((number - 1) / 4 + 1)"
  }

  /// A line of supervision.
  private struct Branch {
    /// Classifier and identifier of its keys.
    let prefix: String
    let size: Int
    let kinds: Set<SchoolKind>

    func supervises(_ kind: SchoolKind) -> Bool { kinds.contains(kind) }

    func key(_ number: Int, _ entity: Entity) -> String {
      let body = entity.digits + prefix + padded(number, 4)
      guard let key = CCT(body + "A") else { preconditionFailure("a key of the right form") }
      return body + String(key.expectedVerificationLetter)
    }

    static let all = [
      Branch(prefix: "FZP", size: 14, kinds: [.inicial, .preescolar, .particularPreescolar]),
      Branch(prefix: "FIZ", size: 14, kinds: [.primaria, .particularPrimaria]),
      Branch(prefix: "FIS", size: 10, kinds: [.secundaria, .nocturna, .particularSecundaria]),
      Branch(prefix: "FZT", size: 10, kinds: [.tecnica]),
      Branch(prefix: "FTV", size: 12, kinds: [.telesecundaria]),
      Branch(
        prefix: "FZI", size: 12, kinds: [.inicialIndigena, .preescolarIndigena, .primariaIndigena]),
      Branch(
        prefix: "FZC", size: 20,
        kinds: [.preescolarComunitario, .primariaComunitaria, .secundariaComunitaria]),
      Branch(prefix: "FSE", size: 8, kinds: [.cam]),
    ]
  }
}
