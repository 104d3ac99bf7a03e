import Foundation

/// Writes a file, hands its path to `body` and removes it.
func withFile<T>(_ name: String, _ text: String, _ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: name).path
  try text.write(toFile: path, atomically: true, encoding: .utf8)
  return try body(path)
}
