public import ArgumentParser
public import Contracts
internal import Foundation

/// A command of the chain: reads documents, calls one stage, writes what it gives.
///
/// A conforming command says what it reads and which function it calls; options, exit codes, the
/// report and the atomic write are here, once.
public protocol ChainCommand: ParsableCommand {
  associatedtype Product

  /// The sections of `parameters.json` this stage sees.
  static var sections: [any ParameterSection.Type] { get }

  /// By what the folder that the command writes is known; nil where it writes a document.
  static var folderMark: FolderMark? { get }

  /// Of what this stage writes; a document has its own.
  static var schema: JSONSchema { get }

  var options: StageOptions { get }

  /// Reads and validates everything the stage needs and returns the work itself.
  ///
  /// `--dry-run` stops between the two.
  func prepare(_ run: inout StageRun) throws -> (inout Report) throws -> Product

  /// Writes what the work gave; for a document the default does.
  func deliver(_ product: Product, _ run: inout StageRun) throws -> ExitStatus

  /// Answers an option that does no work, such as `--list-inputs`; true when it did.
  func answer(_ run: inout StageRun) throws -> Bool
}

extension ChainCommand {
  public static var folderMark: FolderMark? { nil }

  public func answer(_ run: inout StageRun) throws -> Bool { false }

  /// Answers `--print-parameters` and `--print-schema` before anything is asked of the other
  /// options, so that they work alone.
  public static func main() {
    StandardStreams.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let options = try alone("--print-schema", in: arguments) {
        try reportingFailure(of: name) {
          try StandardOutput.write(Array(schema(options.printSchema ?? .document).text.utf8))
        }
      } else if arguments.contains("--print-parameters") {
        let options = try alone("--parameters", in: arguments) ?? StageOptions.parse([])
        try reportingFailure(of: name) {
          var run = try StageRun(command: name, options: options)
          let printed = try printedParameters(sections.map { try run.parameters($0) })
          try StandardOutput.write(Array((printed + "\n").utf8))
        }
      } else {
        runCall(of: name)
      }
    } catch {
      end(of: name, with: error)
    }
  }

  /// One option, with its value where it has one, parsed apart from all others; nil where it is not
  /// there.
  private static func alone(_ option: String, in arguments: [String]) throws -> StageOptions? {
    let rest = arguments.drop { $0 != option && !$0.hasPrefix(option + "=") }
    guard let first = rest.first else { return nil }
    // ArgumentParser takes a value after = that it cannot read for none.
    if first.hasPrefix("--print-schema="),
      SchemaChoice(rawValue: String(first.dropFirst("--print-schema=".count))) == nil
    {
      let choices = SchemaChoice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(first) is none of: \(choices)")
    }
    let next = rest.dropFirst().prefix(first == option ? 1 : 0)
    return try StageOptions.parse([first] + next.filter { $0 == "-" || !$0.hasPrefix("-") })
  }

  private static func schema(_ choice: SchemaChoice) -> JSONSchema {
    switch choice {
    case .document: schema
    case .report: .report
    case .inputs: .inputs
    case .parameters: .parameters
    }
  }

  private static var name: String { configuration.commandName ?? "encuentro" }

  public func run() throws {
    try reportingFailure(of: Self.name) {
      let status = try perform()
      guard status == .ok else { throw status.code }
    }
  }

  private func perform() throws -> ExitStatus {
    var run = try StageRun(command: Self.name, options: options)
    if try answer(&run) { return .ok }
    try run.validateOutput(folderMark: Self.folderMark)
    let work = try prepare(&run)
    if options.dryRun {
      run.describeDryRun()
      return .ok
    }
    let product: Product
    do {
      product = try work(&run.report)
    } catch let error as ParameterError {
      throw InputError(error, file: options.parameters)
    }
    return try deliver(product, &run)
  }
}

extension ChainCommand where Product: Document {
  public static var schema: JSONSchema { Product.jsonSchema }

  public func deliver(_ product: Product, _ run: inout StageRun) throws -> ExitStatus {
    try run.write(product)
    return .ok
  }
}
