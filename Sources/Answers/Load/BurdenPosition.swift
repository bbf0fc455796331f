import Burden
import Facts
import Interchange
import Positions
import Tables

/// Where one country's burden stands among the others', in words and as JSON.
public struct BurdenPosition: Sendable {
  private let row: CountryLoad?
  private let tied: [CountryLoad]
  private let name: String
  private let atlas: MembershipAtlas

  /// Looks up a country among all.
  public init(of country: Country, among loads: [CountryLoad], in atlas: MembershipAtlas) {
    let row = loads.first { $0.country == country }
    self.row = row
    self.atlas = atlas
    name = atlas[country]?.name ?? country.code
    let median = row?.estimate?.median ?? 0
    func distance(_ other: CountryLoad) -> Double { abs((other.estimate?.median ?? 0) - median) }
    tied = loads.filter { other in
      guard other.country != country, let estimate = row?.estimate else { return false }
      return other.estimate?.isTied(with: estimate) ?? false
    }.sorted { (distance($0), $0.country) < (distance($1), $1.country) }
  }

  /// The typical burden with every digit.
  public var typicalText: String {
    row?.load.typicalBurden.map(shortestText) ?? "undefined"
  }

  /// The burden, its place, who is tied with it, and what it is set against, line by line.
  public var text: String {
    guard let row else { return "" }
    var lines = ["\(name) (\(row.country.code))"]
    guard let estimate = row.estimate else {
      return lines[0] + "\nThe burden is undefined: there is no burden model.\n"
    }
    let (low, high) = (estimate.interval.lowerBound, estimate.interval.upperBound)
    lines.append(
      "Burden: \(days(estimate.median)) delegation-days a year (90 % interval \(days(low)) to "
        + "\(days(high))); at typical values \(tenths(estimate.typical)), explained below.")
    let count = tied.count
    let names = tied.prefix(12).map(\.country.code).joined(separator: ", ")
    let more = count > 12 ? " and \(count - 12) more" : ""
    lines.append(
      "Place: \(estimate.rank) (90 % interval \(estimate.ranks.lowerBound) to "
        + "\(estimate.ranks.upperBound)); statistically tied with "
        + (count == 0
          ? "no other country." : "\(count), the nearest first: \(names)\(more)."))
    if let share = row.load.assumedShare {
      lines.append(
        "Assumed: \(readableText((share * 100).rounded())) % of the typical burden rests on an "
          + "assumed number of gatherings; the days that a gathering costs are assumed throughout.")
    }
    for capacity in Capacity.allCases {
      let relative = row.relativeBurden(per: capacity, in: atlas)
      let value = relative.map {
        "\(readableText($0.value)) (\(readableText($0.interval.lowerBound)) to "
          + "\(readableText($0.interval.upperBound)))"
      }
      lines.append("Per \(capacity.name): \(value ?? "undefined, as the capacity is not known")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same numbers, with every digit.
  public var json: JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    let estimate = row?.estimate
    return .object([
      ("typical", number(row?.load.typicalBurden)), ("median", number(estimate?.median)),
      ("low", number(estimate?.interval.lowerBound)),
      ("high", number(estimate?.interval.upperBound)),
      ("rank", number(estimate.map { Double($0.rank) })),
      ("rankLow", number(estimate.map { Double($0.ranks.lowerBound) })),
      ("rankHigh", number(estimate.map { Double($0.ranks.upperBound) })),
      ("assumedShare", number(row?.load.assumedShare)),
      ("tiedWith", .array(tied.map { .string($0.country.code) })),
    ])
  }

  private func days(_ value: Double) -> String { readableText(value.rounded()) }

  private func tenths(_ value: Double) -> String { readableText((value * 10).rounded() / 10) }
}

/// How the table of sensitivity is made, in a sentence.
public let sensitivityMethod =
  "One assumption at a time, from its typical to its low and to its high value, all others typical. "
  + "Shift: the average shift in ranks, the mean number of places that countries with a burden move "
  + "(Saisana, Saltelli & Tarantola 2005, doi:10.1111/j.1467-985X.2005.00350.x)."
