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

  /// The file by which the folder that the command writes is known; nil where it writes a document.
  static var folderMark: String? { get }

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
  public static var folderMark: String? { nil }

  public func answer(_ run: inout StageRun) throws -> Bool { false }

  /// Answers `--print-parameters` before anything is asked of the other options, so that it works
  /// alone.
  public static func main() {
    StandardStreams.prepare()
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.contains("--print-parameters") else { return main(nil) }
    do {
      try reportingFailure(of: name) {
        let rest = arguments.drop { $0 != "--parameters" && !$0.hasPrefix("--parameters=") }
        let given = rest.prefix(rest.first == "--parameters" ? 2 : 1)
        let options = try StageOptions.parse(Array(given))
        var run = try StageRun(command: name, options: options)
        let printed = try printedParameters(sections.map { try run.parameters($0) })
        try StandardOutput.write(Array((printed + "\n").utf8))
      }
    } catch {
      exit(withError: error)
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
  public func deliver(_ product: Product, _ run: inout StageRun) throws -> ExitStatus {
    try run.write(product)
    return .ok
  }
}
