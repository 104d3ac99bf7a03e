/// The multipliers of the ties that may share units, flows above all: how they enter the sites'
/// knapsacks. Groups that share none have a tighter way there, by `HomeChoices`.
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
/// Members left out pay nothing: they hand their weight back (`DualEvaluation`).
struct TieMultipliers: Sendable {
  /// One member of one tie at one site where it may go.
  struct Slot: Sendable {
    let tie: Int
    let site: Int
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

  /// How much further than a step of the prices goes what a unit's presence takes from its
  /// discount, so that the credit that a step adds goes to the absent.
  static let absenceFactor = 3.0

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
            Slot(tie: tie, site: site, position: position, unit: member.unit, weight: member.weight)
          )
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

  /// The credit of each tie that the discounts at every place cover.
  func creditCovered(_ point: Point) -> [Double] {
    var credit = point.credit
    for place in places where credit[place.tie] > place.elsewhere {
      var sum = place.elsewhere
      for slot in place.slots { sum += point.discount[slot] }
      credit[place.tie] = min(credit[place.tie], sum)
    }
    return credit
  }

  struct Point: Sendable {
    var credit: [Double]
    var discount: [Double]
    var lean: [Double]
  }

  var origin: Point {
    Point(
      credit: Array(repeating: 0, count: weight.count),
      discount: Array(repeating: 0, count: slots.count),
      lean: Array(repeating: 0, count: slots.count))
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
  ///
  /// Where a tie's credit is shared out, those come first who are far from being worth having: a
  /// discount up to a unit's reduced cost draws nobody. `lean` corrects that by who turned up.
  ///
  /// - Parameters:
  ///   - reducedCosts: Of each slot, without any discount.
  ///   - trust: How far discounts go from those of the center to those that this asks for, so that
  ///     a short step stays a small change.
  func moved(
    _ point: Point, slopes: [Double], presence: [Double], length: Double,
    reducedCosts: [Double], trust: Double
  ) -> Point {
    var next = point
    var aims = reducedCosts
    for tie in weight.indices {
      next.credit[tie] = min(max(0, point.credit[tie] + length * slopes[tie]), weight[tie])
      if next.credit[tie] == 0, point.credit[tie] == 0 { continue }
      for number in placesOf[tie] {
        let place = places[number]
        for slot in place.slots {
          let push = TieMultipliers.absenceFactor * length * presence[slots[slot].position]
          next.lean[slot] -= push
          aims[slot] =
            trust * (reducedCosts[slot] + next.lean[slot])
            + (1 - trust) * (point.discount[slot] - push)
        }
        share(
          max(0, next.credit[tie] - place.elsewhere), place.slots, aims, &next)
      }
    }
    return next
  }

  /// Hands out `needed`, each slot as near to its aim as the others allow.
  private func share(
    _ needed: Double, _ range: Range<Int>, _ aims: [Double], _ point: inout Point
  ) {
    let first = range.lowerBound
    if needed <= 0 {
      for slot in range { point.discount[slot] = 0 }
    } else if range.count == 1 {
      point.discount[first] = min(needed, slots[first].weight)
    } else if range.count == 2 {
      let least = max(0, needed - slots[first + 1].weight)
      let most = min(slots[first].weight, needed)
      let even = 0.5 * (needed + aims[first] - aims[first + 1])
      point.discount[first] = min(max(least, even), most)
      point.discount[first + 1] = needed - point.discount[first]
    } else {
      let shift = self.shift(needed, range, aims)
      for slot in range {
        point.discount[slot] = min(max(0, aims[slot] + shift), slots[slot].weight)
      }
    }
  }

  /// The shift with which Σ min(max(0, aim + shift), weight) = `needed`.
  ///
  /// The sum rises with the shift in straight pieces: Newton's steps within a bracket. What they
  /// miss by, `creditCovered` takes off.
  private func shift(_ needed: Double, _ range: Range<Int>, _ aims: [Double]) -> Double {
    var low = Double.infinity
    var high = -Double.infinity
    for slot in range {
      low = min(low, -aims[slot])
      high = max(high, slots[slot].weight - aims[slot])
    }
    var shift = 0.5 * (low + high)
    for _ in 0..<60 {
      var sum = 0.0
      var free = 0
      for slot in range {
        let aim = aims[slot] + shift
        if aim >= slots[slot].weight {
          sum += slots[slot].weight
        } else if aim > 0 {
          sum += aim
          free += 1
        }
      }
      let short = needed - sum
      if abs(short) < 1e-9 * needed { break }
      if short > 0 { low = shift } else { high = shift }
      let next = free > 0 ? shift + short / Double(free) : .infinity
      shift = next > low && next < high ? next : 0.5 * (low + high)
    }
    return shift
  }
}
