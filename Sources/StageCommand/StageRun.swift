public import Contracts
internal import Foundation

/// One call of a command: what it read, what it reports, where it writes.
public struct StageRun {
  public let command: String
  public let options: StageOptions
  public let threads: Int
  public var report = Report()

  private let parameterFile: ParameterFile
  private var used: [any ParameterSection] = []
  /// SHA-256 of everything read, by the name it was given.
  private var inputs: [String: String] = [:]
  /// SHA-256 of every document read, by the document's own name.
  private var documents: [String: String] = [:]
  private let started = ContinuousClock.now

  init(command: String, options: StageOptions) throws {
    self.command = command
    self.options = options
    threads = options.threads ?? ProcessInfo.processInfo.activeProcessorCount
    if let path = options.parameters {
      let bytes = try Files.read(path, key: "parameters")
      do {
        parameterFile = try ParameterFile(json: bytes)
      } catch {
        throw InputError(error, file: path)
      }
    } else {
      parameterFile = ParameterFile()
    }
  }

  /// A section of the parameters, validated.
  public mutating func parameters<S: ParameterSection>(_ section: S.Type) throws -> S {
    do {
      let parameters = try parameterFile.section(section)
      used.append(parameters)
      return parameters
    } catch {
      throw InputError(error, file: options.parameters)
    }
  }

  /// Every parameter of every section, validated.
  public mutating func parametersInForce() throws -> [ParameterInForce] {
    for section in ParameterFile.sectionTypes { _ = try parameters(section) }
    do {
      return try parameterFile.inForce()
    } catch {
      throw InputError(error, file: options.parameters)
    }
  }

  /// Reads one document of the chain.
  public mutating func read<D: Document>(_ document: DocumentPath, as type: D.Type = D.self) throws
    -> D
  {
    if document.path == "-", inputs["-"] != nil || options.parameters == "-" {
      throw InputError(
        .usage, file: "-", key: D.schema, problem: "la entrada estándar ya se dio a otra opción",
        remedy: "dé la ruta de un archivo")
    }
    let bytes = try Files.read(document.path, key: D.schema)
    let digest = sha256(bytes)
    inputs[document.path] = digest
    documents[D.fileName] = digest
    do {
      return try D(encoded: bytes)
    } catch {
      throw InputError(error, file: document.path)
    }
  }

  /// The documents read so far, sorted by name.
  public var documentsRead: [JudgedDocument] {
    documents.sorted { $0.key < $1.key }.map { JudgedDocument(name: $0.key, sha256: $0.value) }
  }

  /// Notes a foreign file and its companions, so that the report tells their digests.
  public mutating func note(_ file: InputFile) throws {
    for file in [file] + file.companions().values {
      inputs[file.path] = sha256(try file.contents())
    }
  }

  /// Refuses, before any work is done, an output that cannot be written or that exists.
  ///
  /// - Parameter folderMark: what marks the folder that the command writes; nil for a document.
  func validateOutput(folderMark: FolderMark?) throws {
    guard options.output != "-" else {
      if folderMark != nil { throw Self.folderNeeded }
      return
    }
    try Files.requireFolder(of: options.output)
    if let folderMark {
      try folder(folderMark).validate()
      return try requireOwnOutput(isFolder: true)
    }
    guard !options.output.hasSuffix("/") else {
      throw InputError(
        .usage, file: options.output, key: "output", problem: "es el nombre de una carpeta",
        remedy: "dé la ruta de un archivo con --output")
    }
    try Files.requireReplaceable(file: options.output)
    try Files.requireAbsent(options.output, unless: options.overwrite)
    try requireOwnOutput(isFolder: false)
  }

  private func requireOwnOutput(isFolder: Bool) throws {
    try OwnOutput.requireNoInput(
      options.output, among: inputs.keys + [options.parameters].compactMap { $0 })
    if !isFolder { try OwnOutput.requireDocument(options.output) }
    try OwnOutput.requireReport(beside: options.output, overwrite: options.overwrite)
  }

  private func folder(_ mark: FolderMark) -> OutputFolder {
    OutputFolder(options.output, mark: mark, overwrite: options.overwrite)
  }

  private static var folderNeeded: InputError {
    InputError(
      .usage, key: "output", problem: "este comando escribe una carpeta",
      remedy: "dé su ruta con --output")
  }

  /// Writes the document whole, and its report with it; the same bytes leave the file untouched.
  public func write(_ document: some Document) throws {
    let bytes = try document.encoded()
    guard options.output != "-" else { return try StandardOutput.write(bytes) }
    try requireOwnOutput(isFolder: false)
    Leftovers.remove(ofFile: options.output, beginning: OwnOutput.document)
    try deliver(Replacement(file: options.output, with: bytes))
    say("\(options.output) (\(bytes.count) bytes)")
  }

  /// Writes a folder of files whole, and its report with it.
  ///
  /// - Parameter mark: by what an earlier folder is known to be a product.
  public func write(folder files: [(path: String, bytes: [UInt8])], mark: FolderMark) throws {
    guard options.output != "-" else { throw Self.folderNeeded }
    try folder(mark).validate()
    try requireOwnOutput(isFolder: true)
    Leftovers.remove(ofFolder: options.output, mark: mark)
    try deliver(Replacement(folder: options.output, with: files, mark: mark))
    say("\(options.output) (\(files.count) archivos)")
  }

  /// Lets the output and its report take their places: neither where one of them cannot be written,
  /// since a report tells of what stands beside it.
  private func deliver(_ output: Replacement) throws {
    let path = options.output + ".report.json"
    Leftovers.remove(ofFile: path, beginning: OwnOutput.report)
    let report: Replacement
    do {
      let record = RunRecord(
        stage: command, version: programVersion, inputs: inputs, report: self.report,
        seconds: started.duration(to: .now))
      report = try Replacement(file: path, with: try record.encoded(parameters: used))
    } catch {
      output.discard()
      throw error
    }
    try Replacement.take([output, report])
  }

  /// One line of progress, on a terminal only.
  func say(_ line: String) {
    guard !options.quiet, StandardError.isTerminal else { return }
    StandardError.print("\(command): \(line)")
  }

  /// One line that the user must see, on any kind of stderr.
  public func warn(_ line: String) { StandardError.print("\(command): \(line)") }

  func describeDryRun() {
    for (path, digest) in inputs.sorted(by: { $0.key < $1.key }) {
      StandardError.print("\(command): leería \(path) (sha256 \(digest.prefix(12)))")
    }
    StandardError.print("\(command): escribiría \(options.output)")
  }
}
