internal import CShapelib
internal import Foundation
internal import Synchronization

/// A file in memory that shapelib reads through its hooks.
///
/// Only bytes that were checked reach the library, under names that exist nowhere: it opens no file
/// of its own accord, and what it would print is kept.
final class MemoryFile {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What can be opened now, by name: hooks carry no context of their caller.
  private static let offered = Mutex<(names: Int, files: [String: [UInt8]])>((0, [:]))

  /// Calls `open` with a base name under which shapelib finds the files, by extension.
  static func offering<Handle>(
    _ files: [String: [UInt8]], to open: (String, inout SAHooks) -> Handle
  ) -> Handle {
    let base = offered.withLock { offered in
      offered.names += 1
      let base = "layer\(offered.names)"
      for (suffix, bytes) in files { offered.files["\(base).\(suffix)"] = bytes }
      return base
    }
    defer {
      offered.withLock { offered in
        for suffix in files.keys { offered.files["\(base).\(suffix)"] = nil }
      }
    }
    var hooks = MemoryFile.hooks
    return open(base, &hooks)
  }

  /// What shapelib last said on this thread, once.
  static func takeMessage() -> String? {
    let said = Thread.current.threadDictionary
    defer { said[messageKey] = nil }
    return said[messageKey] as? String
  }

  private static let messageKey = "shapelib.message"

  private static let hooks = SAHooks(
    FOpen: { name, _ in
      guard let name, let bytes = offered.withLock({ $0.files[String(cString: name)] }) else {
        return nil
      }
      return Unmanaged.passRetained(MemoryFile(bytes)).toOpaque()
        .assumingMemoryBound(to: Int32.self)
    },
    FRead: { target, size, count, file in
      guard let target, let file, size > 0 else { return 0 }
      return SAOffset(MemoryFile.of(file).read(into: target, Int(size), Int(count)))
    },
    FWrite: { _, _, _, _ in 0 },
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

  /// How many whole items were there.
  private func read(into target: UnsafeMutableRawPointer, _ size: Int, _ count: Int) -> Int {
    let items = min(count, (bytes.count - position) / size)
    guard items > 0 else { return 0 }
    bytes.withUnsafeBytes { source in
      target.copyMemory(from: source.baseAddress! + position, byteCount: items * size)
    }
    position += items * size
    return items
  }

  private func seek(_ offset: Int, _ whence: Int32) -> Bool {
    let origin: Int
    switch whence {
    case SEEK_SET: origin = 0
    case SEEK_CUR: origin = position
    case SEEK_END: origin = bytes.count
    default: return false
    }
    let (target, overflow) = origin.addingReportingOverflow(offset)
    guard !overflow, (0...bytes.count).contains(target) else { return false }
    position = target
    return true
  }
}
