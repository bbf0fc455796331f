import Foundation

/// A few numbers in memory that a worker shares with the process that watches it, and that outlive the worker.
struct Ledger {
  enum Entry: Int, CaseIterable {
    /// The number of the input that is being read.
    case current
    case read
    case refused
    /// How long the slowest input took, in nanoseconds, and which it was.
    case slowest, slowestNumber
    /// The most memory that the process held, in kilobytes.
    case memory
  }

  private let numbers: UnsafeMutablePointer<Int>

  init(file: String) throws {
    let size = Entry.allCases.count * MemoryLayout<Int>.size
    let descriptor = open(file, O_RDWR | O_CREAT, 0o600)
    guard descriptor >= 0, ftruncate(descriptor, off_t(size)) == 0,
      let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
      memory != MAP_FAILED
    else { throw Failure("\(file) can't be shared") }
    close(descriptor)
    numbers = memory.bindMemory(to: Int.self, capacity: Entry.allCases.count)
  }

  subscript(entry: Entry) -> Int {
    get { numbers[entry.rawValue] }
    nonmutating set { numbers[entry.rawValue] = newValue }
  }
}
