import Memberships

/// What stands beside a line's end: a country's name, its groups as swatches, and perhaps a bar.
struct CountryRow {
  /// How rows are built, the same for all rows of a diagram.
  struct Design {
    let theme: Theme
    let colors: GroupColors
    /// For each group, its place from above, which is its number where colors are shared.
    let groupPlaces: [Int]
    /// Whether swatches stand side by side, rather than each in its group's column.
    let isCompact: Bool
    let nameWidth: Double
    /// Swatches in a line at most, where they stand side by side.
    var swatchesPerLine = 24
    /// Whether swatches say what changed, by a mark behind the number.
    var hasChanges = false
    /// Whether there are memberships that are not known, which have a mark behind the number.
    var hasUnknown = true
    /// The bar for the highest score, and the highest score.
    let bar: ScoreBar?

    var groupCount: Int { groupPlaces.count }
    var swatchWidth: Double { colors.areNumbered ? numberWidth : 12 }
    var gap: Double { 2 }

    private var numberWidth: Double {
      ("\(groupCount)\(hasChanges ? "+" : hasUnknown ? "?" : "")".room(in: swatchStyle) + 1)
        .rounded(.up)
    }
    var swatchStyle: TextStyle {
      theme.smallStyle
    }
    /// Swatches in the longest line of the table.
    func columnCount(_ countries: [MembershipPicture.CountryEntry]) -> Int {
      isCompact
        ? min(countries.map(\.lineCount).max() ?? 0, swatchesPerLine) : groupCount
    }
  }

  let country: MembershipPicture.CountryEntry
  let statuses: [Int: Status]
  /// What became of each between two days; empty for one day.
  var changes: [Int: MembershipChange] = [:]
  let design: Design
  /// Swatches in the longest line of the table.
  let columnCount: Int
  /// Whether the row stands to the left of the groups, and is read from the right.
  let isMirrored: Bool
  let score: Double?

  /// From one row to the next.
  var height: Double {
    let lines = max(1, (swatches.count + columnCount - 1) / max(columnCount, 1))
    let swatchHeight = design.swatchStyle.lineHeight.rounded(.up) + 2
    return max(design.theme.nameStyle.lineHeight.rounded(.up) + 3, swatchHeight + 2)
      + Double(lines - 1) * (swatchHeight + design.gap)
  }

  /// From the name's start to the bar's end.
  var width: Double {
    design.nameWidth + design.gap + Double(columnCount) * (design.swatchWidth + design.gap)
      + (design.bar.map { $0.width } ?? 0)
  }

  /// The label.
  var label: Label {
    let gapRow = [LabelCell(width: 1, .gap)]
    return .table(
      swatchLines.enumerated().flatMap { place, swatches in
        var cells = [place == 0 ? nameCell : LabelCell(width: design.nameWidth, .gap)]
        for swatch in swatches {
          cells += [
            LabelCell(width: design.gap, .gap), LabelCell(width: design.swatchWidth, swatch),
          ]
        }
        cells.append(LabelCell(width: design.gap, .gap))
        if let bar = design.bar {
          // The same cells in each line, so that they stand under each other.
          cells += bar.cells(score).map { place == 0 ? $0 : LabelCell(width: $0.width, .gap) }
        }
        let line = isMirrored ? cells.reversed() : cells
        // A row of room is one point high.
        return place == 0
          ? [line] : [[LabelCell]](repeating: gapRow, count: Int(design.gap)) + [line]
      })
  }

  private var nameCell: LabelCell {
    let style = country.groups.count > 1 ? design.theme.nameStyle.bold : design.theme.nameStyle
    return LabelCell(
      width: design.nameWidth, .text(country.label, style, isMirrored ? .right : .left))
  }

  /// The groups that have a swatch, from above.
  private var swatches: [Int] {
    statuses.keys.sorted { design.groupPlaces[$0] < design.groupPlaces[$1] }
  }

  private var swatchLines: [[LabelCell.Content]] {
    if !design.isCompact {
      // A column for each group, in the groups' order.
      var line = [LabelCell.Content](repeating: .gap, count: columnCount)
      for group in swatches { line[design.groupPlaces[group]] = swatch(of: group) }
      return [line]
    }
    return stride(from: 0, to: max(swatches.count, 1), by: max(columnCount, 1)).map { start in
      let line = swatches[start..<min(start + columnCount, swatches.count)].map(swatch)
      return line + [LabelCell.Content](repeating: .gap, count: columnCount - line.count)
    }
  }

  private func swatch(of group: Int) -> LabelCell.Content {
    let color = design.colors.colors[group]
    let number = design.colors.areNumbered ? "\(design.groupPlaces[group] + 1)" : ""
    let theme = design.theme
    if let change = changes[group], change != .unknown {
      let mark = number + change.mark
      return change == .left
        ? .outline(
          Stroke(color: theme.lineColor(color), width: 1), mark: mark,
          design.swatchStyle)
        : .area(color, mark: mark, design.swatchStyle.colored(theme.ink(on: color)))
    }
    return switch statuses[group] ?? .unknown {
    case .member:
      .area(color, mark: number, design.swatchStyle.colored(theme.ink(on: color)))
    case .associate, .observer:
      .outline(
        // Broken lines are too short here to be told apart, and close up at the corners.
        Stroke(color: theme.lineColor(color), width: 1), mark: number,
        design.swatchStyle)
    case .unknown:
      .text(number + "?", design.swatchStyle.colored(theme.quietInk), .center)
    }
  }
}
