import Testing

@testable import FacilityLocation

/// Running sums and foretold changes against the evaluation from nothing.
@Suite struct StateTests {
  @Test(arguments: Features.combinations)
  func keepsEverySumThroughRandomMoves(features: Features) {
    let problem = Problem.random(12, features, seed: 5)
    var state = State(Model(problem), wanted: placedEverywhere(problem))
    var random = RandomSource(seed: 9)
    for _ in 0..<400 {
      let customer = state.model.leaders[random.below(state.model.leaders.count)]
      let targets =
        (0..<12).filter { state.clusters[$0].size > 0 } + [state.emptyCluster, State.outside]
      let target = targets[random.below(targets.count)]
      guard target != state.cluster(of: customer) else { continue }
      expectForetold(moving: customer, to: target, state)
      state.move(customer, to: target)
      expectTrue(state, problem)
      if random.below(5) == 0 { state.commit() }
    }
  }

  @Test(arguments: Features.combinations)
  func foretellsSwaps(features: Features) {
    let problem = Problem.random(12, features, seed: 6)
    var state = State(Model(problem), wanted: placedEverywhere(problem))
    let leaders = state.model.leaders
    for leader in leaders { state.move(leader, to: leader % 6) }
    var priced = 0
    for a in leaders {
      for b in leaders where state.cluster(of: a) != state.cluster(of: b) {
        let (here, there) = (state.cluster(of: a), state.cluster(of: b))
        let ours = state.outlook(replacing: a, by: b)
        let theirs = state.outlook(replacing: b, by: a)
        let tie = state.tieChange(swapping: a, with: b)
        let (before, values) = (
          state.cost, state.clusters[here].value + state.clusters[there].value
        )
        state.commit()
        state.move(a, to: there)
        state.move(b, to: here)
        #expect(same(ours.value, of: here, state))
        #expect(same(theirs.value, of: there, state))
        if !state.clusters[here].unhosted || !state.clusters[there].unhosted { priced += 1 }
        let apart =
          state.cost - before - (state.clusters[here].value + state.clusters[there].value - values)
        #expect(abs(apart - tie) < 1e-6)
        state.rollBack()
      }
    }
    #expect(priced > 0)
  }

  @Test func takesBackToTheLastCommit() {
    let problem = Problem.random(12, [.categories, .reach, .groups, .flows], seed: 7)
    var state = State(Model(problem), wanted: placedEverywhere(problem))
    for customer in 0..<12 { state.move(customer, to: customer % 4) }
    state.commit()
    let (assignment, cost) = (state.assignment, state.cost)
    for customer in 0..<12 { state.move(customer, to: customer % 2 == 0 ? State.outside : 11) }
    state.rollBack()
    #expect(state.assignment == assignment)
    #expect(abs(state.cost - cost) < 1e-6)
    #expect(state.demandLeft == 0)
  }

  /// All categories, so that what is missing does not depend on who is placed.
  private func placedEverywhere(_ problem: Problem) -> CategorySet {
    problem.wantedCategories.intersection(problem.categories(of: problem.customers.indices))
  }

  private func expectForetold(moving customer: Int, to target: Int, _ state: State) {
    var after = state
    after.move(customer, to: target)
    let tie = state.tieChange(moving: customer, to: target)
    var values = 0.0
    for k in 0..<12 { values += after.clusters[k].value - state.clusters[k].value }
    #expect(abs(after.cost - state.cost - values - tie) < 1e-6)
    if state.cluster(of: customer) >= 0 {
      let outlook = state.outlook(removing: customer)
      #expect(same(outlook.value, of: state.cluster(of: customer), after))
    }
    if target >= 0 {
      let outlook =
        state.clusters[target].size == 0
        ? state.outlook(alone: customer) : state.outlook(adding: customer, to: target)
      #expect(same(outlook.value, of: target, after))
      guard outlook.value < .infinity else { return }
      #expect(outlook.deficit == after.deficit(of: after.clusters[target].categories))
    }
  }

  private func same(_ value: Double, of k: Int, _ state: State) -> Bool {
    if value == .infinity, clashes(k, state) { return true }
    return state.clusters[k].unhosted
      ? value == .infinity : abs(value - state.clusters[k].value) < 1e-6
  }

  /// Moves do not ask who may meet; what is foretold of them does.
  private func clashes(_ k: Int, _ state: State) -> Bool {
    state.model.leaders.contains { leader in
      state.cluster(of: leader) == k
        && state.model.conflicts[leader].contains { state.cluster(of: $0) == k }
    }
  }

  private func expectTrue(_ state: State, _ problem: Problem) {
    var members = [Int: [Int]]()
    for (customer, k) in state.assignment.enumerated() where k >= 0 {
      members[k, default: []].append(customer)
    }
    let truth = BruteForce(problem: problem)
    let (blocks, placed) = (Array(members.values), Set(members.values.joined()))
    var cost = truth.cutOff(blocks) + truth.apart(blocks, placed)
    for (k, customers) in members {
      #expect(state.clusters[k].load == problem.demand(of: customers))
      #expect(state.clusters[k].categories == problem.categories(of: customers))
      let site = problem.bestSite(for: customers)
      #expect(state.clusters[k].unhosted == (site == nil))
      if let site = site.map({ problem.sites[$0] }) {
        cost += customers.reduce(site.openingCost) {
          $0 + problem.serviceCost($1, at: site.customer)
        }
      }
      cost += truth.missing(customers, Set(problem.customers.indices))
    }
    #expect(
      state.demandLeft
        == problem.demand(of: problem.customers.indices.filter { !placed.contains($0) }))
    #expect(abs(cost - state.cost) < 1e-6)
  }
}
