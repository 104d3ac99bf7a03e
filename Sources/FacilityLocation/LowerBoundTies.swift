/// The multipliers of the ties: how cohesion and flows enter the sites' knapsacks.
///
/// A tie pays the weight of each member that is not in the cluster where its heaviest part is. Put
/// otherwise, it has one home, and each member at home is given its weight back. That a member is
/// at home only if it is in the home's cluster is what is relaxed: each site s hands out a discount
/// μ(i,s) to the tie's members that join it, 0 ≤ μ(i,s) ≤ weight(i), together at least the tie's
/// `credit`, and the bound gains the credit.
///
/// Valid: in any division, with the tie's members placed at sites σ(i) and its heaviest part at h,
/// the discounts handed out are Σ μ(i,σ(i)) ≥ Σ_{i at h} μ(i,h) ≥ credit − Σ_{i not at h} μ(i,h)
/// ≥ credit − Σ_{i not at h} weight(i), so that credit − discounts is at most what the tie pays.
/// Members left out pay nothing: they hand their weight back (see `Ascent`).
struct TieMultipliers: Sendable {
  /// One member of one tie at one site where it may go.
  struct Slot: Sendable {
    let tie: Int
    let position: Int
    let unit: Int
    let weight: Double
  }

  /// The slots of one tie at one site.
  struct Place: Sendable {
    let tie: Int
    let slots: Range<Int>
    /// Of the members that are not among the site's items: there they have their whole weight.
    let elsewhere: Double
  }

  let slots: [Slot]
  let places: [Place]
  /// Of each tie, its places.
  let placesOf: [Range<Int>]
  let weight: [Double]

  init(_ relaxation: Relaxation) {
    var slots: [Slot] = []
    var places: [Place] = []
    var placesOf: [Range<Int>] = []
    // Where each unit may go, own site or item.
    var positions: [[(site: Int, position: Int)]] = Array(
      repeating: [], count: relaxation.units.count)
    for (index, site) in relaxation.sites.enumerated() {
      positions[site.unit].append((index, relaxation.items.count + index))
      for position in site.items {
        positions[Int(relaxation.items[position].unit)].append((index, position))
      }
    }
    for (tie, members) in relaxation.ties.enumerated() {
      let first = places.count
      var bySite: [Int: [Slot]] = [:]
      for member in members.members {
        for (site, position) in positions[member.unit] {
          bySite[site, default: []].append(
            Slot(tie: tie, position: position, unit: member.unit, weight: member.weight))
        }
      }
      for (_, here) in bySite.sorted(by: { $0.key < $1.key }) {
        places.append(
          Place(
            tie: tie, slots: slots.count..<slots.count + here.count,
            elsewhere: members.weight - here.reduce(0) { $0 + $1.weight }))
        slots += here
      }
      placesOf.append(first..<places.count)
    }
    self.slots = slots
    self.places = places
    self.placesOf = placesOf
    weight = relaxation.ties.map(\.weight)
  }

  struct Point: Sendable {
    var credit: [Double]
    var discount: [Double]
  }

  var origin: Point {
    Point(
      credit: Array(repeating: 0, count: weight.count),
      discount: Array(repeating: 0, count: slots.count))
  }

  /// How the bound rises with each tie's credit, where `presence` says how much of each unit is at
  /// each position; and the sum of the squares of it and of what moves discounts.
  func slopes(_ point: Point, presence: [Double]) -> (credit: [Double], norm: Double) {
    var credit = [Double](repeating: 0, count: weight.count)
    var norm = 0.0
    for tie in weight.indices {
      var slope = 1.0
      for number in placesOf[tie] {
        let place = places[number]
        guard point.credit[tie] >= place.elsewhere else { continue }
        var least = Double.infinity
        var sum = 0.0
        for slot in place.slots {
          let present = presence[slots[slot].position]
          if point.discount[slot] < slots[slot].weight { least = min(least, present) }
          sum += present
        }
        if least < .infinity { slope -= least }
        guard sum > 0 else { continue }
        let mean = sum / Double(place.slots.count)
        for slot in place.slots {
          let rest = presence[slots[slot].position] - mean
          norm += rest * rest
        }
      }
      if slope > 0 ? point.credit[tie] < weight[tie] : point.credit[tie] > 0 {
        credit[tie] = slope
        norm += slope * slope
      }
    }
    return (credit, norm)
  }

  /// The point after a step.
  func moved(_ point: Point, slopes: [Double], presence: [Double], step: Double) -> Point {
    var next = point
    for tie in weight.indices {
      next.credit[tie] = min(max(0, point.credit[tie] + step * slopes[tie]), weight[tie])
      for number in placesOf[tie] {
        let place = places[number]
        project(
          place, needed: max(0, next.credit[tie] - place.elsewhere), &next.discount,
          presence: presence, step: step)
      }
    }
    return next
  }

  /// The nearest discounts that give `needed` together.
  private func project(
    _ place: Place, needed: Double, _ discount: inout [Double], presence: [Double], step: Double
  ) {
    if needed <= 0 {
      for slot in place.slots { discount[slot] = 0 }
      return
    }
    if place.slots.count == 1 {
      let slot = place.slots.lowerBound
      discount[slot] = min(needed, slots[slot].weight)
      return
    }
    var low = Double.infinity
    var high = -Double.infinity
    for slot in place.slots {
      discount[slot] -= step * presence[slots[slot].position]
      low = min(low, -discount[slot])
      high = max(high, slots[slot].weight - discount[slot])
    }
    // The sum of clipped discounts rises with the shift: bisect it.
    for _ in 0..<30 {
      let middle = 0.5 * (low + high)
      var sum = 0.0
      for slot in place.slots {
        sum += min(max(0, discount[slot] + middle), slots[slot].weight)
      }
      if sum < needed { low = middle } else { high = middle }
    }
    for slot in place.slots {
      discount[slot] = min(max(0, discount[slot] + high), slots[slot].weight)
    }
  }
}
