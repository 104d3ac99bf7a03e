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
      let customer = random.below(12)
      let targets = (0..<12).filter { state.size[$0] > 0 } + [state.emptyCluster, State.outside]
      let target = targets[random.below(targets.count)]
      guard target != state.cluster[customer] else { continue }
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
    for customer in 0..<12 { state.move(customer, to: customer % 3) }
    for a in 0..<12 {
      for b in 0..<12 where state.cluster[a] != state.cluster[b] {
        let (here, there) = (state.cluster[a], state.cluster[b])
        let ours = state.outlook(replacing: a, by: b)
        let theirs = state.outlook(replacing: b, by: a)
        let tie = state.tieChange(swapping: a, with: b)
        let (before, values) = (state.cost, state.value[here] + state.value[there])
        state.commit()
        state.move(a, to: there)
        state.move(b, to: here)
        #expect(same(ours.value, of: here, state))
        #expect(same(theirs.value, of: there, state))
        let apart = state.cost - before - (state.value[here] + state.value[there] - values)
        #expect(abs(apart - tie) < 1e-6)
        state.rollBack()
      }
    }
  }

  @Test func takesBackToTheLastCommit() {
    let problem = Problem.random(12, [.categories, .reach, .groups, .flows], seed: 7)
    var state = State(Model(problem), wanted: placedEverywhere(problem))
    for customer in 0..<12 { state.move(customer, to: customer % 4) }
    state.commit()
    let (assignment, cost) = (state.cluster, state.cost)
    for customer in 0..<12 { state.move(customer, to: customer % 2 == 0 ? State.outside : 11) }
    state.rollBack()
    #expect(state.cluster == assignment)
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
    for k in 0..<12 { values += after.value[k] - state.value[k] }
    #expect(abs(after.cost - state.cost - values - tie) < 1e-6)
    if state.cluster[customer] >= 0 {
      let outlook = state.outlook(removing: customer)
      #expect(same(outlook.value, of: state.cluster[customer], after))
    }
    if target >= 0 {
      let outlook =
        state.size[target] == 0
        ? state.outlook(alone: customer) : state.outlook(adding: customer, to: target)
      #expect(same(outlook.value, of: target, after))
      #expect(outlook.deficit == after.deficit(of: after.categories[target]))
    }
  }

  private func same(_ value: Double, of k: Int, _ state: State) -> Bool {
    state.unhosted[k] ? value == .infinity : abs(value - state.value[k]) < 1e-6
  }

  private func expectTrue(_ state: State, _ problem: Problem) {
    var members = [Int: [Int]]()
    for (customer, k) in state.cluster.enumerated() where k >= 0 {
      members[k, default: []].append(customer)
    }
    for (k, customers) in members {
      #expect(state.load[k] == problem.demand(of: customers))
      #expect(state.categories[k] == problem.categories(of: customers))
      #expect(state.unhosted[k] == (problem.bestSite(for: customers) == nil))
    }
    // Only where every cluster can be served and everyone is placed do both price the same.
    let clusters = members.values.compactMap { customers in
      problem.bestSite(for: customers).map { Division.Cluster(site: $0, customers: customers) }
    }
    guard clusters.count == members.count, state.demandLeft == 0 else { return }
    #expect(abs(problem.cost(of: clusters).total - state.cost) < 1e-6)
  }
}
