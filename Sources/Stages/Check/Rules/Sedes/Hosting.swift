internal import Contracts

/// The members of one encuentro as possible sedes, counted anew (rule G1).
struct Hosting {
  /// Why some members and not others may host.
  enum Pool {
    /// Enough classrooms, or declared apt.
    case feasible
    /// Nobody reports classrooms.
    case unreported
    /// Nobody has enough: the largest.
    case largest
    /// The authority excludes every member.
    case excluded
  }

  let encuentro: Int
  let groupCount: Int
  let pool: Pool
  /// Who may host, each with the teacher-metres of all to it.
  let candidates: [(council: Int, cost: Double)]

  init(_ encuentro: Int, _ evidence: Evidence) {
    self.encuentro = encuentro
    let members = evidence.encuentroMembers[encuentro]
    let groups = evidence.groupCount(of: members)
    groupCount = groups
    let councils = evidence.councils
    let apt = members.filter { councils[$0].sedeAptitude != .no }
    let feasible = apt.filter {
      councils[$0].sedeAptitude == .si || (councils[$0].rooms ?? 0) >= groups
    }
    let most = apt.compactMap { councils[$0].rooms }.max()
    let chosen: [Int]
    if !feasible.isEmpty {
      (pool, chosen) = (.feasible, feasible)
    } else if apt.isEmpty {
      (pool, chosen) = (.excluded, members)
    } else if let most {
      (pool, chosen) = (.largest, apt.filter { councils[$0].rooms == most })
    } else {
      (pool, chosen) = (.unreported, apt)
    }
    candidates = chosen.map { ($0, evidence.teacherMetres(members, to: $0)) }
  }

  func cost(of council: Int) -> Double? { candidates.first { $0.council == council }?.cost }
}

extension Evidence {
  /// ceil(members / groupSize) (rule G3).
  func groupCount(of members: [Int]) -> Int {
    let people = members.reduce(0) { $0 + self.people[$1] }
    return (max(0, people) + rules.groupSize - 1) / rules.groupSize
  }
}

/// Which encuentros meet in which building, by session and shift (rule G1).
struct BuildingLoad {
  private struct Key: Hashable {
    let building: String
    let session: Int
    let shift: MeetingShift
  }
  /// Indexes into `sedes.sedes`.
  private var rows: [Key: [Int]] = [:]
  private var groups: [Key: Int] = [:]
  /// Existing classrooms, where any council of the building reports them.
  private(set) var existing: [String: Int] = [:]

  init(_ evidence: Evidence) {
    for council in evidence.councils {
      if let building = council.building, let rooms = council.roomsExistentes {
        existing[building] = max(existing[building, default: 0], rooms)
      }
    }
    for (index, sede) in evidence.documents.sedes.sedes.enumerated() {
      guard let encuentro = evidence.encuentroIndex[sede.encuentro],
        let council = evidence.indexOf[sede.council],
        let building = evidence.councils[council].building
      else { continue }
      let key = Key(
        building: building, session: sede.session,
        shift: evidence.documents.encuentros.encuentros[encuentro].shift)
      rows[key, default: []].append(index)
      groups[key, default: 0] += evidence.groupCount(of: evidence.encuentroMembers[encuentro])
    }
  }

  /// Buildings in which several encuentros need more classrooms than exist, at one session and shift.
  func overbooked() -> [(building: String, rows: [Int], groups: Int, existing: Int)] {
    rows.compactMap { key, rows in
      guard rows.count > 1, let existing = existing[key.building],
        let groups = groups[key], groups > existing
      else { return nil }
      return (key.building, rows, groups, existing)
    }.sorted { ($0.rows[0], $0.building) < ($1.rows[0], $1.building) }
  }

  /// An encuentro could meet with a council: nobody else is in its building, or there is room left
  /// beside them.
  ///
  /// - Parameter own: groups of the encuentro's own row there, which it would give up.
  func isFree(
    _ council: LocatedCouncil, session: Int, shift: MeetingShift, for groupCount: Int, own: Int
  ) -> Bool {
    guard let building = council.building else { return true }
    let others =
      groups[Key(building: building, session: session, shift: shift), default: 0] - own
    guard others > 0 else { return true }
    return existing[building].map { others + groupCount <= $0 } ?? false
  }
}
