import Testing

@testable import StageCommand

@Suite struct OneLineTests {
  @Test(arguments: [
    ("a\nb.csv", "a\\u{A}b.csv"), ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{2028}b", "a\\u{2028}b"),
    ("gpj.\u{202E}exe", "gpj.\\u{202E}exe"), ("colonias _mty ñ «é».shp", "colonias _mty ñ «é».shp"),
  ])
  func spellsOutWhatWouldEndOrSteerTheLine(text: String, line: String) {
    #expect(onOneLine(text) == line)
  }
}
