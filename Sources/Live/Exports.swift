#if hasFeature(Embedded)
/// What a page calls. Text goes in and out as UTF-8 in the module's memory: the page asks for room,
/// writes there, calls, and reads where `live_text` says, `live_size` bytes.
nonisolated(unsafe) private var session: LiveSession?
nonisolated(unsafe) private var result: [UInt8] = []

/// Room for a text of so many bytes, or 0 for none.
@_expose(wasm, "live_room")
@_cdecl("live_room")
public func liveRoom(_ size: Int32) -> UnsafeMutablePointer<UInt8>? {
  size > 0 ? .allocate(capacity: Int(size)) : nil
}

/// Gives room back.
@_expose(wasm, "live_free")
@_cdecl("live_free")
public func liveFree(_ room: UnsafeMutablePointer<UInt8>?) { room?.deallocate() }

/// Reads facts; 1 where they can't be read, and the text is why.
@_expose(wasm, "live_open")
@_cdecl("live_open")
public func liveOpen(_ start: UnsafePointer<UInt8>?, _ size: Int32) -> Int32 {
  do {
    session = try LiveSession(factLines: text(start, size))
    result = []
    return 0
  } catch {
    result = Array(error.description.utf8)
    return 1
  }
}

/// Answers a question; the text is the answer. 1 where no facts have been read.
@_expose(wasm, "live_ask")
@_cdecl("live_ask")
public func liveAsk(_ start: UnsafePointer<UInt8>?, _ size: Int32) -> Int32 {
  guard let session else { return 1 }
  result = Array(session.answer(to: text(start, size)).utf8)
  return 0
}

/// Where the text of the last answer begins. It stays until the next question.
@_expose(wasm, "live_text")
@_cdecl("live_text")
public func liveText() -> UnsafePointer<UInt8>? {
  result.withUnsafeBufferPointer { $0.baseAddress }
}

/// How many bytes the text of the last answer has.
@_expose(wasm, "live_size")
@_cdecl("live_size")
public func liveSize() -> Int32 { Int32(clamping: result.count) }

private func text(_ start: UnsafePointer<UInt8>?, _ size: Int32) -> String {
  guard let start, size > 0 else { return "" }
  return String(decoding: UnsafeBufferPointer(start: start, count: Int(size)), as: UTF8.self)
}
#endif
