import ArgumentParser
import Testing

@testable import encuentro_bench

@Test func itBearsItsName() {
  #expect(BenchCommand.configuration.commandName == "encuentro-bench")
}
