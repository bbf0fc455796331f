import ArgumentParser
import Memberships
import Reports

/// The options that ask for the network on each day of a series.
struct DaySeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The network on each day from this date on up to --on, with the day as the first column: 1990 for "
        + "the last day of each year, 1990-06 for that of each month.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "With --since: how far its days lie apart: month, year, or every how many years (default: year, "
        + "and month where --since names one).", valueName: "step"))
  var every: Step?

  /// How far days lie apart.
  enum Step: ExpressibleByArgument {
    case months(Int)

    init?(argument: String) {
      switch argument {
      case "month": self = .months(1)
      case "year": self = .months(12)
      default:
        guard let years = Int(argument), (1...999).contains(years) else { return nil }
        self = .months(12 * years)
      }
    }

    /// The number of months.
    var months: Int {
      switch self {
      case .months(let count): count
      }
    }
  }

  func validate() throws {
    if every != nil, since == nil { throw ValidationError("--every goes with --since only.") }
  }

  /// Refuses an option that answers another question.
  func refuse(beside option: String?) throws {
    guard since != nil, let option else { return }
    throw Failure(.usage, "--since does not go with \(option).")
  }

  /// The days: the last of every month or year, counted back from that of a day, and the day itself at
  /// the end; `nil` where no series is asked for.
  ///
  /// - Parameter last: The day of the last network.
  /// - Throws: ``Failure`` for text that is no date, for a date after the last day, and for a series that
  ///   is too long.
  func days(until last: Day) throws -> [Day]? {
    guard let since else { return nil }
    guard let start = PartialDate(since) else {
      throw Failure(
        .usage,
        "\"\(since.prefix(60))\" is not a date. Write --since 1990, or 1990-06 or 1990-06-30.")
    }
    guard start.firstDay <= last else {
      throw Failure(.usage, "--since \(since) is after \(last), the last day; see --on.")
    }
    let step = every?.months ?? (since.count > 4 ? 1 : 12)
    let first = start.firstDay
    var months = last.year * 12 + last.components.month - 1
    var days: [Day] = []
    // Years are told by their ends, months by theirs.
    if step.isMultiple(of: 12) { months = last.year * 12 + 11 }
    while days.count < Self.most {
      let day = min(last, Self.lastDay(ofMonth: months))
      guard day >= first, months >= 12 else { return days.reversed() }
      days.append(day)
      months -= step
    }
    throw Failure(.usage, "--since \(since) gives more than \(Self.most) days; use --every.")
  }

  /// The last day of a month, by the number of months since the year 0.
  private static func lastDay(ofMonth months: Int) -> Day {
    let (year, month) = (months / 12, months % 12 + 1)
    let digits = month < 10 ? "0\(month)" : "\(month)"
    let text = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)-\(digits)"
    return Day(text) ?? Day(year: 1, month: 1, day: 1) ?? "0001-01-01"
  }

  /// How many days a series may have.
  private static let most = 1500

  /// The choices, for provenance.
  var provenance: [(key: String, value: JSONValue)] {
    guard let since else { return [] }
    return [("since", .string(since))]
      + (every.map { [("everyMonths", .number(Double($0.months)))] } ?? [])
  }
}

extension SourceOptions {
  /// The network on each day of a series; one network without a day where none is asked for.
  ///
  /// The groups of a dataset's series are those of the last day and those that ended before it. Of a
  /// table with `--network` each day has the rows that hold on it.
  func sources(_ series: DaySeriesOptions) throws -> [(day: Day?, source: Source)] {
    guard series.since != nil else { return [(nil, try source())] }
    if let network {
      guard network != "-" else {
        throw Failure(.usage, "--since reads --network once for each day: name a file.")
      }
      guard let on = dataset.on, let last = Day(on) else {
        throw Failure(.usage, "--since with --network needs the last day: --on DATE.")
      }
      return try (series.days(until: last) ?? []).map { day in
        (day, try source(on: day.description, isQuiet: day != last))
      }
    }
    let last = try dataset.network()
    return (try series.days(until: last.date) ?? []).map { day in
      (day, .memberships(day == last.date ? last : last.network(ofItsGroupsOn: day)))
    }
  }
}

extension Provenance {
  /// What a series rests on beside its last network.
  func of(_ series: DaySeriesOptions) -> Provenance {
    series.since == nil ? self : adding("series", .object(series.provenance))
  }
}

extension DataTable {
  /// The answer of one network as it is, or those of a series with the day of each.
  init(
    _ sources: [(day: Day?, source: Source)], answer: (Source) throws -> DataTable
  ) throws {
    if sources.count == 1, let only = sources.first, only.day == nil {
      self = try answer(only.source)
      return
    }
    self = .dated(
      try sources.compactMap { day, source in try day.map { ($0, try answer(source)) } })
  }
}
