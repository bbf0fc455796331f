import Burden
import Facts
import Networks

/// What a page asks, in the words of the command: the options of `minilateral what-if`, one word a line.
///
/// A page shows these very words as the command that repeats its answer.
struct LiveWords {
  /// The day; `nil` for that up to which the facts were gathered.
  var day: Day?
  var counting: CountingRule = .members
  private var upTo: Int? = Scope.defaultLimit
  private var only: Set<Group>?
  private var domains: Set<String>?
  private var regions: Set<String>?
  private var incomes: Set<String>?
  var unknown: UnknownTreatment = .bounds
  var draws = DrawSettings.standard
  /// The changes, with the words that each was made of.
  var changes: [(kind: Change.Kind, day: Day?)] = []
  /// Assumptions that are held to other values than the dataset's.
  var assumptions: [(parameter: BurdenParameter, assumption: Assumption)] = []
  /// The measures to compare; `nil` for all.
  var measures: Set<String>?

  /// Which groups are taken in.
  var scope: Scope {
    Scope(upTo: upTo, only: only, domains: domains, regions: regions, incomes: incomes)
  }

  /// Reads options and their values. O(words).
  ///
  /// - Throws: ``LiveError`` for the first word that can't be read.
  init(_ lines: String) throws(LiveError) {
    var words = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }[...]
    while let option = words.popFirst() {
      if option.isEmpty { continue }
      guard let value = words.popFirst() else {
        throw LiveError("\(option) needs a value.")
      }
      try read(option, value)
    }
  }

  private mutating func read(_ option: String, _ value: String) throws(LiveError) {
    switch option {
    case "--on": day = try Self.day(value)
    case "--counting": counting = try Self.choice(option, value)
    case "--unknown": unknown = try Self.choice(option, value)
    case "--up-to":
      if value == "all" {
        upTo = nil
      } else if let limit = Int(value), limit > 0 {
        upTo = limit
      } else {
        throw LiveError("--up-to \(value) is neither a number of members nor all.")
      }
    case "--only": only = Set(Self.list(value).map { Group($0) })
    case "--domain": domains = Set(Self.list(value))
    case "--region": regions = Set(Self.list(value))
    case "--income": incomes = Set(Self.list(value))
    case "--seed":
      guard let seed = UInt64(value) else { throw LiveError("--seed \(value) is no number.") }
      draws = DrawSettings(count: draws.count, seed: seed)
    case "--draws":
      guard let count = Int(value), (1...100_000).contains(count) else {
        throw LiveError("--draws \(value) is not from 1 to 100000.")
      }
      draws = DrawSettings(count: count, seed: draws.seed)
    case "--measures": measures = Set(Self.list(value))
    case "--assume":
      guard let supposed = BurdenParameter.supposed(value) else {
        throw LiveError("--assume \(value) is not like days.leader:20:40:80.")
      }
      assumptions.append(supposed)
    default: try change(option, value)
    }
  }

  private mutating func change(_ option: String, _ value: String) throws(LiveError) {
    // A name may hold a colon; codes don't.
    if option == "--new" {
      guard let colon = value.lastIndex(of: ":") else {
        throw LiveError("--new \(value) is not like \"Middle Five:KOR,AUS,MEX\".")
      }
      let members = value[value.index(after: colon)...].split(separator: ",")
      changes.append(
        (.form(name: String(value[..<colon]), members: members.map { Country(String($0)) }), nil))
      return
    }
    let fields = value.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
    switch (option, fields.count) {
    case ("--join", 2...4):
      var rest = fields[2...]
      var status = Status.member
      if let word = rest.first, let given = Status(rawValue: word), given != .unknown {
        status = given
        rest = rest.dropFirst()
      }
      guard rest.count < 2 else { throw LiveError("--join \(value) can't be read.") }
      let day: Day? = if let word = rest.first { try Self.day(word) } else { nil }
      changes.append((.join(Country(fields[0]), Group(fields[1]), as: status), day))
    case ("--leave", 2...3):
      let day: Day? = if fields.count == 3 { try Self.day(fields[2]) } else { nil }
      changes.append((.leave(Country(fields[0]), Group(fields[1])), day))
    case ("--dissolve", 1): changes.append((.dissolve(Group(value)), nil))
    case ("--without", 1): changes.append((.withdraw(Country(value)), nil))
    case ("--merge", 1):
      changes.append((.merge(value.split(separator: ",").map { Group(String($0)) }), nil))
    default: throw LiveError("\(option) \(value) can't be read.")
    }
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: ",").map { String($0) }
  }

  private static func day(_ word: String) throws(LiveError) -> Day {
    guard let date = PartialDate(word) else { throw LiveError("\(word) is not a date.") }
    return date.lastDay
  }

  private static func choice<Value: RawRepresentable<String>>(
    _ option: String, _ word: String
  ) throws(LiveError) -> Value {
    guard let value = Value(rawValue: word) else {
      throw LiveError("\(option) \(word) is no choice of it.")
    }
    return value
  }
}

/// Why a question of a page has no answer.
struct LiveError: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension MembershipNetwork {
  /// The options, and their values, that choose the groups of this network but for their size.
  public var scopeWords: [String] {
    func option(_ name: String, _ words: (some Sequence<String>)?) -> [String] {
      words.map { [name, $0.sorted().joined(separator: ",")] } ?? []
    }
    return option("--only", scope.only.map { $0.map { $0.id } })
      + option("--domain", scope.domains) + option("--region", scope.regions)
      + option("--income", scope.incomes)
  }
}
