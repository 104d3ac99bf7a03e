/// How many places a state of so many councils has, and how large its towns are.
///
/// Measured in two real catalogues: towns fall off by a power of their rank, somewhat more than
/// half of the councils are in them, a rural locality has two councils, a municipio a hundred.
struct StatePlan {
  let municipalities: Int
  /// Councils of each town, largest first; at least one town for each municipio of any size.
  let towns: [Int]
  /// Councils in rural localities.
  let rural: Int

  init(councils: Int) {
    municipalities = min(125, max(1, councils / 100))
    let urban = councils * 55 / 100
    let largest = min(max(councils * 12 / 100, 6), 1_600)
    var towns: [Int] = []
    var left = urban
    while left >= StatePlan.smallestTown {
      let size = StatePlan.size(rank: towns.count + 1, largest: largest)
      // Something must be left for the seats of the other municipios.
      let seats = max(0, municipalities - towns.count - 1) * StatePlan.smallestTown
      towns.append(min(size, max(left - seats, StatePlan.smallestTown)))
      left -= towns[towns.count - 1]
    }
    self.towns = towns.sorted(by: >)
    rural = councils - towns.reduce(0, +)
  }

  /// INEGI calls every municipal seat urban: a primaria or two, a preescolar, a secundaria.
  static let smallestTown = 4

  /// Rank to the power of −0.9, by square roots alone: the power function of the system's library
  /// may differ in its last bit.
  private static func size(rank: Int, largest: Int) -> Int {
    let r = Double(rank)
    let root8 = r.squareRoot().squareRoot().squareRoot()
    // r^0.9 is about r / r^0.125 · r^0.03125.
    let power = r / root8 * root8.squareRoot().squareRoot()
    return max(smallestTown, Int((Double(largest) / power).rounded()))
  }
}
