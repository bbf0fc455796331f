import Memberships

/// A name and what is said of it in a profile: a term of a list of facts.
struct ProfileFact {
  let term: String
  /// Where the term is defined.
  let definition: String?
  let text: Sentence
  let sources: [SourceList.Reference]

  init(
    _ term: String, definition: String? = nil, _ text: Sentence,
    sources: [SourceList.Reference] = []
  ) {
    self.term = term
    self.definition = definition
    self.text = text
    self.sources = sources
  }
}

/// A text that rests on sources.
struct SourcedText {
  let text: Sentence
  let sources: [SourceList.Reference]
}

/// Names under a heading of their own: "In 5 groups: Japan, Australia".
struct NamedList {
  let intro: Sentence
  let names: [HTMLTable.Name]

  init(_ intro: Sentence, _ names: [HTMLTable.Name]) {
    self.intro = intro
    self.names = names
  }
}

extension PartialDate {
  /// The date as it is written in a table, or why there is none.
  static func cell(_ date: PartialDate?, missing: String) -> HTMLTable.Cell {
    date.map { .text($0.description) } ?? .notKnown(missing)
  }
}

extension Spell {
  /// Since when, as a table tells it: a date, or by when it was seen.
  var sinceCell: HTMLTable.Cell {
    if let from { return .text(from.description) }
    if let seen { return .text("by \(seen.description)") }
    return .notKnown("the start is not known")
  }

  /// Until when; nothing where it goes on.
  var untilCell: HTMLTable.Cell { .text(until?.description ?? "") }

  /// A longer text of data, cut where a table can't hold it.
  var noteCell: HTMLTable.Cell {
    notes.map { .linked(LinkedText($0)) } ?? .text("")
  }
}
