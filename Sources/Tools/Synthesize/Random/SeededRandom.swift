/// Random numbers that are the same on every machine and in every version of Swift (SplitMix64).
///
/// Each part of the state draws from a stream of its own, so that a change in one part leaves the
/// bytes of the others as they are.
struct SeededRandom {
  private var state: UInt64

  /// A stream, by the seed of the run, what it is for and whose it is.
  init(_ seed: UInt64, _ purpose: StaticString, _ owner: Int...) {
    let label = purpose.withUTF8Buffer { bytes in
      bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
    }
    state = owner.reduce(mixed(seed &+ label)) { mixed($0 &+ UInt64(bitPattern: Int64($1))) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }

  /// 0 ..< bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func between(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// In [0, 1), in steps of 2⁻⁵³.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func chance(_ probability: Double) -> Bool { fraction() < probability }

  /// A number by ±`part` of itself.
  mutating func near(_ number: Double, within part: Double) -> Double {
    number * (1 + part * (2 * fraction() - 1))
  }

  /// A whole number near another, so that many of them have its mean.
  mutating func rounded(_ number: Double) -> Int {
    Int((number + fraction()).rounded(.down))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func weighted<Element>(_ elements: [(element: Element, weight: Int)]) -> Element {
    var left = below(elements.reduce(0) { $0 + $1.weight })
    for (element, weight) in elements {
      if left < weight { return element }
      left -= weight
    }
    preconditionFailure("weights are positive")
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }
}

/// A number without a trace of the one it was made of.
func mixed(_ number: UInt64) -> UInt64 {
  var z = number
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
