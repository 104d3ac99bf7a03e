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
    runCall(of: program)
  }

  public func run() throws {
    try reportingFailure(of: Self.program) {
      try perform()
      try StandardOutput.flush()
    }
  }

  /// One line of what it finds, written at once: the next may be an hour away.
  ///
  /// - Throws: `InputError` when standard output does not take it.
  public func show(_ line: String) throws {
    try StandardOutput.write(
      Array((onOneLine(line) + "\n").utf8), remedy: StandardOutput.look)
  }

  /// One line on stderr that the user must see.
  public func warn(_ line: String) { StandardError.print("\(Self.program): \(line)") }
}

extension ParsableCommand {
  /// Runs the command as it was called, or tells in one line why it cannot be.
  static func runCall(of program: String) {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(of: program, with: error)
    }
  }

  /// Ends as ArgumentParser does, save that a wrong call takes one line like any other error: its
  /// own answer is several, and the help as a whole where nothing was given.
  static func end(of program: String, with error: any Error) -> Never {
    let problem = message(for: error)
    guard exitCode(for: error) == ExitStatus.usage.code, !problem.isEmpty else {
      exit(withError: error)
    }
    // Some of its messages are sentences with their full stop, others are not.
    var first = problem.prefix { !$0.isNewline }
    if first.hasSuffix(".") { first.removeLast() }
    StandardError.print("\(program): \(first); see \(program) --help")
    exit(withError: ExitStatus.usage.code)
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
