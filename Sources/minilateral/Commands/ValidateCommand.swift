import ArgumentParser
import Foundation
import Memberships
import Reports

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Every fault of a dataset, with file, line and column.",
    discussion: """
      Prints a line for each fault: errors, because of which the dataset can't be used, and warnings. \
      The exit status is 0 without an error, else 65.

      EXAMPLES
        minilateral validate Datasets/minilaterals
        minilateral validate my-dataset > faults.txt
      """)

  @Argument(
    help: ArgumentHelp("A folder with a dataset.", valueName: "dir"), completion: .directory)
  var folder: String

  func run() throws {
    let files = try DatasetFiles(folder: URL(fileURLWithPath: folder))
    let (atlas, faults) = MembershipAtlas.reading(files)
    try StandardOutput.write(Array(faults.map { "\($0)\n" }.joined().utf8))
    let errors = faults.count { $0.severity == .error }
    let warnings = faults.count - errors
    let told =
      "\(counted(errors, Noun("error"))), \(counted(warnings, Noun("warning")))"
    guard let atlas else { throw Failure(.data, "\(folder): \(told).") }
    Terminal.tell(
      "\(folder): \(told). \(counted(atlas.groups.count, .group)), "
        + "\(counted(atlas.spells.count, Noun("spell"))), "
        + "\(counted(atlas.countries.count, .country)).")
  }
}
