import Contracts
import Foundation

/// Feeds the readers of the JSON that people write: `parameters.json` where the first byte is even,
/// and any other.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWritten(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let input = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(input.dropFirst())
  if input[0].isMultiple(of: 2) { readParameters(bytes) } else { readWritten(bytes) }
  return 0
}

private func readParameters(_ bytes: [UInt8]) {
  do {
    let file = try ParameterFile(json: bytes)
    _ = try file.section(Rules.self)
  } catch {
    precondition(!error.key.isEmpty && !error.problem.isEmpty)
  }
}

/// What is read strictly, the decoder of the platform reads as well.
private func readWritten(_ bytes: [UInt8]) {
  guard (try? WrittenJSON(bytes)) != nil else { return }
  precondition(
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil)
}
