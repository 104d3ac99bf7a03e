public import ArgumentParser

/// A command beside the chain: it has options of its own, and tells errors and ends as those of the
/// chain do.
public protocol ToolCommand: ParsableCommand {
  /// By what name errors are told: that of the program, also for one of its subcommands.
  static var program: String { get }

  /// Does the work. What it prints must have been written in the end, or that is its error.
  func perform() throws
}

extension ToolCommand {
  public static var program: String { configuration.commandName ?? "encuentro" }

  public static func main() {
    StandardStreams.prepare()
    main(nil)
  }

  public func run() throws {
    try reportingFailure(of: Self.program) {
      try perform()
      try StandardOutput.flush()
    }
  }
}

/// Tells an error in one line and ends in its exit code.
func reportingFailure(of command: String, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch let answer as CleanExit {
    throw answer
  } catch {
    let failure = CommandFailure(error)
    StandardError.print("\(command): \(failure.message)")
    throw failure.status.code
  }
}
