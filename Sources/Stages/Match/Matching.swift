internal import Contracts

/// Finds company for the units: of all options of all units, always the least that is admissible is
/// taken.
struct Matching {
  private(set) var partition: Partition
  /// Small encuentros that were joined, in that order.
  private(set) var joinedSmall: [Joining] = []
  let source: OptionSource
  private var queue = Heap<Step>()
  /// Options that were not admissible when their turn came, by partner: its encuentro may yet form,
  /// or gain classrooms.
  private var refused: [Int: [Option]] = [:]
  private var reach = Reach.near

  init(_ partition: Partition, _ source: OptionSource) {
    self.partition = partition
    self.source = source
  }

  private var councils: Councils { partition.councils }
  private var rules: Rules { partition.councils.rules }

  /// Places all that can be placed. At the end no admissible option of any waiting council is left.
  ///
  /// Units are tried whole, then split by and by: a smaller unit comes only when no larger one
  /// fits anywhere. Urban vespertinos are split before that: near company of its own shift keeps a
  /// school in it, though the rest of its area has none (rule F6b). CAM leave their shift or
  /// locality last, when every encuentro that these could have is there. An encuentro that grows
  /// may gain classrooms, hence the repetition.
  mutating func run() {
    var before = (waiting: Int.max, encuentros: Int.max)
    while true {
      for grain in Grain.allCases where partition.waiting.contains(where: councils.mayCross) {
        settle(grain, .near)
      }
      for grain in Grain.allCases { settle(grain, .anywhere) }
      for grain in [Grain.area, .council] { settle(grain, .anywhereAndCAM) }
      if rules.joinSmall { joinSmallEncuentros() }
      let now = (partition.waiting.count, partition.encuentros.count)
      if now == before { return }
      before = now
    }
  }

  private mutating func settle(_ grain: Grain, _ reach: Reach) {
    partition.regroup(
      councils.units(
        of: partition.waiting, partition.formedPlaces, isServedAtHome: source.hasLevelAtHand
      ) { reach != .near || councils.mayCross($0) ? grain : .together })
    queue = Heap()
    refused = [:]
    self.reach = reach
    for party in partition.parties where !party.isEncuentro { enqueue(party) }
    while let step = queue.popLeast() { take(step) }
  }

  private mutating func enqueue(_ unit: Party) {
    // More than one encuentro holds: only its parts can be placed.
    if unit.people > rules.maxMembers, unit.councils.count > 2 { return }
    let isCAM = unit.councils.allSatisfy(councils.isCAM)
    for council in unit.councils {
      for option in source.named(council, unitIsCAM: isCAM) where reach.includes(option.tier) {
        queue.push(Step(option))
      }
      if !councils.isCAM(council) {
        look(.near, council, .first(upTo: nearLimit))
      } else if isCAM, reach.includes(.elsewhere) {
        look(.elsewhere, council, .first(upTo: rules.maxMatchMetres))
      }
    }
  }

  private mutating func take(_ step: Step) {
    let option = step.option
    guard let unit = partition.partyOf[option.council], !partition.parties[unit].isEncuentro else {
      return
    }
    if let ring = step.ring {
      lookFurther(option, ring)
      return
    }
    guard let host = partition.partyOf[option.partner], partition.isAdmissible(option) else {
      refused[option.partner, default: []].append(option)
      return
    }
    partition.join(unit, into: host)
    for council in partition.parties[host].councils {
      for option in refused.removeValue(forKey: council) ?? [] { queue.push(Step(option)) }
    }
  }

  // MARK: Rings

  private var nearLimit: Double { min(rules.nearShiftMetres, rules.maxMatchMetres) }

  private mutating func look(_ tier: Tier, _ council: Int, _ ring: Ring) {
    queue.push(Step(tier, council, ring))
  }

  private mutating func lookFurther(_ option: Option, _ ring: Ring) {
    for found in source.ringOptions(option.council, ring, tier: option.tier) {
      queue.push(Step(found))
      // Near for the one but not for all of its unit: once more when far will do.
      if option.tier == .near, reach.includes(.far), councils.mayCross(option.council) {
        queue.push(Step(found.asFar))
      }
    }
    let limit = option.tier == .near ? nearLimit : rules.maxMatchMetres
    if let next = ring.next(upTo: limit) {
      look(option.tier, option.council, next)
    } else if option.tier == .near, reach.includes(.far),
      let next = ring.next(upTo: rules.maxMatchMetres)
    {
      look(.far, option.council, next)
    }
  }

  // MARK: Small encuentros

  /// Puts each encuentro below `minMembers` into the nearest of its shift with room (rule F1), the
  /// nearest pair first.
  private mutating func joinSmallEncuentros() {
    var queue = Heap<Option>()
    for encuentro in partition.encuentros { queue.pushIfPresent(smallOption(encuentro)) }
    while let option = queue.popLeast() {
      guard let small = partition.encuentro(of: option.council),
        let other = partition.encuentro(of: option.partner), isSmall(small)
      else { continue }
      // What was nearest may have filled up or been joined since.
      guard let current = smallOption(small), current == option else {
        queue.pushIfPresent(smallOption(small))
        continue
      }
      joinedSmall.append(
        Joining(
          councils: partition.parties[small].councils, partner: option.partner,
          metres: option.metres))
      partition.join(small, into: other)
      queue.pushIfPresent(smallOption(other))
    }
  }

  private func isSmall(_ encuentro: Int) -> Bool {
    partition.parties[encuentro].people < rules.minMembers
  }

  private func smallOption(_ encuentro: Int) -> Option? {
    guard isSmall(encuentro), let first = partition.parties[encuentro].councils.first else {
      return nil
    }
    return partition.nearestToJoin(encuentro, source).map {
      Option(tier: .near, metres: $0.metres, council: first, partner: $0.council)
    }
  }
}

extension Heap {
  fileprivate mutating func pushIfPresent(_ element: Element?) {
    if let element { push(element) }
  }
}

/// A very small encuentro that was put into another one.
struct Joining {
  /// Sorted.
  let councils: [Int]
  let partner: Int
  let metres: Double
}

/// Which tiers are tried.
private enum Reach {
  /// Those that come before the matutino of rule F6b.
  case near
  /// All but those by which a CAM leaves its shift or locality.
  case anywhere
  case anywhereAndCAM

  func includes(_ tier: Tier) -> Bool {
    switch self {
    case .near: tier <= .near
    case .anywhere: tier <= .far
    case .anywhereAndCAM: true
    }
  }
}

/// Something to do when its turn comes: to try an option, or to look for options in a ring, of
/// which none can be less than this.
private struct Step: Comparable {
  let option: Option
  let ring: Ring?

  init(_ option: Option) {
    self.option = option
    ring = nil
  }

  init(_ tier: Tier, _ council: Int, _ ring: Ring) {
    option = Option(tier: tier, metres: ring.inner, council: council, partner: -1)
    self.ring = ring
  }

  static func < (a: Step, b: Step) -> Bool { a.option < b.option }
  static func == (a: Step, b: Step) -> Bool { a.option == b.option }
}
