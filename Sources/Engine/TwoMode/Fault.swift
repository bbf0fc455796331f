/// What a call of the engine gives back where it cannot answer. Every code is below 0, so that a call
/// that gives a handle or a count can give a code too. ``lastMessage(_:_:)`` has the sentence.
enum Code: Int32 {
  /// All is well.
  case answered = 0
  /// An argument is out of range: a side, a size, a pointer that is missing, a parameter.
  case badArgument = -1
  /// There is no network, or graph, of this number.
  case noSuchHandle = -2
  /// The edges are not a two-mode network: an index out of range, an edge twice, a bad weight.
  case badEdges = -3
  /// There is no measure, or null model, of this name.
  case noSuchName = -4
  /// The answer would be larger than the engine's bounds.
  case tooLarge = -5
  /// The network cannot be held against chance.
  case noChance = -6
}

/// Why a call cannot answer.
struct Fault: Error {
  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

// Calls do not overlap: whoever calls the engine from more than one thread takes turns.
nonisolated(unsafe) private var lastFault = ""

/// Gives what `body` gives, or the code of its fault, whose message is then kept.
func answering(_ body: () throws(Fault) -> Int32) -> Int32 {
  do {
    return try body()
  } catch {
    lastFault = error.message
    return error.code.rawValue
  }
}

/// Copies the message of the last call that gave a code, as UTF-8 without a 0 at its end.
///
/// - Returns: how many bytes the message has, of which no more than `capacity` were copied.
@_cdecl("ml_message")
public func lastMessage(_ bytes: UnsafeMutablePointer<UInt8>?, _ capacity: Int32) -> Int32 {
  copied(lastFault, to: bytes, capacity: capacity)
}
