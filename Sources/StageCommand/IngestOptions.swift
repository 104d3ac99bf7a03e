public import ArgumentParser
internal import Contracts

/// The options of the commands that open foreign files.
public struct IngestOptions: ParsableArguments {
  @Option(help: "Which files to read (JSON: keys with lists of paths or globs).")
  public var inputs: String

  @Option(help: "The folder to which the paths of --inputs are relative.")
  public var data: String

  @Flag(help: "Print the files that would be read, companions included, NUL-separated, and stop.")
  public var listInputs = false

  public init() {}

  /// Reads `inputs.json`.
  public func read() throws -> Inputs { try Inputs(file: inputs, data: data) }

  /// Answers `--list-inputs`; true when it was asked for.
  public func answer(_ keys: [String], required: [String] = []) throws -> Bool {
    guard listInputs else { return false }
    let inputs = try read()
    var listed: [UInt8] = []
    for key in keys {
      for file in try inputs.files(key, required: required.contains(key)) {
        let companions = file.companions().sorted { $0.key < $1.key }.map(\.value)
        for file in [file] + companions { listed += Array(file.path.utf8) + [0] }
      }
    }
    try StandardOutput.write(listed)
    return true
  }
}
