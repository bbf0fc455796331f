import Memberships
import Networks

/// What the diagrams of a membership network draw: who is in it, with names to show.
struct MembershipPicture {
  /// A country that belongs to a group that is drawn, or may belong.
  struct CountryEntry {
    let country: Country
    let name: String
    /// What it is called in the drawing: its name, or its code.
    let label: String
    /// What groups are called.
    let right: NodeKind
    /// Places in ``MembershipPicture/groups`` of the groups that it belongs to, ascending.
    var groups: [Int] = []
    /// Places of those to which it is not known whether it belongs.
    var unknownGroups: [Int] = []

    /// How many lines lead to it.
    var lineCount: Int { groups.count + unknownGroups.count }
  }

  /// A group.
  struct GroupEntry {
    let group: Group
    let acronym: String?
    let name: String
    let domain: String?
    /// The least number of members that sources report, where those drawn are not all.
    let leastMembers: Int?
    /// What those who belong are called.
    let member: NodeKind
    /// How many countries belong to it as members.
    var memberCount = 0
    /// How many belong to it as anything else that counts.
    var otherCount = 0
    /// How many may belong to it.
    var unknownCount = 0
    /// How many of those who belong are drawn: all, unless countries were chosen.
    var drawnCount = 0
    /// How many belonged to it on the earlier of two days.
    var earlierCount = 0
    /// What became of it between two days; `nil` in a picture of one.
    var change: GroupChange?
  }

  /// A cell that is not empty.
  struct Line {
    let country: Int
    let group: Int
    /// As what; `unknown` where it is not known whether the country belongs.
    let status: Status
    let spell: Spell?
    /// As what on the earlier of two days; `nil` where it did not belong, or there is one day only.
    let earlierStatus: Status?
    /// What became of it between two days; `nil` in a picture of one.
    let change: MembershipChange?

    /// The mark beside the line.
    var mark: String { change == .unknown ? "?" : status.mark }
  }

  /// A cell of the network that is not empty.
  struct Cell {
    let country: Country
    let group: Group
    let status: Status
    let spell: Spell?
    var earlierStatus: Status?
    var change: MembershipChange?
  }

  let network: DrawnNetwork
  /// The earlier of two days; `nil` in a picture of one.
  let earlierDate: Day?
  let options: DiagramOptions
  private(set) var countries: [CountryEntry] = []
  private(set) var groups: [GroupEntry] = []
  /// Sorted by country and group.
  private(set) var lines: [Line] = []
  /// Countries of the dataset that none of the lines leads to.
  let undrawnCountryCount: Int
  /// Groups that none of the lines leads to.
  let undrawnGroupCount: Int

  /// The look.
  var theme: Theme { options.theme }

  /// Takes what has at least one line out of a network. O(memberships log memberships).
  ///
  /// - Parameters:
  ///   - options: Which countries are drawn, and what they are called.
  ///   - chosenGroups: The only groups of the network to draw; `nil` for all.
  ///   - keepingEmptyGroups: Whether groups without a line are in the picture.
  init(
    _ network: some DrawableNetwork, options: DiagramOptions = DiagramOptions(),
    among chosenGroups: Set<Group>? = nil, keepingEmptyGroups: Bool = false
  ) {
    let network = network.drawn
    self.init(
      network.cells.filter { chosenGroups?.contains($0.group) ?? true }, of: network, since: nil,
      options: options, keeping: keepingEmptyGroups ? network.graph.rightNodes.labels : [])
  }

  /// Makes a picture of cells.
  ///
  /// - Parameters:
  ///   - cells: What is drawn.
  ///   - network: The network of the day, or of the later of two.
  ///   - earlierDate: The earlier of two days.
  ///   - options: Which countries are drawn, and what they are called.
  ///   - keptGroups: Groups that are in the picture even without a line.
  init(
    _ cells: [Cell], of network: DrawnNetwork, since earlierDate: Day?,
    options: DiagramOptions, keeping keptGroups: [Group]
  ) {
    self.network = network
    self.earlierDate = earlierDate
    self.options = options
    func isChosen(_ country: Country) -> Bool { options.countries?.contains(country) ?? true }
    let drawn = cells.filter { isChosen($0.country) }
    let drawnCountries = Set(drawn.map(\.country))
    let drawnGroups = Set(drawn.map(\.group)).union(keptGroups)
    undrawnCountryCount =
      network.graph.leftNodes.labels.count { isChosen($0) && !drawnCountries.contains($0) }
    undrawnGroupCount = network.graph.rightNodes.count - drawnGroups.count
    var countryPlaces: [Country: Int] = [:]
    var groupPlaces: [Group: Int] = [:]
    for country in drawnCountries.sorted() {
      countryPlaces[country] = countries.count
      let name = shown(network.name(of: country), else: country.code)
      countries.append(
        CountryEntry(
          country: country, name: name,
          label: options.labels == .names ? name : country.code.shortened(to: 120),
          right: network.right))
    }
    for group in drawnGroups.sorted() {
      groupPlaces[group] = groups.count
      let facts = network.facts?.atlas[group]
      groups.append(
        GroupEntry(
          group: group, acronym: facts?.acronym.map { shown($0, else: group.id) },
          name: shown(facts?.name, else: group.id), domain: facts?.domain,
          leastMembers: facts?.leastMembers,
          member: network.member,
          change: earlierDate.flatMap { earlier in
            network.facts.map { GroupChange(of: facts, from: earlier, to: $0.date) }
          }))
    }
    for cell in cells {
      guard let group = groupPlaces[cell.group] else { continue }
      if let earlier = cell.earlierStatus, earlier != .unknown { groups[group].earlierCount += 1 }
      guard cell.change != .left else { continue }
      switch cell.status {
      case .member: groups[group].memberCount += 1
      case .unknown: groups[group].unknownCount += 1
      case .associate, .observer: groups[group].otherCount += 1
      }
    }
    lines = drawn.compactMap { cell in
      guard let country = countryPlaces[cell.country], let group = groupPlaces[cell.group]
      else { return nil }
      if cell.status == .unknown {
        countries[country].unknownGroups.append(group)
      } else if cell.change != .left {
        countries[country].groups.append(group)
        groups[group].drawnCount += 1
      }
      return Line(
        country: country, group: group, status: cell.status, spell: cell.spell,
        earlierStatus: cell.earlierStatus, change: cell.change)
    }
    lines.sort { ($0.country, $0.group) < ($1.country, $1.group) }
  }
}

/// A name that has something to show, or what stands in for it.
private func shown(_ name: String?, else replacement: String) -> String {
  let line = (name ?? "").shortened(to: 120)
  let isVisible = line.unicodeScalars.contains { scalar in
    let category = scalar.properties.generalCategory
    return category != .format && category != .nonspacingMark && !scalar.properties.isWhitespace
  }
  return isVisible ? line : replacement.shortened(to: 120)
}

extension MembershipPicture.GroupEntry {
  /// What the group is called where room is short.
  var shortName: String { acronym ?? plainName }

  /// The name without what stands in brackets at its end: "Quad (Australia, India, ...)".
  var plainName: String {
    guard name.hasSuffix(")"), let bracket = name.firstIndex(of: "("), bracket > name.startIndex
    else { return name }
    let plain = name[..<bracket]
    return plain.last == " " ? String(plain.dropLast()) : String(plain)
  }

  /// How many belong.
  var count: Int { memberCount + otherCount }

  /// How many belong, in words; of two days, how many belonged and belong.
  var memberPhrase: String {
    switch change {
    case nil: break
    case .lasted:
      return earlierCount == count
        ? "\(count) on both days" : "\(earlierCount) → \(count) \(member.plural)"
    case .founded: return "\(change?.phrase ?? ""), \(member.counted(count))"
    case .ended: return "\(change?.phrase ?? ""), had \(earlierCount)"
    }
    let members =
      if let leastMembers, leastMembers > memberCount {
        "\(memberCount) of \(leastMembers) members"
      } else {
        member.counted(memberCount)
      }
    return otherCount == 0
      ? members : members + (otherCount == 1 ? ", 1 other" : ", \(otherCount) others")
  }

  /// What a reader sees on pointing at the group.
  var tooltip: String {
    var lines = [name == shortName ? name : "\(name) (\(shortName))", memberPhrase]
    if unknownCount > 0 { lines[1] += ", \(unknownCount) unknown" }
    if let domain { lines.append(domain) }
    return lines.joined(separator: "\n")
  }
}

extension MembershipPicture.CountryEntry {
  /// What a reader sees on pointing at the country: its groups by name.
  func tooltip(among groups: [MembershipPicture.GroupEntry]) -> String {
    let count = right.counted(self.groups.count)
    var lines = ["\(name): \(count)"]
    if !self.groups.isEmpty {
      lines.append(self.groups.map { groups[$0].shortName }.joined(separator: ", "))
    }
    if !unknownGroups.isEmpty {
      lines.append("Unknown: " + unknownGroups.map { groups[$0].shortName }.joined(separator: ", "))
    }
    return lines.joined(separator: "\n")
  }
}

extension MembershipPicture {
  /// What a reader sees on pointing at a line.
  func tooltip(of line: Line) -> String {
    let (country, group) = (countries[line.country], groups[line.group])
    var text = "\(country.name), \(group.shortName): "
    if let change = line.change {
      if change == .unknown {
        return text + "unknown on one of the days whether it belongs"
      }
      text += change == .stayed ? "stayed, " : change == .joined ? "joined, " : "left, "
      if change == .stayed, let earlier = line.earlierStatus, earlier != line.status {
        text += "\(earlier.rawValue) before, now "
      }
    }
    guard let spell = line.spell else { return "\(country.name), \(group.shortName)" }
    text += line.status == .unknown ? "unknown whether it belongs" : line.status.rawValue
    if let from = spell.from { text += " from \(from)" }
    if let until = spell.until { text += " until \(until)" }
    return text
  }
}
