internal import Foundation

/// A folder of files that a command writes whole.
public struct OutputFolder {
  private let path: String
  private let mark: FolderMark
  private let overwrite: Bool

  /// - Parameter mark: by what an earlier folder is known to be ours to replace.
  public init(_ path: String, mark: FolderMark, overwrite: Bool) {
    self.path = path
    self.mark = mark
    self.overwrite = overwrite
  }

  /// Refuses an output that exists, or that is somebody's work, before any work is done.
  public func validate() throws {
    try Files.requireReplaceable(folder: path, mark: mark)
    try Files.requireAbsent(path, unless: overwrite)
  }

  /// Builds the folder beside its place and exchanges the two.
  public func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    try validate()
    Leftovers.remove(ofFolder: path, mark: mark)
    try Replacement.take([Replacement(folder: path, with: files, mark: mark)])
  }
}
