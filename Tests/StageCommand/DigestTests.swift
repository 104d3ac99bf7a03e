import Testing

@testable import StageCommand

@Suite struct DigestTests {
  @Test func isSHA256() {
    #expect(
      sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
