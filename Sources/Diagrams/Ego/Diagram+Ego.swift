import Memberships
import Networks

extension Diagram {
  /// One country: the groups that it belongs to, on its left, and the countries that it meets there,
  /// on its right, those that it meets in most groups first.
  ///
  /// Beside each partner stands the number of groups that both belong to, and a swatch for each; the
  /// width of the line follows the number. Up to 40 partners have a line of their own; those of the
  /// last numbers that do not fit are counted, and named in the tooltip. Groups in which the two may
  /// meet, because of one of them it is not known whether it belongs, are marked and not counted.
  ///
  /// O(memberships log memberships).
  ///
  /// - Parameters:
  ///   - country: The country in the middle. One that is not in the network, or belongs to none of its
  ///     groups, gives a diagram without nodes, which says so.
  ///   - network: Who belongs to what.
  ///   - scores: Numbers to show beside partners, as bars.
  ///   - options: Title, look, labels, choice of partners, highlights, links and width.
  public static func ego(
    of country: Country, in network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let own = Set(
      network.drawn.cells.filter { $0.country == country }.map(\.group))
    var options = options
    options.countries?.insert(country)
    let picture = MembershipPicture(network, options: options, among: own)
    let name = network.drawn.name(of: country) ?? country.code
    guard let ego = picture.countries.firstIndex(where: { $0.country == country }) else {
      return picture.diagram(
        kind: "Diagram of one \(picture.network.left.singular)",
        title: "\(name) and those it meets",
        notes: ["\(name) belongs to none of these \(picture.network.right.plural)."],
        legend: Legend(),
        layout: Layout(.fixed), nodes: [], edges: [], emphasis: [])
    }
    let whole = MembershipPicture(network, options: options)
    let drawing = EgoDrawing.fitting(
      picture, of: ego, colors: GroupColors(picture, asIn: whole), scores: scores)
    let (nodes, edges) = drawing.parts()
    let rest = drawing.rows.tiers.flatMap(\.rows).reduce(0) { sum, row in
      if case .rest(let partners, _) = row { sum + partners.count } else { sum }
    }
    let notes = [
      rest == 0 ? "" : "\(rest) partners are counted without a line of their own.",
      picture.incompleteNote,
    ]
    return picture.diagram(
      kind: "Diagram of \(name), its \(picture.network.right.plural) and those it meets there",
      title: "\(name): its \(picture.network.right.plural) and those it meets there", notes: notes,
      legend: drawing.legend, layout: Layout(.fixed), nodes: nodes, edges: edges,
      emphasis: picture.highlightedElements.union(
        options.highlighted.map { ElementID(.overlap, country.code, $0.code) }
          + [ElementID(.country, country.code)]))
  }
}
