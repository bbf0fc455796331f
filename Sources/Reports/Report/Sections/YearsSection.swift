import Memberships

/// The network on the last day of earlier years, for a reader to choose one.
struct YearsSection {
  let first: String
  let last: String
  /// The place of the last day.
  let lastPlace: Int
  let day: String
  let summary: String

  init(_ years: NetworkYears) {
    lastPlace = years.days.count - 1
    first = years.days.first.map { String($0.year) } ?? ""
    last = years.days.last.map { String($0.year) } ?? ""
    day = years.days.last?.description ?? ""
    summary = years.summary(of: lastPlace)
  }
}

extension YearsSection {
  /// Empty tables, which the page's script fills.
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        """
        The groups of this report, and those of its scope that have ended since, on the last day \
        of each year. How often groups meet is known for recent years only, and is taken to be \
        the same in all years: what moves a burden here is membership and the chair.
        """),
      .block(
        .div, [.class("tools slider")],
        [
          .tag(.label, [Attribute("for", "years-slider")], "Year, \(first) to \(last)"),
          .tag(
            .input,
            [
              .type("range"), .id("years-slider"), Attribute("min", "0"),
              Attribute("max", "\(lastPlace)"), Attribute("value", "\(lastPlace)"),
              Attribute("step", "1"), Attribute("aria-valuetext", day),
            ]),
          .tag(.output, [.id("years-day"), Attribute("for", "years-slider")], .text(day)),
        ]),
      .tag(.p, [.id("years-summary")], .text(summary)),
      Self.table(
        "table-years-groups", "Groups in the year chosen", isWide: true,
        [
          .init(title: "Group"), .init(title: "Members", unit: "countries", isNumeric: true),
          .init(title: "Countries"), .init(title: "Joined since a year before"),
          .init(title: "Left since a year before"),
        ]),
      Self.table(
        "table-years-countries", "Countries in the year chosen", isWide: false,
        [
          .init(title: "Country"), .init(title: "Groups", unit: "groups", isNumeric: true),
          .init(title: "Commitment burden", unit: "delegation-days a year", isNumeric: true),
          .init(title: "Groups in the last year", unit: "groups", isNumeric: true),
        ]),
    ])
  }

  private static func table(
    _ id: String, _ caption: String, isWide: Bool, _ headings: [HTMLTable.Heading]
  ) -> HTML {
    .block(
      .div,
      [
        .class(isWide ? "box long wide" : "box long"), .role("group"),
        .labelled(by: id + "-caption"), .focusable,
      ],
      [
        .block(
          .table, [.id(id), Attribute("data-filled", "by-year")],
          [
            .tag(.caption, [.id(id + "-caption")], .text(caption)),
            .block(.thead, [], [.tag(.tr, [], .sequence(headings.map(\.html)))]),
            .tag(.tbody),
          ])
      ])
  }
}
