import ArgumentParser
import Memberships
import Synchronization

/// The options that suppose something: changes to the dataset, made in the order given.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What if a country joined a group: KOR:aukus, as a full member; KOR:aukus:observer; from an "
        + "earlier day on KOR:aukus:2015 or KOR:aukus:observer:2015.",
      valueName: "country:group,..."),
    transform: { ScenarioWords(.join, $0) })
  var join: [ScenarioWords] = []

  @Option(
    help: ArgumentHelp(
      "What if a country left a group: KOR:mikta, or from an earlier day on KOR:mikta:2015.",
      valueName: "country:group,..."), transform: { ScenarioWords(.leave, $0) })
  var leave: [ScenarioWords] = []

  @Option(
    help: ArgumentHelp("What if a group were dissolved.", valueName: "group,..."),
    transform: { ScenarioWords(.dissolve, $0) })
  var dissolve: [ScenarioWords] = []

  @Option(
    help: ArgumentHelp("What if a country left every group.", valueName: "country,..."),
    transform: { ScenarioWords(.without, $0) })
  var without: [ScenarioWords] = []

  @Option(
    help: ArgumentHelp(
      "What if groups merged into one; later options call it a+b.", valueName: "a,b"),
    transform: { ScenarioWords(.merge, $0) })
  var merge: [ScenarioWords] = []

  @Option(
    help: ArgumentHelp(
      "What if there were a new group: \"Middle Five:KOR,AUS,MEX\"; later options call it "
        + "middle-five.", valueName: "name:country,..."),
    transform: { ScenarioWords(.new, $0) })
  var new: [ScenarioWords] = []

  /// Whether anything is supposed.
  var isEmpty: Bool { words.isEmpty }

  /// A dataset with the changes made.
  ///
  /// - Parameters:
  ///   - facts: The dataset.
  ///   - day: The day from which changes hold that name none of their own: that of the network.
  /// - Throws: ``Failure`` for words that can't be read, and a ``ScenarioError`` for a change that
  ///   can't be made.
  func changed(_ facts: MembershipAtlas, on day: Day) throws -> MembershipAtlas {
    var atlas = facts
    for words in words {
      if words.parts.isEmpty {
        throw Failure(.usage, "\(words.option) names nothing; see 'minilateral help what-if'.")
      }
      for part in words.parts {
        let change = try part.change(in: atlas, on: day)
        guard change.day <= day else {
          throw Failure(
            .usage,
            "\(words.option) \(part.text.prefix(60)) is from \(change.day) on, after \(day), the day "
              + "of the network: give a later day with --on.")
        }
        do {
          atlas = try atlas.changed(by: Scenario([change]))
        } catch {
          throw Failure(.usage, "\(words.option) \(part.text.prefix(60)): \(error)")
        }
      }
    }
    return atlas
  }

  /// What was given, in the order of the command line.
  private var words: [ScenarioWords] {
    (join + leave + dissolve + without + merge + new).sorted { $0.turn < $1.turn }
  }
}

/// The words after one option of a scenario, and its turn on the command line: options of one name are
/// collected apart from those of another, but changes are made in the order in which they are given.
struct ScenarioWords: Sendable {
  enum Option: String {
    case join, leave, dissolve, without, merge, new
  }

  let turn: Int
  private let kind: Option
  private let text: String

  /// The command line is read once, from the left.
  private static let turns = Atomic(0)

  init(_ kind: Option, _ text: String) {
    turn = Self.turns.wrappingAdd(1, ordering: .relaxed).newValue
    self.kind = kind
    self.text = text
  }

  /// The option's name.
  var option: String { "--\(kind.rawValue)" }

  /// The single changes: those between commas, where commas do not belong to one.
  var parts: [ScenarioPart] {
    switch kind {
    case .merge, .new: [ScenarioPart(kind, text)]
    default: commaSeparated(text).map { ScenarioPart(kind, $0) }
    }
  }
}
