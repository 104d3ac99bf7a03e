internal import CExchange
internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// A file or folder that stands whole and synced beside its place, to take it in one step or to go
/// without a trace.
///
/// Everything that a full disk or a missing permission can refuse is done before the first of
/// several takes its place, so that they change together or not at all.
struct Replacement {
  private let path: String
  /// Nil where the place has these bytes already: it is left untouched, so that its readers need
  /// not run.
  private let temporary: String?
  /// Of a folder.
  private let mark: FolderMark?

  init(file path: String, with bytes: [UInt8]) throws {
    try Files.requireReplaceable(file: path)
    self.path = path
    mark = nil
    let present = try? Data(contentsOf: URL(filePath: path))
    temporary = present == Data(bytes) ? nil : Files.temporary(path)
    guard let temporary else { return }
    do {
      try Files.writeSynced(bytes, to: temporary, standingFor: path)
    } catch {
      discard()
      throw error
    }
  }

  init(folder path: String, with files: [(path: String, bytes: [UInt8])], mark: FolderMark) throws {
    self.path = path
    self.mark = mark
    temporary = Files.sameFiles(path, files) ? nil : Files.temporary(path)
    guard let temporary else { return }
    do {
      for file in files {
        let url = URL(filePath: temporary).appending(path: file.path)
        try Files.makeFolder(url.deletingLastPathComponent(), standingFor: path)
        try Files.writeSynced(file.bytes, to: url.path, standingFor: path)
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Lets each take its place, in this order, and removes what stood there; where one cannot, it
  /// goes and so do those after it.
  static func take(_ replacements: [Replacement]) throws {
    for (index, replacement) in replacements.enumerated() {
      do {
        try replacement.take()
      } catch {
        for rest in replacements[index...] { rest.discard() }
        throw error
      }
    }
    for replacement in replacements { replacement.removeReplaced() }
  }

  private func take() throws {
    guard let temporary else { return }
    let taken =
      mark != nil && Files.exists(path)
      ? exchange_paths(temporary, path) : rename(temporary, path)
    guard taken == 0 else { throw Files.systemError(path) }
    if mark == nil { Files.sync(folder: URL(filePath: path).deletingLastPathComponent().path) }
  }

  func discard() {
    guard let temporary else { return }
    try? FileManager.default.removeItem(atPath: temporary)
  }

  /// After an exchange the old folder bears the temporary name.
  private func removeReplaced() {
    guard let temporary, let mark, Files.exists(temporary), !mark.remove(folder: temporary) else {
      return
    }
    let name = ProcessInfo.processInfo.processName
    StandardError.print(
      "\(name): \(temporary): output.leftover: los productos anteriores quedaron ahí, porque no se "
        + "pudieron borrar; revise los permisos y borre esa carpeta")
  }
}
