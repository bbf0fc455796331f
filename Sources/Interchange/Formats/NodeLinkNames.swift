/// What nodes are called in formats with one list of nodes for both sides.
struct NodeLinkNames {
  let lefts: [String]
  let rights: [String]

  /// The labels themselves where no label stands on both sides; else numbers: "n0", "n1".
  init(of document: NetworkDocument) {
    let (left, right) = (document.leftLabels, document.rightLabels)
    if document.graph.labelsOnBothSides.isEmpty {
      (lefts, rights) = (left, right)
    } else {
      lefts = left.indices.map { "n\($0)" }
      rights = right.indices.map { "n\($0 + left.count)" }
    }
  }
}
