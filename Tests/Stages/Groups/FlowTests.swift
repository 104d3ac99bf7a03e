import Testing

@testable import GroupsStage

@Suite struct MaximumFlowTests {
  @Test func findsTheGreatestFlowOfAKnownNetwork() {
    // Two bottlenecks of 3 and 2 leave 5 of the 7 the source could send; 1 → 2 mends the way.
    var network = MaximumFlow(nodes: 4)
    let upper = network.addArc(from: 0, to: 1, capacity: 4)
    _ = network.addArc(from: 0, to: 2, capacity: 3)
    _ = network.addArc(from: 1, to: 2, capacity: 9)
    let bottleneck = network.addArc(from: 1, to: 3, capacity: 3)
    _ = network.addArc(from: 2, to: 3, capacity: 2)
    #expect(network.maximise(from: 0, to: 3) == 5)
    #expect(network.flow(along: bottleneck) == 3)
    #expect(network.flow(along: upper) <= 4)
  }

  @Test func sendsNothingWhereNoWayLeads() {
    var network = MaximumFlow(nodes: 3)
    _ = network.addArc(from: 0, to: 1, capacity: 4)
    _ = network.addArc(from: 2, to: 1, capacity: 4)
    #expect(network.maximise(from: 0, to: 2) == 0)
  }

  /// The greatest flow is the least cut (Ford and Fulkerson): every cut of a small network is tried.
  @Test(arguments: 0..<200) func equalsTheLeastCut(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let nodes = Int.random(in: 2...7, using: &generator)
    let arcs = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
      (
        from: Int.random(in: 0..<nodes, using: &generator),
        to: Int.random(in: 0..<nodes, using: &generator),
        capacity: Int.random(in: 0...6, using: &generator)
      )
    }
    var network = MaximumFlow(nodes: nodes)
    for arc in arcs { _ = network.addArc(from: arc.from, to: arc.to, capacity: arc.capacity) }
    let flow = network.maximise(from: 0, to: nodes - 1)

    let cuts = (0..<(1 << nodes)).filter { $0 & 1 == 1 && $0 >> (nodes - 1) & 1 == 0 }
    let least = cuts.map { side in
      arcs.reduce(0) { sum, arc in
        side >> arc.from & 1 == 1 && side >> arc.to & 1 == 0 ? sum + arc.capacity : sum
      }
    }.min()
    #expect(flow == least)
  }
}

@Suite struct BoundedFlowTests {
  @Test func keepsLowerBounds() {
    var network = BoundedFlow(nodes: 4)
    network.addArc(from: 0, to: 1, bounds: 0...5)
    network.addArc(from: 0, to: 2, bounds: 2...5)
    network.addArc(from: 1, to: 3, bounds: 1...1)
    network.addArc(from: 2, to: 3, bounds: 0...5)
    #expect(network.flow(4, from: 0, to: 3) == [1, 3, 1, 3])
  }

  @Test func isNilWhereBoundsContradict() {
    var network = BoundedFlow(nodes: 3)
    network.addArc(from: 0, to: 1, bounds: 3...5)
    network.addArc(from: 1, to: 2, bounds: 0...2)
    #expect(network.flow(3, from: 0, to: 2) == nil)
    #expect(network.flow(2, from: 0, to: 2) == nil)
  }

  @Test func isNilWhereTheValueIsOutOfReach() {
    var network = BoundedFlow(nodes: 2)
    network.addArc(from: 0, to: 1, bounds: 1...2)
    #expect(network.flow(0, from: 0, to: 1) == nil)
    #expect(network.flow(2, from: 0, to: 1) == [2])
    #expect(network.flow(3, from: 0, to: 1) == nil)
  }

  /// Every assignment of a small network is tried.
  @Test(arguments: 0..<100) func existsExactlyWhenSomeAssignmentDoes(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let nodes = 4
    let arcs = (0..<5).map { _ in
      let low = Int.random(in: 0...1, using: &generator)
      return (
        from: Int.random(in: 0..<nodes, using: &generator),
        to: Int.random(in: 0..<nodes, using: &generator),
        bounds: low...(low + Int.random(in: 0...2, using: &generator))
      )
    }
    let value = Int.random(in: 0...3, using: &generator)
    var network = BoundedFlow(nodes: nodes)
    for arc in arcs { network.addArc(from: arc.from, to: arc.to, bounds: arc.bounds) }

    func conserves(_ flow: [Int]) -> Bool {
      var balance = [value, 0, 0, -value]
      for (arc, amount) in zip(arcs, flow) {
        balance[arc.from] -= amount
        balance[arc.to] += amount
      }
      return balance == [0, 0, 0, 0]
    }
    let assignments = arcs.reduce([[Int]]([[]])) { found, arc in
      found.flatMap { flow in arc.bounds.map { flow + [$0] } }
    }
    let flow = network.flow(value, from: 0, to: nodes - 1)
    #expect((flow != nil) == assignments.contains(where: conserves))
    if let flow {
      #expect(conserves(flow))
      #expect(zip(arcs, flow).allSatisfy { $0.bounds.contains($1) })
    }
  }
}
