import Networks
import Tables

/// GEXF, the format of Gephi (Heymann, Bastian, Jacomy and others, GEXF 1.2 and 1.3 primer).
enum GEXF {
  private struct Attribute {
    let name: String
    let isNumber: Bool
    var standard: String?
  }

  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var reader = Reader(source)
    try reader.read()
    return try reader.finish(checksum: checksum)
  }

  private struct Reader {
    private enum Owner {
      case none
      case node(Int)
      case link(Int)
    }

    private var xml: XMLReader
    private var draft: NodeLinkDraft
    /// By "node" or "edge".
    private var attributes: [String: [String: Attribute]] = ["node": [:], "edge": [:]]
    private var links: [(source: String, target: String, offset: Int)] = []
    private var weights: [Int: Double] = [:]
    private var hasGraph = false
    private var unused: Set<String> = []

    init(_ source: SourceText) {
      xml = XMLReader(source)
      draft = NodeLinkDraft(source)
    }

    mutating func read() throws(ReadingError) {
      var owners: [Owner] = []
      var domain = "node"
      while let piece = try xml.next() {
        switch piece {
        case .text: break
        case .end: owners.removeLast()
        case .start(let name, let marks):
          guard !owners.isEmpty || name == "gexf" else { throw xml.error("<\(name)>", "<gexf>") }
          let owner = owners.last ?? .none
          switch name {
          case "graph":
            guard !hasGraph else { throw xml.error("a second <graph>", "one") }
            hasGraph = true
            owners.append(.none)
          case "gexf", "nodes", "edges", "attvalues", "meta": owners.append(owner)
          case "attributes":
            domain = marks["class"] ?? "node"
            owners.append(.none)
          case "attribute": try readAttribute(marks, of: domain)
          case "node":
            let id = try required("id", marks, of: name)
            owners.append(.node(draft.addNode(id, label: marks["label"], at: xml.offset)))
            noteTimes(marks)
          case "edge":
            try readEdge(marks)
            owners.append(.link(links.count - 1))
            noteTimes(marks)
          case "attvalue":
            try readValue(marks, of: owner)
            _ = try xml.skipElement()
          case "description", "title":
            let text = try xml.skipElement()
            if !text.isEmpty { draft.title = draft.title ?? text }
          case "color", "position", "size", "shape", "thickness":
            unused.insert("looks and places")
            _ = try xml.skipElement()
          case "spells":
            unused.insert("times")
            _ = try xml.skipElement()
          default: _ = try xml.skipElement()
          }
        }
      }
    }

    private mutating func noteTimes(_ marks: [XMLReader.Attribute]) {
      if marks.contains(where: { ["start", "end", "timestamp"].contains($0.name) }) {
        unused.insert("times")
      }
    }

    private func required(
      _ name: String, _ marks: [XMLReader.Attribute], of element: String
    ) throws(ReadingError) -> String {
      guard let value = marks[name] else {
        throw xml.error("<\(element)> without \(name)", "\(name)=\"…\"")
      }
      return value
    }

    private mutating func readAttribute(
      _ marks: [XMLReader.Attribute], of domain: String
    ) throws(ReadingError) {
      let id = try required("id", marks, of: "attribute")
      var attribute = Attribute(
        name: marks["title"] ?? id,
        isNumber: ["integer", "long", "double", "float", "short", "byte"].contains(
          marks["type"]?.lowercased()))
      scan: while let piece = try xml.next() {
        switch piece {
        case .end: break scan
        case .start(let name, _):
          let text = try xml.skipElement()
          if name == "default" { attribute.standard = text }
        case .text: break
        }
      }
      attributes[domain, default: [:]][id] = attribute
    }

    private mutating func readEdge(_ marks: [XMLReader.Attribute]) throws(ReadingError) {
      links.append(
        (
          try required("source", marks, of: "edge"), try required("target", marks, of: "edge"),
          xml.offset
        ))
      if let text = marks["weight"] {
        guard let weight = decimalNumber(text) else {
          throw xml.error("\(Fault.quoted(text)) as the weight", "a number")
        }
        weights[links.count - 1] = weight
      }
      if let label = marks["label"] {
        draft.linkAttributes.set("label", of: links.count - 1, to: .text(label))
      }
    }

    private mutating func readValue(
      _ marks: [XMLReader.Attribute], of owner: Owner
    ) throws(ReadingError) {
      // In version 1.1 it was called "id".
      guard let id = marks["for"] ?? marks["id"] else {
        throw xml.error("<attvalue> without for", "for=\"…\"")
      }
      noteTimes(marks)
      let text = try required("value", marks, of: "attvalue")
      switch owner {
      case .none: break
      case .node(let node):
        guard let attribute = attributes["node"]?[id] else { throw unknown(id) }
        set(attribute, to: text, ofNode: node, at: xml.offset)
      case .link(let link):
        guard let attribute = attributes["edge"]?[id] else { throw unknown(id) }
        set(attribute, to: text, ofLink: link, at: xml.offset)
      }
    }

    private func unknown(_ id: String) -> ReadingError {
      xml.error("a value of the attribute \(Fault.quoted(id))", "one that <attributes> has")
    }

    private mutating func value(
      _ attribute: Attribute, _ text: String, at offset: Int
    ) -> AttributeValue? {
      guard attribute.isNumber else { return text.isEmpty ? nil : .text(text) }
      guard text.lowercased() != "nan", !text.isEmpty else { return nil }
      guard let number = decimalNumber(text) else {
        draft.fault(
          at: offset, found: "\(Fault.quoted(text)) as \(Fault.quoted(attribute.name))",
          expected: "a number, as <attributes> says")
        return nil
      }
      return .number(number)
    }

    private mutating func set(
      _ attribute: Attribute, to text: String, ofNode node: Int, at offset: Int
    ) {
      guard let value = value(attribute, text, at: offset) else { return }
      draft.nodeAttributes.set(attribute.name, of: node, to: value)
    }

    private mutating func set(
      _ attribute: Attribute, to text: String, ofLink link: Int, at offset: Int
    ) {
      guard let value = value(attribute, text, at: offset) else { return }
      if attribute.name == "weight", case .number(let weight) = value {
        weights[link] = weights[link] ?? weight
      } else {
        draft.linkAttributes.set(attribute.name, of: link, to: value)
      }
    }

    consuming func finish(checksum: String) throws(ReadingError) -> NetworkDocument {
      guard hasGraph else { throw xml.error("no <graph>", "one") }
      for (_, attribute) in (attributes["node"] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let standard = attribute.standard else { continue }
        for node in draft.nodes.indices
        where draft.nodeAttributes.value(attribute.name, of: node) == nil {
          set(attribute, to: standard, ofNode: node, at: draft.nodes[node].offset)
        }
      }
      for (_, attribute) in (attributes["edge"] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let standard = attribute.standard else { continue }
        for link in links.indices
        where draft.linkAttributes.value(attribute.name, of: link) == nil {
          set(attribute, to: standard, ofLink: link, at: links[link].offset)
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
      if !unused.isEmpty { draft.remark("not used: \(unused.sorted().joined(separator: "; "))") }
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
      document.edgeAttributes, avoiding: ["weight", "label"], remarks: &remarks)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">

      """
    if let title = document.title {
      text += "  <meta><description>\(xmlText(title))</description></meta>\n"
    }
    text += "  <graph mode=\"static\" defaultedgetype=\"undirected\">\n"
    var keys: [String: Int] = [:]
    text += "    <attributes class=\"node\">\n"
    text += "      <attribute id=\"0\" title=\"bipartite\" type=\"integer\"/>\n"
    for column in lefts + rights where keys[column.name] == nil {
      keys[column.name] = keys.count + 1
      let isNumeric = (lefts + rights).allSatisfy { $0.name != column.name || $0.isNumeric }
      text +=
        "      <attribute id=\"\(keys.count)\" title=\"\(xmlText(column.name))\" "
        + "type=\"\(isNumeric ? "double" : "string")\"/>\n"
    }
    text += "    </attributes>\n"
    if !edges.isEmpty {
      text += "    <attributes class=\"edge\">\n"
      for (place, column) in edges.enumerated() {
        text +=
          "      <attribute id=\"\(place)\" title=\"\(xmlText(column.name))\" "
          + "type=\"\(column.isNumeric ? "double" : "string")\"/>\n"
      }
      text += "    </attributes>\n"
    }
    func value(_ key: Int, _ text: String?) -> String {
      text.map { "<attvalue for=\"\(key)\" value=\"\(xmlText($0))\"/>" } ?? ""
    }
    let names = NodeLinkNames(of: document)
    text += "    <nodes>\n"
    for (isRight, labels, ids, columns) in [
      (false, document.leftLabels, names.lefts, lefts),
      (true, document.rightLabels, names.rights, rights),
    ] {
      for (place, label) in labels.enumerated() {
        text += "      <node id=\"\(xmlText(ids[place]))\" label=\"\(xmlText(label))\"><attvalues>"
        text += value(0, isRight ? "1" : "0")
        for column in columns { text += value(keys[column.name] ?? 0, column.text(at: place)) }
        text += "</attvalues></node>\n"
      }
    }
    text += "    </nodes>\n    <edges>\n"
    for edge in document.numberedEdges {
      text +=
        "      <edge id=\"\(edge.place)\" source=\"\(xmlText(names.lefts[edge.left]))\" "
        + "target=\"\(xmlText(names.rights[edge.right]))\""
      if document.isWeighted { text += " weight=\"\(numberText(edge.weight))\"" }
      let values = edges.enumerated().map { value($0, $1.text(at: edge.place)) }.joined()
      text += values.isEmpty ? "/>\n" : "><attvalues>\(values)</attvalues></edge>\n"
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return WrittenNetwork(text, remarks: remarks)
  }
}
