import Foundation
import Measures
import Networks

/// The command line: `kernels TASK FILE [--threads N] [--repetitions R] [--sources K]`, or
/// `kernels generate NAME ROWS COLUMNS EDGES EXPONENT SEED [OFFSET]`.
struct Command {
  static let usage = """
    usage: kernels TASK FILE.bin [--threads N] [--repetitions R] [--sources K]
           kernels generate NAME ROWS COLUMNS EDGES EXPONENT SEED [OFFSET]
    TASK: \(Task.all.keys.sorted().joined(separator: ", "))
    """

  private var words: [String] = []
  private var threads = Threads.all
  private var repetitions = 3
  private var sources = 500

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      guard let text = rest.popFirst(), let value = Int(text), value > 0 else {
        throw Failure("\(word) needs a number above 0\n\(Self.usage)")
      }
      switch word {
      case "--threads": threads = Threads(value)
      case "--repetitions": repetitions = value
      case "--sources": sources = value
      default: throw Failure("there is no option \(word)\n\(Self.usage)")
      }
    }
  }

  func run() throws {
    if words.first == "generate" { return try generate() }
    guard words.count == 2, let task = Task.all[words[0]] else { throw Failure(Self.usage) }
    let run = try task.prepare(words[1], threads, sources)
    var checksum: Task.Checksum = { [] }
    let timing = try Timing(repetitions: repetitions) {
      // The last answer is freed before the next is made, as in the other programs.
      checksum = { [] }
    } run: {
      checksum = try run()
    }
    try print(
      Report(
        task: words[0], file: URL(fileURLWithPath: words[1]).lastPathComponent,
        threads: threads.count, reps: timing.wall.count, median_s: Timing.median(timing.wall),
        min_s: timing.wall.min() ?? 0, cpu_s: timing.processor.min() ?? 0, checksum: checksum()
      ).json)
  }

  private func generate() throws {
    let numbers = words.dropFirst(2).compactMap(Double.init)
    let counts = numbers.prefix(3).compactMap { Int(exactly: $0) }
    guard words.count == numbers.count + 2, (5...6).contains(numbers.count), counts.count == 3,
      counts.allSatisfy({ (1..<Int(Int32.max)).contains($0) }), numbers[3] > 1,
      let seed = UInt64(exactly: numbers[4]), numbers.count == 5 || numbers[5] >= 0
    else { throw Failure(Self.usage) }
    var generator = Generator(
      rowCount: counts[0], columnCount: counts[1], edgeCount: counts[2], exponent: numbers[3],
      offset: numbers.count == 6 ? numbers[5] : 10, random: SplitMix64(seed: seed))
    try generator.write(to: words[1])
  }
}

/// One line of JSON.
struct Report: Encodable {
  let task: String
  var peer = "minilateral"
  let file: String
  let threads: Int
  let reps: Int
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let median_s: Double
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let min_s: Double
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let cpu_s: Double
  let checksum: [Number]

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

/// A number of a checksum: exact where it counts something.
enum Number: Encodable {
  case count(Int)
  case real(Double)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let value): try container.encode(value)
    case .real(let value): try container.encode(value)
    }
  }
}
