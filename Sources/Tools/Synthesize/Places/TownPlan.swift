/// How large a town of so many public councils is.
struct TownPlan {
  let councils: Int

  /// Small towns have more schools a person.
  var population: Int {
    let people =
      switch councils {
      case ..<10: 720
      case ..<20: 950
      case ..<80: 1_300
      default: 1_420
      }
    return max(2_500, councils * people)
  }

  /// People a hectare.
  private var density: Int {
    switch population {
    case ..<5_000: 18
    case ..<15_000: 32
    case ..<80_000: 48
    case ..<500_000: 65
    default: 90
    }
  }

  var hectares: Int { population / density }

  /// Of a square, which is a colonia or half of one.
  private var blockHectares: Int {
    switch population {
    case ..<8_000: 6
    case ..<300_000: 14
    default: 24
    }
  }

  var blocks: Int { max(5, hectares / blockHectares) }

  /// Metres from side to side of a square.
  var step: Double { (Double(blockHectares) * 10_000).squareRoot().rounded() }

  /// About how far it reaches, metres.
  var radius: Double { 1.2 * (Double(hectares) * 10_000 / 3.14).squareRoot() }

  /// The part of the schools of a kind that is in the afternoon.
  var eveningShare: Double {
    switch councils {
    case ..<9: 0.03
    case ..<20: 0.12
    case ..<50: 0.22
    default: 0.3
    }
  }

  /// How many councils of each kind, by largest remainder: ties to the earlier kind.
  var kinds: [(kind: SchoolKind, count: Int)] {
    let weights: [(SchoolKind, Int)] = [
      (.primaria, 450), (.preescolar, 330), (.secundaria, 100), (.tecnica, 45),
      (.telesecundaria, councils < 20 ? 30 : 8), (.inicial, 12), (.cam, 14),
      (.nocturna, councils < 30 ? 0 : 12), (.preescolarComunitario, 8),
    ]
    let total = weights.reduce(0) { $0 + $1.1 }
    var counts = weights.map { $0.1 * councils / total }
    let remainders = weights.indices.sorted { a, b in
      let (first, second) = (weights[a].1 * councils % total, weights[b].1 * councils % total)
      return (second, a) < (first, b)
    }
    for index in remainders.prefix(councils - counts.reduce(0, +)) { counts[index] += 1 }
    return zip(weights, counts).map { ($0.0, $1) }.filter { $0.count > 0 }
  }

  /// Centres beside the councils: private schools, support, adults and what is no Basic Education.
  func others(_ random: inout SeededRandom) -> [(kind: SchoolKind, count: Int)] {
    let n = Double(councils)
    let isTown = councils >= 12
    let shares: [(SchoolKind, Double)] = [
      (.particularPreescolar, isTown ? 0.14 : 0), (.particularPrimaria, isTown ? 0.075 : 0),
      (.particularSecundaria, isTown ? 0.055 : 0), (.particularInicial, isTown ? 0.03 : 0),
      (.bachillerato, 0.08), (.tecnologico, isTown ? 0.035 : 0),
      (.capacitacion, isTown ? 0.05 : 0), (.superior, isTown ? 0.05 : 0),
      (.inicialNoEscolarizada, 0.015), (.usaer, isTown ? 0.02 : 0), (.adultos, isTown ? 0.006 : 0),
    ]
    return shares.map { ($0.0, random.rounded(n * $0.1)) }
  }
}
