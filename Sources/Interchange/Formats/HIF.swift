import Networks
import Tables

/// HIF, the hypergraph interchange format (Coll, Joslyn, Landry and others 2025, HIF: the hypergraph
/// interchange format for higher-order networks; doi:10.1017/nws.2025.10018): a hypergraph's nodes are
/// the left side, its hyperedges the right one.
enum HIF {
  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    let json = try PlacedJSON.read(source)
    guard case .object(let entries) = json.value, let incidences = json["incidences"] else {
      throw source.error(
        at: json.offset, found: "JSON without \"incidences\"",
        expected: "HIF: an object with \"incidences\", a list of \"node\" and \"edge\"")
    }
    var draft = NetworkDraft(source)
    let known = ["network-type", "metadata", "incidences", "nodes", "edges"]
    let others = entries.map(\.key).filter { !known.contains($0) }
    if !others.isEmpty {
      draft.remark("not used: \(others.map(Fault.quoted).joined(separator: ", "))")
    }
    draft.title = json["metadata"]?["title"]?.string ?? json["metadata"]?["name"]?.string
    try readNodes(json["nodes"], named: "node", to: \.lefts, in: &draft)
    try readNodes(json["edges"], named: "edge", to: \.rights, in: &draft)
    for incidence in try list(incidences, source) {
      let left = try label(of: incidence, "node", source)
      let right = try label(of: incidence, "edge", source)
      draft.check(left, at: incidence.offset)
      draft.check(right, at: incidence.offset)
      let edge = draft.addEdge(
        draft.lefts.number(addingIfNew: left), draft.rights.number(addingIfNew: right),
        weight: try weight(of: incidence, source), at: incidence.offset)
      if let direction = incidence["direction"]?.string {
        draft.edgeAttributes.set("direction", of: edge, to: .text(direction))
      }
      for (name, value) in try attributes(of: incidence, source) {
        draft.edgeAttributes.set(name, of: edge, to: value)
      }
    }
    return try draft.finish(checksum: checksum)
  }

  private static func list(
    _ json: PlacedJSON, _ source: SourceText
  ) throws(ReadingError) -> [PlacedJSON] {
    guard case .array(let values) = json.value else {
      throw source.error(at: json.offset, found: "another value", expected: "a list")
    }
    return values
  }

  private static func readNodes(
    _ json: PlacedJSON?, named key: String,
    to side: WritableKeyPath<NetworkDraft, NetworkDraft.Nodes>, in draft: inout NetworkDraft
  ) throws(ReadingError) {
    guard let json else { return }
    for node in try list(json, draft.source) {
      let label = try label(of: node, key, draft.source)
      draft.addNode(label, to: side, at: node.offset)
      let number = draft[keyPath: side].number(addingIfNew: label)
      if let weight = try weight(of: node, draft.source) {
        draft[keyPath: side].attributes.set("weight", of: number, to: .number(weight))
      }
      for (name, value) in try attributes(of: node, draft.source) {
        draft[keyPath: side].attributes.set(name, of: number, to: value)
      }
    }
  }

  private static func label(
    of json: PlacedJSON, _ key: String, _ source: SourceText
  ) throws(ReadingError) -> String {
    switch json[key]?.value {
    case .string(let text): return text
    case .number(let number): return numberText(number)
    default:
      throw source.error(
        at: json[key]?.offset ?? json.offset, found: "no \"\(key)\" that is text or a number",
        expected: "\"\(key)\"")
    }
  }

  private static func weight(
    of json: PlacedJSON, _ source: SourceText
  ) throws(ReadingError) -> Double? {
    switch json["weight"]?.value {
    case nil, .null: return nil
    case .number(let number): return number
    default:
      throw source.error(
        at: json["weight"]?.offset ?? json.offset, found: "a weight of another kind",
        expected: "a number")
    }
  }

  private static func attributes(
    of json: PlacedJSON, _ source: SourceText
  ) throws(ReadingError) -> [(String, AttributeValue)] {
    guard let attributes = json["attrs"] else { return [] }
    guard case .object(let entries) = attributes.value else {
      throw source.error(at: attributes.offset, found: "\"attrs\" of another kind", expected: "{…}")
    }
    return entries.compactMap { key, value in
      switch value.value {
      case .null: nil
      case .number(let number): (key, .number(number))
      case .string(let text): (key, .text(text))
      case .bool(let flag): (key, .text(flag ? "true" : "false"))
      // Lists and objects stay what they are, as text.
      case .array, .object: (key, .text(value.plain.compactText))
      }
    }
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    func attributes(
      _ columns: [AttributeColumn], _ place: Int
    ) -> [(key: String, value: JSONValue)] {
      let values: [(key: String, value: JSONValue)] = columns.compactMap { column in
        switch column.values {
        case .numbers(let numbers): numbers[place].map { (column.name, .number($0)) }
        case .texts(let texts): texts[place].map { (column.name, .string($0)) }
        }
      }
      return values.isEmpty ? [] : [("attrs", .object(values))]
    }
    func nodes(_ key: String, _ labels: [String], _ columns: [AttributeColumn]) -> [JSONValue] {
      labels.enumerated().map { place, label in
        .object([(key, .string(label))] + attributes(columns, place))
      }
    }
    let (lefts, rights) = (document.leftLabels, document.rightLabels)
    let incidences = document.numberedEdges.map { edge -> JSONValue in
      var entries: [(key: String, value: JSONValue)] = [
        ("edge", .string(rights[edge.right])), ("node", .string(lefts[edge.left])),
      ]
      if document.isWeighted { entries.append(("weight", .number(edge.weight))) }
      return .object(entries + attributes(document.edgeAttributes, edge.place))
    }
    // A line for each value, as in an edge list.
    func lines(_ values: [JSONValue]) -> String {
      values.isEmpty
        ? "[]"
        : "[\n" + values.map { "    \($0.compactText)" }.joined(separator: ",\n")
          + "\n  ]"
    }
    var text = "{\n  \"network-type\": \"undirected\",\n"
    if let title = document.title {
      text += "  \"metadata\": \(JSONValue.object([("title", .string(title))]).compactText),\n"
    }
    text += "  \"incidences\": \(lines(incidences)),\n"
    text += "  \"nodes\": \(lines(nodes("node", lefts, document.leftAttributes))),\n"
    text += "  \"edges\": \(lines(nodes("edge", rights, document.rightAttributes)))\n}\n"
    return WrittenNetwork(text, remarks: [])
  }
}
