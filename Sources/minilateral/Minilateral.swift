import ArgumentParser
import Foundation
import Reports

/// The command line: each subcommand has a file of its own.
@main
struct Minilateral: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Networks of countries and the groups that they belong to.",
    discussion: """
      Reads who belongs to what, since when and as what; builds the two-mode network of countries \
      and groups on any day; measures it; tells what memberships cost; draws diagrams. The dataset \
      of minilateral groups is embedded in the program; --dataset reads another, --network any \
      table of two columns.

      EXAMPLES
        minilateral report
        minilateral load --format csv > load.csv
        minilateral measure degree reach --on 2010
        minilateral draw spring --only g7,brics,mikta --output clubs.svg
        minilateral overlap --side groups --counting associates

      EXIT STATUS
        0   done
        64  the command line is wrong
        65  the data is wrong
        66  the data can't be read
        70  a diagram can't be drawn
        73  the output can't be written
      """,
    version: "minilateral \(Provenance.programVersion)",
    subcommands: [
      ReportCommand.self, LoadCommand.self, CompareCommand.self, OverlapCommand.self,
      GroupsCommand.self, ChooseCommand.self, CandidatesCommand.self, AdmissionCommand.self,
      WhatIfCommand.self, ResilienceCommand.self,
      DrawCommand.self, NetworkCommand.self, MeasureCommand.self, ProjectCommand.self,
      DescribeCommand.self,
      CommunitiesCommand.self, BicliquesCommand.self, HomophilyCommand.self,
      EquivalenceCommand.self, ConvertCommand.self, ImportCommand.self, SQLCommand.self,
      MeasuresCommand.self,
      ValidateCommand.self, GraphvizCommand.self,
    ])

  static func main() {
    do {
      try checkSubcommand()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let failure = Failure(error) else { exit(withError: error) }
      Terminal.tell("Error: \(failure.message)")
      Foundation.exit(failure.status.rawValue)
    }
  }

  /// Suggests the subcommand that a misspelt first word may have been meant to be.
  private static func checkSubcommand() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    var words = CommandLine.arguments.dropFirst()
    if words.first == "help" { words = words.dropFirst() }
    guard let word = words.first, !word.hasPrefix("-"), !names.contains(word) else { return }
    throw Failure.unknown("command", word, among: names, see: "'minilateral --help' lists them.")
  }
}
