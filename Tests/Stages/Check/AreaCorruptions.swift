import CheckStage
import Contracts

extension Corruption {
  /// Areas, levels, capacity and J.
  static let areas: [Corruption] = [
    Corruption("F1", "an area that fits one is divided", at: "190020005-M") {
      $0.area(Places.village) { $0.divided = true }
    },
    Corruption("F1", "an area that fits one has a council outside", at: "190020005-M") { run in
      run.cluster(SampleRun.village) { $0.councils.removeAll { $0 == "19DPR0010J-1" } }
    },
    Corruption("F1", "an area that does not fit is said to be one", at: "190010001-M") {
      $0.area(Places.town) { $0.divided = false }
    },
    Corruption("F1", "an area is missing", at: "190020017-M") {
      $0.documents.clusters.areas.removeLast()
    },
    Corruption("F1", "an area has another number of councils", at: "190010001-M") {
      $0.area(Places.town) { $0.councils = 7 }
    },
    Corruption("F1", "the origin is another", at: SampleRun.hamlet) {
      $0.encuentro(SampleRun.hamlet) { $0.origin = .match }
    },
    Corruption("F1", "a small encuentro is not marked", at: SampleRun.hamlet) {
      $0.encuentro(SampleRun.hamlet) { $0.status = [] }
    },
    Corruption("F1", "a large encuentro is marked as small", at: SampleRun.south) {
      $0.encuentro(SampleRun.south) { $0.status = [.muyPequeno] }
    },
    Corruption("F1", "the joining alternative has other metres", at: SampleRun.hamlet) {
      $0.encuentro(SampleRun.hamlet) { $0.joining!.metres += 1 }
    },
    Corruption("F1", "the joining alternative is not the nearest", at: SampleRun.hamlet) { run in
      let metres = run.metres("19DPR0020T-1", "19DJN0001A-1")
      run.encuentro(SampleRun.hamlet) {
        $0.joining = NearestEncuentro(encuentro: SampleRun.north, metres: metres)
      }
    },
    Corruption("F1", "the joining alternative is not told", at: SampleRun.hamlet) {
      $0.encuentro(SampleRun.hamlet) { $0.joining = nil }
    },
    Corruption("F1", "the joining alternative is too far", at: SampleRun.hamlet) {
      $0.rules.maxMatchMetres =
        $0.documents.encuentros.encuentros.compactMap(\.joining?.metres)[0] - 1
    },
    Corruption("F1", "the joining alternative has no room", at: SampleRun.hamlet) {
      $0.rules.maxMembers = $0.people(SampleRun.villagers) + 4
    },
    Corruption("F1", "somebody was joined without leave", at: SampleRun.hamlet) { run in
      let metres = run.metres(SampleRun.hamleteers[0], SampleRun.hamleteers[1])
      run.encuentro(SampleRun.hamlet) {
        $0.joined = [
          JoinedSmall(
            councils: [SampleRun.hamleteers[0]], partner: SampleRun.hamleteers[1], metres: metres)
        ]
      }
    },
    Corruption("F1", "who was joined is not there", at: SampleRun.hamlet) { run in
      run.rules.joinSmall = true
      run.encuentro(SampleRun.hamlet) {
        $0.joined = [
          JoinedSmall(councils: ["19DJN0001A-1"], partner: SampleRun.hamleteers[1], metres: 1)
        ]
      }
    },
    Corruption("F1", "who was joined has other metres", at: SampleRun.hamlet) { run in
      run.rules.joinSmall = true
      let metres = run.metres(SampleRun.hamleteers[0], SampleRun.hamleteers[1])
      run.encuentro(SampleRun.hamlet) {
        $0.joined = [
          JoinedSmall(
            councils: [SampleRun.hamleteers[0]], partner: SampleRun.hamleteers[1],
            metres: metres + 1)
        ]
      }
    },
    Corruption("F1", "a council stands in another locality's polygon", at: "19DPR0006F-1") {
      $0.located("19DPR0006F-1") { $0.locality = Places.village }
    },
    Corruption("F1", "the declared locality is too far", at: "19DPR0030Z-1") {
      $0.draw(Places.ranch, northOf: "19DPR0030Z-1", metres: 3000)
      $0.located("19DPR0030Z-1") {
        $0.localitySource = .declared
        $0.urbanSource = .point
      }
    },
    Corruption("F1", "a rural point although the declared locality is near", at: "19DPR0030Z-1") {
      $0.draw(Places.ranch, northOf: "19DPR0030Z-1", metres: 1000)
      $0.draw("190020019", northOf: "19DPR0030Z-1", metres: 500)
      $0.standAtRuralPoint("19DPR0030Z-1", "190020019")
    },
    Corruption("F1", "a rural point that is too far", at: "19DPR0030Z-1") {
      $0.draw(Places.ranch, northOf: "19DPR0030Z-1", metres: 4000)
      $0.draw("190020019", northOf: "19DPR0030Z-1", metres: 2500)
      $0.standAtRuralPoint("19DPR0030Z-1", "190020019")
    },
    Corruption("F1", "a point far from the declared locality is believed", at: "19DPR0006F-1") {
      $0.school(
        "19DPR0006F-1", { $0.declaredLocality = Places.ranch },
        { $0.declaredLocality = Places.ranch })
    },
    Corruption("F1", "a point that is not its own says where it is", at: "19DPR0006F-1") {
      $0.located("19DPR0006F-1") { $0.position.quality = .locality }
    },
    Corruption("F2", "an encuentro of one level", at: SampleRun.south) { run in
      run.encuentro(SampleRun.south) { $0.councils.removeAll { $0 == "19DES0005E-1" } }
    },
    Corruption("F2", "a cluster of one level", at: SampleRun.hamlet) { run in
      run.cluster(SampleRun.hamlet) { $0.councils.removeAll { $0 == "19KJN0021S-1" } }
    },
    Corruption("F2", "a level is missing from the list", at: SampleRun.village) {
      $0.encuentro(SampleRun.village) { $0.levels.removeFirst() }
    },
    Corruption("F4", "a cluster holds more than its sede", at: SampleRun.south) { run in
      run.school("19DES0005E-1", { $0.rooms = 3 }, { $0.rooms = 3 })
    },
    Corruption("F4", "more than its classrooms hold, beyond the maximum", at: SampleRun.hamlet) {
      run in
      run.school(
        "19DPR0020T-1",
        {
          $0.members = 160
          $0.rooms = 5
        },
        {
          $0.members = 160
          $0.rooms = 5
        })
      run.cluster(SampleRun.hamlet) {
        $0.members = 162
        $0.status = [.excedeMaximo]
      }
      run.encuentro(SampleRun.hamlet) {
        $0.members = 162
        $0.status = [.excedeMaximo]
      }
    },
    Corruption("F4", "a council is too far from its sede", at: "19DPR0006F-1") {
      $0.rules.maxTravelMetres = 300
    },
    Corruption("F4", "a council of another area is in a cluster", at: "19DPR0013L-1") { run in
      run.cluster(SampleRun.village) {
        $0.councils = ($0.councils + ["19DPR0013L-1"]).sorted()
      }
    },
    Corruption("F4", "the sede is in another cluster", at: SampleRun.south) {
      $0.cluster(SampleRun.south) { $0.sede = "19DES0003C-1" }
    },
    Corruption("F4", "more than maxMembers", at: SampleRun.south) { $0.rules.maxMembers = 104 },
    Corruption("F4", "a status of excess without any", at: SampleRun.south) {
      $0.encuentro(SampleRun.south) { $0.status = [.excedeMaximo] }
    },
    Corruption("F4", "a lack of rooms without any", at: SampleRun.south) {
      $0.cluster(SampleRun.south) { $0.status = [.aulasInsuficientes] }
    },
  ]

  private static var terms:
    [(name: String, term: any WritableKeyPath<Objective, Double> & Sendable)]
  {
    [
      ("travel", \.travel), ("opening", \.opening), ("missingLevel", \.missingLevel),
      ("colonia", \.colonia), ("flow", \.flow), ("total", \.total),
    ]
  }

  static let objective: [Corruption] =
    terms.flatMap { name, term in
      [1, 0.01].map { shift in
        Corruption("J", "\(name) is off by \(shift)", at: "190010001-M") {
          $0.area(Places.town) {
            let scale = $0.objective![keyPath: term] > 10_000 ? 100.0 : 1
            $0.objective![keyPath: term] += shift * scale
          }
        }
      }
    } + [
      Corruption("J", "J is missing", at: "190010001-M") {
        $0.area(Places.town) { $0.objective = nil }
      },
      Corruption("J", "the bound is above J", at: "190010001-M") {
        $0.area(Places.town) { $0.lowerBound = $0.objective!.total + 1 }
      },
      Corruption("J", "the gap does not follow", at: "190010001-M") {
        $0.area(Places.town) { $0.gapPercent! += 0.1 }
      },
      Corruption("J", "a divided area has no bound", at: "190010001-M") {
        $0.area(Places.town) { ($0.lowerBound, $0.gapPercent) = (nil, nil) }
      },
      Corruption("J", "a gap without a bound", at: "190010001-M") {
        $0.area(Places.town) { $0.lowerBound = nil }
      },
    ]
  /// What a division says of itself.
  static let explanation: [Corruption] =
    terms.map { name, term in
      Corruption("J", "the share of \(name) is off", at: SampleRun.south) {
        $0.cluster(SampleRun.south) { $0.objective![keyPath: term] += 1 }
      }
    } + [
      Corruption("J", "an encuentro has no share", at: SampleRun.north) {
        $0.cluster(SampleRun.north) { $0.objective = nil }
      },
      Corruption("J", "a move adds something else", at: "19DPR0006F-1") {
        $0.options(of: "19DPR0006F-1") { $0[0].adds! += 1 }
      },
      Corruption("J", "a move has no price", at: "19DPR0006F-1") {
        $0.options(of: "19DPR0006F-1") { $0[0].adds = nil }
      },
      Corruption("J", "a rule is said to forbid a move", at: "19DPR0006F-1") {
        $0.options(of: "19DPR0006F-1") { $0[0].forbiddenBy = [.cupo] }
      },
      Corruption("J", "it is not said what forbids a move", at: "19DES0005E-1") {
        $0.options(of: "19DES0005E-1") { $0[0].forbiddenBy = nil }
      },
      Corruption("J", "a council has no alternatives", at: "19DPR0006F-1") {
        $0.documents.clusters.alternatives.removeAll { $0.council == "19DPR0006F-1" }
      },
      Corruption("J", "an alternative is of another area", at: "19DPR0006F-1") {
        $0.options(of: "19DPR0006F-1") { $0[0].encuentro = SampleRun.village }
      },
      Corruption("J", "an alternative is its own encuentro", at: "19DPR0006F-1") {
        $0.options(of: "19DPR0006F-1") { $0[0].encuentro = SampleRun.south }
      },
      Corruption("J", "alternatives where there is one encuentro", at: "19DPR0010J-1") {
        $0.documents.clusters.alternatives.append(
          CouncilAlternatives(
            council: "19DPR0010J-1",
            options: [EncuentroOption(encuentro: SampleRun.hamlet, adds: 1)]))
      },
      Corruption("S", "alternatives are repeated", at: "19DPR0006F-1") {
        let last = $0.documents.clusters.alternatives.last!
        $0.documents.clusters.alternatives.append(last)
      },
      Corruption("S", "alternatives of an unknown council", at: "19DPR9999X-1") {
        $0.documents.clusters.alternatives.append(
          CouncilAlternatives(council: "19DPR9999X-1", options: []))
      },
    ]
}
