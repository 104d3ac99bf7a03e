// Whom the search has left out, and who fits nevertheless.

extension Search {
  /// Units placed anew together where there are more than `FullestPlacing` takes: few, for there
  /// may be many who are left out, and each has its own.
  private static let unitsTogether = 12
  /// Those left out who are tried, at most.
  private static let mostTried = 40

  /// Lets those in who are left out, by changes of several places at once if need be: exactly in a
  /// small problem, else unit by unit among its neighbours. Whether it has found any.
  mutating func placeThoseLeftOut() -> Bool {
    guard best.demandLeft > 0, model.siteCount == nil else { return false }
    let before = best.demandLeft
    state = State(model, wanted: state.wanted, assignment: best.assignment)
    if model.leaders.count <= FullestPlacing.mostUnits {
      placeAnew(model.leaders)
    } else {
      for unit in unitsLeftOut.prefix(Search.mostTried) where state.cluster(of: unit) < 0 {
        placeAnew(unitsAround(unit))
      }
    }
    pairThoseLeftOut()
    keepIfBest()
    return best.demandLeft < before
  }

  /// Largest first: what is placed then is the least that is left.
  private var unitsLeftOut: [Int] {
    model.leaders.filter { state.cluster(of: $0) < 0 && !model.conflicts[$0].contains($0) }
      .sorted { (-model.unitDemand[$0], $0) < (-model.unitDemand[$1], $1) }
  }

  /// A unit with whole clusters and others left out, nearest first, as many as may be placed anew
  /// together.
  private func unitsAround(_ unit: Int) -> [Int] {
    var units = [unit]
    var isTaken = Set(units)
    let row = unit * (model.count - 1)
    for place in row..<(row + model.count - 1) {
      let other = model.leader[Int(model.neighbours[place])]
      guard !isTaken.contains(other) else { continue }
      var coming = [other]
      let k = state.cluster(of: other)
      if k >= 0 {
        coming = []
        state.forEachMember(of: k) { if model.leader[$0] == $0 { coming.append($0) } }
      }
      guard units.count + coming.count <= Search.unitsTogether else { continue }
      units += coming
      isTaken.formUnion(coming)
    }
    return units.sorted()
  }

  /// Divides whole clusters and units left out among themselves, if that leaves out less.
  private mutating func placeAnew(_ units: [Int]) {
    let demandLeft = units.reduce(0) {
      $0 + (state.cluster(of: $1) < 0 ? model.unitDemand[$1] : 0)
    }
    guard let fullest = FullestPlacing(model, wanted: state.wanted, units),
      fullest.demandLeft < demandLeft
    else { return }
    for unit in units where state.cluster(of: unit) >= 0 { state.move(unit, to: State.outside) }
    for cluster in fullest.clusters {
      let k = state.emptyCluster
      for unit in cluster { state.move(unit, to: k) }
    }
  }

  /// Lets each of those left out into any cluster, however far, that can take it, and opens one for
  /// every two that may be one, nearest first: insertion cannot, where neither may stand alone.
  mutating func pairThoseLeftOut() {
    guard state.demandLeft > 0 else { return }
    for customer in model.leaders where state.cluster(of: customer) == State.outside {
      insert(customer, relief: 0, blinking: false, amongNearest: model.count)
      guard state.cluster(of: customer) == State.outside, state.mayOpen else { continue }
      pair(customer)
    }
  }

  private mutating func pair(_ customer: Int) {
    let row = customer * (model.count - 1)
    for place in row..<(row + model.count - 1) {
      let other = model.leader[Int(model.neighbours[place])]
      guard other != customer, state.cluster(of: other) == State.outside,
        !model.conflicts[customer].contains(other), !model.conflicts[customer].contains(customer),
        !model.conflicts[other].contains(other)
      else { continue }
      let k = state.emptyCluster
      state.move(customer, to: k)
      state.move(other, to: k)
      if !state.clusters[k].unhosted, state.clusters[k].deficit == 0 { break }
      state.move(other, to: State.outside)
      state.move(customer, to: State.outside)
    }
  }
}
