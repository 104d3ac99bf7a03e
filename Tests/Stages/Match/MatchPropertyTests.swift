import Contracts
import Geo
import MatchStage
import Testing

/// Proofs over random regions, made from the documents alone.
@Suite("Whatever the region")
struct MatchPropertyTests {
  /// Made once: every proof looks at the same regions.
  private static let regions = (1...100).map { Region(seed: $0) }

  @Test("every council stands once: who takes part in an encuentro or unassigned, others there")
  func everyCouncilOnce() {
    for region in Self.regions {
      let (seed, village, result) = (region.seed, region.village, region.result)
      let placed = result.encuentros.flatMap(\.councils)
      #expect(
        (placed + result.unassigned.map(\.council)).sorted() == village.councils.map(\.id).sorted(),
        "seed \(seed)")
      let idle = village.councils.filter { !$0.participates }.map(\.id)
      #expect(
        Set(idle).isSubset(
          of: result.unassigned.filter { $0.reason == .noReporto911 }.map(\.council)),
        "seed \(seed)")
    }
  }

  @Test("the hard rules hold: two levels, one shift but by F6b and F7, room, metres")
  func hardRules() {
    for region in Self.regions {
      let seed = region.seed
      for encuentro in region.result.encuentros {
        let members = encuentro.councils.map { region[$0] }
        #expect(region.levels(members).count >= 2, "seed \(seed) \(encuentro.id)")
        for council in members where council.meetingShift != encuentro.shift {
          #expect([.f6b, .f7].contains(region.result.match(council.id)?.rule), "seed \(seed)")
          #expect(encuentro.status.contains(.requiereValoracion))
        }
        let hasGuests = members.contains { region.wasLeft($0.id) }
        #expect(!hasGuests || region.mayFit(members), "seed \(seed) \(encuentro.id)")
      }
      for match in region.result.matches where region.wasLeft(match.council) {
        #expect(match.metres <= region.rules.maxMatchMetres, "seed \(seed)")
      }
    }
  }

  @Test(
    "a match tells the metres from its reference to a partner of another level in its encuentro")
  func matchesAreTrue() throws {
    for region in Self.regions {
      let seed = region.seed
      for match in region.result.matches {
        let (council, partner) = (region[match.council], region[match.partner])
        let encuentro = try #require(region.result.encuentros.first { $0.id == match.encuentro })
        #expect(encuentro.councils.contains(match.council))
        #expect(encuentro.councils.contains(match.partner))
        #expect(region.gives(partner, anotherLevelThan: council), "seed \(seed)")
        #expect(region.metres(region[match.reference], partner) == match.metres, "seed \(seed)")
        #expect((match.referenceKind == .own) == (match.reference == match.council))
        if let alternative = match.alternative { #expect(alternative.encuentro != encuentro.id) }
      }
    }
  }

  @Test("nobody that is left could be placed: with an encuentro, or with another that is left")
  func nothingIsLeft() {
    for region in Self.regions {
      let seed = region.seed
      let left = region.result.unassigned.filter {
        $0.reason == .demasiadoLejos || $0.reason == .sinCupo
      }
      for entry in left {
        let council = region[entry.council]
        let open = region.result.encuentros.filter { region.couldJoin(council, $0) }
        let withRoom = open.filter { region.fit([council] + $0.councils.map { region[$0] }) }
        #expect(withRoom.isEmpty, "seed \(seed) \(entry.council)")
        if !open.isEmpty { #expect(entry.reason == .sinCupo, "seed \(seed) \(entry.council)") }
        for other in left where !region.isCAM(council) && !region.isCAM(region[other.council]) {
          #expect(!region.couldMeet(council, region[other.council]), "seed \(seed)")
        }
      }
    }
  }

  @Test("a CAM that was left leaves its locality only where no encuentro of it has room in reach")
  func cam() {
    for region in Self.regions {
      for match in region.result.matches
      where match.rule == .f7 && region[match.council].locality != nil
        && region[match.council].locality != region[match.partner].locality
      {
        let cam = region[match.council]
        for encuentro in region.result.encuentros {
          let members = encuentro.councils.map { region[$0] }
          let open = members.contains {
            $0.locality == cam.locality && region.gives($0, anotherLevelThan: cam)
              && region.metres($0, cam) <= region.rules.maxMatchMetres
          }
          #expect(!open || !region.fit(members + [cam]), "seed \(region.seed) \(cam.id)")
        }
      }
    }
  }

  @Test("the order of rows changes no byte")
  func permutation() throws {
    for region in Self.regions {
      let (seed, village) = (region.seed, region.village)
      var generator = SeededGenerator(seed: -seed)
      var clusters = village.clustersDocument
      clusters.clusters.shuffle(using: &generator)
      clusters.left.shuffle(using: &generator)
      clusters.areas.shuffle(using: &generator)
      for index in clusters.clusters.indices {
        clusters.clusters[index].councils.shuffle(using: &generator)
      }
      var located = village.located
      located.councils.shuffle(using: &generator)
      located.flows.shuffle(using: &generator)
      var report = Report()
      let shuffled = try match(
        located, clusters, Acuerdos(), village.rules, MatchParameters(), report: &report)
      #expect(try shuffled.encoded() == region.result.encoded(), "seed \(seed)")
    }
  }
}
