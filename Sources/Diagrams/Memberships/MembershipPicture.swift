import Memberships

/// What the diagrams of a membership network draw: who is in it, with names to show.
struct MembershipPicture {
  /// A country that belongs to a group that is drawn, or may belong.
  struct CountryEntry {
    let country: Country
    let name: String
    /// What it is called in the drawing: its name, or its code.
    let label: String
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
    /// How many countries belong to it as members.
    var memberCount = 0
    /// How many belong to it as anything else that counts.
    var otherCount = 0
    /// How many may belong to it.
    var unknownCount = 0
    /// How many of those who belong are drawn: all, unless countries were chosen.
    var drawnCount = 0
  }

  /// A cell that is not empty.
  struct Line {
    let country: Int
    let group: Int
    /// As what; `unknown` where it is not known whether the country belongs.
    let status: Status
    let spell: Spell
  }

  let network: MembershipNetwork
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
    _ network: MembershipNetwork, options: DiagramOptions = DiagramOptions(),
    among chosenGroups: Set<Group>? = nil, keepingEmptyGroups: Bool = false
  ) {
    self.network = network
    self.options = options
    func isChosen(_ group: Group) -> Bool { chosenGroups?.contains(group) ?? true }
    func isChosen(_ country: Country) -> Bool { options.countries?.contains(country) ?? true }
    let cells =
      network.memberships.map {
        (country: $0.country, group: $0.group, status: $0.status, $0.spell)
      }
      + network.unknown.map { (country: $0.country, group: $0.group, status: .unknown, $0.spell) }
    let drawn = cells.filter { isChosen($0.country) && isChosen($0.group) }
    let drawnCountries = Set(drawn.map(\.country))
    let drawnGroups = Set(drawn.map(\.group)).union(
      keepingEmptyGroups ? network.groups.nodes.labels : [])
    undrawnCountryCount =
      network.countries.nodes.labels.count { isChosen($0) && !drawnCountries.contains($0) }
    undrawnGroupCount = network.groups.nodes.count - drawnGroups.count
    var countryPlaces: [Country: Int] = [:]
    var groupPlaces: [Group: Int] = [:]
    for country in drawnCountries.sorted() {
      countryPlaces[country] = countries.count
      let name = shown(network.atlas[country]?.name, else: country.code)
      countries.append(
        CountryEntry(
          country: country, name: name,
          label: options.labels == .names ? name : country.code.shortened(to: 120)))
    }
    for group in drawnGroups.sorted() {
      groupPlaces[group] = groups.count
      let facts = network.atlas[group]
      groups.append(
        GroupEntry(
          group: group, acronym: facts?.acronym.map { shown($0, else: group.id) },
          name: shown(facts?.name, else: group.id), domain: facts?.domain,
          leastMembers: facts?.leastMembers))
    }
    for cell in cells {
      guard let group = groupPlaces[cell.group] else { continue }
      switch cell.status {
      case .member: groups[group].memberCount += 1
      case .unknown: groups[group].unknownCount += 1
      case .associate, .observer: groups[group].otherCount += 1
      }
    }
    lines = drawn.compactMap { country, group, status, spell in
      guard let country = countryPlaces[country], let group = groupPlaces[group] else { return nil }
      if status == .unknown {
        countries[country].unknownGroups.append(group)
      } else {
        countries[country].groups.append(group)
        groups[group].drawnCount += 1
      }
      return Line(country: country, group: group, status: status, spell: spell)
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

  /// How many belong, in words.
  var memberPhrase: String {
    let members =
      if let leastMembers, leastMembers > memberCount {
        "\(memberCount) of \(leastMembers) members"
      } else {
        memberCount == 1 ? "1 member" : "\(memberCount) members"
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
    let count = self.groups.count == 1 ? "1 group" : "\(self.groups.count) groups"
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
    text += line.status == .unknown ? "unknown whether it belongs" : line.status.rawValue
    if let from = line.spell.from { text += " from \(from)" }
    if let until = line.spell.until { text += " until \(until)" }
    return text
  }
}
