import Foundation

/// The command line of `fuzz`.
struct Arguments {
  static let usage = """
    usage: fuzz [--inputs N] [--seed S] [--targets NAME,NAME...] [--jobs J] [--failures FOLDER]
           fuzz --list
           fuzz --repeat TARGET NUMBER [--seed S]     gives one input again, to standard output too
    """

  var inputs = 10_000
  var seed: UInt64 = 1
  var targets: Set<String>?
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  var failures = URL(fileURLWithPath: "fuzz-failures")
  var lists = false
  var repeated: (target: String, number: Int)?
  /// What a process is to do that another one watches: target, first and last number, shared file.
  var work: (target: String, numbers: Range<Int>, ledger: String)?

  init(_ words: [String]) throws {
    var rest = words[...]
    func next(_ what: String) throws -> String {
      guard let word = rest.popFirst() else { throw Failure("\(what) is missing\n\(Self.usage)") }
      return word
    }
    func number(_ what: String) throws -> Int {
      let word = try next(what)
      guard let number = Int(word), number >= 0 else {
        throw Failure("\(what) needs a number, not \(word)\n\(Self.usage)")
      }
      return number
    }
    while let word = rest.popFirst() {
      switch word {
      case "--inputs": inputs = try number(word)
      case "--seed": seed = UInt64(try number(word))
      case "--jobs": jobs = max(1, try number(word))
      case "--targets": targets = Set(try next(word).split(separator: ",").map(String.init))
      case "--failures": failures = URL(fileURLWithPath: try next(word))
      case "--list": lists = true
      case "--repeat": repeated = (try next("TARGET"), try number("NUMBER"))
      case "--work":
        let target = try next("TARGET")
        let first = try number("FIRST")
        work = (target, first..<max(first, try number("END")), try next("FILE"))
      default: throw Failure("there is no option \(word)\n\(Self.usage)")
      }
    }
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
