import Contracts
import Testing

@Suite struct CCTTests {
  @Test(arguments: [
    ("19DPR0001A", "19DPR0001A"), (" 19dpr0001a ", "19DPR0001A"), ("9DPR1234X", "09DPR1234X"),
  ])
  func mendsWhatCataloguesDoToKeys(raw: String, expected: String) {
    #expect(CCT(raw)?.description == expected)
  }

  @Test(arguments: [
    "", "19DPR0001", "33DPR0001A", "00DPR0001A", "19DP10001A", "Fuentes:", "19DPRÑ001A",
  ])
  func refusesWhatIsNoKey(raw: String) {
    #expect(CCT(raw) == nil)
  }

  @Test func readsTheParts() throws {
    let cct = try #require(CCT("19KPR0123Z"))
    #expect(cct.entity == "19")
    #expect(cct.classifier == "K")
    #expect(cct.identifier == "PR")
    #expect(cct.prefix == "KPR")
  }

  @Test func computesTheVerificationLetter() throws {
    #expect(try #require(CCT("11DPR0191A")).expectedVerificationLetter == "J")
  }
}
