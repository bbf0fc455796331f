import Memberships

/// One country on one screen, and what a change would do to it and to all others: room for what the
/// page's script asks its engine.
struct LiveSection {
  private let isLive: Bool

  init(_ live: LivePage?) { isLive = live != nil }

  var html: HTML {
    guard isLive else {
      return .tag(
        .p, [.class("note")],
        "This page is still: it was made without the engine that computes in a page. The command ",
        .tag(.code, [], "minilateral what-if --join KOR:aukus"),
        " says what a change would do; see ",
        .tag(.code, [], "minilateral help what-if"), ".")
    }
    return .lines([
      .tag(
        .p, [],
        """
        Choose a country: its groups, its load, where it stands and whom it meets. Then suppose: \
        tick a membership on or off, dissolve a group or found one, go to another day, count \
        other statuses, change an assumption. The engine that made this report runs in this page \
        and gives the numbers of the command that is shown, to the last bit. Nothing leaves the \
        page, and its address leads back to what you see.
        """),
      .tag(
        .p, [.id("live-still"), .class("note")],
        "Without its script the page is still. The command ",
        .tag(.code, [], "minilateral what-if"), " answers the same questions."),
      .block(.div, [.id("live"), .hidden], [choices, said, country, changes, effects]),
    ])
  }

  private func label(_ id: String, _ text: String, _ control: HTML) -> HTML {
    .tag(.label, [Attribute("for", id)], .text(text), control)
  }

  private func select(_ id: String, _ options: [(String, String)]) -> HTML {
    .tag(
      .select, [.id(id)],
      .sequence(
        options.map { .tag(.option, [Attribute("value", $0.0)], .text($0.1)) }))
  }

  private func button(_ id: String, _ text: String) -> HTML {
    .tag(.button, [.type("button"), .id(id)], .text(text))
  }

  private var choices: HTML {
    .block(
      .div, [.class("live-choice")],
      [
        label(
          "live-country", "Country",
          .tag(
            .input,
            [
              .id("live-country"), Attribute("list", "live-countries"),
              Attribute("autocomplete", "off"), .type("search"),
            ])),
        .tag(.datalist, [.id("live-countries")]),
        label("live-on", "Day", .tag(.input, [.id("live-on"), .type("date")])),
        label(
          "live-counting", "Who counts as belonging",
          select("live-counting", CountingRule.allCases.map { ($0.rawValue, $0.label) })),
        label(
          "live-up-to", "Groups of up to",
          select(
            "live-up-to",
            ["5", "10", "15", "20", "25", "30", "50", "100"].map { ($0, "\($0) members") }
              + [("all", "any size")])),
        label(
          "live-unknown", "Memberships that are open",
          select("live-unknown", UnknownTreatment.allCases.map { ($0.rawValue, $0.rawValue) })),
      ])
  }

  private var said: HTML {
    .lines([
      .tag(.p, [.id("live-sentence"), .class("caution"), .hidden]),
      .tag(.p, [.id("live-problem"), .class("caution"), .role("alert"), .hidden]),
      .tag(.ul, [.id("live-changes"), .class("chosen")]),
      .tag(.p, [.id("live-contacts")]),
      .tag(.p, [], "The command that gives these numbers:"),
      .tag(.code, [.id("live-command"), .class("live-command")]),
      .block(
        .div, [.class("tools")],
        [button("live-copy", "Copy the command"), button("live-reset", "Back to the facts")]),
    ])
  }

  private var country: HTML {
    .lines([
      .tag(.h3, [.id("live-name")]),
      .tag(.dl, [.id("live-figures"), .class("figures")]),
      .block(
        .figure, [],
        [
          .block(
            .div, [.class("tools")],
            [
              button("live-closer", "Closer"), button("live-farther", "Farther"),
              button("live-whole", "Whole picture"), button("live-save-svg", "Save as SVG"),
              button("live-save-png", "Save as PNG"),
            ]),
          .tag(
            .div, [.class("sheet")],
            .verbatim(
              "<svg id=live-picture role=img tabindex=0 viewBox=\"-600 -600 1200 1200\"></svg>")),
          .tag(.figcaption, [.id("live-caption")]),
          .tag(
            .p, [.class("note")],
            """
            Arrow keys move the picture, + and - bring it closer and farther, 0 shows it whole. \
            With a mouse: Ctrl and the wheel, and dragging.
            """),
        ]),
    ])
  }

  private var changes: HTML {
    .lines([
      label(
        "live-status", "A country that is ticked joins as ",
        select(
          "live-status",
          [("member", "member"), ("associate", "associate"), ("observer", "observer")])),
      table(
        "table-live-groups", "Groups, ticked where the country belongs",
        [
          .init(title: "In"), .init(title: "Group"), .init(title: "As what"),
          .init(title: "Members", unit: "countries", isNumeric: true),
          .init(
            title: "Cost", unit: "delegation-days a year, for a member, typical", isNumeric: true),
          .init(title: "Would newly meet", unit: "countries", isNumeric: true),
          .init(title: "Meets only there", unit: "countries", isNumeric: true),
          .init(title: "The group"),
        ]),
      .block(
        .form, [.id("live-new"), .class("live-choice")],
        [
          label(
            "live-new-name", "Found a group",
            .tag(
              .input,
              [.id("live-new-name"), Attribute("placeholder", "Middle Five"), .type("text")])),
          label(
            "live-new-members", "Its members, with commas between",
            .tag(
              .input,
              [
                .id("live-new-members"), Attribute("placeholder", "KOR, AUS, MEX, IDN, TUR"),
                .type("text"),
              ])),
          .tag(.button, [.type("submit")], "Found it"),
        ]),
      .block(
        .details, [],
        [
          .tag(.summary, [], "Assumptions of the burden"),
          .tag(
            .p, [.class("note")],
            """
            What a gathering of a level costs a member in delegation-days, what statuses and \
            chairs bear of it, and how often groups are taken to meet of which that is not known: \
            each from a low to a high value.
            """),
          .block(
            .div,
            [.class("box"), .role("group"), Attribute("aria-label", "Assumptions"), .focusable],
            [
              .block(
                .table, [.id("live-assumptions")],
                [
                  .tag(.caption, [], "Assumptions"),
                  .block(
                    .thead, [],
                    [
                      .tag(
                        .tr, [],
                        .sequence(
                          ["Assumption", "Low", "Typical", "High"].map {
                            .tag(.th, [.scope("col")], .text($0))
                          }))
                    ]),
                  .tag(.tbody),
                ])
            ]),
        ]),
    ])
  }

  private var effects: HTML {
    .lines([
      .tag(.h3, [], "Who is affected"),
      .block(
        .div, [.class("live-choice")],
        [
          label(
            "live-side", "Of",
            select(
              "live-side",
              [("countries", "countries"), ("groups", "groups"), ("network", "the network")])),
          label("live-measure", "Measure", .tag(.select, [.id("live-measure")])),
        ]),
      table(
        "table-live-effects", "Before and after",
        [
          .init(title: "Of"), .init(title: "Before", isNumeric: true),
          .init(title: "After", isNumeric: true), .init(title: "After, low", isNumeric: true),
          .init(title: "After, high", isNumeric: true),
          .init(title: "Difference", isNumeric: true),
          .init(title: "Difference, low", isNumeric: true),
          .init(title: "Difference, high", isNumeric: true),
          .init(title: "Place before", isNumeric: true),
          .init(title: "Place after", isNumeric: true),
        ]),
    ])
  }

  /// An empty table, which the page's script fills.
  private func table(_ id: String, _ caption: String, _ headings: [HTMLTable.Heading]) -> HTML {
    .block(
      .div,
      [.class("box long wide"), .role("group"), .labelled(by: id + "-caption"), .focusable],
      [
        .block(
          .table, [.id(id), Attribute("data-filled", "live")],
          [
            .tag(.caption, [.id(id + "-caption")], .text(caption)),
            .block(.thead, [], [.tag(.tr, [], .sequence(headings.map(\.html)))]),
            .tag(.tbody),
          ])
      ])
  }
}
