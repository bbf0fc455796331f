import ArgumentParser
import Diagrams
import Foundation
import Memberships

/// A look of diagrams.
enum ThemeName: String, ExpressibleByArgument, CaseIterable {
  case light
  case dark
  case print

  var theme: Theme {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}

extension DiagramOptions.LabelForm: ExpressibleByArgument {}

extension PageWidth: ExpressibleByArgument {
  /// Reads a width from the command line.
  public init?(argument: String) { self.init(argument) }
}

/// The options that say how a diagram looks, the same for all kinds.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The title above the diagram.", valueName: "text"))
  var title: String?

  @Option(
    help: "The look: light, dark (for screens) or print (black and white; groups are numbered).")
  var theme: ThemeName = .light

  @Option(help: "What countries and groups are called: names or codes.")
  var labels: DiagramOptions.LabelForm = .names

  @Option(
    help: ArgumentHelp(
      "Draw only these countries, by code or name, with commas between.", valueName: "country,..."))
  var countries: String?

  @Option(
    help: ArgumentHelp(
      "Let these countries stand out, with their groups; the rest is faded.",
      valueName: "country,..."))
  var highlight: String?

  @Option(
    help: ArgumentHelp(
      "Let the countries of a definition of middle powers stand out, by its identifier: mikta.",
      valueName: "definition"))
  var highlightPeers: String?

  // Unconditional: "-3mm" is a width that can't be, not another option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How wide the page is, in mm or px, from 36mm to 5000mm: 170mm, 1200px (default: as wide as the "
        + "diagram needs).",
      valueName: "width"))
  var width: PageWidth?

  @Option(
    help: ArgumentHelp(
      "A page to which countries and groups link, at country-KOR or group-mikta: report.html, or # "
        + "for the page that the diagram stands in.", valueName: "page"))
  var linkTo: String?

  /// What the options choose, with a note to the user for each country that is highlighted in vain.
  func diagramOptions(for network: DrawnNetwork) throws -> DiagramOptions {
    var options = DiagramOptions(title: title, theme: theme.theme, labels: labels, width: width)
    options.countries = try countries.map {
      Set(try network.leftNodes(named: $0, option: "--countries"))
    }
    if let highlight {
      options.highlighted = Set(try network.leftNodes(named: highlight, option: "--highlight"))
    }
    if let highlightPeers {
      guard let atlas = network.facts?.atlas else {
        throw Failure(
          .usage, "--highlight-peers needs a dataset's definitions of middle powers: --highlight.")
      }
      options.highlighted.formUnion(try atlas.peerGroup(named: highlightPeers).countries)
    }
    if let linkTo {
      guard let links = LinkPolicy(page: linkTo) else {
        throw Failure(
          .usage,
          "--link-to leads to a file by its relative path, like report.html, to an https address, or "
            + "with # to the same page; \"\(linkTo.prefix(60))\" is none of these.")
      }
      options.links = links
    }
    tellUndrawn(of: network, options)
    return options
  }

  private func tellUndrawn(of network: DrawnNetwork, _ options: DiagramOptions) {
    let drawn = network.tiedLeftNodes
      .filter { options.countries?.contains($0) ?? true }
    let missing = options.highlighted.subtracting(drawn).sorted()
    guard !missing.isEmpty else { return }
    Terminal.tell(
      "Note: \(missing.map(\.code).joined(separator: ", ")) can't be highlighted: "
        + (missing.count == 1 ? "it belongs" : "they belong")
        + " to none of the \(network.graph.rightKind.plural) drawn"
        + (options.countries == nil
          ? "." : ", or not to the chosen \(network.graph.leftKind.plural)."))
  }
}

extension MembershipAtlas {
  /// The definition of middle powers that a word names.
  fileprivate func peerGroup(named name: String) throws -> PeerGroup {
    if let peers = peerGroups.first(where: { $0.id == name.lowercased() }) { return peers }
    throw Failure.unknown(
      "definition of middle powers", name, among: peerGroups.map(\.id),
      see: "There are \(peerGroups.map(\.id).joined(separator: ", ")).")
  }
}
