/// A `Problem`, or the part of it that some customers make, laid out for the search: everything by
/// customer, costs by row and by column.
///
/// Customers that belong together are a unit, named by its lowest number, the leader; most units
/// are one customer.
struct Model: Sendable {
  /// A forbidden pair. Larger than any sum of real costs, so that a sum from `barred` on tells of
  /// one; `.infinity` would turn into NaN when it is taken away again.
  static let forbidden = 1e18
  static let barred = 1e17

  /// Two customers, seen from the first. Side by side, because they are always asked for together
  /// and fetching them is what the search waits for.
  struct Pair: Sendable {
    /// Cost of serving the first from a site at the second.
    let served: Double
    /// Cost of serving the second from a site at the first.
    let serving: Double
  }

  let count: Int
  let demand: [Int]
  let categories: [CategorySet]
  /// Capacity of the site at each customer, -1 for none.
  let capacity: [Int]
  let utmostCapacity: [Int]
  let openingCost: [Double]
  /// `Int.max` for customers without one.
  let loadLimit: [Int]
  /// No cluster carries more.
  let largestLoad: Int
  /// Row by row: each customer with each other.
  let pairs: [Pair]
  /// Row of a customer: all the others, cheapest to serve it first, then by number.
  let neighbours: [Int32]
  /// -1 for none, and for a customer alone in its group: it cannot be cut off.
  let group: [Int]
  let groupMembers: [[Int]]
  /// The bulk of each group outside this model, which is not touched.
  let groupFloor: [Int]
  /// The most that moving a unit can gain in cohesion and flows.
  let mostTieGain: [Double]
  let flows: [[(other: Int, amount: Double)]]
  /// The leader of each customer's unit.
  let leader: [Int]
  let leaders: [Int]
  /// The others of a leader's unit.
  let followers: [[Int]]
  /// The leaders that a leader's unit must not meet; itself where it cannot be placed at all.
  let conflicts: [[Int]]
  /// A unit of one that may meet anybody.
  let isPlain: [Bool]
  let unitDemand: [Int]
  /// Units that can serve themselves: those that a cluster may begin with.
  let isHost: [Bool]
  let hosts: [Int]
  /// How many customers have the rarest of a unit's wanted categories; `Int.max` without any.
  let scarcity: [Int]
  let leastScarcity: Int
  /// Hosts of the least scarcity.
  let scarceHosts: [Int]
  let categoryCount: Int
  let minimumCategories: Int
  let siteCount: Int?
  let missingPrice: Double
  let cohesionPrice: Double
  let flowPrice: Double
  /// More than any division can cost.
  let scale: Double
  /// A difference below this may be rounding alone: a thousand times the precision of `scale`.
  var rounding: Double { scale * 0x1p-43 }

  /// What the site at a customer carries under a load limit (`Int.max`: none).
  func capacity(at customer: Int, limit: Int) -> Int {
    limit == .max ? capacity[customer] : min(limit, utmostCapacity[customer])
  }
}
