internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// What killed commands left beside an output under temporary names.
enum Leftovers {
  /// Removes `<path>.tmp-<process>` where the process is no more and the file, by its beginning, is
  /// one of ours.
  static func remove(ofFile path: String, beginning mark: [UInt8]) {
    for leftover in list(path) where Files.kind(leftover) == .file {
      if let found = OwnOutput.beginning(of: leftover, mark.count), mark.starts(with: found) {
        unlink(leftover)
      }
    }
  }

  /// Removes `<path>.tmp-<process>` where the process is no more and the folder bears the mark or
  /// has nothing in it.
  static func remove(ofFolder path: String, mark: FolderMark) {
    for leftover in list(path) where Files.kind(leftover) == .folder {
      if mark.marksLeftover(leftover) { _ = mark.remove(folder: leftover) }
    }
  }

  private static func list(_ path: String) -> [String] {
    let url = URL(filePath: path)
    let start = url.lastPathComponent + ".tmp-"
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(start) && isOfTheDead($0.dropFirst(start.count)) }
      .map { folder + "/" + $0 }
  }

  /// Whether it is the number of a process that runs no more; our own is that of a former one,
  /// since nothing has been written yet.
  private static func isOfTheDead(_ digits: Substring) -> Bool {
    guard let process = pid_t(digits), process > 0, String(process) == digits else { return false }
    return process == getpid() || kill(process, 0) != 0 && errno == ESRCH
  }
}
