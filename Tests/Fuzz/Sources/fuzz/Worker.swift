import Damage
import Foundation

/// Gives inputs to a reader, one after the other, in a process that may crash.
struct Worker {
  /// The longest that one input may take, in seconds: then the process is ended by SIGALRM.
  static let timeLimit: UInt32 = 10
  /// The most memory that the process may hold, in kilobytes. Inputs are at most some hundred kilobytes; what gzip
  /// unpacks may be a thousand times larger.
  static let memoryLimit = 1 << 20
  /// The exit status for an answer that is wrong.
  static let wrong: Int32 = 3

  let target: Target
  let seed: UInt64
  let ledger: Ledger

  func run(_ numbers: Range<Int>) {
    let clock = ContinuousClock()
    for number in numbers {
      ledger[.current] = number
      let (bytes, damage) = target.input(seed: seed, number: number)
      alarm(Self.timeLimit)
      let start = clock.now
      do {
        switch try target.answer(to: bytes, damage) {
        case .read: ledger[.read] += 1
        case .refused: ledger[.refused] += 1
        }
      } catch {
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        exit(Self.wrong)
      }
      let taken = Int((clock.now - start) / .nanoseconds(1))
      if taken > ledger[.slowest] {
        ledger[.slowest] = taken
        ledger[.slowestNumber] = number
      }
      if number % 64 == 0 || number == numbers.upperBound - 1 { checkMemory() }
    }
    alarm(0)
    ledger[.current] = numbers.upperBound
  }

  private func checkMemory() {
    var usage = rusage()
    #if os(Linux)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let kilobytes = usage.ru_maxrss
    #else
    getrusage(RUSAGE_SELF, &usage)
    let kilobytes = usage.ru_maxrss / 1024
    #endif
    ledger[.memory] = max(ledger[.memory], kilobytes)
    guard kilobytes <= Self.memoryLimit else {
      FileHandle.standardError.write(
        Data("\(kilobytes) kB of memory, among the last 64 inputs\n".utf8))
      exit(Self.wrong)
    }
  }
}
