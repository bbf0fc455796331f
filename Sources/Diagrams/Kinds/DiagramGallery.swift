import Memberships

/// A diagram of a network that a report's folder has without being asked.
public struct GalleryPart: Sendable {
  /// The name of its file, without an extension.
  public let file: String

  /// The heading over it.
  public let title: String

  /// When the report shows it in its text.
  public let place: Place

  /// What is chosen of it, beside the looks; `nil` where the network has nothing for it.
  public let choice: @Sendable (MembershipNetwork) -> DiagramChoice?

  /// When a report shows a diagram in its text, rather than in the folder only.
  public enum Place: Sendable {
    case always
    /// As long as memberships can be followed as lines.
    case whereSparse
    /// Where memberships cannot be followed as lines.
    case whereDense
    case never
  }

  /// Describes a part.
  public init(
    file: String, title: String, place: Place = .never,
    choice: @escaping @Sendable (MembershipNetwork) -> DiagramChoice? = { _ in DiagramChoice() }
  ) {
    self.file = file
    self.title = title
    self.place = place
    self.choice = choice
  }
}

/// A diagram of each kind: what the report's folder of diagrams shows of a network.
public struct DiagramGallery: Sendable {
  /// A diagram with the name of its file.
  public struct Entry: Sendable {
    /// The name of the file, without an extension.
    public let file: String
    /// The heading over it.
    public let title: String
    /// The diagram.
    public let diagram: Diagram
  }

  /// The diagrams, those that the report shows in its text first.
  public let entries: [Entry]

  /// How many the report shows in its text.
  public let shownCount: Int

  /// The most memberships that can be followed as lines; of more, the report shows a table instead.
  public static let mostLines = 1_000

  /// Draws what the kinds of ``DiagramKind/all`` have for a gallery. O(the diagrams).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: What is chosen of all diagrams alike.
  /// - Throws: ``DiagramChoiceError`` for a part whose kind cannot make it.
  public init(
    of network: MembershipNetwork, options: DiagramOptions = DiagramOptions()
  ) throws(DiagramChoiceError) {
    let isDense = network.memberships.count > Self.mostLines
    var first: [Entry] = []
    var shown: [Entry] = []
    var rest: [Entry] = []
    for kind in DiagramKind.all {
      for part in kind.gallery {
        guard var choice = part.choice(network) else { continue }
        choice.options = options
        let entry = Entry(
          file: part.file, title: part.title, diagram: try kind.diagram(of: network, choice))
        switch part.place {
        case .whereDense where isDense: first.append(entry)
        case .always: shown.append(entry)
        case .whereSparse where !isDense: shown.append(entry)
        default: rest.append(entry)
        }
      }
    }
    shownCount = first.count + shown.count
    entries = first + shown + rest
  }
}
