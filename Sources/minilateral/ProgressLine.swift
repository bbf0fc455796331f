import Dispatch
import Synchronization

/// The line of progress of one computation, for a person who has waited a second: first that it goes
/// on, then the share that is done, as soon as the computation tells one.
final class ProgressLine: Sendable {
  private enum State {
    case hidden
    case shown
    case ended
  }

  private let state = Mutex(State.hidden)
  private let start = ContinuousClock.now

  /// Begins to wait.
  init() {
    // On a queue of its own: the computation may keep the threads of the shared ones busy.
    DispatchQueue(label: "progress").asyncAfter(deadline: .now() + 1) { [weak self] in
      self?.showNoShare()
    }
  }

  /// Shows the share that is done, from 0 to 1.
  func show(_ share: Double) {
    guard ContinuousClock.now - start > .seconds(1) else { return }
    state.withLock { state in
      guard state != .ended else { return }
      state = .shown
      Terminal.showProgress("Computing … \(Int(share * 100)) %")
    }
  }

  private func showNoShare() {
    state.withLock { state in
      guard state == .hidden else { return }
      state = .shown
      Terminal.showProgress("Computing …")
    }
  }

  /// Takes the line away, for good.
  func end() {
    state.withLock { state in
      if state == .shown { Terminal.clearProgress() }
      state = .ended
    }
  }
}
