import Burden
import Facts
import Interchange
import Networks
import Positions

extension DataTable {
  /// A country's burden at typical values, line by line, with what each rests on. The column `burden`,
  /// added in the order of the rows, gives the typical total to the last bit.
  public static func explanation(_ lines: [BurdenLine], in atlas: MembershipAtlas) -> DataTable {
    DataTable(
      columns: [
        Column("group", title: "Group"), Column("name", title: "Name"),
        Column("domain", title: "Domain"), Column("status", title: "Status"),
        Column("is-unknown", title: "Unknown"), Column("part", title: "Part"),
        Column("level", title: "Level"),
        Column(.gatheringsOfLine, title: "Gatherings"),
        Column(.gatheringsOfLine.end(.low), title: "low"),
        Column(.gatheringsOfLine.end(.high), title: "high"),
        Column(.sourcedGatherings, title: "sourced"),
        Column(.daysOfGathering, title: "Days"), Column(.factorOfStatus, title: "Factor"),
        Column(.burdenOfLine, title: "Burden"), Column(.assumedBurdenOfLine, title: "assumed"),
        Column("basis", title: "Rests on"), Column("confidence", title: "Confidence"),
        Column(.basisYear, title: "Year"), Column("source", title: "Source"),
      ],
      rows: lines.map { line in
        let (rhythm, facts) = (line.rhythm, atlas[line.group])
        let sources = line.sources
        return [
          .text(line.group.id), Cell(facts?.name), Cell(facts?.domain),
          .text(line.status.rawValue), .text(line.isUnknown ? "yes" : "no"),
          .text(line.part.rawValue), .text(rhythm.level.rawValue), .number(rhythm.typical),
          .number(rhythm.low), .number(rhythm.high), .number(rhythm.sourced), .number(line.days),
          .number(line.factor), .number(line.burden), .number(line.assumedBurden),
          .text(rhythm.basis), .text(line.confidence),
          Cell(sources.first?.basisYear.map(Double.init)),
          Cell(sources.isEmpty ? nil : sources.map(\.source).joined(separator: "; ")),
        ]
      })
  }

  /// The same for a terminal, with a last row for the total. Burdens are rounded to tenths of a day in
  /// such a way that they add up to the total as it is shown (the largest remainders are rounded up).
  /// The column "No." tells which of ``explanationSources(_:in:)`` names the source.
  public static func explanationInBrief(
    _ lines: [BurdenLine], in atlas: MembershipAtlas
  ) -> DataTable {
    let total = lines.reduce(0) { $0 + $1.burden }
    let rounded = apportioned(lines.map(\.burden), total: total)
    let numbers = sourceNumbers(lines)
    let rows: [[Cell]] = zip(lines, rounded).map { line, burden in
      let status = line.isUnknown ? "\(line.status.rawValue)?" : line.status.rawValue
      return [
        Cell(atlas[line.group]?.shortName ?? line.group.id),
        .text(line.part == .chair ? "chair" : status), .text(line.rhythm.level.rawValue),
        .number(line.rhythm.typical), .text(rangeText(line.rhythm)), .number(line.days),
        .number(line.factor), .number(burden), .text(line.rhythm.basis),
        Cell(numbers[line.rhythm.key(of: line.group)].map(Double.init)),
      ]
    }
    let last: [Cell] = [
      .text("Total"), .text(""), .text(""), .text(""), .text(""), .text(""), .text(""),
      .number((total * 10).rounded() / 10), .text(""), .text(""),
    ]
    return DataTable(
      columns: [
        Column("group", title: "Group"), Column("status", title: "As"),
        Column("level", title: "Level"), Column("gatherings", title: "Gatherings"),
        Column("range", title: "low–high"), Column("days", title: "× days"),
        Column("factor", title: "× factor"), Column("burden", title: "= days a year"),
        Column("basis", title: "Gatherings rest on"), Column("no", title: "No."),
      ], rows: rows + [last])
  }

  /// The sources that ``explanationInBrief(_:in:)`` numbers, a line for each.
  public static func explanationSources(_ lines: [BurdenLine], in atlas: MembershipAtlas) -> String
  {
    var seen: Set<String> = []
    var text = ""
    for line in lines where !line.sources.isEmpty {
      let key = line.rhythm.key(of: line.group)
      guard seen.insert(key).inserted else { continue }
      let name = atlas[line.group]?.shortName ?? line.group.id
      text += "\(seen.count). \(name), \(line.rhythm.level.rawValue): "
      text += line.sources.map { source in
        let year = source.basisYear.map { ", \($0)" } ?? ""
        return "\(source.confidence ?? "confidence not stated")\(year): \(source.source)"
      }.joined(separator: "; ")
      text += "\n"
    }
    return text
  }

  private static func sourceNumbers(_ lines: [BurdenLine]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for line in lines where !line.sources.isEmpty {
      let key = line.rhythm.key(of: line.group)
      if numbers[key] == nil { numbers[key] = numbers.count + 1 }
    }
    return numbers
  }

  private static func rangeText(_ rhythm: LevelRhythm) -> String {
    rhythm.low == rhythm.high
      ? "" : "\(readableText(rhythm.low))–\(readableText(rhythm.high))"
  }
}

extension BurdenLine {
  /// What sources say of the gatherings: of the level, and of the working groups that stand in.
  package var sources: [Gathering] {
    var sources = [rhythm.gathering].compactMap { $0 }
    if case .workingGroups(let groups) = rhythm.standIn { sources.append(groups) }
    return sources
  }

  /// How sure the sources are; "assumed" where there is none.
  var confidence: String {
    let stated = sources.map { $0.confidence ?? "not stated" }
    return stated.isEmpty ? "assumed" : stated.joined(separator: "; ")
  }
}

extension LevelRhythm {
  /// What the number of gatherings rests on, in words.
  package var basis: String {
    let instead: String? =
      switch standIn {
      case nil: nil
      case .prior(nil): "prior for groups of unknown legal form"
      case .prior(let form?): "prior for \(form.adjective) groups"
      case .workingGroups(let groups):
        "working groups (\(readableText(groups.perYear))) × their meetings"
      }
    switch (gathering, instead) {
    case (let gathering?, nil): return gathering.bound == .plan ? "plan" : "count"
    case (nil, let instead?): return "assumed: \(instead)"
    case (let gathering?, let instead?):
      return isAssumed
        ? "floor of \(readableText(gathering.perYear)), above it assumed: \(instead)"
        : high > gathering.perYear ? "floor; high end assumed: \(instead)" : "floor"
    case (nil, nil): return "nothing"
    }
  }

  fileprivate func key(of group: Group) -> String { "\(group.id) \(level.rawValue)" }
}

extension LegalForm {
  fileprivate var adjective: String {
    switch self {
    case .treaty: "treaty-based"
    case .charter: "charter-based"
    case .informal: "informal"
    }
  }
}

/// Numbers rounded to tenths so that they add up to their total, itself rounded to tenths: all are
/// rounded down, and those with the largest remainders up again, the first of equals first (the method
/// of Hamilton).
package func apportioned(_ numbers: [Double], total: Double) -> [Double] {
  let scaled = numbers.map { $0 * 10 }
  var whole = scaled.map { $0.rounded(.down) }
  let missing = Int((total * 10).rounded() - whole.reduce(0, +))
  let order = scaled.indices.sorted {
    (scaled[$1] - whole[$1], $0) < (scaled[$0] - whole[$0], $1)
  }
  for place in order.prefix(max(0, missing)) { whole[place] += 1 }
  return whole.map { $0 / 10 }
}
