import Networks
import Tables

/// GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002, GraphML progress report;
/// doi:10.1007/3-540-45848-4_59), as networkx, igraph, Gephi and yEd write it.
enum GraphML {
  private struct Key {
    let name: String
    let isNumber: Bool
    let domain: String
    var standard: String?
  }

  private enum Owner {
    case graph
    case node(Int)
    case link(Int)
  }

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var reader = Reader(source)
    try reader.read()
    return try reader.finish(checksum: checksum)
  }

  private struct Reader {
    private var xml: XMLReader
    private var draft: NodeLinkDraft
    private var keys: [String: Key] = [:]
    private var links: [(source: String, target: String, offset: Int)] = []
    private var data: [(link: Int, name: String, value: AttributeValue)] = []
    private var weights: [Int: Double] = [:]
    private var graphCount = 0

    init(_ source: SourceText) {
      xml = XMLReader(source)
      draft = NodeLinkDraft(source)
    }

    mutating func read() throws(ReadingError) {
      var owners: [Owner?] = []
      while let piece = try xml.next() {
        switch piece {
        case .text: break
        case .end: owners.removeLast()
        case .start(let name, let attributes):
          guard !owners.isEmpty || name == "graphml" else {
            throw xml.error("<\(name)>", "<graphml>")
          }
          switch name {
          case "key": try readKey(attributes)
          case "data":
            try readData(attributes, of: owners.last.flatMap { $0 } ?? .graph)
          case "hyperedge", "endpoint":
            throw xml.error("<\(name)>", "nodes and edges; HIF is the format for hyperedges")
          case "graph":
            graphCount += 1
            guard graphCount == 1 else {
              throw xml.error("a second <graph>", "one, with no other in it")
            }
            owners.append(.graph)
          case "node":
            let id = try required("id", attributes, of: name)
            owners.append(.node(draft.addNode(id, label: nil, at: xml.offset)))
          case "edge":
            links.append(
              (
                try required("source", attributes, of: name),
                try required("target", attributes, of: name), xml.offset
              ))
            owners.append(.link(links.count - 1))
          case "graphml": owners.append(nil)
          default: _ = try xml.skipElement()
          }
        }
      }
    }

    private func required(
      _ name: String, _ attributes: [XMLReader.Attribute], of element: String
    ) throws(ReadingError) -> String {
      guard let value = attributes[name] else {
        throw xml.error("<\(element)> without \(name)", "\(name)=\"…\"")
      }
      return value
    }

    private mutating func readKey(_ attributes: [XMLReader.Attribute]) throws(ReadingError) {
      let id = try required("id", attributes, of: "key")
      let type = attributes["attr.type"] ?? "string"
      var key = Key(
        name: attributes["attr.name"] ?? id,
        isNumber: ["int", "integer", "long", "float", "double"].contains(type),
        domain: attributes["for"] ?? "all")
      key.standard = try readDefault()
      keys[id] = key
    }

    /// Reads a key's content: the value that holds where none is given.
    private mutating func readDefault() throws(ReadingError) -> String? {
      var value: String?
      while let piece = try xml.next() {
        switch piece {
        case .end: return value
        case .start(let name, _):
          let text = try xml.skipElement()
          if name == "default" { value = text }
        case .text: break
        }
      }
      return value
    }

    private mutating func readData(
      _ attributes: [XMLReader.Attribute], of owner: Owner
    ) throws(ReadingError) {
      let offset = xml.offset
      let id = try required("key", attributes, of: "data")
      let key = keys[id] ?? Key(name: id, isNumber: false, domain: "all")
      var text = ""
      var depth = 1
      var drawnLabel: String?
      while depth > 0, let piece = try xml.next() {
        switch piece {
        case .text(let more): text += depth == 1 ? more : ""
        case .end: depth -= 1
        case .start("NodeLabel", _): drawnLabel = try xml.skipElement()
        case .start: depth += 1
        }
      }
      if let drawnLabel {
        let label = drawnLabel.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }
        if case .node(let node) = owner { draft.setLabel(String(label.reversed()), of: node) }
        return
      }
      try take(text, of: key, owner, at: offset)
    }

    private mutating func take(
      _ text: String, of key: Key, _ owner: Owner, at offset: Int
    ) throws(ReadingError) {
      var value = AttributeValue.text(text)
      if key.isNumber {
        let digits = text.filter { !$0.isWhitespace }
        guard !digits.isEmpty, digits.lowercased() != "nan" else { return }
        guard let number = decimalNumber(digits) else {
          draft.fault(
            at: offset, found: "\(Fault.quoted(text)) as \(Fault.quoted(key.name))",
            expected: "a number, as the key says")
          return
        }
        value = .number(number)
      } else if text.allSatisfy(\.isWhitespace) {
        return
      }
      switch owner {
      case .graph:
        if ["name", "title"].contains(key.name) { draft.title = draft.title ?? text }
      case .node(let node): draft.nodeAttributes.set(key.name, of: node, to: value)
      case .link(let link):
        if key.name == "weight", let weight = decimalNumber(value.text) {
          weights[link] = weight
        } else {
          draft.linkAttributes.set(key.name, of: link, to: value)
        }
      }
    }

    consuming func finish(checksum: String) throws(ReadingError) -> NetworkDocument {
      guard graphCount == 1 else { throw xml.error("no <graph>", "one") }
      for key in keys.values.sorted(by: { $0.name < $1.name }) {
        guard let standard = key.standard else { continue }
        if key.domain == "node" || key.domain == "all" {
          for node in draft.nodes.indices
          where draft.nodeAttributes.value(key.name, of: node) == nil {
            try take(standard, of: key, .node(node), at: draft.nodes[node].offset)
          }
        }
        if key.domain == "edge" || key.domain == "all" {
          for link in links.indices
          where draft.linkAttributes.value(key.name, of: link) == nil
            && !(key.name == "weight" && weights[link] != nil)
          {
            try take(standard, of: key, .link(link), at: links[link].offset)
          }
        }
      }
      for (place, link) in links.enumerated() {
        let ends = [link.source, link.target].map { draft.number(of: $0) }
        guard let source = ends[0], let target = ends[1] else {
          draft.fault(
            at: link.offset,
            found: "an edge to \(Fault.quoted(ends[0] == nil ? link.source : link.target))",
            expected: "the id of a node")
          continue
        }
        draft.addLink(source, target, weight: weights[place], at: link.offset)
      }
      return try draft.finish(checksum: checksum)
    }
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    var remarks = document.losses(in: .all)
    let reserved: Set = ["label", "bipartite"]
    let lefts = NetworkDocument.renamed(
      document.leftAttributes, avoiding: reserved, remarks: &remarks)
    let rights = NetworkDocument.renamed(
      document.rightAttributes, avoiding: reserved, remarks: &remarks)
    let edges = NetworkDocument.renamed(
      document.edgeAttributes, avoiding: ["weight"], remarks: &remarks)
    let attributes = Set((lefts + rights).map(\.name))
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    func key(_ id: String, _ domain: String, _ name: String, _ type: String) {
      text +=
        "  <key id=\"\(id)\" for=\"\(domain)\" attr.name=\"\(xmlText(name))\" "
        + "attr.type=\"\(type)\"/>\n"
    }
    if document.title != nil { key("title", "graph", "name", "string") }
    key("label", "node", "label", "string")
    // networkx asks for the one, igraph for the others.
    key("bipartite", "node", "bipartite", "int")
    if !attributes.contains("name") { key("name", "node", "name", "string") }
    if !attributes.contains("type") { key("type", "node", "type", "boolean") }
    var keys: [String: String] = [:]
    for column in lefts + rights where keys[column.name] == nil {
      keys[column.name] = "v\(keys.count)"
      // What is a number on one side and text on the other is text.
      let isNumeric = (lefts + rights).allSatisfy { $0.name != column.name || $0.isNumeric }
      key("v\(keys.count - 1)", "node", column.name, isNumeric ? "double" : "string")
    }
    if document.isWeighted { key("weight", "edge", "weight", "double") }
    for (place, column) in edges.enumerated() {
      key("e\(place)", "edge", column.name, column.isNumeric ? "double" : "string")
    }
    text += "  <graph edgedefault=\"undirected\">\n"
    func data(_ key: String, _ value: String?) -> String {
      value.map { "<data key=\"\(key)\">\(xmlText($0))</data>" } ?? ""
    }
    if let title = document.title { text += "    \(data("title", title))\n" }
    let names = NodeLinkNames(of: document)
    for (isRight, labels, ids, columns) in [
      (false, document.leftLabels, names.lefts, lefts),
      (true, document.rightLabels, names.rights, rights),
    ] {
      for (place, label) in labels.enumerated() {
        text += "    <node id=\"\(xmlText(ids[place]))\">"
        text += data("label", label) + data("bipartite", isRight ? "1" : "0")
        if !attributes.contains("name") { text += data("name", label) }
        if !attributes.contains("type") { text += data("type", isRight ? "true" : "false") }
        for column in columns { text += data(keys[column.name] ?? "", column.text(at: place)) }
        text += "</node>\n"
      }
    }
    for edge in document.numberedEdges {
      text +=
        "    <edge source=\"\(xmlText(names.lefts[edge.left]))\" "
        + "target=\"\(xmlText(names.rights[edge.right]))\">"
      if document.isWeighted { text += data("weight", numberText(edge.weight)) }
      for (place, column) in edges.enumerated() {
        text += data("e\(place)", column.text(at: edge.place))
      }
      text += "</edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return WrittenNetwork(text, remarks: remarks)
  }
}
