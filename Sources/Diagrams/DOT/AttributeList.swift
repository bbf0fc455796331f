/// Attributes in brackets, as they stand behind a node or an edge.
struct AttributeList {
  private var parts: [String] = []

  /// Sets an attribute that is not set yet.
  mutating func set(_ attribute: DOTAttribute, _ value: DOTValue) {
    parts.append("\(attribute.rawValue)=\(value.text)")
  }

  /// The list, or nothing for an empty one.
  var text: String { parts.isEmpty ? "" : " [\(parts.joined(separator: ", "))]" }
}
