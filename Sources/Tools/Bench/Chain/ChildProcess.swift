import Contracts
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What one process used, as the kernel tells when it ends.
struct Usage: Codable, Equatable {
  var wallSeconds: Double
  /// User and system, all threads.
  var cpuSeconds: Double
  /// The most that was resident at once.
  var peakMiB: Double

  /// The median of each figure by itself; of an even number the mean of the middle two.
  static func median(_ usages: [Usage]) -> Usage {
    Usage(
      wallSeconds: median(usages.map(\.wallSeconds)),
      cpuSeconds: median(usages.map(\.cpuSeconds)),
      peakMiB: median(usages.map(\.peakMiB)))
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// A process that is started, waited for and measured.
///
/// Foundation's `Process` reaps its child itself and so loses what it used. Linux counts towards a
/// child's peak what its parent had resident when it was started: the bench itself stays small.
struct ChildProcess {
  let status: Int32
  let usage: Usage

  /// - Throws: `InputError` when the program cannot be started.
  init(_ program: String, _ arguments: [String], output: String, errors: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)

    var process = pid_t()
    let started = ContinuousClock.now
    guard posix_spawnp(&process, program, &actions, nil, words, environ) == 0 else {
      throw InputError(
        .missing, file: program, key: "commands", problem: "el programa no se puede iniciar",
        remedy: "compílelo, o diga con --commands dónde está")
    }
    var ended: Int32 = 0
    var used = rusage()
    while wait4(process, &ended, 0, &used) < 0, errno == EINTR {}
    let wall = started.duration(to: .now) / .seconds(1)
    // The shell's convention for a process that a signal ended.
    status = ended & 0x7f == 0 ? (ended >> 8) & 0xff : 128 + ended & 0x7f
    usage = Usage(
      wallSeconds: wall, cpuSeconds: Self.seconds(used.ru_utime) + Self.seconds(used.ru_stime),
      peakMiB: Double(used.ru_maxrss) / 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
