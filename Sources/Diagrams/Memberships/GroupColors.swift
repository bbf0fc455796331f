import Memberships
import Networks

/// The color of each group: its own while the palette lasts, else that of its policy domain, and a
/// number beside it that tells it from the others.
struct GroupColors {
  /// A color for each group of the picture.
  let colors: [Color]

  /// What the colors mean where they are shared; empty where they have no meaning of their own.
  let meanings: [(color: Color, text: String)]

  /// Whether a number must stand beside the color, because several groups have the same one.
  let areNumbered: Bool

  /// What the groups are called.
  let right: NodeKind

  init(_ picture: MembershipPicture) {
    right = picture.network.right
    let groups = picture.groups
    let theme = picture.theme
    let palette = theme.palette
    let domains = Set(groups.compactMap(\.domain))
    let areShared = groups.count > palette.colors.count
    areNumbered = areShared || theme.groupMarking == .number
    guard areShared, domains.count > 1, theme.groupMarking == .color else {
      colors = groups.indices.map { palette[$0] }
      meanings = []
      return
    }
    // The rarest domains share the neutral color, so that no color means two things.
    let own = picture.domainsByFrequency.prefix(palette.colors.count)
    var places: [String: Int] = [:]
    for (place, domain) in own.enumerated() { places[domain] = place }
    colors = groups.map { group in
      group.domain.flatMap { places[$0] }.map { palette[$0] } ?? palette.neutral
    }
    var meanings = own.enumerated().filter { domains.contains($0.element) }.map {
      (color: palette[$0.offset], text: $0.element.replacing("-", with: " "))
    }
    if colors.contains(palette.neutral) { meanings.append((palette.neutral, "other or not known")) }
    self.meanings = meanings
  }

  /// The colors that groups have in a picture of more groups, where each of those has its own.
  init(_ picture: MembershipPicture, asIn whole: MembershipPicture) {
    let wholeColors = GroupColors(whole)
    guard whole.groups.count <= picture.theme.palette.colors.count else {
      self.init(picture)
      return
    }
    var colors: [Group: Color] = [:]
    for (entry, color) in zip(whole.groups, wholeColors.colors) { colors[entry.group] = color }
    self.init(
      colors: picture.groups.map { colors[$0.group] ?? picture.theme.palette.neutral },
      meanings: wholeColors.meanings, areNumbered: wholeColors.areNumbered,
      right: picture.network.right)
  }

  private init(
    colors: [Color], meanings: [(color: Color, text: String)], areNumbered: Bool,
    right: NodeKind
  ) {
    self.colors = colors
    self.meanings = meanings
    self.areNumbered = areNumbered
    self.right = right
  }

  /// The legend's entries for what the colors mean.
  var entries: [Legend.Entry] {
    meanings.map { Legend.Entry(.swatch($0.color, mark: ""), $0.text) }
  }

  /// The legend's entry for the numbers in swatches, where groups have numbers.
  func numberEntries(upTo count: Int, theme: Theme) -> [Legend.Entry] {
    areNumbered
      ? [
        Legend.Entry(
          .swatch(theme.palette.neutral, mark: "\(min(count, 12))"),
          "number of the \(right.singular)")
      ] : []
  }
}

extension GroupColors {
  /// A country's wedges: one for each color, as large as the number of its groups that have it.
  func wedges(of country: MembershipPicture.CountryEntry, palette: Palette) -> [Fill.Wedge] {
    var counts: [Color: Int] = [:]
    for group in country.groups { counts[colors[group], default: 0] += 1 }
    return (palette.colors + [palette.neutral]).compactMap { color in
      counts[color].map { Fill.Wedge(color, weight: Double($0)) }
    }
  }
}

extension MembershipPicture {
  /// More groups than this are named in one line each, so that they find room.
  static let roomyLimit = 9

  /// The domains of all groups of the dataset, the most common first: a domain keeps its color
  /// whichever groups a diagram shows.
  fileprivate var domainsByFrequency: [String] {
    var counts: [String: Int] = [:]
    for facts in network.facts?.atlas.groups ?? [] {
      if let domain = facts.domain { counts[domain, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
