import ArgumentParser
import Testing

@testable import encuentro_synthesize

@Test func itBearsItsName() {
  #expect(SynthesizeCommand.configuration.commandName == "encuentro-synthesize")
}
