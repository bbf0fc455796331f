import Memberships

extension MembershipPicture {
  /// The words around a diagram of memberships: title; what is supposed; date, counting rule and
  /// scope; what is not drawn; the dataset.
  func caption(title: String, notes: [String], description: String) -> Caption {
    Caption(
      title: options.title ?? title,
      subtitles: [
        supposed, conditions,
        (notes + choiceNotes).filter { !$0.isEmpty }.joined(separator: " "),
      ],
      source: source,
      description: [supposed, description].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// What was chosen of the network.
  private var choiceNotes: [String] {
    var notes: [String] = []
    if let chosen = options.countries {
      notes.append(
        chosen.count == 1
          ? "Only 1 chosen \(network.left.singular) is drawn."
          : "Only \(chosen.count) chosen \(network.left.plural) are drawn.")
    }
    let highlighted = countries.filter { options.highlighted.contains($0.country) }.map(\.name)
    if !highlighted.isEmpty {
      let names = highlighted.prefix(12).joined(separator: ", ")
      notes.append(
        "Highlighted: \(names)"
          + (highlighted.count > 12 ? " and \(highlighted.count - 12) more." : "."))
    }
    return notes
  }

  /// What is supposed beyond the facts; empty where nothing is.
  private var supposed: String { network.facts?.atlas.scenarioSentence?.shortened(to: 600) ?? "" }

  /// The date, the counting rule and the scope.
  private var conditions: String {
    guard let network = network.facts else { return "" }
    if let earlierDate {
      return "From \(earlierDate) to \(network.date). Counted: \(network.counting.label)."
    }
    var text =
      "On \(network.date). Counted: \(network.counting.label). Scope: \(network.scope.label)."
    let unknown = lines.count { $0.status == .unknown }
    if unknown > 0 {
      text += unknown == 1 ? " 1 membership is unknown." : " \(unknown) memberships are unknown."
    }
    return text
  }

  private var source: String {
    guard let dataset = network.facts?.atlas.description else { return network.source ?? "" }
    var parts = ["Source: \(dataset.title), version \(dataset.version)"]
    if let day = dataset.asOf { parts.append("facts gathered up to \(day)") }
    if let license = dataset.license { parts.append(license) }
    return parts.joined(separator: ", ") + "."
  }

  /// What the network has and the diagram leaves out.
  var undrawnNotes: [String] {
    let (left, right) = (network.left, network.right)
    if groups.isEmpty { return ["There is no \(network.line.singular) to draw."] }
    var notes: [String] = []
    if undrawnCountryCount > 0 {
      let (noun, verb) = undrawnCountryCount == 1 ? (left.singular, "is") : (left.plural, "are")
      notes.append(
        "\(undrawnCountryCount) \(noun) in none of these \(right.plural) \(verb) not drawn.")
    }
    if undrawnGroupCount > 0 {
      let (noun, verb) = undrawnGroupCount == 1 ? (right.singular, "is") : (right.plural, "are")
      let missing =
        options.countries == nil
        ? "a \(network.member.singular)" : "any of the chosen \(left.plural)"
      notes.append("\(undrawnGroupCount) \(noun) without \(missing) \(verb) not drawn.")
    }
    return notes + [incompleteNote]
  }

  /// How many of the groups have more members than the dataset names.
  var incompleteNote: String {
    let incomplete = groups.count { $0.leastMembers != nil }
    return switch incomplete {
    case 0: ""
    case 1: "Not all members of 1 group are in the dataset."
    default: "Not all members of \(incomplete) groups are in the dataset."
    }
  }

  /// What short names stand for, where the groups are few enough to say it.
  var nameNote: String {
    if groups.isEmpty { return "There is no \(network.right.singular) to draw." }
    guard groups.count <= 12 else { return "" }
    let names = groups.filter {
      $0.shortName != $0.plainName && !$0.plainName.hasPrefix($0.shortName)
    }
    .map { "\($0.shortName): \($0.plainName)" }
    return names.isEmpty ? "" : names.joined(separator: "; ") + "."
  }

  /// The drawing in words.
  func summary(kind: String) -> String {
    let memberships = lines.count { $0.status != .unknown }
    let content =
      "\(kind) of \(network.right.counted(groups.count)), "
      + "\(network.left.counted(countries.count)) and \(network.line.counted(memberships))"
      + (network.facts.map { " on \($0.date)." } ?? ".")
    guard !groups.isEmpty else { return content }
    let named = groups.count > 24 ? groups.prefix(20) : groups[...]
    let names = named.map { "\($0.shortName) (\($0.count))" }.joined(separator: ", ")
    let others = groups.count - named.count
    return
      "\(content) \(network.right.heading) with their numbers of \(network.member.plural): \(names)"
      + (others > 0 ? " and \(others) others." : ".")
  }
}
