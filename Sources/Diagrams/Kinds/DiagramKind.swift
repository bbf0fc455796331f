import Memberships
import Networks

/// A kind of diagram, as a value: what it shows, what it can be told, and how a network becomes one.
///
/// ``all`` lists them. The command's help and checks, and the gallery of ``DiagramGallery``, are made
/// from that list.
public struct DiagramKind: Sendable {
  /// What the kind is called on the command line: "two-column".
  public let id: String

  /// What it shows, in a phrase.
  public let summary: String

  /// What can be chosen of this kind beyond what can be chosen of all.
  public let options: Set<Option>

  /// Those of them without which there is no diagram.
  public let required: Set<Option>

  /// Command lines that make one, without the program's name.
  public let examples: [String]

  /// Which groups it shows unless groups are chosen.
  public let defaultGroups: DefaultGroups

  /// Its part of the gallery.
  public let gallery: [GalleryPart]

  private let advise: @Sendable (Diagram) -> String?
  private let draw: @Sendable (DrawnNetwork, DiagramChoice) throws(DiagramChoiceError) -> Diagram

  /// What can be chosen of some kinds only.
  public enum Option: Hashable, Sendable {
    /// The country that it is about.
    case country
    /// The side whose nodes are joined.
    case side
    /// How much a joined pair shares at least.
    case least
    /// Two days that are compared.
    case days
  }

  /// Which groups a kind shows unless groups are chosen.
  public enum DefaultGroups: Sendable {
    /// Those of ``Scope/foundingArticle``, being few enough for a picture.
    case foundingArticle
    /// All in the scope of the numbers.
    case inScope
  }

  /// Describes a kind.
  ///
  /// - Parameters:
  ///   - advice: What to draw instead of a diagram that the eye cannot follow; `nil` for one that it can.
  ///   - draw: Makes the diagram of a network.
  public init(
    id: String, summary: String, options: Set<Option> = [], required: Set<Option> = [],
    examples: [String], defaultGroups: DefaultGroups = .foundingArticle,
    gallery: [GalleryPart] = [], advice: @escaping @Sendable (Diagram) -> String? = { _ in nil },
    draw:
      @escaping @Sendable (DrawnNetwork, DiagramChoice) throws(DiagramChoiceError) -> Diagram
  ) {
    self.id = id
    self.summary = summary
    self.options = options
    self.required = required
    self.examples = examples
    self.defaultGroups = defaultGroups
    self.gallery = gallery
    advise = advice
    self.draw = draw
  }

  /// The diagram of a network.
  ///
  /// - Throws: ``DiagramChoiceError`` for a measure that there is not, for a choice that is missing, and
  ///   for facts that the network does not have.
  public func diagram(
    of network: some DrawableNetwork, _ choice: DiagramChoice = DiagramChoice()
  ) throws(DiagramChoiceError) -> Diagram {
    try draw(network.drawn, choice)
  }

  /// What to draw instead of a diagram that the eye cannot follow; `nil` for one that it can.
  public func advice(for diagram: Diagram) -> String? { advise(diagram) }
}

extension DiagramKind {
  /// All kinds, in the order in which they are listed.
  public static let all: [DiagramKind] = [
    .twoColumn, .spring, .overlap, .backbone, .sets, .ego, .matrix, .change,
  ]

  /// The kind that an identifier names; `nil` for none.
  public init?(id: String) {
    guard let kind = Self.all.first(where: { $0.id == id }) else { return nil }
    self = kind
  }

  /// Those of which something can be chosen.
  public static func taking(_ option: Option) -> [DiagramKind] {
    all.filter { $0.options.contains(option) }
  }

  /// What makes a picture with less in it.
  static let fewer = "fewer groups (--only, --up-to) or countries (--countries)"
}
