internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Where everything but the document goes.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func print(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

/// Carries the document and nothing else.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw InputError(
        .io, key: "output", problem: "no se pudo escribir en la salida estándar",
        remedy: "revise a dónde va la salida")
    }
  }
}
