internal import Contracts

/// Gives each council its colonia, from one source an area: the first of polygons, AGEB and the
/// catalogue's names that covers enough of its councils (rule F4).
///
/// An area that none covers is divided by proximity alone.
///
/// - Parameter eligible: the catalogue's records of the same councils, in the same order.
func assignColonias(
  to councils: inout [LocatedCouncil], _ eligible: [Council], atlas: Atlas, coverage: Double
) {
  let names = Dictionary(eligible.map { ($0.id, $0) }) { first, _ in first }
  let sources: [(LocatedCouncil) -> String?] = [
    { council in council.trustedPoint.flatMap { atlas.colonia(.colonia, containing: $0) } },
    { council in council.trustedPoint.flatMap { atlas.colonia(.ageb, containing: $0) } },
    { council in names[council.id].flatMap(declaredColonia) },
  ]
  let areas = Dictionary(grouping: councils.indices.filter { councils[$0].locality != nil }) {
    [councils[$0].locality ?? "", councils[$0].meetingShift.rawValue]
  }
  for members in areas.values {
    let taking = members.filter { councils[$0].participates }
    for source in sources {
      let colonias = members.map { source(councils[$0]) }
      let covered = zip(members, colonias).filter { councils[$0].participates && $1 != nil }.count
      guard covered > 0, Double(covered) >= coverage * Double(taking.count) else { continue }
      for (index, colonia) in zip(members, colonias) { councils[index].colonia = colonia }
      break
    }
  }
}

/// The catalogue's name within its locality and postal code.
private func declaredColonia(_ council: Council) -> String? {
  guard let name = council.coloniaName else { return nil }
  return "catalogo:"
    + [council.declaredLocality ?? "", name, council.postalCode ?? ""]
    .joined(separator: "/")
}

extension LocatedCouncil {
  /// The council's own point: a fallback says nothing of a colonia.
  fileprivate var trustedPoint: Coordinate? {
    switch position.quality {
    case .point, .repaired: position.coordinate
    case .colonia, .locality, .none: nil
    }
  }
}
