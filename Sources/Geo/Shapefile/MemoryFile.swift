internal import CShapelib
internal import Foundation
internal import Synchronization

/// A file in memory that shapelib reads or writes through its hooks.
///
/// Only bytes that were checked reach the library, under names that exist nowhere; it opens no file
/// of its own accord, what it would print is kept, and nothing it writes reaches the disk before all
/// of a layer is there.
final class MemoryFile {
  private var bytes: [UInt8]
  private var position = 0
  /// Whether the library made it, and so may write.
  private let isNew: Bool

  private init(_ bytes: [UInt8], isNew: Bool) {
    self.bytes = bytes
    self.isNew = isNew
  }

  /// The mutex guards the table; each file is touched by the one task that has its layer.
  private struct Held: @unchecked Sendable { let file: MemoryFile }

  /// What can be opened now, by name: hooks carry no context of their caller.
  private static let known = Mutex<(names: Int, files: [String: Held])>((0, [:]))

  /// A base name that nobody else has.
  static func newBase() -> String {
    known.withLock { known in
      known.names += 1
      return "layer\(known.names)"
    }
  }

  /// Calls `open` with a base name under which shapelib finds the files, by extension.
  static func offering<Handle>(
    _ files: [String: [UInt8]], to open: (String, inout SAHooks) -> Handle
  ) -> Handle {
    let base = newBase()
    known.withLock { known in
      for (suffix, bytes) in files {
        known.files["\(base).\(suffix)"] = Held(file: MemoryFile(bytes, isNew: false))
      }
    }
    defer { for suffix in files.keys { _ = take("\(base).\(suffix)") } }
    var hooks = hooks
    return open(base, &hooks)
  }

  /// The bytes under a name, once; the library keeps what it has open.
  static func take(_ name: String) -> [UInt8] {
    known.withLock { $0.files.removeValue(forKey: name) }?.file.bytes ?? []
  }

  /// What shapelib last said on this thread, once.
  static func takeMessage() -> String? {
    let said = Thread.current.threadDictionary
    defer { said[messageKey] = nil }
    return said[messageKey] as? String
  }

  private static let messageKey = "shapelib.message"

  static let hooks = SAHooks(
    FOpen: { name, access in
      guard let name, let access else { return nil }
      // The library closes what it has just made and opens it again.
      let isNew = access.pointee == CChar(UInt8(ascii: "w"))
      guard let file = MemoryFile.opened(String(cString: name), isNew: isNew) else { return nil }
      return Unmanaged.passRetained(file).toOpaque().assumingMemoryBound(to: Int32.self)
    },
    FRead: { target, size, count, file in
      guard let target, let file, size > 0 else { return 0 }
      return SAOffset(MemoryFile.of(file).read(into: target, Int(size), Int(count)))
    },
    FWrite: { source, size, count, file in
      guard let source, let file else { return 0 }
      return MemoryFile.of(file).write(source, Int(size * count)) ? count : 0
    },
    FSeek: { file, offset, whence in
      guard let file else { return 1 }
      return MemoryFile.of(file).seek(Int(bitPattern: offset), whence) ? 0 : 1
    },
    FTell: { file in file.map { SAOffset(MemoryFile.of($0).position) } ?? 0 },
    FFlush: { _ in 0 },
    FClose: { file in
      if let file { Unmanaged<MemoryFile>.fromOpaque(UnsafeRawPointer(file)).release() }
      return 0
    },
    Remove: { _ in -1 },
    Error: { message in
      guard let message else { return }
      Thread.current.threadDictionary[messageKey] = String(cString: message)
    },
    Atof: { text in text.map(atof) ?? 0 })

  private static func of(_ file: SAFile) -> MemoryFile {
    Unmanaged.fromOpaque(UnsafeRawPointer(file)).takeUnretainedValue()
  }

  /// At its beginning; nil when it should be there and is not.
  private static func opened(_ name: String, isNew: Bool) -> MemoryFile? {
    let held = known.withLock { known in
      if isNew { known.files[name] = Held(file: MemoryFile([], isNew: true)) }
      return known.files[name]
    }
    held?.file.position = 0
    return held?.file
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

  private func write(_ source: UnsafeRawPointer, _ count: Int) -> Bool {
    guard isNew else { return false }
    let missing = position + count - bytes.count
    if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
    bytes.withUnsafeMutableBytes { target in
      (target.baseAddress! + position).copyMemory(from: source, byteCount: count)
    }
    position += count
    return true
  }

  /// What is written may be beyond the end, and what is only read may not.
  private func seek(_ offset: Int, _ whence: Int32) -> Bool {
    let origin: Int
    switch whence {
    case SEEK_SET: origin = 0
    case SEEK_CUR: origin = position
    case SEEK_END: origin = bytes.count
    default: return false
    }
    let (target, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, target >= 0, isNew || target <= bytes.count else { return false }
    position = target
    return true
  }
}
