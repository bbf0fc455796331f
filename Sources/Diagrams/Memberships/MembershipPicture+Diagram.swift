import Memberships

extension MembershipPicture {
  /// The diagram of this picture: its parts with words around them, links, what is highlighted, and
  /// the page's width.
  ///
  /// - Parameters:
  ///   - kind: What the description calls it: "Spring diagram".
  ///   - title: The title, unless another was chosen.
  ///   - notes: What a reader must know beside date, counting rule and scope.
  ///   - emphasis: The nodes and edges that keep their look where countries are highlighted.
  func diagram(
    kind: String, title: String, notes: [String], legend: Legend, layout: Diagram.Layout,
    nodes: [Diagram.Node], edges: [Diagram.Edge], emphasis: Set<ElementID>
  ) -> Diagram {
    let diagram = Diagram(
      uncheckedCaption: caption(title: title, notes: notes, description: summary(kind: kind)),
      legend: legend, layout: layout, nodes: nodes, edges: edges, theme: theme,
      width: options.width
    ).linked(by: options.links)
    return highlightsAny ? diagram.emphasizing(emphasis) : diagram
  }

  /// Whether a country that is drawn is highlighted.
  private var highlightsAny: Bool {
    countries.contains { options.highlighted.contains($0.country) }
  }

  /// The highlighted countries, the groups that they belong to or may belong to, and the lines
  /// between.
  var highlightedElements: Set<ElementID> {
    var ids: Set<ElementID> = []
    for line in lines where options.highlighted.contains(countries[line.country].country) {
      let country = countries[line.country].country.code
      let group = groups[line.group].group.id
      ids.insert(ElementID(.country, country))
      ids.insert(ElementID(.group, group))
      ids.insert(ElementID(.membership, group, country))
    }
    return ids
  }
}

extension Diagram {
  /// The diagram with a link on each country and group that has none.
  func linked(by policy: LinkPolicy) -> Diagram {
    guard policy != .none else { return self }
    return Diagram(
      uncheckedCaption: caption, legend: legend, layout: layout,
      nodes: nodes.map { node in
        guard node.kind == .country || node.kind == .group, node.link == nil else { return node }
        return node.linked(to: policy.link(to: node.id.subject))
      }, edges: edges, theme: theme, width: width)
  }
}
