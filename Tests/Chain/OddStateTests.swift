import Contracts
import Testing

/// States on which the stages and the check once disagreed, each as small as it can be told.
@Suite("What random states have taught")
struct OddStateTests {
  @Test("a name of before that nobody bears today is given to no other encuentro")
  func previousName() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, State.town),
      .school("19DPR0002A", .primaria, State.town),
    ]) {
      $0.acuerdos.previous = [
        PreviousEncuentro(id: "190010001-M-19DJN0001A-1", councils: ["19DPR0009A-1"])
      ]
    }.settled()
    #expect(result.encuentros.map(\.id) == ["190010001-M-19DPR0002A-1"])
  }

  @Test("schools of which nobody knows the locality meet in the unknown one")
  func withoutLocality() throws {
    let result = try State.of([
      .school("19DJN0001A", .preescolar, nil), .school("19DPR0002A", .primaria, nil),
    ]).settled()
    #expect(result.encuentros.map(\.locality) == [Encuentro.unknownLocality])
  }
}
