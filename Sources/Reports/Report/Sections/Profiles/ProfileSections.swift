import Memberships

/// A profile of every country, in the order of their names.
struct CountryProfilesSection {
  let profiles: [CountryProfile]

  init(_ profiles: ProfileFacts) {
    self.profiles = profiles.report.network.graph.leftNodes.labels
      .map { CountryProfile($0, profiles) }
      .sorted { ($0.name, $0.anchor) < ($1.name, $1.anchor) }
  }
}

/// A profile of every group, in the order of their names.
struct GroupProfilesSection {
  let profiles: [GroupProfile]

  init(_ profiles: ProfileFacts) {
    self.profiles = profiles.report.network.graph.rightNodes.labels
      .map { GroupProfile($0, profiles) }
      .sorted { ($0.name, $0.anchor) < ($1.name, $1.anchor) }
  }
}

/// The sources that facts refer to by number.
struct SourcesSection {
  struct Source {
    let number: Int
    let text: LinkedText
  }

  let sources: [Source]

  init(_ list: SourceList) {
    sources = list.texts.enumerated().map {
      Source(number: $0 + 1, text: LinkedText(full: $1))
    }
  }
}
