#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Memory of a kernel's own, freed with the object.
///
/// A large block asks for large pages where the system has them: random access over many megabytes
/// otherwise spends much of its time on translating addresses.
package final class Scratch<Element: BitwiseCopyable> {
  /// The elements. In a debug build each access is checked.
  package let elements: UnsafeMutableBufferPointer<Element>

  private let memory: UnsafeMutableRawPointer

  /// Reserves memory for elements whose bits are all zero.
  package convenience init(_ count: Int) {
    self.init(uninitialized: count)
    memory.initializeMemory(
      as: UInt8.self, repeating: 0, count: count * MemoryLayout<Element>.stride)
  }

  /// Reserves memory for elements that must be written before they are read.
  package init(uninitialized count: Int) {
    var bytes = max(1, count) * MemoryLayout<Element>.stride
    let isLarge = bytes >= largePage / 2
    if isLarge { bytes = (bytes + largePage - 1) / largePage * largePage }
    memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: isLarge ? largePage : 64)
    preferLargePages(UnsafeMutableRawBufferPointer(start: memory, count: bytes))
    elements = UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Element.self, capacity: count), count: count)
  }

  deinit { memory.deallocate() }
}

private let largePage = 2 << 20

/// Asks the system to back a block by large pages; a hint, without effect on a small block or where
/// the system has none to choose.
package func preferLargePages(_ block: UnsafeMutableRawBufferPointer) {
  #if os(Linux)
  guard block.count >= largePage, let start = block.baseAddress else { return }
  // Whole small pages inside the block; the kernel joins those that fill a large one.
  let first = (UInt(bitPattern: start) + 4_095) & ~4_095
  let end = UInt(bitPattern: start + block.count) & ~4_095
  _ = madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), Int32(MADV_HUGEPAGE))
  #endif
}

extension Array where Element: BitwiseCopyable {
  /// An array whose elements are all written by `body`, with large pages where it is large.
  package init(filling count: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Void) {
    // All empty arrays share one storage, and the initialiser would write its length to it: nothing
    // changes, but threads that do so at once are a race.
    // The body is run all the same: it may have more to do.
    guard count > 0 else {
      body(UnsafeMutableBufferPointer(start: nil, count: 0))
      self = []
      return
    }
    self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let elements = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      preferLargePages(UnsafeMutableRawBufferPointer(elements))
      body(elements)
      initializedCount = count
    }
  }
}
