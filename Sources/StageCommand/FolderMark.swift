internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// By what a folder is known to be one that a command wrote, and so its own to replace.
///
/// The name of a file is not enough: `datapackage.json` stands in every data package of the world.
public struct FolderMark: Sendable {
  /// Relative to the folder. The command writes it first.
  let file: String
  private let companions: [String]
  private let isOurs: @Sendable ([UInt8]) -> Bool

  /// - Parameters:
  ///   - file: the file that tells.
  ///   - companions: an empty mark counts where one of these files stands in the folder too: so a
  ///     folder is offered for repair whose mark was lost.
  ///   - isOurs: whether these bytes are what the command writes there, in this version or another.
  public init(
    _ file: String, companions: [String] = [], isOurs: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.file = file
    self.companions = companions
    self.isOurs = isOurs
  }

  /// Whether the folder bears the mark; false where it cannot be read.
  func marks(folder path: String) -> Bool {
    let mark = path + "/" + file
    guard Files.kind(mark) == .file, let bytes = try? Files.read(mark, key: "output") else {
      return false
    }
    return bytes.isEmpty
      ? companions.contains { Files.kind(path + "/" + $0) == .file } : isOurs(bytes)
  }

  /// Whether a folder under a temporary name is one that the command left: it bears the mark, or
  /// nothing had been written to it.
  func marksLeftover(_ path: String) -> Bool {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return false
    }
    let isUnwritten =
      entries == [file] && OwnOutput.beginning(of: path + "/" + file, 1)?.isEmpty == true
    return entries.isEmpty || isUnwritten || marks(folder: path)
  }

  /// Removes a folder, the mark last: killed half-way, it leaves a folder that still bears it.
  ///
  /// - Returns: false when something could not be removed.
  func remove(folder path: String) -> Bool {
    makeWritable(path)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for entry in entries where entry != file {
      try? FileManager.default.removeItem(atPath: path + "/" + entry)
    }
    try? FileManager.default.removeItem(atPath: path)
    return !Files.exists(path)
  }

  /// Nothing can be taken out of a folder that somebody made read-only.
  private func makeWritable(_ folder: String) {
    chmod(folder, 0o700)
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where Files.kind(folder + "/" + entry) == .folder {
      makeWritable(folder + "/" + entry)
    }
  }
}
