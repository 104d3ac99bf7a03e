/// In which order the options of a unit are tried; within a tier, by metres and then by id.
enum Tier: Int, Comparable, CaseIterable {
  /// A school of its own locality and shift: of a multigrade council within `maxTravelMetres` (rule
  /// F5a), of a CAM (rule F7).
  case ownLocality
  /// The encuentro of the school where its multigrade CTE usually meets (rule F5b).
  case usualSede
  /// The encuentro of the school with which it exchanges most pupils (rule F5b).
  case flowPartner
  /// The nearest council of another level up to `nearShiftMetres` (rules F8 and F6b, step 1).
  case near
  /// Of an urban vespertino, the matutino of its own locality (rule F6b, step 2).
  case otherShift
  /// The nearest council of another level up to `maxMatchMetres` (rules F8 and F6b, step 3).
  case far
  /// Of a CAM, a school of its own locality in the other shift (rule F7).
  case ownLocalityOtherShift
  /// Of a CAM whose locality has no encuentro, or none with room, the nearest one (rule F7).
  case elsewhere

  static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
}

/// One option of a unit: to meet with the party of `partner`, for the sake of its `council`.
///
/// The order is total: a council is in one unit, and no option is listed twice.
struct Option: Comparable {
  let tier: Tier
  /// From the council's reference; to a usual sede or flow partner itself, from where it stands.
  let metres: Double
  let council: Int
  let partner: Int

  var asFar: Option { Option(tier: .far, metres: metres, council: council, partner: partner) }

  static func < (a: Option, b: Option) -> Bool {
    (a.tier, a.metres, a.council, a.partner) < (b.tier, b.metres, b.council, b.partner)
  }
}
