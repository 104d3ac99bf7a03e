internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Reads files, writes them beside their place and says what may be replaced.
enum Files {
  /// What stands at a path.
  enum Kind: Equatable {
    case nothing, file, folder
    /// A device, a socket, a link …: never ours to replace.
    case other
  }

  static func exists(_ path: String) -> Bool { kind(path) != .nothing }

  static func kind(_ path: String, followingLinks: Bool = false) -> Kind {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      return .nothing
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// A whole document, which may come from a pipe; `-` is standard input. What has no end is not
  /// read to it.
  static func read(_ path: String, key: String) throws(InputError) -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw readError(path, key) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw readError(path, key) }
    // One byte more than a file has, so that its end shows without another growth.
    var capacity = min(max(Int(status.st_size), 1 << 16), InputFile.byteLimit) + 1
    var bytes: [UInt8] = []
    while true {
      let wanted = capacity
      var failed = false
      bytes = [UInt8](unsafeUninitializedCapacity: wanted) { [bytes] buffer, count in
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
        count = bytes.count
        while count < wanted {
          let read = Glibc.read(descriptor, buffer.baseAddress! + count, wanted - count)
          if read < 0, errno == EINTR { continue }
          failed = read < 0
          guard read > 0 else { return }
          count += read
        }
      }
      if failed { throw readError(path, key) }
      if bytes.count < wanted { return bytes }
      guard bytes.count <= InputFile.byteLimit else {
        throw InputError(
          .data, file: path, key: key, problem: "el archivo pasa de \(InputFile.byteLimit) bytes",
          remedy: "revise que sea el que corresponde")
      }
      capacity = min(2 * capacity, InputFile.byteLimit + 1)
    }
  }

  private static func readError(_ path: String, _ key: String) -> InputError {
    if errno == ENOENT || errno == ENOTDIR {
      return InputError(
        .missing, file: path, key: key, problem: "el archivo no existe",
        remedy: "revise la ruta o produzca el archivo")
    }
    return InputError(
      .io, file: path, key: key, problem: "el archivo no se puede leer",
      remedy: "revise que sea un archivo y sus permisos")
  }

  /// Where a file or folder is built that is to replace this one.
  static func temporary(_ path: String) -> String { "\(path).tmp-\(getpid())" }

  /// Refuses a path whose folder is not there: nothing could be written into it.
  static func requireFolder(of path: String) throws(InputError) {
    var parent = URL(filePath: path).deletingLastPathComponent().path
    if parent.isEmpty { parent = "." }
    guard isFolder(parent) else {
      throw InputError(
        .io, file: path, key: "output", problem: "la carpeta «\(parent)» no existe",
        remedy: "créela o dé otra ruta con --output")
    }
  }

  /// Refuses to replace what is no regular file.
  ///
  /// - Parameter option: by which the user can name another place.
  static func requireReplaceable(file path: String, option: String = "--output") throws {
    guard [.nothing, .file].contains(kind(path)) else {
      throw notOurs(path, "un archivo", option: option)
    }
  }

  /// Refuses to replace a folder that is neither empty nor bears the mark: it is somebody's work.
  static func requireReplaceable(folder path: String, mark: FolderMark) throws {
    switch kind(path) {
    case .nothing: return
    case .folder:
      let entries = try? FileManager.default.contentsOfDirectory(atPath: path)
      if entries?.isEmpty == true || mark.marks(folder: path) { return }
    case .file, .other: break
    }
    throw notOurs(path, "una carpeta de productos", option: "--output")
  }

  /// Refuses what is there already, unless it may be overwritten.
  static func requireAbsent(_ path: String, unless overwrite: Bool) throws {
    guard exists(path), !overwrite else { return }
    throw CommandFailure(
      .exists,
      "\(path): output.exists: la salida ya existe; dé --overwrite para reemplazarla")
  }

  private static func notOurs(
    _ path: String, _ expected: String, option: String
  ) -> CommandFailure {
    CommandFailure(
      .exists,
      "\(path): output.exists: lo que hay ahí no es \(expected) que se pueda reemplazar; "
        + "dé otra ruta con \(option)")
  }

  static func sameFiles(_ path: String, _ files: [(path: String, bytes: [UInt8])]) -> Bool {
    guard let present = FileManager.default.enumerator(atPath: path) else { return false }
    var paths: Set<String> = []
    for case let entry as String in present where !isFolder(path + "/" + entry) {
      paths.insert(entry)
    }
    return paths == Set(files.map(\.path))
      && files.allSatisfy {
        (try? Data(contentsOf: URL(filePath: path + "/" + $0.path))) == Data($0.bytes)
      }
  }

  private static func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
  }

  /// Makes a folder, and those above it, where they are not there.
  static func makeFolder(_ url: URL, standingFor path: String) throws {
    let folder = url.relativePath.isEmpty ? "." : url.relativePath
    switch kind(folder, followingLinks: true) {
    case .folder: return
    case .file, .other:
      throw InputError(
        .io, file: path, key: "output", problem: "«\(folder)» no es una carpeta",
        remedy: "dé otra ruta")
    case .nothing:
      let above = url.deletingLastPathComponent()
      if above.path != url.path { try makeFolder(above, standingFor: path) }
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        // The folder above is there: it is one, as in /proc, where nobody makes anything.
        let reason = errno == ENOENT ? nothingIsMadeThere : systemReason(errno)
        throw InputError(
          .io, file: path, key: "output",
          problem: "no se pudo crear la carpeta «\(folder)»: \(reason)",
          remedy: "revise sus permisos o dé otra ruta")
      }
    }
  }

  /// Refuses a place where no file can be written: what the system allows is known only by trying.
  static func requireWritable(beside path: String) throws {
    let trial = temporary(path)
    defer { unlink(trial) }
    try writeSynced([], to: trial, standingFor: path)
  }

  /// - Parameter final: as errors name it; the temporary name is nobody's business.
  static func writeSynced(
    _ bytes: [UInt8], to path: String, standingFor final: String
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw systemError(final) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    defer { close(descriptor) }
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw systemError(final)
    }
    guard fsync(descriptor) == 0 else { throw systemError(final) }
  }

  /// Makes the rename itself durable; a file system that cannot is no reason to fail.
  static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func systemError(_ path: String) -> InputError {
    let code = errno
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let isThere = isFolder(folder.isEmpty ? "." : folder)
    let reason = code == ENOENT && isThere ? nothingIsMadeThere : systemReason(code)
    return InputError(
      .io, file: path, key: "output",
      problem: "no se pudo escribir: \(reason)",
      remedy: "revise que la carpeta exista, sus permisos y el espacio en disco")
  }

  private static let nothingIsMadeThere = "el sistema no deja crear nada ahí"
}
