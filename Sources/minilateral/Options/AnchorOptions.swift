import ArgumentParser
import Foundation
import Memberships
import Reports

/// The option that says between which blocs a balance is struck.
struct AnchorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The two blocs for the balance, with a comma between; a bloc of several countries with plus "
        + "signs: USA+GBR,CHN+RUS.", valueName: "a,b"))
  var anchors: String = "USA,CHN"

  /// The blocs that balance is struck between.
  func blocs(in atlas: MembershipAtlas) throws -> BlocAnchors {
    let parts = anchors.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Failure(
        .usage,
        "--anchors has \(parts.count) \(parts.count == 1 ? "bloc" : "blocs"), and a balance is between "
          + "two: --anchors USA,CHN, or with several countries to a bloc --anchors USA+GBR,CHN+RUS."
      )
    }
    let isDefault = anchors == "USA,CHN"
    let blocs = try parts.map { bloc in
      let names = bloc.split(separator: "+").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      guard !names.isEmpty else {
        throw Failure(
          .usage, "--anchors has an empty bloc. Write, for instance, --anchors USA,CHN.")
      }
      // Where the default anchors are not in a dataset, the balance is undefined and says so.
      return isDefault ? names.map { Country($0) } : try names.map { try atlas.country(named: $0) }
    }
    guard let anchors = BlocAnchors(first: blocs[0], second: blocs[1]) else {
      let both = blocs[0].filter(blocs[1].contains).first
      throw Failure(
        .usage,
        "--anchors has \(both.map { atlas[$0]?.name ?? $0.code } ?? "a country") in both blocs; a "
          + "balance is between two that are apart.")
    }
    return anchors
  }
}

extension BlocAnchors {
  /// The blocs, for provenance.
  var json: JSONValue {
    .array([first, second].map { bloc in .array(bloc.map { .string($0.code) }) })
  }
}
