internal import CProj

/// A PROJ context of one owner, with what PROJ last said in it.
///
/// PROJ's useful text comes through its log only, so the log is kept instead of printed. The
/// network is off: grids fetched at will would make results depend on the machine.
final class ProjContext {
  let pointer: OpaquePointer
  private(set) var lastMessage: String?

  init() {
    guard let pointer = proj_context_create() else {
      preconditionFailure("PROJ has no memory for a context")
    }
    self.pointer = pointer
    proj_context_set_enable_network(pointer, 0)
    proj_log_level(pointer, PJ_LOG_ERROR)
    // The context is destroyed with this object, so the log never outlives its receiver.
    proj_log_func(pointer, Unmanaged.passUnretained(self).toOpaque()) { receiver, _, message in
      guard let receiver, let message else { return }
      Unmanaged<ProjContext>.fromOpaque(receiver).takeUnretainedValue().lastMessage =
        String(cString: message)
    }
  }

  deinit { proj_context_destroy(pointer) }
}

/// An object of PROJ (a CRS, an ellipsoid, an operation) that ends with its owner.
struct ProjObject: ~Copyable {
  let pointer: OpaquePointer
  /// Kept alive: PROJ wants objects destroyed before their context.
  let context: ProjContext

  init(_ pointer: OpaquePointer, _ context: ProjContext) {
    self.pointer = pointer
    self.context = context
  }

  deinit { proj_destroy(pointer) }

  var name: String { proj_get_name(pointer).map { String(cString: $0) } ?? "" }
}
