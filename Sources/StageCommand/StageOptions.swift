public import ArgumentParser

/// The options every command of the chain has.
public struct StageOptions: ParsableArguments {
  @Option(help: "The run's parameters (JSON); without it every parameter has its default.")
  public var parameters: String?

  @Option(name: .shortAndLong, help: "Where the result is written; - is standard output.")
  public var output = "-"

  @Flag(help: "Replace an output that exists.")
  public var overwrite = false

  @Flag(help: "Read and validate everything, say what would be done, and do nothing.")
  public var dryRun = false

  @Flag(name: .shortAndLong, help: "No progress on a terminal.")
  public var quiet = false

  @Option(help: "Threads to use; the result does not depend on it. (default: all cores)")
  public var threads: Int?

  @Flag(help: "Print the parameters in force for this stage, defaults included, and stop.")
  public var printParameters = false

  @Option(
    defaultAsFlag: SchemaChoice.document,
    help: """
      Print the JSON Schema of what this command writes, or of its report, of inputs.json or of \
      parameters.json, and stop.
      """)
  public var printSchema: SchemaChoice?

  public init() {}

  public func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is \(threads); it must be between 1 and 1024.")
    }
    if output.isEmpty { throw ValidationError("--output is empty; give a path or -.") }
  }
}

/// Which schema `--print-schema` prints.
public enum SchemaChoice: String, CaseIterable, ExpressibleByArgument {
  case document, report, inputs, parameters
}

/// The file of one document, as an option of a command; `-` is standard input.
public struct DocumentPath: ExpressibleByArgument {
  public let path: String

  public init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument
  }
}

/// The version of the program, one for all commands.
public let programVersion = "0.1.0"
