extension Diagram {
  /// A thing in a diagram: a country, a group.
  public struct Node: Hashable, Sendable, Identifiable {
    /// What tells it from the other nodes and edges of the diagram.
    public let id: ElementID

    /// The class of its element in the SVG, for style sheets and scripts.
    public let kind: ElementKind

    /// What it says.
    public let label: Label

    /// Where the label stands. One below the node is part of the room that the layout keeps for it.
    public let labelPlacement: LabelPlacement

    /// Its form.
    public let shape: Shape

    /// Its size without a label below; `nil` for one that fits the label.
    public let size: Size?

    /// Its surface.
    public let fill: Fill

    /// Its outline, if it has one.
    public let outline: Stroke?

    /// What a reader sees on pointing at it: text of any length, cut at 10,000 characters.
    public let tooltip: String

    /// Where a click leads.
    public let link: Link?

    /// The place of its center; `nil` where the layout engine chooses it.
    public let position: Point?

    /// Describes a node.
    public init(
      id: ElementID, kind: ElementKind, label: Label, labelPlacement: LabelPlacement = .inside,
      shape: Shape, size: Size? = nil, fill: Fill = .clear, outline: Stroke? = nil,
      tooltip: String = "", link: Link? = nil, position: Point? = nil
    ) {
      self.id = id
      self.kind = kind
      self.label = label
      self.labelPlacement = labelPlacement
      self.shape = shape
      self.size = size
      self.fill = fill
      self.outline = outline
      self.tooltip = tooltip
      self.link = link
      self.position = position
    }
  }

  /// Where a node's label stands.
  public enum LabelPlacement: Hashable, Sendable {
    /// In the middle of the node.
    case inside
    /// Under the node, or over it where more lines leave it downward.
    case below
  }

  /// What kind of thing an element of a diagram is.
  public enum ElementKind: String, Hashable, Sendable {
    case country, group, membership, overlap, legend, caption
    /// What countries share all their groups: a box.
    case set
    /// What lies behind the others: a rule, a band.
    case guide
  }
}

extension Diagram.Node {
  /// The same node at another place.
  package func placed(at position: Point, size: Size? = nil) -> Diagram.Node {
    Diagram.Node(
      id: id, kind: kind, label: label, labelPlacement: labelPlacement, shape: shape,
      size: size ?? self.size, fill: fill, outline: outline, tooltip: tooltip, link: link,
      position: position)
  }
}
