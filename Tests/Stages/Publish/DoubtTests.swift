import Contracts
import Testing

@testable import PublishStage

/// What `coordenadas_dudosas` says of each finding and tells its reader to do.
@Suite struct DoubtTests {
  static let keys = FindingWords.meanings.keys.filter { PlaceDoubt(key: $0) != nil }.sorted()

  private static let locality = [
    "completar en el catálogo la clave de su localidad",
    "confirmar con la supervisión en qué localidad está la escuela",
  ]

  @Test(arguments: keys) func everyKeyHasAdviceOfItsOwnFamily(key: String) throws {
    for quality in Position.Quality.allCases {
      let phrases = PlaceAdvice.phrases([key], quality)
      #expect(phrases.count == 1)
      let phrase = try #require(phrases.first)
      switch key.prefix(while: { $0 != "." }) {
      case "locality": #expect(Self.locality.contains(phrase))
      case "coord": #expect(phrase.contains("coordenada") || phrase.contains("catálogo"))
      default: #expect(phrase.contains("coordenada"))
      }
      #expect(key.hasPrefix("locality.") || !Self.locality.contains(phrase), "\(quality)")
    }
  }

  /// Only a school whose own point is not known has to be asked for one.
  @Test(arguments: keys.filter { $0.hasPrefix("coord.") })
  func aPointIsAskedForWhereNoneWasUsed(key: String) {
    for quality in Position.Quality.allCases {
      let isAsked = PlaceAdvice.phrases([key], quality).contains { $0.hasPrefix("pedir ") }
      #expect(isAsked == ![.point, .repaired].contains(quality), "\(quality)")
    }
  }

  @Test func everyFindingOfARowIsExplainedAndHasItsAdvice() throws {
    var documents = Town.documents
    documents.schools.findings = [
      Finding(key: "coord.sixty", council: Town.primaria, detail: "a"),
      Finding(key: "locality.missing", council: Town.primaria, detail: "b"),
      Finding(key: "cct.letter", council: Town.primaria, detail: "c"),
    ]
    let row = try #require(try records("coordenadas_dudosas", published(documents)).first)
    #expect(row["reglas"] == "coord.sixty, locality.missing")
    #expect(
      row["regla_explicada"]
        == "coordenada con 60 segundos: se corrigió, o se usaron los grados decimales; "
        + "sin clave de localidad")
    #expect(
      row["sugerencia"]
        == "corregir en el catálogo los minutos o segundos que dicen 60: se usaron los grados "
        + "decimales; completar en el catálogo la clave de su localidad")
  }

  @Test func theSameAdviceIsGivenOnce() {
    #expect(
      PlaceAdvice.phrases(["coord.zero", "position.colonia"], .colonia) == [
        "pedir la coordenada: se usó un punto de su colonia"
      ])
  }
}
