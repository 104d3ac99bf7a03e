import Foundation
import Testing

/// Same input and parameters, same bytes: whatever the order of the rows and the threads.
@Suite struct DeterminismTests {
  @Test func threadsChangeNothing() throws {
    var one = Chain()
    one.threads = 1
    var four = Chain()
    four.threads = 4
    #expect(try one.makeAll() == four.makeAll())
  }

  @Test(arguments: [1, 2, 3])
  func theOrderOfTheRowsChangesNothing(seed: Int) throws {
    let straight = Chain()
    let plain = try straight.makeAll()
    let products = try straight.products()
    #expect(products.count > 80)
    let scratch = try Scratch()
    let data = packageFolder.appending(path: Chain.fixture + "/data")
    try FileManager.default.removeItem(at: scratch.url)
    try FileManager.default.copyItem(at: data, to: scratch.url)
    try scratch.write(shuffledRows(try scratch.read("escuelas.csv"), seed), to: "escuelas.csv")

    var chain = Chain()
    chain.data = scratch.url.path
    #expect(try chain.makeAll() == plain)
    #expect(try chain.products() == products)
  }

  /// The header stays; the data rows of the catalogue (before its empty and footer rows) move.
  private func shuffledRows(_ bytes: [UInt8], _ seed: Int) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let last = lines.firstIndex { $0.first == UInt8(ascii: ",") } ?? lines.count
    var state = UInt64(seed)
    for index in stride(from: last - 1, to: 1, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      lines.swapAt(index, 1 + Int(state >> 33) % index)
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
