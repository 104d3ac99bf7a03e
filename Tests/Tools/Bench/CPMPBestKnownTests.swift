import Contracts
import Testing

@testable import encuentro_bench

@Suite struct CPMPBestKnownTests {
  @Test func readsValuesByColumnName() throws {
    let known = try read(
      "distance,n,instance,best_known\nfloor,6,a,12.5\n,7,b,3\nreal,,c,\n,,d,0\n")
    #expect(known.records["a"]?.objective == 12.5)
    #expect(known.records["a"]?.metric == .floor)
    #expect(known.records["b"]?.metric == nil)
    #expect(known.records["c"]?.metric == .real)
    #expect(known.records["c"]?.objective == nil)
    #expect(known.records["d"]?.objective == 0)
    #expect(known.records["e"] == nil)
  }

  @Test(arguments: [
    ("b,-3,", "best_known es negativo"), ("b,1e308,", "best_known pasa de 1000000000000000"),
    ("b,nan,", "best_known no es un número"), ("b,1e999,", "best_known no es un número"),
    ("b,siete,", "best_known no es un número"), ("a,7,", "la instancia está también en la fila 2"),
    (",7,", "falta el nombre de la instancia"), ("b,7,manhattan", "distance no es una de"),
  ])
  func namesTheRowThatIsWrong(row: String, words: String) throws {
    let error = #expect(throws: InputError.self) {
      try read("instance,best_known,distance\na,5,real\n\n\(row)\n")
    }
    #expect(error?.kind == .data)
    #expect(error?.row == 4)
    #expect(error?.problem.contains(words) == true, "\(error?.description ?? "")")
  }

  private func read(_ text: String) throws -> CPMPBestKnown {
    try withFile("known.csv", text) { try CPMPBestKnown(path: $0) }
  }
}
