/// The few categories that a site's knapsack tells apart.
///
/// Up to five, all of them. Where there are more, the last stands for all the rest: to have it is
/// taken for having every one of those, which asks less of a cluster, never more.
struct TrackedCategories {
  static let most = 5

  private var sets: [CategorySet] = []
  /// How many categories each tracked one may stand for.
  private(set) var weights: [Int] = []
  /// Those whose absence is charged.
  private(set) var charged: [Int] = []

  init(_ problem: Problem, demandLeft: Int) {
    var demand = [Int](repeating: 0, count: 64)
    var holders = demand
    for customer in problem.customers {
      for category in 0..<64 where customer.categories.contains(CategorySet(category: category)) {
        demand[category] += customer.demand
        holders[category] += 1
      }
    }
    let present = (0..<64).filter { holders[$0] > 0 }
    let isWanted = { problem.wantedCategories.contains(CategorySet(category: $0)) }
    // The most frequent first: the fewer have a category, the later the knapsack has to split by
    // it.
    let order = present.sorted {
      (isWanted($0) ? 0 : 1, -holders[$0], $0) < (isWanted($1) ? 0 : 1, -holders[$1], $1)
    }
    let single = order.count <= TrackedCategories.most ? order.count : TrackedCategories.most - 1
    // Alone where it is charged for, sorted by how many have it.
    for category in order[..<single].sorted(by: { (-holders[$0], $0) < (-holders[$1], $1) }) {
      // Charged only where not all who have it can be left out.
      if isWanted(category), demand[category] > demandLeft, problem.missingPrice > 0 {
        charged.append(sets.count)
      }
      sets.append(CategorySet(category: category))
      weights.append(1)
    }
    if single < order.count {
      sets.append(order[single...].reduce(into: []) { $0.insert(CategorySet(category: $1)) })
      weights.append(order.count - single)
    }
    if charged.isEmpty, problem.minimumCategories == 0 {
      sets = []
      weights = []
    }
  }

  func mask(_ categories: CategorySet) -> UInt16 {
    sets.indices.reduce(0) {
      sets[$1].isDisjoint(with: categories) ? $0 : $0 | (1 << UInt16($1))
    }
  }
}
