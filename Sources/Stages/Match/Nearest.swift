internal import Contracts

extension Partition {
  /// The encuentro with the council nearest to any of these, among those that serve; ties to the
  /// lower id of that council.
  func nearestEncuentro(
    to members: [Int], _ source: OptionSource, upTo limit: Double = Partition.worldwide,
    where serves: (Int) -> Bool
  ) -> (encuentro: Int, council: Int, metres: Double)? {
    var answers: [Int: Bool] = [:]
    var ring: Ring? = .first(upTo: limit)
    while let current = ring {
      var best: (metres: Double, council: Int, encuentro: Int)?
      for member in members {
        for (council, metres) in source.ring(current, around: member) {
          guard let encuentro = encuentro(of: council) else { continue }
          if let best, (best.metres, best.council) <= (metres, council) { break }
          let answer = answers[encuentro] ?? serves(encuentro)
          answers[encuentro] = answer
          if answer { best = (metres, council, encuentro) }
        }
      }
      if let best { return (best.encuentro, best.council, best.metres) }
      ring = current.next(upTo: limit)
    }
    return nil
  }

  /// The nearest encuentro of its shift that a very small one can join (rule F1): within
  /// `maxMatchMetres`, and both fit together.
  func nearestToJoin(
    _ small: Int, _ source: OptionSource
  ) -> (encuentro: Int, council: Int, metres: Double)? {
    let it = parties[small]
    return nearestEncuentro(to: it.councils, source, upTo: councils.rules.maxMatchMetres) {
      let other = parties[$0]
      return $0 != small && other.shift == it.shift
        && councils.fit(it.councils + other.councils, host: other.councils)
    }
  }

  /// No two points of the Earth are further apart.
  static let worldwide = 20_100_000.0
}
