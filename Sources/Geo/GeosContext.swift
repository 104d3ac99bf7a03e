internal import CGeos

/// A GEOS context of one owner, with what GEOS last said in it instead of printing it.
final class GeosContext {
  let handle: GEOSContextHandle_t
  private(set) var lastMessage: String?

  init() {
    guard let handle = GEOS_init_r() else {
      preconditionFailure("GEOS has no memory for a context")
    }
    self.handle = handle
    // The context ends with this object, so the handler never outlives its receiver.
    GEOSContext_setErrorMessageHandler_r(
      handle,
      { message, receiver in
        guard let receiver, let message else { return }
        Unmanaged<GeosContext>.fromOpaque(receiver).takeUnretainedValue().lastMessage =
          String(cString: message)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { GEOS_finish_r(handle) }
}
