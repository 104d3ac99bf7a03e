/// `rules`: the numbers of the rules, seen by every stage.
public struct Rules: ParameterSection {
  public static let name = "rules"

  /// People in a group at most (rule G3).
  public var groupSize = 30
  /// People in an encuentro at most: five groups.
  public var maxMembers = 150
  /// Metres a council of a divided area goes to its sede at most.
  public var maxTravelMetres = 5000.0
  /// Metres to a partner of another level at most (rule F8).
  public var maxMatchMetres = 15000.0
  /// Metres from which a match is warned of.
  public var warnMatchMetres = 5000.0
  /// Metres within which an urban vespertino looks for its own shift first (rule F6b).
  public var nearShiftMetres = 5000.0
  /// People below which an encuentro is marked `muy_pequeno` (rule F1).
  public var minMembers = 6
  /// Moves encuentros below `minMembers` into the nearest one.
  public var joinSmall = false
  /// A CAM counts as a level of its own (rule F2).
  public var camCountsAsLevel = false
  /// The levels a complete encuentro has.
  public var path: [Level] = [.preescolar, .primaria, .secundaria]

  public init() {}

  public func validate() throws(ParameterError) {
    try require("groupSize", groupSize, in: 2...200, "un entero de 2 a 200")
    try require("maxMembers", maxMembers, in: groupSize...5000, "un entero de groupSize a 5000")
    try require("maxTravelMetres", maxTravelMetres, in: 0...1_000_000, "metros, de 0 a 1 000 000")
    try require("maxMatchMetres", maxMatchMetres, in: 0...1_000_000, "metros, de 0 a 1 000 000")
    try require("warnMatchMetres", warnMatchMetres, in: 0...1_000_000, "metros, de 0 a 1 000 000")
    try require("nearShiftMetres", nearShiftMetres, in: 0...1_000_000, "metros, de 0 a 1 000 000")
    try require("minMembers", minMembers, in: 0...maxMembers, "un entero de 0 a maxMembers")
    guard Set(path).count == path.count else {
      throw ParameterError(
        key: "rules.path", problem: "un nivel está repetido", remedy: "escriba cada nivel una vez")
    }
    guard camCountsAsLevel || !path.contains(.cam) else {
      throw ParameterError(
        key: "rules.path", problem: "«cam» no cuenta como nivel y no puede faltar en un encuentro",
        remedy: "quítelo o escriba también camCountsAsLevel: true")
    }
  }

  /// The levels of `levels` that count for rule F2.
  public func countedLevels(_ levels: some Sequence<Level>) -> Set<Level> {
    Set(levels).subtracting(camCountsAsLevel ? [] : [.cam])
  }
}
