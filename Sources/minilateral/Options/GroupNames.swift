import Memberships

extension MembershipAtlas {
  /// The group that an identifier, an acronym or a name stands for.
  ///
  /// - Throws: ``Failure`` for a group that is not in the dataset, with what it may have been meant to
  ///   be, and for an acronym of several.
  func group(named name: String) throws -> Group {
    if self[Group(name)] != nil { return Group(name) }
    let sought = name.lowercased()
    let matches = groups.filter {
      $0.group.id.lowercased() == sought || $0.acronym?.lowercased() == sought
        || $0.name.lowercased() == sought
    }
    if matches.count == 1 { return matches[0].group }
    if matches.count > 1 {
      throw Failure(
        .usage,
        "\"\(name)\" may be \(matches.map(\.group.id).joined(separator: " or ")): "
          + "use the identifier.")
    }
    let spellings = groups.flatMap { [$0.group.id, $0.acronym, $0.name].compactMap { $0 } }
    throw Failure.unknown(
      "group", name, among: spellings,
      see: "'minilateral measure degree --side groups --up-to all' lists them.")
  }
}
