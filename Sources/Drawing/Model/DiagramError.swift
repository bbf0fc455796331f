/// Why parts do not make a diagram.
public enum DiagramError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two elements have the same identifier.
  case repeatedIdentifier(ElementID)
  /// An edge leads to a node that is not in the diagram.
  case unknownEnd(of: ElementID, node: ElementID)
  /// A fixed layout needs a position and a size for every node.
  case unplaced(ElementID)
  /// A route needs 3n + 1 control points.
  case brokenRoute(ElementID, pointCount: Int)
  /// A position or size is not a number, is negative, or is beyond any page.
  case impossibleMeasure(ElementID)
  /// There are more nodes and edges than a diagram can hold.
  case tooManyElements(count: Int, limit: Int)

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .repeatedIdentifier(let id):
      "Two elements of the diagram have the identifier \"\(id)\"."
    case .unknownEnd(let edge, let node):
      "The edge \"\(edge)\" leads to \"\(node)\", which is not a node of the diagram."
    case .unplaced(let id):
      "The node \"\(id)\" has no position or no size, which a fixed layout needs."
    case .brokenRoute(let id, let count):
      "The route of \"\(id)\" has \(count) control points; cubic curves take 4, 7, 10 and so on."
    case .impossibleMeasure(let id):
      "A position or size of \"\(id)\" is not a number, is negative, or is beyond any page."
    case .tooManyElements(let count, let limit):
      "The diagram has \(count) nodes and edges; at most \(limit) can be drawn. "
        + "Fewer groups or countries make it smaller."
    }
  }
}
