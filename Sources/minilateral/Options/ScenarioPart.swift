import Memberships

/// One change as it is written on the command line.
struct ScenarioPart {
  let text: String
  private let option: ScenarioWords.Option

  init(_ option: ScenarioWords.Option, _ text: String) {
    self.option = option
    self.text = text
  }

  /// The change that is meant, by the names that a dataset has.
  ///
  /// - Parameters:
  ///   - atlas: The dataset, with the changes before this one made.
  ///   - day: The day of a change that names none.
  func change(in atlas: MembershipAtlas, on day: Day) throws -> Change {
    switch option {
    case .join:
      let parts = try fields(2...4, "KOR:aukus:observer:2015")
      let (country, group) = (try atlas.country(named: parts[0]), try atlas.group(named: parts[1]))
      let (status, from) = try details(parts.dropFirst(2))
      return Change(.join(country, group, as: status ?? .member), on: from ?? day)
    case .leave:
      let parts = try fields(2...3, "KOR:mikta")
      let (country, group) = (try atlas.country(named: parts[0]), try atlas.group(named: parts[1]))
      let from = try parts.dropFirst(2).first.map { try self.day($0) }
      return Change(.leave(country, group), on: from ?? day)
    case .dissolve: return Change(.dissolve(try atlas.group(named: text)), on: day)
    case .without: return Change(.withdraw(try atlas.country(named: text)), on: day)
    case .merge:
      let groups = try commaSeparated(text).map { try atlas.group(named: $0) }
      guard !groups.isEmpty else { throw unreadable("g7,mikta") }
      return Change(.merge(groups), on: day)
    case .new:
      // A name may hold a colon; codes don't.
      guard let colon = text.lastIndex(of: ":") else { throw unreadable("Middle Five:KOR,AUS,MEX") }
      let members = text[text.index(after: colon)...]
      return Change(
        .form(
          name: text[..<colon].trimmingSpaces,
          members: try commaSeparated(String(members)).map { try atlas.country(named: $0) }),
        on: day)
    }
  }

  private func fields(_ count: ClosedRange<Int>, _ example: String) throws -> [String] {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmingSpaces)
    guard count.contains(parts.count), !parts.contains("") else { throw unreadable(example) }
    return parts
  }

  /// A status, a day, or the one and then the other.
  private func details(_ parts: ArraySlice<String>) throws -> (status: Status?, from: Day?) {
    guard let first = parts.first else { return (nil, nil) }
    if parts.count == 1, first.first?.isNumber == true { return (nil, try day(first)) }
    guard let status = Status(rawValue: first.lowercased()), status != .unknown else {
      let all = Status.allCases.filter { $0 != .unknown }.map(\.rawValue)
      throw Failure.unknown(
        "status", first, among: all, see: "There are \(all.joined(separator: ", ")).")
    }
    return (status, try parts.dropFirst().first.map { try day($0) })
  }

  private func day(_ word: String) throws -> Day {
    guard let date = PartialDate(word) else {
      throw Failure(
        .usage,
        "\"\(word.prefix(60))\" in --\(option.rawValue) is not a date. Write 2015-06-30, or 2015-06 "
          + "or 2015 for the last day of a month or year.")
    }
    return date.lastDay
  }

  private func unreadable(_ example: String) -> Failure {
    Failure(
      .usage,
      "--\(option.rawValue) \"\(text.prefix(60))\" can't be read. Write, for instance, "
        + "--\(option.rawValue) \"\(example)\".")
  }
}

/// What stands between commas, without spaces around it; nothing for nothing.
func commaSeparated(_ text: String) -> [String] {
  text.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    String(
      drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
