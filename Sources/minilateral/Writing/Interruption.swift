import Dispatch
import Foundation

/// Cleans up when the user or the system ends the program in the middle of writing.
struct Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private let sources: [any DispatchSourceSignal]

  /// Until ``end()``, a signal to end runs `cleaning`, and then ends the program as it would have.
  init(cleaning: @escaping @Sendable () -> Void) {
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        cleaning()
        Self.restore(number)
        raise(number)
      }
      source.resume()
      return source
    }
  }

  /// Gives signals back their usual effect.
  func end() {
    for source in sources { source.cancel() }
    for number in Self.signals { Self.restore(number) }
  }

  /// Lets a signal end the program again. On Linux, Dispatch blocks it on its own threads and on the
  /// one that asked for it, where it would be left waiting for ever.
  private static func restore(_ number: Int32) {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(Int32(SIG_UNBLOCK), &set, nil)
  }
}
