// One large step: a neighbourhood is taken apart and built again, then settled by descent.
//
// Taking clusters apart and growing one more or one fewer in their place is how clusters open,
// close, merge and split; taking a ball of customers out is how chains and pairs move.

extension Search {
  /// Clusters dissolved together at most.
  private static let dissolvedClusters = 3
  /// Customers of a ball at most.
  private static let ballSize = 8
  /// Of ten balls, those taken out around a holder of the scarcest category, which then begins a
  /// cluster of its own.
  private static let partingInTen = 2
  /// At the end of a round, around each of them.
  private static let partings = 20
  /// Of those who were outside before a step, the nearest so many that get another chance in it.
  private static let mostOutside = 32
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
      if !mayPart || random.below(10) >= Search.partingInTen || !partHolder(near: centre) {
        removeBall(around: centre)
        if random.below(10) == 0 { seeds = 1 }
      }
    }
    if let siteCount = model.siteCount {
      let missing = siteCount - state.open.count
      seeds = min(max(seeds, missing - state.countSlack), missing + state.countSlack)
    }
    if state.demandLeft > 0 { freeThoseLeftOut(around: centre) }
    openSeeds(seeds)
    recreate(around: centre)
  }

  /// Whoever was outside before gets another chance; of many, those near the centre.
  private mutating func freeThoseLeftOut(around centre: Int) {
    let outside = model.leaders.filter { state.cluster(of: $0) < 0 }
    let most = free.count + Search.mostOutside
    guard outside.count > most else {
      free = outside
      return
    }
    var isFree = Set(free)
    for rank in 0..<model.count where free.count < most {
      let unit = unit(rank, near: centre)
      if state.cluster(of: unit) < 0, isFree.insert(unit).inserted { free.append(unit) }
    }
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

  /// Tries around every holder of the scarcest category what is left to chance before, and takes
  /// what gains.
  mutating func partEveryHolder() {
    guard mayPart else { return }
    let partings = Int(share * Double(Search.partings))
    for holder in model.hosts where model.scarcity[holder] == model.leastScarcity {
      for _ in 0..<partings {
        let (demandLeft, cost) = (state.demandLeft, state.cost)
        free.removeAll(keepingCapacity: true)
        guard partHolder(near: holder) else { break }
        recreate(around: holder)
        if (state.demandLeft, state.cost) < (demandLeft, cost - model.rounding) {
          state.commit()
          keepIfBest()
        } else {
          state.rollBack()
        }
      }
    }
  }

  private var mayPart: Bool { model.missingPrice > 0 && model.siteCount == nil }

  /// Begins a cluster at a holder of the scarcest category and gives the cluster that it leaves
  /// another one, from a third cluster that has it twice; takes a ball around it out.
  ///
  /// Only the whole of this gains: each part leaves some cluster without the category. And the
  /// third cluster mostly is too far for a ball.
  private mutating func partHolder(near centre: Int) -> Bool {
    guard let holder = nearestFounder(to: centre) else { return false }
    let source = state.cluster(of: holder)
    removeBall(around: holder)
    let site = Int(state.clusters[source].site)
    if site >= 0, let spare = drawSpareHolder(near: site) {
      remove(spare)
      if state.cluster(of: spare) < 0, state.clusters[source].size > 0,
        state.outlook(adding: spare, to: source).value < .infinity
      {
        state.move(spare, to: source)
      }
    }
    state.move(holder, to: state.emptyCluster)
    return true
  }

  /// The nearest holder, the centre before all others, that may begin a cluster of its own and
  /// whose cluster loses something with it: another one has to come in its place.
  private func nearestFounder(to centre: Int) -> Int? {
    for rank in 0..<model.count {
      let unit = unit(rank, near: centre)
      if isPlacedHolder(unit), !isSpare(unit), model.isHost[unit] { return unit }
    }
    return nil
  }

  /// A holder near the centre, maybe itself, whose cluster has all that it has without it. Nearest
  /// first, each is taken or passed over by chance: so that it is not always the same one.
  private mutating func drawSpareHolder(near centre: Int) -> Int? {
    for rank in 0..<model.count {
      let unit = unit(rank, near: centre)
      if isPlacedHolder(unit), isSpare(unit), random.below(2) == 0 { return unit }
    }
    return nil
  }

  /// The unit of this rank by nearness, the centre having rank 0; once for each of its customers.
  private func unit(_ rank: Int, near centre: Int) -> Int {
    rank == 0
      ? centre : model.leader[Int(model.neighbours[centre * (model.count - 1) + rank - 1])]
  }

  /// Whether it has the scarcest category and is in a cluster.
  private func isPlacedHolder(_ unit: Int) -> Bool {
    model.scarcity[unit] == model.leastScarcity && state.cluster(of: unit) >= 0
  }

  /// Whether a placed unit's cluster has all of its categories without it.
  private func isSpare(_ unit: Int) -> Bool {
    state.clusters[state.cluster(of: unit)].single.isDisjoint(with: model.categories[unit])
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
