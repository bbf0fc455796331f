import Chance
import Diagrams
import GraphvizRendering
import Memberships

/// Why a command ended without a result, and the exit status that says so to a script.
struct Failure: Error {
  /// Exit statuses of sysexits.h.
  enum Status: Int32 {
    /// The command line is wrong.
    case usage = 64
    /// The data is wrong.
    case data = 65
    /// The data can't be read.
    case noInput = 66
    /// Something of ours is wrong.
    case software = 70
    /// The output can't be written.
    case cannotCreate = 73
  }

  let status: Status
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// The failure that an error is; `nil` for an error of the argument parser, which tells it better.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case ReadingError.unreadable(let path, let reason): self.init(.noInput, "\(path): \(reason)")
    case let error as ReadingError: self.init(.data, "\(error)")
    case let error as NamingError: self.init(error)
    case let error as ScenarioError: self.init(.usage, "\(error)")
    case let error as RenderingError: self.init(.software, "\(error)")
    case let error as DiagramError: self.init(.software, "\(error)")
    case let error as ChanceError: self.init(.data, "\(error).")
    case let error as BicliqueError: self.init(.data, "\(error).")
    default: return nil
    }
  }

  /// A word that names nothing, with what it may have been meant to be: what is spelt like it, or else
  /// what contains it.
  static func unknown(_ kind: String, _ word: String, among all: [String], see: String) -> Failure {
    let meant = suggestions(for: word, among: all)
    let question =
      meant.isEmpty ? "" : " Did you mean \(meant.map { "\"\($0)\"" }.joined(separator: " or "))?"
    return Failure(.usage, "there is no \(kind) \"\(word.prefix(60))\".\(question) \(see)")
  }
}
