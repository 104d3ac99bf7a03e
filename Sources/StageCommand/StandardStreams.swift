internal import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// What a command does about its streams before anything else.
enum StandardStreams {
  /// A reader that goes away is an error like any other write that fails, not a silent end; and a
  /// stream that the caller closed stays unusable instead of becoming the next file that is opened.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      // The lowest free number is the one that is missing. Reading and writing the wrong way fail.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes; false, with `errno`, when the system refuses.
  fileprivate static func write(_ bytes: [UInt8], to stream: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(stream, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}

/// Where everything but the document goes.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// One line, whatever the text holds. Nobody is left to tell where it cannot be written.
  static func print(_ line: String) {
    _ = StandardStreams.write(Array((onOneLine(line) + "\n").utf8), to: STDERR_FILENO)
  }
}

/// Carries the document and nothing else; of a tool, what it prints.
enum StandardOutput {
  /// - Parameter remedy: what the user can do.
  /// - Throws: `InputError` when not all of it could be written, also to a reader that went away.
  static func write(
    _ bytes: [UInt8], remedy: String = "\(look), o escriba en un archivo con --output"
  ) throws(InputError) {
    guard !StandardStreams.write(bytes, to: STDOUT_FILENO) else { return }
    throw refusal(remedy)
  }

  /// All that there is to do where a tool prints what it finds.
  static let look = "revise a dónde va la salida"

  /// Sees that what was printed is written.
  ///
  /// - Throws: as `write` does.
  static func flush() throws(InputError) {
    guard fflush(nil) != 0 else { return }
    throw refusal(look)
  }

  /// What `errno` says.
  private static func refusal(_ remedy: String) -> InputError {
    InputError(
      .io, key: "output",
      problem: "no se pudo escribir en la salida estándar: \(systemReason(errno))",
      remedy: remedy)
  }
}

/// The text with what would end its line or steer a terminal (control characters, separators of
/// lines, marks of writing direction) spelled out, as in `a\u{A}b`: file names and keys of a file
/// may hold anything.
func onOneLine(_ text: String) -> String {
  var line = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: line.unicodeScalars.append(scalar)
    }
  }
  return line
}
