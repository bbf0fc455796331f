import ArgumentParser
import Foundation
import Memberships
import Reports

extension UnknownTreatment: ExpressibleByArgument {}

/// The options that say how a burden is computed.
struct BurdenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A burden model of your own: a changed copy of the dataset's burden-model.json.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Another assumption: days.leader:20:40:80, with its low, typical and high value (see 'load "
        + "--explain'; repeatable).", valueName: "name:low:typical:high"))
  var assume: [SupposedAssumption] = []

  @Option(
    help:
      "Memberships that sources or dates leave open: exclude, include, or bounds (the low end without them, the high end with them)."
  )
  var unknown: UnknownTreatment = .bounds

  @Option(help: ArgumentHelp("Where the random numbers of the draws start.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many draws, up to 100000.", valueName: "n"))
  var draws: Int = 10_000

  /// What intervals are drawn with.
  var settings: DrawSettings { DrawSettings(count: draws, seed: seed) }

  func validate() throws {
    guard (1...100_000).contains(draws) else {
      throw ValidationError("--draws is from 1 to 100000.")
    }
  }

  /// The model to use instead of the dataset's; `nil` for the dataset's own.
  func model(of atlas: MembershipAtlas) throws -> BurdenModel? {
    guard let model = try modelBefore(of: atlas) else { return nil }
    guard !assume.isEmpty || self.model != nil else { return nil }
    return assume.reduce(model) { $0.supposing($1.assumption, for: $1.parameter) }
  }

  /// The model that supposed assumptions change; `nil` where there is none.
  private func modelBefore(of atlas: MembershipAtlas) throws -> BurdenModel? {
    guard let model else {
      if atlas.burdenModel == nil {
        Terminal.tell(
          "Note: the dataset has no burden-model.json, so every burden is undefined; --model FILE "
            + "gives one.")
      }
      return atlas.burdenModel
    }
    return try BurdenModel(contentsOf: URL(fileURLWithPath: model))
  }

  /// The choices, for provenance.
  var provenance: [(key: String, value: JSONValue)] {
    [
      ("model", .string(model == nil ? "the dataset's own" : "given by the user"))
    ]
      + (assume.isEmpty
        ? [] : [("assumed", .string(assume.map(\.text).joined(separator: ", ")))])
      + [
        ("unknown", .string(unknown.rawValue)), ("seed", .string(String(seed))),
        ("draws", .number(Double(draws))),
      ]
  }

  /// The choices in a line, for people.
  func summary(of atlas: MembershipAtlas) -> String {
    guard model != nil || atlas.burdenModel != nil else {
      return "Burden: undefined, as there is no burden model."
    }
    return
      "Burden: median and 5th to 95th percentile of \(draws) draws, seed \(seed), \(unknown.label), "
      + "\(model == nil ? "the dataset's burden model" : "the burden model given")"
      + (assume.isEmpty ? "." : " with \(assume.map(\.text).joined(separator: ", ")).")
  }
}
