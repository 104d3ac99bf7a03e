internal import Foundation

/// A file that a tool writes whole, with what it found.
public struct OutputFile {
  private let path: String
  private let option: String
  private let beginning: [UInt8]

  /// - Parameters:
  ///   - option: by which the user can name another place, as in `--json`.
  ///   - beginning: how what the tool writes there begins. A file that does not is somebody's work.
  public init(_ path: String, option: String, beginning: String) {
    self.path = path
    self.option = option
    self.beginning = Array(beginning.utf8)
  }

  /// Refuses, before any work is done, a place where the file could not be written or where
  /// something stands that is not the tool's own. The folder is made where it is not there.
  ///
  /// - Throws: `InputError` when the system refuses; else as an output that exists.
  public func validate() throws {
    try OwnOutput.require(path, beginning, "un resultado de este comando", option: option)
    try makeFolder()
    Leftovers.remove(ofFile: path, beginning: beginning)
    try Files.requireWritable(beside: path)
  }

  /// Replaces the file at once.
  ///
  /// - Throws: as `validate` does.
  public func write(_ bytes: [UInt8]) throws {
    try OwnOutput.require(path, beginning, "un resultado de este comando", option: option)
    try makeFolder()
    try Replacement.take([Replacement(file: path, with: bytes)])
  }

  private func makeFolder() throws {
    try Files.makeFolder(URL(filePath: path).deletingLastPathComponent(), standingFor: path)
  }
}
