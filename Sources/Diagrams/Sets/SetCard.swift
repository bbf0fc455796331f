import Memberships
import Networks

/// A set of groups as a card: the groups as chips in their colors, the countries below.
struct SetCard {
  let set: ExactSet
  let picture: MembershipPicture
  let colors: GroupColors
  /// Numbers to show beside the countries.
  let scores: Scores<Country>?
  /// How many columns of the page it takes.
  let span: Int
  let width: Double
  private let chips: [Chip]
  private let rowsInColumn: Int

  /// The width of a column of the page, and the room between two.
  static let columnWidth = 156.0
  static let gap = 10.0

  private struct Chip {
    let part: ExactSet.Part
    let text: String
    let box: Box
  }

  private var theme: Theme { picture.theme }
  private var padding: Double { 6 }
  private var lineHeight: Double { theme.nameStyle.lineHeight.rounded(.up) + 2 }
  private var chipsHeight: Double { chips.map(\.box.bottom).reduce(0, max) }

  init(
    _ set: ExactSet, in picture: MembershipPicture, colors: GroupColors,
    scores: Scores<Country>?, columnLimit: Int
  ) {
    self.set = set
    self.picture = picture
    self.colors = colors
    self.scores = scores
    // Eight names under each other, before a card grows in width.
    span = min(max(1, (set.countries.count + 7) / 8), columnLimit)
    rowsInColumn = (set.countries.count + span - 1) / span
    width = Double(span) * Self.columnWidth + Double(span - 1) * Self.gap
    let style = picture.theme.smallStyle
    let height = style.lineHeight.rounded(.up) + 4
    let room = width - 12
    var chips: [Chip] = []
    var (left, top) = (0.0, 0.0)
    for part in set.parts {
      let name = picture.groups[part.group].shortName + (part.status == .unknown ? " ?" : "")
      let text = name.shortened(toWidth: room - 10, in: style)
      let chipWidth = (text.room(in: style) + 8).rounded(.up)
      if left > 0, left + chipWidth > room {
        left = 0
        top += height + 3
      }
      let center = Point(x: left + chipWidth / 2, y: top + height / 2)
      chips.append(
        Chip(
          part: part, text: text,
          box: Box(center: center, size: Size(width: chipWidth, height: height))))
      left += chipWidth + 4
    }
    self.chips = chips
  }

  var height: Double { chipsHeight + Double(rowsInColumn) * lineHeight + 2 * padding + 3 }

  /// What tells the set from all others.
  private var key: String {
    self.set.parts.map { picture.groups[$0.group].group.id + statusSuffix($0.status) }
      .joined(separator: "+")
  }

  /// The card's frame and chips.
  var frameElements: [ElementID] {
    [ElementID(.set, key)]
      + set.parts.map { ElementID(.group, picture.groups[$0.group].group.id, key) }
  }

  /// The card with its top left corner at a place.
  func nodes(at corner: Point) -> [Diagram.Node] {
    let key = self.key
    let box = Box(
      center: corner.moved(right: width / 2, down: height / 2),
      size: Size(width: width, height: height))
    let frame = Diagram.Node(
      id: ElementID(.set, key), kind: .set, label: .none, shape: .roundedBox, size: box.size,
      fill: .solid(theme.background.mixed(with: theme.rule, share: 0.09)),
      outline: Stroke(color: theme.rule.mixed(with: theme.background, share: 0.45), width: 0.7),
      tooltip: tooltip, position: box.center)
    let inner = corner.moved(right: padding, down: padding)
    let chipNodes = chips.map { chip in node(of: chip, in: key, from: inner) }
    let names = set.countries.enumerated().flatMap { place, country in
      let column = place / rowsInColumn
      return nodes(
        of: picture.countries[country],
        at: inner.moved(
          right: Double(column) * (Self.columnWidth + Self.gap),
          down: chipsHeight + 3 + (Double(place % rowsInColumn) + 0.5) * lineHeight))
    }
    return [frame] + chipNodes + names
  }

  /// A country's name, and its score at the right end of the line.
  private func nodes(
    of entry: MembershipPicture.CountryEntry, at start: Point
  ) -> [Diagram.Node] {
    let id = ElementID(.country, entry.country.code)
    let room = Self.columnWidth - 2 * padding
    let tooltip = entry.tooltip(among: picture.groups)
    let score = scores.map { $0[entry.country]?.shortText ?? "–" }
    let style = theme.smallStyle.colored(theme.quietInk)
    let scoreRoom = score.map { $0.room(in: style) + 6 } ?? 0
    let name = Diagram.Node(
      line: entry.label, theme.nameStyle, id: id, kind: .country, at: start, .left,
      width: room - scoreRoom, tooltip: tooltip)
    guard let score else { return [name] }
    return [
      name,
      Diagram.Node(
        line: score, style, id: ElementID(part: "score", of: id), kind: .country,
        at: start.moved(right: room), .right, tooltip: tooltip),
    ]
  }

  private func node(of chip: Chip, in key: String, from corner: Point) -> Diagram.Node {
    let entry = picture.groups[chip.part.group]
    let look = ChipLook(
      status: chip.part.status, color: colors.colors[chip.part.group], theme: theme)
    return Diagram.Node(
      id: ElementID(.group, entry.group.id, key), kind: .group,
      label: .lines([chip.text], look.textStyle), shape: .roundedBox, size: chip.box.size,
      fill: look.fill, outline: look.outline, tooltip: entry.tooltip,
      position: chip.box.center.moved(right: corner.x, down: corner.y))
  }

  /// Tells sets of the same groups apart: a plain member needs no word.
  private func statusSuffix(_ status: Status) -> String {
    status == .member ? "" : ".\(status.rawValue)"
  }

  private var tooltip: String {
    let groups = set.parts.map {
      let name = picture.groups[$0.group].shortName
      return $0.status == .member
        ? name : "\(name) (\($0.status == .unknown ? "unknown" : $0.status.rawValue))"
    }
    let names = set.countries.map { picture.countries[$0].name }
    return "\(groups.joined(separator: ", ")): "
      + picture.network.left.counted(names.count)
      + "\n" + names.joined(separator: ", ")
  }
}

/// How a group's chip looks: full for members, an outline for everything else.
struct ChipLook {
  let status: Status
  let color: Color
  let theme: Theme

  var fill: Fill { status == .member ? .solid(color) : .solid(theme.background) }

  var outline: Stroke? {
    status == .member
      ? theme.outline(of: color) : theme.stroke(of: status, color: color, width: 1.2)
  }

  var textStyle: TextStyle {
    theme.smallStyle.colored(status == .member ? theme.ink(on: color) : theme.ink)
  }
}
