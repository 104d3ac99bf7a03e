internal import Contracts

extension Outcome {
  /// Councils in no encuentro, sorted by council.
  func unassigned(
    named names: EncuentroNames, apart: [Int: UnassignedReason]
  ) -> [Unassigned] {
    councils.indices.filter { partition.encuentro(of: $0) == nil }.map { council in
      let nearest = nearestToShow(council)
      return Unassigned(
        council: councils[council].id, reason: apart[council] ?? reason(council),
        nearest: nearest.map { names[$0.encuentro] }, metres: nearest?.metres)
    }
  }

  /// `sin_cupo` when only room is wanting somewhere, else `demasiado_lejos`.
  private func reason(_ council: Int) -> UnassignedReason {
    if source.named(council, unitIsCAM: true).contains(where: partition.lacksOnlyRoom) {
      return .sinCupo
    }
    let tier = councils.isCAM(council) ? Tier.elsewhere : .far
    var ring: Ring? = .first(upTo: rules.maxMatchMetres)
    while let current = ring {
      let options = source.ringOptions(council, current, tier: tier)
      if options.contains(where: partition.lacksOnlyRoom) { return .sinCupo }
      ring = current.next(upTo: rules.maxMatchMetres)
    }
    return .demasiadoLejos
  }

  /// The encuentro of its own locality, of its own shift first and then the nearest; without one,
  /// the nearest anywhere, its own shift first (rule Q5).
  ///
  /// Without a point nothing is measured, and only an encuentro of its locality can be named: the
  /// first by lowest council.
  private func nearestToShow(_ council: Int) -> (encuentro: Int, metres: Double?)? {
    let it = councils[council]
    let local = it.locality.flatMap { byLocality[$0] } ?? []
    let ownShift = { (encuentro: Int) in partition.parties[encuentro].shift == it.meetingShift }
    for candidates in [local.filter(ownShift), local] where !candidates.isEmpty {
      guard councils.points[council] != nil else { return (candidates[0], nil) }
      let measured = candidates.flatMap { encuentro in
        partition.parties[encuentro].councils.compactMap { other in
          councils.metres(council, other).map { (metres: $0, other: other, encuentro: encuentro) }
        }
      }
      if let nearest = measured.min(by: { ($0.metres, $0.other) < ($1.metres, $1.other) }) {
        return (nearest.encuentro, nearest.metres)
      }
    }
    guard councils.points[council] != nil else { return nil }
    let nearest =
      partition.nearestEncuentro(to: [council], source, where: ownShift)
      ?? partition.nearestEncuentro(to: [council], source) { _ in true }
    return nearest.map { ($0.encuentro, $0.metres) }
  }
}
