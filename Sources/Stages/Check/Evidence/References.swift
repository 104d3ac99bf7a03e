internal import Contracts

/// The reference point of rule F5b: usual sede, else strongest flow partner, else itself.
extension Evidence {
  /// The councils that hold a multigrade council's usual sede, other than itself, with a point.
  func usualSedes(of council: Int) -> [Int] {
    guard councils[council].multigrade, let sede = councils[council].usualSede else { return [] }
    return councilsOfSchool[sede, default: []].filter { $0 != council && points[$0] != nil }
  }

  /// The councils with which a council shares most pupils, of those with a point: several where
  /// they tie.
  func strongestFlowPartners(of council: Int) -> [Int] {
    let partners = pupils[council, default: [:]].filter { points[$0.key] != nil }
    guard let most = partners.values.max(), most > 0 else { return [] }
    return partners.filter { $0.value == most }.map(\.key).sorted()
  }

  /// The council's usual sede is itself.
  func isOwnUsualSede(_ council: Int) -> Bool {
    guard let sede = councils[council].usualSede else { return false }
    return councilsOfSchool[sede, default: []].contains(council)
  }

  /// Every council from which distance may be measured under some reading of rule F5b.
  func possibleReferences(of council: Int) -> [Int] {
    guard councils[council].multigrade else { return [council] }
    let sedes = usualSedes(of: council)
    if sedes.isEmpty, isOwnUsualSede(council) { return [council] }
    return [council] + (sedes.isEmpty ? strongestFlowPartners(of: council) : sedes)
  }

  /// Pupils exchanged by each pair of councils, both ways together.
  static func pupils(
    _ flows: [PupilFlow], _ indexOf: [String: Int]
  ) -> [Int: [Int: Int]] {
    flows.reduce(into: [:]) { pupils, flow in
      guard let from = indexOf[flow.from], let to = indexOf[flow.to], from != to else { return }
      pupils[from, default: [:]][to, default: 0] += flow.students.bounded
      pupils[to, default: [:]][from, default: 0] += flow.students.bounded
    }
  }

  /// The councils of each school, by CCT and by council id.
  static func councilsOfSchool(_ councils: [LocatedCouncil]) -> [String: [Int]] {
    councils.enumerated().reduce(into: [:]) { schools, entry in
      for school in Set(entry.element.ccts + [entry.element.id]) {
        schools[school, default: []].append(entry.offset)
      }
    }
  }
}
