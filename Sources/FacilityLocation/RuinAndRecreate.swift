// One large step: a neighbourhood is taken apart and built again, then settled by descent.
//
// Taking clusters apart and growing one more or one fewer in their place is how clusters open,
// close, merge and split; taking a ball of customers out is how chains and pairs move.

extension Search {
  /// Clusters dissolved together at most.
  private static let dissolvedClusters = 3
  /// Customers of a ball at most.
  private static let ballSize = 8
  /// Of ten balls, those with which spare holders of a scarce category come out, and how many of
  /// them: as many as may take the place of another in a chain.
  private static let sparingInTen = 2
  private static let spareHolders = 2
  /// Neighbours looked at for them.
  private static let sparedWithin = 40
  /// Of ten ruins, those that dissolve clusters; more where every site must find its place.
  private static let dissolvingInTen = (usual: 3, ofGivenSites: 5)

  mutating func ruinAndRecreate() {
    free.removeAll(keepingCapacity: true)
    let centre = drawCentre()
    var seeds = 0
    let dissolving =
      model.siteCount == nil
      ? Search.dissolvingInTen.usual : Search.dissolvingInTen.ofGivenSites
    if random.below(10) < dissolving {
      seeds = dissolveClusters(around: centre) + random.below(3) - 1
    } else {
      removeBall(around: centre)
      if model.missingPrice > 0, random.below(10) < Search.sparingInTen {
        removeSpareHolders(around: centre)
        seeds = random.below(2)
      } else if random.below(10) == 0 {
        seeds = 1
      }
    }
    if let siteCount = model.siteCount {
      let missing = siteCount - state.open.count
      seeds = min(max(seeds, missing - state.countSlack), missing + state.countSlack)
    }
    // Whoever was outside before gets another chance at every step.
    if state.demandLeft > 0 { free = model.leaders.filter { state.cluster(of: $0) < 0 } }
    openSeeds(seeds)
    recreate(around: centre)
  }

  /// Any unit; every other time one of those left out, if there are any.
  private mutating func drawCentre() -> Int {
    if state.demandLeft > 0, random.below(2) == 0 {
      let outside = model.leaders.filter { state.cluster(of: $0) < 0 }
      return outside[random.below(outside.count)]
    }
    return model.leaders[random.below(model.leaders.count)]
  }

  /// Returns how many were dissolved.
  private mutating func dissolveClusters(around centre: Int) -> Int {
    var count = 0
    let own = state.cluster(of: centre)
    findNearby(centre, atMost: Search.dissolvedClusters)
    if own >= 0 {
      dissolve(own)
      count += 1
    }
    let most = 1 + random.below(Search.dissolvedClusters)
    for near in nearby where count < most && random.below(4) > 0 {
      dissolve(near.cluster)
      count += 1
    }
    return count
  }

  private mutating func removeBall(around centre: Int) {
    let size = 1 + random.below(Search.ballSize)
    remove(centre)
    let row = centre * (model.count - 1)
    for place in row..<(row + model.count - 1) {
      guard free.count < size else { return }
      if random.below(4) > 0 { remove(model.leader[Int(model.neighbours[place])]) }
    }
  }

  /// Takes out the nearest of those with the scarcest category whose clusters have it without them.
  ///
  /// A cluster opens around a holder where the one it leaves finds another, and that one mostly is
  /// beyond the ball: in a third cluster that has it twice.
  private mutating func removeSpareHolders(around centre: Int) {
    let row = centre * (model.count - 1)
    var missing = Search.spareHolders
    for place in row..<(row + min(Search.sparedWithin, model.count - 1)) where missing > 0 {
      let unit = model.leader[Int(model.neighbours[place])]
      let k = state.cluster(of: unit)
      guard k >= 0, model.scarcity[unit] == model.leastScarcity,
        state.clusters[k].single.isDisjoint(with: model.categories[unit]), random.below(4) > 0
      else { continue }
      remove(unit)
      missing -= 1
    }
  }

  /// Begins clusters at free units, mostly of the scarcest category: each cluster wants one.
  private mutating func openSeeds(_ count: Int) {
    for _ in 0..<max(0, count) {
      var hosts = free.filter { state.cluster(of: $0) < 0 && model.isHost[$0] }
      if random.below(4) > 0 {
        let scarce = hosts.filter { model.scarcity[$0] == model.leastScarcity }
        if !scarce.isEmpty { hosts = scarce }
      }
      guard !hosts.isEmpty else { return }
      state.move(hosts[random.below(hosts.count)], to: state.emptyCluster)
    }
  }

  private mutating func recreate(around centre: Int) {
    orderFree(around: centre)
    let order = free
    // Every other time, to give a new cluster its second category is worth more than all else.
    let relief = random.below(2) == 0 ? 0 : model.scale
    for customer in order where state.cluster(of: customer) < 0 {
      insert(customer, relief: relief, blinking: true)
    }
    dissolveDeficient()
    openMissing()
    for customer in order { enqueue(customer) }
    descend(swaps: false)
  }

  /// Four orders, each good at something: at random, largest first (packs best), scarcest category
  /// first (completes clusters), nearest to the centre first.
  private mutating func orderFree(around centre: Int) {
    shuffleFree()
    let row = centre * model.count
    switch random.below(4) {
    case 0: break
    case 1: free.sort { model.unitDemand[$0] > model.unitDemand[$1] }
    case 2: free.sort { model.scarcity[$0] < model.scarcity[$1] }
    default: free.sort { model.pairs[row + $0].served < model.pairs[row + $1].served }
    }
  }
}
