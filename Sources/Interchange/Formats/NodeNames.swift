import Tables

/// What the nodes of a file are called by: identifiers such as "n0" tell a reader nothing, so where
/// nodes have labels that tell them apart, these are taken.
struct NodeNames {
  /// A label for each node; no two on a side are the same.
  let labels: [String]
  /// Attributes that are told by the labels now.
  private(set) var attributes: Set<String> = []
  /// Whether the identifiers tell something of their own, and should be kept as an attribute.
  let keepsIdentifiers: Bool
  let remark: String?

  init(of draft: NodeLinkDraft, isRight: [Bool]) {
    let identifiers = draft.nodes.map(\.id)
    let areNumbers = identifiers.allSatisfy(Self.isNumber)
    func labels(_ label: (Int) -> String?) -> [String]? {
      let all = draft.nodes.indices.compactMap(label).filter { !$0.isEmpty }
      guard all.count == draft.nodes.count else { return nil }
      for side in [true, false] {
        let nodes = all.indices.filter { isRight[$0] == side }
        guard Set(nodes.map { all[$0] }).count == nodes.count else { return nil }
      }
      return all
    }
    let own = labels { draft.nodes[$0].label }
    let named = ["label", "name"].lazy.compactMap { name in
      labels { draft.nodeAttributes.value(name, of: $0)?.text }.map { (name, $0) }
    }
    var found = identifiers
    if let own {
      found = own
    } else if areNumbers, let (name, texts) = named.first {
      found = texts
      attributes.insert(name)
    }
    // The same text once more tells nothing.
    for name in ["label", "name"]
    where draft.nodes.indices.allSatisfy({
      draft.nodeAttributes.value(name, of: $0)?.text == found[$0]
    }) {
      attributes.insert(name)
    }
    self.labels = found
    keepsIdentifiers =
      found != identifiers && !areNumbers && !draft.nodeAttributes.names.contains("id")
    let hasLabels = draft.nodes.contains { $0.label != nil && $0.label != $0.id }
    remark =
      own == nil && hasLabels && found == identifiers
      ? "labels are missing or occur twice on a side, so nodes are called by their identifiers"
      : nil
  }

  /// Whether an identifier is a mere number: "12", "n12".
  private static func isNumber(_ identifier: String) -> Bool {
    let digits = identifier.utf8.drop { $0 == UInt8(ascii: "n") || $0 == UInt8(ascii: "v") }
    return digits.count >= identifier.utf8.count - 1 && !digits.isEmpty
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
