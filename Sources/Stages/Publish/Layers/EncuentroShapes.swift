internal import Contracts
internal import Geo

/// The outlines of the encuentros, which of them overlap, and tones that tell neighbours apart.
struct EncuentroShapes {
  /// One for each encuentro of the register; nil where none of its schools has a place.
  let outlines: [Outline?]
  /// How many outlines of its own shift each one overlaps.
  let overlaps: [Int]
  /// From 0; as different as can be from those of the neighbours.
  let tones: [Int]

  /// Fifty metres around the schools are seen at the scale of a town; across a gap of more than a
  /// kilometre and a half the land between is not the encuentro's.
  private static let shape = Outline.Shape(margin: 50, reach: 1500, concavity: 0.6)

  /// A short way is among its schools, where the hull is: only the long ones leave it.
  private static func isLong(_ way: Outline.Way) -> Bool {
    let (x, y) = (way.to.x - way.from.x, way.to.y - way.from.y)
    let reach = shape.reach * 1000
    return Double(x) * Double(x) + Double(y) * Double(y) > reach * reach
  }

  /// As many as people tell apart at a glance; four would do on a map without exclaves.
  static let toneCount = 6

  init(_ register: Register, in plane: borrowing NationalPlane) {
    var outlines: [Outline?] = []
    for record in register.encuentros {
      let points = record.councils.compactMap(\.position).compactMap { coordinate in
        plane.planar(coordinate).flatMap { GridPoint($0) }
      }
      let hosts = record.hosts.compactMap { host in
        register[host.sede.council]?.position.flatMap { plane.planar($0) }.flatMap { GridPoint($0) }
      }
      let ways = hosts.flatMap { host in points.map { Outline.Way(from: $0, to: host) } }
        .filter(Self.isLong)
      outlines.append(Outline.around(points, ways: ways, Self.shape))
    }
    self.outlines = outlines
    let shifts = register.encuentros.map(\.encuentro.shift)
    overlaps = Outline.overlaps(among: outlines).enumerated().map { index, others in
      others.count { shifts[$0] == shifts[index] }
    }
    tones = Self.tones(of: outlines)
  }

  /// Each takes, in order, the tone that fewest of its neighbours have; of several the one that is
  /// rarest so far, then the least.
  private static func tones(of outlines: [Outline?]) -> [Int] {
    var tones = [Int](repeating: 0, count: outlines.count)
    var used = [Int](repeating: 0, count: toneCount)
    let neighbours = Outline.neighbours(among: outlines, within: 300)
    for index in outlines.indices {
      let taken = neighbours[index].filter { $0 < index }.map { tones[$0] }
      let tone = (0..<toneCount).min { a, b in
        (taken.count { $0 == a }, used[a], a) < (taken.count { $0 == b }, used[b], b)
      }
      tones[index] = tone ?? 0
      used[tones[index]] += 1
    }
    return tones
  }
}
