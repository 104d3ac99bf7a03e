internal import Foundation

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
}
