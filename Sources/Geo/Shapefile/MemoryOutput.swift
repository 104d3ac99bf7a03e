internal import CShapelib
internal import Foundation
internal import Synchronization

/// Files in memory that shapelib writes through its hooks: nothing reaches the disk before all of a
/// layer is there.
final class MemoryOutput {
  private var bytes: [UInt8] = []
  private var position = 0

  /// What is being written now, by name: hooks carry no context of their caller.
  private static let open = Mutex<(names: Int, files: [String: Held])>((0, [:]))

  /// The mutex guards the table; each file is touched by the one task that writes its layer.
  private struct Held: @unchecked Sendable { let file: MemoryOutput }

  /// A base name that nobody else has.
  static func newBase() -> String {
    open.withLock { open in
      open.names += 1
      return "written\(open.names)"
    }
  }

  /// The bytes written under a name, once.
  static func take(_ name: String) -> [UInt8] {
    open.withLock { $0.files.removeValue(forKey: name) }?.file.bytes ?? []
  }

  /// At its beginning; nil when it should be there and is not.
  private static func file(named name: String, isNew: Bool) -> MemoryOutput? {
    let held = open.withLock { open in
      if isNew { open.files[name] = Held(file: MemoryOutput()) }
      return open.files[name]
    }
    held?.file.position = 0
    return held?.file
  }

  static var hooks: SAHooks {
    SAHooks(
      FOpen: { name, access in
        guard let name, let access else { return nil }
        // The library closes what it has just made and opens it again.
        let isNew = access.pointee == CChar(UInt8(ascii: "w"))
        guard let file = MemoryOutput.file(named: String(cString: name), isNew: isNew) else {
          return nil
        }
        return Unmanaged.passRetained(file).toOpaque().assumingMemoryBound(to: Int32.self)
      },
      FRead: { target, size, count, file in
        guard let target, let file, size > 0 else { return 0 }
        return SAOffset(MemoryOutput.of(file).read(into: target, Int(size), Int(count)))
      },
      FWrite: { source, size, count, file in
        guard let source, let file else { return 0 }
        MemoryOutput.of(file).write(source, Int(size * count))
        return count
      },
      FSeek: { file, offset, whence in
        guard let file else { return 1 }
        return MemoryOutput.of(file).seek(Int(bitPattern: offset), whence) ? 0 : 1
      },
      FTell: { file in file.map { SAOffset(MemoryOutput.of($0).position) } ?? 0 },
      FFlush: { _ in 0 },
      FClose: { file in
        if let file { Unmanaged<MemoryOutput>.fromOpaque(UnsafeRawPointer(file)).release() }
        return 0
      },
      Remove: { _ in -1 },
      Error: { _ in },
      Atof: { text in text.map(atof) ?? 0 })
  }

  private static func of(_ file: SAFile) -> MemoryOutput {
    Unmanaged.fromOpaque(UnsafeRawPointer(file)).takeUnretainedValue()
  }

  /// How many whole items were there.
  private func read(into target: UnsafeMutableRawPointer, _ size: Int, _ count: Int) -> Int {
    let items = min(count, max(0, bytes.count - position) / size)
    guard items > 0 else { return 0 }
    bytes.withUnsafeBytes { source in
      target.copyMemory(from: source.baseAddress! + position, byteCount: items * size)
    }
    position += items * size
    return items
  }

  private func write(_ source: UnsafeRawPointer, _ count: Int) {
    let missing = position + count - bytes.count
    if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
    bytes.withUnsafeMutableBytes { target in
      (target.baseAddress! + position).copyMemory(from: source, byteCount: count)
    }
    position += count
  }

  private func seek(_ offset: Int, _ whence: Int32) -> Bool {
    let origin =
      switch whence {
      case SEEK_SET: 0
      case SEEK_CUR: position
      default: bytes.count
      }
    guard origin + offset >= 0 else { return false }
    position = origin + offset
    return true
  }
}
