import Synchronization

/// Agrees, between the thread that writes and the one that a signal runs on, on whether results take their places or
/// are cleaned away: the first of the two has its way.
final class Turn: Sendable {
  private enum State {
    case open
    case taken
    case abandoned
  }

  private let state = Mutex(State.open)

  /// Puts results in their places, unless they were given up. A signal waits for it.
  func take(_ body: () throws -> Void) throws {
    try state.withLock { state in
      guard state == .open else { throw Failure(.cannotCreate, "interrupted.") }
      try body()
      state = .taken
    }
  }

  /// Cleans up, unless results are in their places.
  func abandon(_ clean: () -> Void) {
    state.withLock { state in
      guard state == .open else { return }
      state = .abandoned
      clean()
    }
  }
}
