public struct LowerBound: Sendable, Equatable {
  public var value: Double
}

extension Problem {
  public func lowerBound(_ division: Division, iterations: Int, trace: ((Int, Double, Double) -> Void)? = nil) -> LowerBound {
    let left = demand(of: division.left)
    // What each customer pays in the division found.
    var share = [Double](repeating: 0, count: customers.count)
    for cluster in division.clusters {
      let site = sites[cluster.site]
      let load = max(1, demand(of: cluster.customers))
      for customer in cluster.customers {
        share[customer] = serviceCost(customer, at: site.customer)
          + site.openingCost * Double(customers[customer].demand) / Double(load)
      }
    }
    let mean = share.reduce(0, +) / Double(max(1, demand(of: customers.indices)))
    let relaxation = Relaxation(self, demandLeft: left) { unit in
      5 * (Double(customers[unit].demand) * mean) + 3 * share[unit] + 0
    }
    let ties = TieMultipliers(relaxation)
    let price = relaxation.units.indices.map { unit in
      min(relaxation.units[unit].reduce(0) { $0 + share[$1] }, relaxation.horizon[unit] - relaxation.tieWeight[unit])
    }
    var ascent = LowerBoundAscent(relaxation, start: DualPoint(price: price, ties: ties.origin), ties: ties, target: division.cost.total)
    ascent.run(iterations, trace: trace)
    trace?(ascent.evaluator.solved, Double(ascent.evaluator.pruned), Double(relaxation.items.count))
    return LowerBound(value: ascent.best.bound)
  }
}
