import Diagrams
import Memberships

/// A diagram of each kind: what the report's folder of diagrams shows of a network.
struct DiagramGallery {
  /// A diagram with the name of its file.
  struct Entry {
    let file: String
    let title: String
    let diagram: Diagram
  }

  /// The diagrams, those that the report shows in its text first.
  let entries: [Entry]

  /// How many the report shows in its text.
  let shownCount: Int

  /// The most memberships that can be followed as lines; of more, the report shows a table instead.
  static let mostLines = 1_000

  /// Draws a network.
  ///
  /// The diagram of one country is about the one in most groups (the first by code of several).
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: What is chosen of all diagrams alike.
  init(of network: MembershipNetwork, options: DiagramOptions = DiagramOptions()) {
    let lines = [
      Entry(
        file: "two-column", title: "Groups and their members",
        diagram: .twoColumn(network, options: options)),
      Entry(
        file: "spring", title: "Countries among their groups",
        diagram: .spring(network, options: options)),
    ]
    let overlap = Entry(
      file: "group-overlap", title: "Groups by the members that they share",
      diagram: .overlap(ofGroupsIn: network, options: options))
    let others = [
      Entry(
        file: "country-overlap", title: "Countries by the groups that they share",
        diagram: .overlap(ofCountriesIn: network, options: options)),
      Entry(
        file: "sets", title: "Countries by the exact set of their groups",
        diagram: .sets(network, options: options)),
    ]
    let table = Entry(
      file: "matrix", title: "Countries by groups", diagram: .matrix(network, options: options))
    let isDense = network.memberships.count > Self.mostLines
    shownCount = isDense ? 2 : 3
    var entries =
      isDense ? [table, overlap] + lines + others : lines + [overlap] + others + [table]
    let busiest = network.graph.leftNodes.labels.enumerated().max { a, b in
      let rows = network.graph.matrix.rows
      return (rows.degree(of: a.offset), b.element) < (rows.degree(of: b.offset), a.element)
    }
    if let busiest {
      entries.append(
        Entry(
          file: "ego", title: "One country, its groups and those it meets there",
          diagram: .ego(of: busiest.element, in: network, options: options)))
    }
    if let earlier = network.date.fifteenYearsBefore {
      entries.append(
        Entry(
          file: "change", title: "What changed in fifteen years",
          diagram: .change(
            in: network.atlas, from: earlier, to: network.date, counting: network.counting,
            scope: network.scope, options: options)))
    }
    self.entries = entries
  }
}

extension Day {
  /// The same day fifteen years before, or the last of its month; `nil` before the year 16.
  fileprivate var fifteenYearsBefore: Day? {
    let (year, month, day) = components
    return Day(year: year - 15, month: month, day: day)
      ?? Day(year: year - 15, month: month, day: day - 1)
  }
}
