internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// What `--overwrite` may replace: what begins as we write it, and nothing that was read.
enum OwnOutput {
  static let document = Array("{\n\"schema\":\"".utf8)
  static let report = Array("{\n\"stage\":\"".utf8)

  /// Refuses a file that is there and is neither a document of the chain nor empty.
  static func requireDocument(_ path: String) throws { try require(path, document, "un documento") }

  /// Refuses the report beside an output that is there without leave, or is no report of ours.
  static func requireReport(beside output: String, overwrite: Bool) throws {
    let path = output + ".report.json"
    if Files.exists(path), !overwrite {
      throw CommandFailure(
        .exists,
        "\(path): output.exists: el reporte de la salida ya existe; "
          + "dé --overwrite para reemplazarlo")
    }
    try require(path, report, "un reporte")
  }

  /// Refuses an output that is one of the files read, by whatever path it was reached.
  static func requireNoInput(_ output: String, among inputs: some Sequence<String>) throws {
    guard let identity = Identity(output) else { return }
    for input in inputs where Identity(input) == identity {
      throw InputError(
        .usage, file: output, key: "output", problem: "la salida es también una entrada",
        remedy: "dé otra ruta con --output")
    }
  }

  /// Refuses a file that is there and neither begins with the mark nor is empty.
  ///
  /// - Parameter option: by which the user can name another place.
  static func require(
    _ path: String, _ mark: [UInt8], _ what: String, option: String = "--output"
  ) throws {
    guard Files.kind(path) != .nothing else { return }
    try Files.requireReplaceable(file: path, option: option)
    // Of a file that cannot be read nobody knows whose it is; an empty one is nobody's.
    let found = beginning(of: path, mark.count) ?? (isEmpty(path) ? [] : nil)
    guard let found, found.isEmpty || found == mark else {
      throw CommandFailure(
        .exists,
        "\(path): output.exists: lo que hay ahí no es \(what) que se pueda reemplazar; "
          + "dé otra ruta con \(option)")
    }
  }

  /// At most so many bytes of a file; nil where it cannot be read.
  static func beginning(of path: String, _ count: Int) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      return nil
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size == 0
  }

  /// One file of the machine, whatever its names.
  private struct Identity: Equatable {
    let device: UInt64
    let number: UInt64

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }
}
