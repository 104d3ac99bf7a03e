public import Contracts

/// The foreign files of which `acuerdos.json` is made.
public struct AcuerdosInputs: Sendable {
  /// `encuentros.json` of earlier runs, whose names new encuentros keep.
  public var previous: [InputFile]

  public init(previous: [InputFile] = []) { self.previous = previous }
}

/// Reads what has been agreed; without any file the document is empty.
///
/// - Throws: `InputError` for a file that cannot be read or is of another version, and for an
///   encuentro or a council that stands twice: which of the two names to keep is nobody's guess.
///
/// The order of the files changes nothing.
public func ingestAcuerdos(
  _ inputs: AcuerdosInputs, _ parameters: AcuerdosParameters, report: inout Report
) throws -> Acuerdos {
  var merged = PreviousEncuentros()
  for file in inputs.previous { try merged.add(encuentros(in: file), from: file.name) }
  report.count("previous.files", inputs.previous.count)
  report.count("previous.encuentros", merged.encuentros.count)
  report.count("previous.councils", merged.encuentros.reduce(0) { $0 + $1.councils.count })
  return Acuerdos(previous: merged.encuentros.sorted { $0.id < $1.id })
}

private func encuentros(in file: InputFile) throws(InputError) -> [Encuentro] {
  let bytes = try file.contents()
  do {
    return try Encuentros(encoded: bytes).encuentros
  } catch {
    throw InputError(error, file: file.name)
  }
}
