internal import Contracts

/// J, term by term (02-model).
enum ObjectiveAgrees: RuleCheck {
  static let rule = "J"
  static let proves = """
    Every term of J of every area, recomputed from positions, colonias and flows, agrees to 1e-6; \
    the terms add up; every divided area carries a lower bound, not above J, and the gap follows \
    from both.
    """

  static let tolerance = 1e-6

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for area in evidence.documents.clusters.areas {
      let key = AreaKey(locality: area.locality, shift: area.shift)
      guard let division = evidence.divisions[key] else {
        tally.expect(
          area.objective == nil, area.id, "no tiene encuentros y lleva un valor de J")
        continue
      }
      guard let stated = area.objective else {
        tally.expect(false, area.id, "tiene encuentros y no lleva el valor de J")
        continue
      }
      judgeTerms(stated, division.objective(evidence), area.id, &tally)
      judgeBound(area, total: stated.total, &tally)
    }
  }

  private static func judgeTerms(
    _ stated: Objective, _ counted: Objective, _ id: String, _ tally: inout Tally
  ) {
    for (name, term) in ObjectiveTerm.all {
      tally.expect(
        agrees(stated[keyPath: term], counted[keyPath: term]), id,
        "el término «\(name)» de J es \(stated[keyPath: term]) y recalculado da "
          + "\(counted[keyPath: term])")
    }
    let sum = stated.travel + stated.opening + stated.missingLevel + stated.colonia + stated.flow
    tally.expect(
      agrees(stated.total, sum), id, "J dice \(stated.total) y sus términos suman \(sum)")
  }

  private static func judgeBound(_ area: Area, total: Double, _ tally: inout Tally) {
    guard let bound = area.lowerBound else {
      tally.expect(!area.divided, area.id, "se divide y no lleva cota inferior de J")
      tally.expect(area.gapPercent == nil, area.id, "lleva una brecha sin cota inferior")
      return
    }
    tally.expect(
      bound <= total + tolerance * max(1, abs(total)), area.id,
      "la cota inferior (\(bound)) es mayor que J (\(total))")
    guard bound > 0 else { return }
    let gap = 100 * (total - bound) / bound
    tally.expect(
      area.gapPercent.map { abs($0 - gap) <= max(tolerance, 1e-6 * abs(gap)) } ?? !area.divided,
      area.id,
      "la brecha es \(area.gapPercent.map { "\($0)" } ?? "desconocida") % y recalculada da \(gap) %"
    )
  }

  static func agrees(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(a), abs(b))
  }
}
