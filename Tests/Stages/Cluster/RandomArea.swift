import Contracts

/// A made-up town and its villages; the same for the same seed.
struct RandomArea {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func located(councils count: Int) -> Located {
    let councils = (0..<count).map { number -> LocatedCouncil in
      let village = below(6)
      let level = Level.allCases[[0, 1, 1, 2, 2, 2, 3, 3, 4][below(9)]]
      let number = String(1000 + number)
      return council(
        "19DPR\(number)A-1", level, members: below(40) == 0 ? 155 : 1 + below(35),
        east: Double(below(village == 0 ? 9000 : 2500)), north: Double(below(2500)),
        rooms: below(5) == 0 ? nil : 1 + below(9), students: below(300),
        aptitude: [.si, .no, nil, nil, nil, nil, nil, nil][below(8)],
        colonia: below(4) == 0 ? nil : "l:\(below(12))",
        locality: below(40) == 0 ? nil : village < 4 ? monterrey : "19039000\(village)",
        shift: below(5) == 0 ? .vespertino : .matutino, participates: below(25) > 0,
        quality: below(30) == 0 ? .none : .point)
    }
    let flows = (0..<count).map { index in
      PupilFlow(
        from: councils[index].id, to: councils[below(count)].id, students: below(30))
    }
    return Located(councils: councils, flows: flows)
  }

  /// The same records in another order.
  mutating func shuffled<T>(_ records: [T]) -> [T] {
    var records = records
    for last in stride(from: records.count - 1, to: 0, by: -1) {
      records.swapAt(last, below(last + 1))
    }
    return records
  }
}
