import Networks
import Tables

/// Edge lists with spaces between words, as the KONECT project has them (Kunegis 2013, KONECT: the
/// Koblenz network collection; doi:10.1145/2487788.2488173): files `out.*` whose first line says
/// `% bip` and how edges are weighted; both sides are numbered from 1.
enum KONECT {
  static func read(_ source: SourceText, checksum: String) throws(ReadingError) -> NetworkDocument {
    var draft = NetworkDraft(source)
    var place = 0
    var sizes: (left: Int, right: Int)?
    var weighting = ""
    var sums: [Edge: (weight: Double, offset: Int)] = [:]
    var order: [Edge] = []
    var hasTimes = false
    while let line = source.nextLine(&place) {
      let tokens = source.tokens(line)
      guard let first = tokens.first else { continue }
      if first.text.hasPrefix("#") { continue }
      if first.text.hasPrefix("%") {
        let words =
          (first.text == "%" ? [] : [String(first.text.dropFirst())])
          + tokens.dropFirst().map(\.text)
        if let kind = words.first, ["sym", "asym"].contains(kind) {
          throw source.error(
            at: first.offset, found: "\"% \(kind)\", a network of one mode", expected: "\"% bip\"")
        }
        if words.first == "bip", words.count > 1 { weighting = words[1] }
        let numbers = words.compactMap { Int($0) }
        if numbers.count == words.count, numbers.count >= 3 {
          guard numbers.allSatisfy({ $0 >= 0 }), numbers[1] <= source.nodeLimit,
            numbers[2] <= source.nodeLimit
          else {
            throw source.error(
              at: first.offset, found: "\(numbers[1]) and \(numbers[2]) nodes",
              expected: "at most \(source.nodeLimit), for a file of this size")
          }
          sizes = (numbers[1], numbers[2])
        }
        continue
      }
      guard (2...4).contains(tokens.count) else {
        draft.fault(
          at: first.offset, found: tokens.count == 1 ? "1 word" : "\(tokens.count) words",
          expected: "two nodes, and possibly a weight and a time, with spaces between")
        continue
      }
      if tokens.count == 4 { hasTimes = true }
      var weight: Double?
      if tokens.count > 2 {
        weight = decimalNumber(tokens[2].text)
        if weight == nil {
          draft.fault(
            at: tokens[2].offset, found: "\(Fault.quoted(tokens[2].text)) as the weight",
            expected: "a number")
        }
      }
      for token in tokens.prefix(2) { draft.check(token.text, at: token.offset) }
      let edge = Edge(
        left: draft.lefts.number(addingIfNew: tokens[0].text),
        right: draft.rights.number(addingIfNew: tokens[1].text))
      // KONECT has a line for each time that an edge occurs where it says "positive".
      if weighting == "positive" {
        if sums[edge] == nil { order.append(edge) }
        sums[edge, default: (0, first.offset)].weight += weight ?? 1
      } else {
        draft.addEdge(edge.left, edge.right, weight: weight, at: first.offset)
      }
    }
    for edge in order {
      guard let sum = sums[edge] else { continue }
      draft.addEdge(edge.left, edge.right, weight: sum.weight, at: sum.offset)
    }
    if weighting == "positive" {
      draft.remark("edges that occur more than once are one edge, with the sum as its weight")
    }
    if hasTimes { draft.remark("not used: the times in the fourth column") }
    if let sizes {
      addIsolates(to: \.lefts, upTo: sizes.left, in: &draft)
      addIsolates(to: \.rights, upTo: sizes.right, in: &draft)
    }
    return try draft.finish(checksum: checksum)
  }

  private struct Edge: Hashable {
    let left: Int
    let right: Int
  }

  /// Adds the numbers that no edge has, where all nodes are numbered from 1.
  private static func addIsolates(
    to side: WritableKeyPath<NetworkDraft, NetworkDraft.Nodes>, upTo count: Int,
    in draft: inout NetworkDraft
  ) {
    let areNumbers = draft[keyPath: side].labels.allSatisfy { label in
      Int(label).map { $0 >= 1 && $0 <= count && String($0) == label } ?? false
    }
    guard areNumbers, count > 0 else { return }
    for number in 1...count { _ = draft[keyPath: side].number(addingIfNew: String(number)) }
  }

  static func write(_ document: NetworkDocument) -> WrittenNetwork {
    let (lefts, rights) = (document.leftLabels, document.rightLabels)
    let areNumbers = isNumbered(lefts) && isNumbered(rights)
    let areWords = (lefts + rights).allSatisfy { label in
      !label.utf8.contains(where: SourceText.isSpace)
        && !["%", "#", "\""].contains { label.hasPrefix($0) }
    }
    var remarks = document.losses(
      in: areWords && !areNumbers ? [.weights] : [.weights, .isolates])
    if !areWords {
      remarks.append("the format can't hold labels with spaces: nodes are numbered in their order")
    }
    var text = "% bip \(document.isWeighted ? "posweighted" : "unweighted")\n"
    text += "% \(document.graph.edgeCount) \(lefts.count) \(rights.count)\n"
    for edge in document.numberedEdges {
      text +=
        areWords
        ? "\(lefts[edge.left]) \(rights[edge.right])" : "\(edge.left + 1) \(edge.right + 1)"
      text += document.isWeighted ? " \(numberText(edge.weight))\n" : "\n"
    }
    return WrittenNetwork(text, remarks: remarks)
  }

  /// Whether labels are the numbers from 1.
  private static func isNumbered(_ labels: [String]) -> Bool {
    let numbers = Set(
      labels.compactMap { label in Int(label).flatMap { String($0) == label ? $0 : nil } })
    return numbers.count == labels.count
      && numbers == Set(labels.isEmpty ? 1..<1 : 1..<(labels.count + 1))
  }
}
