import Testing

/// What a person at a terminal gets.
@Suite struct TerminalTests {
  /// util-linux's `script` gives a program a terminal; other systems' has other options.
  static let hasTerminal =
    (try? Program.shell("script --version", in: Program.Folder()).output.contains("util-linux"))
    ?? false

  @Test(
    "at a terminal commands give what they give in a pipe", .enabled(if: hasTerminal),
    arguments: ["measure degree", "project", "describe", "overlap", "load --top 3"])
  func terminal(command: String) throws {
    let folder = try Program.Folder()
    try folder.write("a,b\nx,1\ny,1\n", to: "e.csv")
    let source = command.hasPrefix("load") || command == "overlap" ? "" : " --network e.csv"
    let piped = try Program.shell("minilateral \(command)\(source)", in: folder)
    // Only standard error is a terminal, which is where progress is shown.
    let shown = try Program.shell(
      "script --quiet --return --command 'minilateral \(command)\(source) > out.txt' /dev/null",
      in: folder)
    #expect(piped.status == 0 && shown.status == 0)
    #expect(try folder.text("out.txt") == piped.output)
  }
}
