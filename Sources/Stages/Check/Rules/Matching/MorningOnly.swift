internal import Contracts

/// Rule F6c: rural or indigenous, matutino only.
enum MorningOnly: RuleCheck {
  static let rule = "F6c"
  static let proves = """
    No rural or indigenous council meets in the afternoon, those whom that moves are marked, and \
    urban agrees with the polygon or population that it claims, which is the best that is known.
    """

  static func judge(_ evidence: Evidence, _ tally: inout Tally) {
    for (council, located) in evidence.councils.enumerated() {
      let morning = evidence.meetsInTheMorning(council)
      let afternoon = located.shift == .vespertino || located.shift == .nocturno
      tally.expect(
        !morning || located.meetingShift == .matutino, located.id,
        "es de localidad rural o indígena y se reuniría en el vespertino")
      tally.expect(
        located.marks.contains("F6c") == (morning && afternoon), located.id,
        morning && afternoon
          ? "pasa al matutino por la regla F6c y le falta la marca" : "le sobra la marca «F6c»")
    }
    for (council, match) in evidence.matches(of: [.f6c]) {
      tally.expect(
        evidence.councils[council].marks.contains("F6c"), match.council,
        "lleva la regla F6c y no es un vespertino rural o indígena")
      tally.expectTrue(match, of: council, kinds: [.own], evidence)
    }
    judgeSources(evidence, &tally)
  }

  private static func judgeSources(_ evidence: Evidence, _ tally: inout Tally) {
    let localities = Dictionary(
      evidence.documents.places.localities.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    // The threshold is a parameter of another stage: no rural locality may exceed an urban one.
    var leastUrban = Int.max
    var rural: [(id: String, population: Int)] = []
    for located in evidence.councils {
      let place = located.locality.flatMap { localities[$0] }
      switch located.urbanSource {
      case .polygon:
        tally.expect(
          place?.ambito.map { ($0 == .urbana) == located.urban } ?? false, located.id,
          "dice ser \(located.urban ? "urbana" : "rural") por el polígono de su localidad y "
            + "places.json no lo dice")
      case .point:
        tally.expect(
          place?.ambito == .rural && place?.polygons == nil && !located.urban, located.id,
          "dice ser rural por el punto de su localidad y places.json no lo dice")
      case .population:
        guard let population = place?.population else {
          tally.expect(
            false, located.id, "dice conocer su ámbito por la población y places.json no la tiene")
          continue
        }
        if located.urban {
          leastUrban = min(leastUrban, population)
        } else {
          rural.append((located.id, population))
        }
        tally.expect(
          place?.ambito == nil || place?.polygons == nil, located.id,
          "dice conocer su ámbito por la población y places.json tiene el de su polígono")
      case .catalogue:
        tally.expect(
          place?.ambito == nil && place?.population == nil, located.id,
          "dice conocer su ámbito por el catálogo y places.json tiene el ámbito o la población de "
            + "su localidad")
      }
    }
    for (id, population) in rural {
      tally.expect(
        population < leastUrban, id,
        "es rural con \(population) habitantes y hay una localidad urbana con \(leastUrban)")
    }
  }
}

extension Evidence {
  /// Rural, or in a locality with a school of indigenous service.
  func meetsInTheMorning(_ council: Int) -> Bool {
    !councils[council].urban
      || councils[council].locality.map { indigenousLocalities.contains($0) } ?? false
  }
}
