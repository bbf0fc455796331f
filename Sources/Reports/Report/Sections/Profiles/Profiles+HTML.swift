extension CountryProfilesSection {
  var html: HTML {
    .lines(
      [
        .profilesIntro("Every country of the dataset"), .profilesOnPaper,
      ] + profiles.map { profile in .deferred { profile.html } })
  }
}

extension GroupProfilesSection {
  var html: HTML {
    .lines(
      [
        .profilesIntro("Every group of this report"), .profilesOnPaper,
      ] + profiles.map { profile in .deferred { profile.html } })
  }
}

extension SourcesSection {
  var html: HTML {
    .lines([
      sources.isEmpty ? .tag(.p, [], "No fact of this report has a source.") : nil,
      .block(
        .ol, [.class("references")],
        sources.map { .tag(.li, [.id("s-\($0.number)")], $0.text.html) }),
    ])
  }
}

extension HTML {
  fileprivate static func profilesIntro(_ what: String) -> HTML {
    .tag(
      .p, [], "\(what), in the order of names. Numbers in small print after a fact are its ",
      .tag(.a, [.href(to: "sources")], "sources"), ".")
  }

  fileprivate static var profilesOnPaper: HTML {
    .tag(
      .p, [.class("note on-paper")],
      "Profiles that were open on the screen are printed in full, others by their first line.")
  }

  /// What stands where nobody ever belonged, or nothing to anybody.
  fileprivate static var noMembership: HTML {
    .tag(.p, [], "The dataset knows of no membership, now or before.")
  }

  /// A profile that opens: its name and gist, and what is within.
  fileprivate static func profile(
    _ name: String, code: String, gist: Sentence, anchor: String, isOpen: Bool = false,
    _ content: [HTML?]
  ) -> HTML {
    .block(
      .details, [.class("profile"), isOpen ? Attribute("open", "open") : nil],
      [
        .tag(
          .summary, [],
          .tag(.h3, [], .tag(.bdi, [], .text(name)), " ", .tag(.code, [], .text(code))), " ",
          .tag(.span, [.class("gist")], gist.html)),
        .block(.div, [.class("body"), .id(anchor)], content),
      ])
  }

  /// Texts under a heading; nothing where there are none.
  fileprivate static func terms(_ heading: HTML, _ terms: [SourcedText]) -> HTML? {
    guard !terms.isEmpty else { return nil }
    return .paragraphs([
      .tag(.h4, [], heading),
      .block(
        .ul, [.class("terms")],
        terms.map { .tag(.li, [], .sourced($0.text, $0.sources)) }),
    ])
  }

  /// A text with the numbers of its sources.
  fileprivate static func sourced(_ text: Sentence, _ sources: [SourceList.Reference]) -> HTML {
    .sequence([text.html, " ", .references(sources)])
  }

  /// A term and what is said of it.
  fileprivate static func fact(_ term: HTML, _ text: HTML) -> HTML {
    .tag(.div, [], .tag(.dt, [], term), .tag(.dd, [], text))
  }
}

extension ProfileFact {
  fileprivate var html: HTML {
    .fact(
      definition.map { .tag(.a, [.href(to: $0)], .text(term)) } ?? .text(term),
      .sourced(text, sources))
  }
}

extension CountryProfile {
  fileprivate var html: HTML {
    .profile(
      name, code: code, gist: gist, anchor: anchor, isOpen: isOpen,
      [
        .block(.dl, [.class("figures")], facts.map(\.html)),
        memberships?.html ?? .noMembership,
        .terms("Chair terms", chairTerms),
        peers.flatMap(Self.nearest),
        partners.isEmpty ? nil : .tag(.h4, [], "Whom it meets"),
        partners.isEmpty
          ? nil
          : .block(
            .ul, [.class("partners")],
            partners.map { .tag(.li, [], $0.intro.html, .names($0.names)) }),
        history?.html,
      ])
  }

  private static func nearest(_ peers: Sentence) -> HTML? {
    .paragraphs([
      .tag(.h4, [], "Nearest peers"),
      .tag(
        .p, [], "By the ", .tag(.a, [.href(to: "def-pair-jaccard")], "similarity"),
        " of their groups: ", peers.html),
    ])
  }
}

extension GroupProfile {
  fileprivate var html: HTML {
    .profile(
      name, code: code, gist: gist, anchor: anchor,
      [
        .block(
          .dl, [.class("figures")],
          facts.map(\.html) + [.fact("Website", website?.html ?? "not known")]),
        notes.map { .tag(.p, [.class("note")], $0.html) },
        .block(.ul, [.class("answers")], answers.map(\.html)),
        members?.html ?? .noMembership,
        history?.html,
        .terms("Chairs", chairs),
        rhythm?.html
          ?? .tag(.p, [], "No source in the dataset tells how often it meets."),
        overlaps?.html,
      ])
  }
}

extension GroupProfile.Answer {
  fileprivate var html: HTML {
    .tag(
      .li, [], "\(question) ", .tag(.strong, [.class("answer \(verdict)")], .text(verdict)), ": ",
      reason.html, ".")
  }
}
