import Foundation

/// What is told to the person at the keyboard: always on standard error, so that standard output
/// holds results only.
enum Terminal {
  /// Whether a person reads standard error. In a pipe or a log no progress is shown.
  static let isInteractive = isatty(FileHandle.standardError.fileDescriptor) == 1

  /// Whether a person reads standard output, so that bytes which are no text must not go there.
  static let outputIsInteractive = isatty(FileHandle.standardOutput.fileDescriptor) == 1

  /// How many columns a table for people should fit: the same everywhere, so that the same input gives
  /// the same bytes.
  static let width = 100

  /// Tells something in a line of its own.
  static func tell(_ message: String) {
    // Nobody is left to tell where standard error itself can't be written to.
    try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
  }

  /// Shows how far something is, in the place of what was shown before.
  static func showProgress(_ message: String) { write("\r\(message)\u{1B}[K") }

  /// Takes away what was shown.
  static func clearProgress() { write("\r\u{1B}[K") }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Tells what is being done, to a person only.
  static func progress(_ message: String) {
    if isInteractive { tell(message) }
  }
}
