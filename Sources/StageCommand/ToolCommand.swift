public import ArgumentParser

/// A command beside the chain: it has options of its own, and tells errors and ends as those of the
/// chain do.
public protocol ToolCommand: ParsableCommand {
  func perform() throws
}

extension ToolCommand {
  public func run() throws {
    try reportingFailure(of: Self.configuration.commandName ?? "encuentro") { try perform() }
  }
}

/// Tells an error in one line and ends in its exit code.
func reportingFailure(of command: String, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch {
    let failure = CommandFailure(error)
    StandardError.print("\(command): \(failure.message)")
    throw failure.status.code
  }
}

/// A folder of files that a command writes whole.
public struct OutputFolder {
  private let path: String
  private let mark: String
  private let overwrite: Bool

  /// - Parameter mark: the file by which an earlier folder is known to be ours to replace.
  public init(_ path: String, mark: String, overwrite: Bool) {
    self.path = path
    self.mark = mark
    self.overwrite = overwrite
  }

  /// Refuses an output that exists, or that is somebody's work, before any work is done.
  public func validate() throws {
    if !overwrite, Files.exists(path) {
      throw CommandFailure(
        .exists,
        "\(path): output.exists: la salida ya existe; dé --overwrite para reemplazarla")
    }
    try Files.requireReplaceable(folder: path, mark: mark)
  }

  /// Builds the folder beside its place and exchanges the two.
  public func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    try validate()
    try Files.replaceFolder(path, with: files)
  }
}
