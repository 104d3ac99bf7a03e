internal import Contracts
internal import FacilityLocation

/// How one area meets.
struct AreaOutcome: Sendable {
  var area: Area
  var clusters: [Cluster]
  var left: [LeftCouncil]
}

/// Rules F1 and F4 for one area.
struct AreaDivision {
  private let area: AreaCouncils
  private let rules: Rules
  private let parameters: ClusterParameters
  private let input: AreaProblem

  init(
    _ area: AreaCouncils, flows: [PupilFlow], _ rules: Rules, _ parameters: ClusterParameters
  ) {
    self.area = area
    self.rules = rules
    self.parameters = parameters
    input = AreaProblem(area, flows: flows, rules, parameters)
  }

  /// - Parameter threads: Changes nothing but the time.
  func outcome(threads: Int) -> AreaOutcome {
    guard !input.councils.isEmpty else { return outcome(input.problem, clusters: [], left: []) }
    let all = Array(input.councils.indices)
    // F1 is a rule, not a choice: what fits one encuentro is one, whatever a division would cost.
    if let site = input.problem.bestSite(for: all) {
      return outcome(
        input.problem, clusters: [.init(site: site, customers: all)], left: [])
    }
    let division = input.problem.divided(
      SearchOptions(seed: UInt64(clamping: parameters.seed), effort: parameters.effort))
    if !division.left.isEmpty, let whole = input.regardlessOfRooms(rules),
      let site = whole.bestSite(for: all)
    {
      return outcome(
        whole, clusters: [.init(site: site, customers: all)], left: [],
        status: [.aulasInsuficientes])
    }
    let bound = input.problem.lowerBound(for: division, LowerBoundOptions(threads: threads))
    return outcome(
      input.problem, clusters: division.clusters, left: division.left, bound: bound.value)
  }

  private func outcome(
    _ problem: Problem, clusters: [Division.Cluster], left: [Int],
    status: [EncuentroStatus] = [], bound: Double? = nil
  ) -> AreaOutcome {
    let cost = problem.cost(of: clusters)
    let objective = Objective(
      travel: cost.service, opening: cost.opening, missingLevel: cost.missing,
      colonia: cost.cohesion, flow: cost.flow)
    var stated = Area(
      locality: area.locality, shift: area.shift, councils: area.councils.count,
      divided: bound != nil, objective: clusters.isEmpty ? nil : objective)
    if let bound, !clusters.isEmpty {
      stated.lowerBound = bound
      if bound > 0 { stated.gapPercent = 100 * (objective.total - bound) / bound }
    }
    return AreaOutcome(
      area: stated,
      clusters: clusters.map {
        cluster(of: $0.customers, sede: problem.sites[$0.site].customer, status: status)
      },
      left: input.left
        + left.map { LeftCouncil(council: input.councils[$0].id, reason: .sinCupo) })
  }

  private func cluster(
    of members: [Int], sede: Int, status: [EncuentroStatus]
  ) -> Cluster {
    let councils = members.map { input.councils[$0] }
    let exceeds = councils.contains { $0.members > rules.maxMembers }
    return Cluster(
      id: "\(area.locality)-\(area.shift.letter)-\(councils.map(\.id).min() ?? "")",
      locality: area.locality, shift: area.shift, councils: councils.map(\.id).sorted(),
      sede: input.councils[sede].id, members: input.problem.demand(of: members),
      status: (status + (exceeds ? [.excedeMaximo] : [])).sorted())
  }
}
