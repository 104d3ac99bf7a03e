internal import Contracts
internal import Geo

/// A member of an encuentro as its sede.
struct Candidate: Equatable {
  let council: LocatedCouncil
  /// People times metres, over all councils of the encuentro; those without a point add nothing.
  let teacherMetres: Double

  var id: String { council.id }

  static func == (a: Candidate, b: Candidate) -> Bool { a.id == b.id }
}

/// Who of an encuentro may host it, and why them (rule G1).
struct Hosting {
  enum Pool {
    /// Enough classrooms, or the authority says it serves.
    case feasible
    /// Nobody reports classrooms.
    case unreported
    /// Nobody has enough: those with most.
    case largest
    /// The authority excludes every member; still somebody has to be named.
    case excluded
  }

  let encuentro: Encuentro
  let pool: Pool
  /// Who may host, in order of preference.
  let options: [Candidate]
  /// Every other member, by travel, then id.
  let others: [Candidate]
  private let division: String?
  private let tolerance: Double

  /// - Throws: `InputError` for an encuentro without councils or with one that `located` does not
  ///   list.
  init(
    _ encuentro: Encuentro, _ councils: [String: LocatedCouncil], division: String?,
    _ parameters: SedesParameters
  ) throws(InputError) {
    let candidates = try Hosting.candidates(encuentro, councils)
    let (pool, chosen) = Hosting.pool(candidates, groups: encuentro.groupCount)
    self.encuentro = encuentro
    self.pool = pool
    self.division = division
    tolerance = parameters.tolerance
    others = candidates.filter { !chosen.contains($0) }.sorted {
      ($0.teacherMetres, $0.id) < ($1.teacherMetres, $1.id)
    }
    options = Preference(division, tolerance).ordered(chosen)
  }

  /// The best of some options.
  func best(of options: [Candidate]) -> Candidate? {
    Preference(division, tolerance).ordered(options).first
  }

  private static func candidates(
    _ encuentro: Encuentro, _ councils: [String: LocatedCouncil]
  ) throws(InputError) -> [Candidate] {
    var members: [LocatedCouncil] = []
    for id in encuentro.councils.sorted() {
      guard let council = councils[id] else {
        throw InputError(encuentro, "no se conoce el consejo \(id) de \(encuentro.id)")
      }
      members.append(council)
    }
    guard !members.isEmpty else {
      throw InputError(encuentro, "\(encuentro.id) no tiene ningún consejo")
    }
    // Who has no point cannot be reached, unless nobody has one.
    let placed = members.filter { $0.position.coordinate != nil }
    return (placed.isEmpty ? members : placed).map { site in
      Candidate(council: site, teacherMetres: travel(of: members, to: site))
    }
  }

  private static func travel(of members: [LocatedCouncil], to site: LocatedCouncil) -> Double {
    guard let there = site.position.coordinate else { return 0 }
    return members.reduce(0) { sum, council in
      guard let here = council.position.coordinate else { return sum }
      return sum + Double(council.members) * Geodesic.metres(here, there)
    }
  }

  private static func pool(_ candidates: [Candidate], groups: Int) -> (Pool, [Candidate]) {
    let possible = candidates.filter { $0.council.sedeAptitude != .no }
    let feasible = possible.filter {
      $0.council.sedeAptitude == .si || ($0.council.rooms ?? 0) >= groups
    }
    if !feasible.isEmpty { return (.feasible, feasible) }
    if possible.isEmpty { return (.excluded, candidates) }
    guard let most = possible.compactMap(\.council.rooms).max() else {
      return (.unreported, possible)
    }
    return (.largest, possible.filter { $0.council.rooms == most })
  }
}

/// In which order candidates are preferred: by travel, where those within the tolerance of the
/// least tie.
private struct Preference {
  private let division: String?
  private let tolerance: Double

  init(_ division: String?, _ tolerance: Double) {
    self.division = division
    self.tolerance = tolerance
  }

  func ordered(_ candidates: [Candidate]) -> [Candidate] {
    guard let least = candidates.map(\.teacherMetres).min() else { return [] }
    let tied = candidates.filter { $0.teacherMetres <= least + tolerance }
    let rest = candidates.filter { $0.teacherMetres > least + tolerance }
    return tied.sorted(by: precedesInTie)
      + rest.sorted {
        $0.teacherMetres == $1.teacherMetres
          ? precedesInTie($0, $1) : $0.teacherMetres < $1.teacherMetres
      }
  }

  /// Most pupils first (rule F4), then the division's sede, least travel, lowest id.
  private func precedesInTie(_ a: Candidate, _ b: Candidate) -> Bool {
    let (students, others) = (a.council.students ?? 0, b.council.students ?? 0)
    if students != others { return students > others }
    if (a.id == division) != (b.id == division) { return a.id == division }
    return (a.teacherMetres, a.id) < (b.teacherMetres, b.id)
  }
}

extension InputError {
  /// `encuentros.json` was not made of this `located.json`.
  fileprivate init(_ encuentro: Encuentro, _ problem: String) {
    self.init(
      .data, file: Encuentros.fileName, key: "encuentros.council", problem: problem,
      remedy: "vuelva a ejecutar \(Encuentros.producer) con este \(Located.fileName)")
  }
}
