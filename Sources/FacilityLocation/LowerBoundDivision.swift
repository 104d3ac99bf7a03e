// The cheapest cluster of a site whose capacity is too large for a table, with items divided.

extension SiteKnapsack {
  /// Over the sets of categories that may be present: the items outside the set are barred, one of
  /// each category in it is there, and the load is held by a price. Every tie gives its members
  /// their part of its credit.
  mutating func divide(_ items: [Int], _ start: Start, room: Int) {
    for layer in relaxation.isEnough.indices
    where layer & start.mask == start.mask && relaxation.isEnough[layer] {
      let missing = relaxation.missingPrice[layer]
      let inside = items.filter { entries[$0].mask & ~layer == 0 && entries[$0].demand <= room }
      var total = start.eased + missing * Double(start.load)
      var taken = divided(inside, missing, room: room, &total)
      // Each category that nothing worth having brings costs at least its cheapest bringer's share.
      for bit in 0..<relaxation.categoryWeights.count where layer & ~start.mask & (1 << bit) != 0 {
        let bringers = inside.filter { entries[$0].mask & (1 << bit) != 0 }
        guard bringers.allSatisfy({ cost($0, missing) >= 0 }) else { continue }
        var cheapest: (item: Int, share: Double)?
        for item in bringers {
          let share = cost(item, missing) / Double(entries[item].mask.nonzeroBitCount)
          if cheapest.map({ share < $0.share }) ?? true { cheapest = (item, share) }
        }
        total += cheapest?.share ?? .infinity
        if let cheapest { taken.append((cheapest.item, 1)) }
      }
      guard total < value else { continue }
      value = total
      chosen = taken.map { (entries[$0.item].position, $0.amount) }
      homes = taken.filter { entries[$0.item].home >= 0 }.map {
        part(of: entries[$0.item].home, entries[$0.item].weight * $0.amount)
      }
      homes += start.weights.map { part(of: $0.home, $0.weight) }
      if let forced = start.forced { chosen.append((entries[forced].position, 1)) }
    }
  }

  /// Items for as much of the room as they are worth having for, the last divided.
  private func divided(
    _ items: [Int], _ missing: Double, room: Int, _ total: inout Double
  ) -> [(item: Int, amount: Double)] {
    var worth: [(ratio: Double, item: Int)] = []
    for item in items {
      let cost = cost(item, missing)
      guard cost < 0 else { continue }
      let demand = entries[item].demand
      worth.append((demand == 0 ? -.infinity : cost / Double(demand), item))
    }
    worth.sort { ($0.ratio, $0.item) < ($1.ratio, $1.item) }
    var left = room
    var taken: [(item: Int, amount: Double)] = []
    for (_, item) in worth {
      let demand = entries[item].demand
      let amount = demand <= left ? 1 : Double(left) / Double(demand)
      guard amount > 0 else { break }
      total += amount * cost(item, missing)
      taken.append((item, amount))
      left -= min(left, demand)
    }
    return taken
  }

  private func cost(_ item: Int, _ missing: Double) -> Double {
    entries[item].eased + missing * Double(entries[item].demand)
  }

  private func part(of home: Int32, _ weight: Double) -> (home: Int32, amount: Double) {
    (home, weight / relaxation.homes[Int(home)].weight)
  }
}
