import Foundation

/// The first bytes of a file on a disk; `nil` for anything else: what is read from a pipe can't be read
/// again.
package func firstBytes(of file: URL, count: Int) -> [UInt8]? {
  var status = stat()
  guard stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let descriptor = open(file.path, O_RDONLY | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: count)
  let got = read(descriptor, &bytes, count)
  return got < 0 ? nil : Array(bytes[..<got])
}
