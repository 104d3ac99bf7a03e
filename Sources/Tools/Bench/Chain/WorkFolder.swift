import Contracts
import Foundation

/// A folder for states and results that goes with the bench.
struct WorkFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "encuentro-bench-\(UUID())")
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw InputError(
        .io, file: url.path, key: "folder", problem: "la carpeta no se puede crear",
        remedy: "diga con TMPDIR dónde hay lugar")
    }
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func text(_ name: String) -> String {
    String(decoding: (try? Data(contentsOf: url.appending(path: name))) ?? Data(), as: UTF8.self)
  }

  /// The bytes of a file, or of all files of a folder.
  func size(_ name: String) -> Int {
    let manager = FileManager.default
    let below = (try? manager.subpathsOfDirectory(atPath: path(name))) ?? []
    return ([name] + below.map { name + "/" + $0 }).reduce(0) { sum, file in
      let attributes = try? manager.attributesOfItem(atPath: path(file))
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return sum }
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  func remove(_ name: String? = nil) {
    try? FileManager.default.removeItem(atPath: name.map(path) ?? url.path)
  }
}
