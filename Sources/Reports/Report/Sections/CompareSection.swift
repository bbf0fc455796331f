/// Countries side by side: a form, and room for what the page's script puts below it.
struct CompareSection {
  var html: HTML {
    .lines([
      .tag(
        .p, [],
        """
        Choose two to six countries: their numbers, the groups that they share, and the groups \
        that any of them belongs to stand side by side. The address of this page then leads to \
        the same choice.
        """),
      .block(
        .form, [.id("compare-form"), .class("tools")],
        [
          .tag(.label, [Attribute("for", "compare-choice")], "Country"),
          .tag(.select, [.id("compare-choice")]),
          .tag(.button, [.type("submit"), .id("compare-add")], "Add"),
          .tag(.button, [.type("button"), .id("compare-clear")], "Clear"),
        ]),
      .tag(.ul, [.id("compare-chosen"), .class("chosen")]),
      .tag(.div, [.id("compare-result")]),
    ])
  }
}
