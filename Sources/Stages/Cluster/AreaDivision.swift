internal import Contracts
internal import FacilityLocation

/// How one area meets.
struct AreaOutcome: Sendable {
  var area: Area
  var clusters: [Cluster]
  var left: [LeftCouncil]
  /// Sorted by council.
  var alternatives: [CouncilAlternatives] = []
  var rooms = Rooms.suffice
}

/// Whether an area is one encuentro although no school has the classrooms for it.
enum Rooms: Sendable {
  case suffice
  /// It is, because no division places everybody.
  case lackProven
  /// It is, because no division was found that places everybody.
  case lackUnproven
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
      SearchOptions(
        seed: UInt64(clamping: parameters.seed), effort: parameters.effort, threads: threads))
    if !division.left.isEmpty, let whole = input.regardlessOfRooms(rules),
      let site = whole.bestSite(for: all)
    {
      var whole = outcome(
        whole, clusters: [.init(site: site, customers: all)], left: [],
        status: [.aulasInsuficientes])
      whole.rooms = input.problem.provesWhetherAllFit ? .lackProven : .lackUnproven
      return whole
    }
    let bound = input.problem.lowerBound(for: division, LowerBoundOptions(threads: threads))
    return outcome(
      input.problem, clusters: division.clusters, left: division.left, bound: bound.value)
  }

  private func outcome(
    _ problem: Problem, clusters: [Division.Cluster], left: [Int],
    status: [EncuentroStatus] = [], bound: Double? = nil
  ) -> AreaOutcome {
    let objective = Objective(problem.cost(of: clusters))
    var stated = Area(
      locality: area.locality, shift: area.shift, councils: area.councils.count,
      divided: bound != nil, objective: clusters.isEmpty ? nil : objective)
    if let bound, !clusters.isEmpty {
      stated.lowerBound = bound
      if bound > 0 { stated.gapPercent = 100 * (objective.total - bound) / bound }
    }
    let named = zip(clusters, problem.shares(of: clusters)).map { cluster, share in
      encuentro(cluster, sede: problem.sites[cluster.site].customer, Objective(share), status)
    }
    return AreaOutcome(
      area: stated, clusters: named,
      left: input.left
        + left.map { LeftCouncil(council: input.councils[$0].id, reason: .sinCupo) },
      alternatives: alternatives(to: clusters, named: named.map(\.id)))
  }

  private func encuentro(
    _ cluster: Division.Cluster, sede: Int, _ share: Objective, _ status: [EncuentroStatus]
  ) -> Cluster {
    let councils = cluster.customers.map { input.councils[$0] }
    let exceeds = councils.contains { $0.members > rules.maxMembers }
    return Cluster(
      id: "\(area.locality)-\(area.shift.letter)-\(councils.map(\.id).min() ?? "")",
      locality: area.locality, shift: area.shift, councils: councils.map(\.id).sorted(),
      sede: input.councils[sede].id, members: input.problem.demand(of: cluster.customers),
      status: (status + (exceeds ? [.excedeMaximo] : [])).sorted(), objective: share)
  }

  /// Clusters are sorted by their lowest council, and so by id.
  private func alternatives(
    to clusters: [Division.Cluster], named ids: [String]
  ) -> [CouncilAlternatives] {
    guard clusters.count > 1 else { return [] }
    return input.problem.alternatives(to: clusters, atMost: CouncilAlternatives.most).map {
      customer, alternatives in
      CouncilAlternatives(
        council: input.councils[customer].id,
        options: alternatives.map { alternative in
          let barriers = alternative.barriers.map(\.rule).sorted()
          return EncuentroOption(
            encuentro: ids[alternative.cluster],
            // What is beyond is rounding, which depends on the order of a sum.
            adds: alternative.added.map { ($0 * 1e6).rounded() / 1e6 + 0 },
            forbiddenBy: barriers.isEmpty ? nil : barriers)
        })
    }
  }
}

extension Objective {
  fileprivate init(_ cost: Cost) {
    self.init(
      travel: cost.service, opening: cost.opening, missingLevel: cost.missing,
      colonia: cost.cohesion, flow: cost.flow)
  }
}

extension Barrier {
  fileprivate var rule: MoveBarrier {
    switch self {
    case .reach: .alcance
    case .capacity: .cupo
    case .categories: .dosNiveles
    case .site: .sinSede
    case .pins: .acuerdo
    }
  }
}
