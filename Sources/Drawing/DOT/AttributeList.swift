/// Attributes in brackets, as they stand behind a node or an edge.
package struct AttributeList {
  private var parts: [String] = []

  /// Sets an attribute that is not set yet.
  package mutating func set(_ attribute: DOTAttribute, _ value: DOTValue) {
    parts.append("\(attribute.rawValue)=\(value.text)")
  }

  /// The list, or nothing for an empty one.
  package var text: String { parts.isEmpty ? "" : " [\(parts.joined(separator: ", "))]" }
}
