internal import Contracts

/// Flows between CCTs as flows between councils.
///
/// A CCT with several shifts shares its pupils by the students of each (largest remainder, ties to
/// the lower ids). Flows from or to a school that takes no part are dropped and counted.
func sharedFlows(
  _ flows: [PupilFlow], among councils: [LocatedCouncil]
) -> (flows: [PupilFlow], dropped: Int) {
  var councilsOf: [String: [LocatedCouncil]] = [:]
  for council in councils where council.participates {
    for cct in council.ccts { councilsOf[cct, default: []].append(council) }
  }
  var shared: [Pair: Int] = [:]
  var dropped = 0
  for flow in flows {
    let origins = councilsOf[flow.from] ?? []
    let destinations = councilsOf[flow.to] ?? []
    guard !origins.isEmpty, !destinations.isEmpty else {
      dropped += 1
      continue
    }
    let pairs = origins.flatMap { origin in
      destinations.map { (Pair(from: origin.id, to: $0.id), weight(origin) * weight($0)) }
    }
    for (pair, students) in apportioned(flow.students, among: pairs) where pair.from != pair.to {
      shared[pair, default: 0] += students
    }
  }
  let result = shared.filter { $0.value > 0 }
    .map { PupilFlow(from: $0.key.from, to: $0.key.to, students: $0.value) }.sorted()
  return (result, dropped)
}

private struct Pair: Hashable {
  let from: String
  let to: String
}

/// A council that reports no students still counts for something.
private func weight(_ council: LocatedCouncil) -> Int { max(council.students ?? 0, 1) }

/// Largest remainder; ties to the lower pair.
private func apportioned(_ total: Int, among pairs: [(Pair, Int)]) -> [(Pair, Int)] {
  let sum = pairs.reduce(0) { $0 + $1.1 }
  var shares = pairs.map { ($0.0, total * $0.1 / sum) }
  let missing = total - shares.reduce(0) { $0 + $1.1 }
  let order = pairs.indices.sorted {
    let a = total * pairs[$0].1 % sum
    let b = total * pairs[$1].1 % sum
    return (b, pairs[$0].0.from, pairs[$0].0.to) < (a, pairs[$1].0.from, pairs[$1].0.to)
  }
  for index in order.prefix(missing) { shares[index].1 += 1 }
  return shares
}
