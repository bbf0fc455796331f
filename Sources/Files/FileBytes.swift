import Foundation
import Tables

/// The largest file that is read, in bytes.
package let fileSizeLimit = 256 * 1024 * 1024

/// The bytes of a file, a device or a pipe.
///
/// A shell's `<(command)`, `/dev/stdin` and a named pipe are read until their writer is done, however
/// long it takes. A named pipe that nobody opens for writing would never end; that is told.
///
/// - Parameters:
///   - file: The file.
///   - patience: How long a pipe may be without anybody who writes to it, in milliseconds.
/// - Throws: ``ReadingError/unreadable(path:reason:)`` for a file that is missing, a folder, larger
///   than ``DatasetFiles/sizeLimit``, or not permitted, and for a pipe without a writer.
package func readBytes(of file: URL, patience: Int32 = 5000) throws(ReadingError) -> [UInt8] {
  let path = file.relativePath
  func unreadable(_ reason: String) -> ReadingError { .unreadable(path: path, reason: reason) }
  // Without O_NONBLOCK a pipe would wait in `open` already.
  let descriptor = open(file.path, O_RDONLY | O_NONBLOCK)
  guard descriptor >= 0 else {
    throw unreadable(
      errno == ENOENT || errno == ENOTDIR
        ? "there is no such file" : "the file can't be read (no permission?)")
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw unreadable("the file can't be read") }
  let kind = status.st_mode & S_IFMT
  guard kind != S_IFDIR else { throw unreadable("this is a folder, not a file") }

  var bytes: [UInt8] = []
  if kind == S_IFREG {
    bytes.reserveCapacity(min(Int(status.st_size), fileSizeLimit) + 1)
  }
  var block = [UInt8](repeating: 0, count: 1 << 18)
  var mayLackWriter = kind == S_IFIFO
  while true {
    let got = read(descriptor, &block, block.count)
    if got > 0 {
      bytes += block[..<got]
      guard bytes.count <= fileSizeLimit else {
        throw unreadable("the file is larger than \(fileSizeLimit >> 20) MB")
      }
      mayLackWriter = false
    } else if got == 0 {
      guard mayLackWriter else { return bytes }
      mayLackWriter = false
      guard awaitInput(of: descriptor, milliseconds: patience) else {
        throw unreadable("nobody writes to this pipe")
      }
    } else if errno == EAGAIN {
      // There is a writer, who takes time.
      mayLackWriter = false
      _ = awaitInput(of: descriptor, milliseconds: -1)
    } else if errno != EINTR {
      throw unreadable("the file can't be read")
    }
  }
}

/// Waits until there is something to read, or the last writer has left.
///
/// - Returns: Whether that was so before the time was over.
private func awaitInput(of descriptor: Int32, milliseconds: Int32) -> Bool {
  var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&input, 1, milliseconds) != 0
}
