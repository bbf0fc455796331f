import ArgumentParser
import Facts
import Interchange

extension TableForm.Shape: ExpressibleByArgument {}
extension TableForm.Separator: ExpressibleByArgument {
  /// A separator by its name, or by the character itself.
  public init?(argument: String) {
    let character =
      switch argument {
      case ",": "comma"
      case ";": "semicolon"
      case "\t", "\\t": "tab"
      case "|": "pipe"
      case " ", "space", "spaces": "whitespace"
      default: argument
      }
    self.init(rawValue: character)
  }
}
extension TableForm.DecimalMark: ExpressibleByArgument {
  /// A mark by its name, or by the character itself.
  public init?(argument: String) {
    self.init(rawValue: argument == "," ? "comma" : argument == "." ? "point" : argument)
  }
}
extension TableForm.Repeats: ExpressibleByArgument {}

/// Whether the first row holds headings.
enum HeaderPresence: String, ExpressibleByArgument, CaseIterable {
  case yes
  case no
}

/// The options that say how a table is to be read. What they do not say is found out from the table.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The column of left nodes, by its heading or number; in a matrix that of the rows' labels.",
      valueName: "column"))
  var left: String?

  @Option(help: ArgumentHelp("The column of right nodes.", valueName: "column"))
  var right: String?

  @Option(
    help: ArgumentHelp("The column of weights (default: \"weight\").", valueName: "column"))
  var weight: String?

  @Option(
    help: ArgumentHelp("The column of years: --on chooses one.", valueName: "column"))
  var year: String?

  @Option(
    help: ArgumentHelp(
      "The column of the date from which an edge is there: --on chooses a day. ('draw change': the "
        + "earlier day.)", valueName: "column"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The column of the first date without the edge; empty where it goes on.", valueName: "column")
  )
  var until: String?

  @Option(
    help: ArgumentHelp(
      "The column that says whether a row is an edge, or as what: 1, 0, -9, yes, no, member, associate, "
        + "observer (see --counting); none: every row is one.", valueName: "column"))
  var status: String?

  @Option(help: "A row for each edge, or for each left node: list or matrix.")
  var shape: TableForm.Shape?

  @Option(help: "Whether the first row holds headings: yes or no.")
  var header: HeaderPresence?

  @Option(help: "What stands between cells: comma, semicolon, tab, pipe or whitespace.")
  var separator: TableForm.Separator?

  @Option(help: "What stands before decimals: point or comma.")
  var decimal: TableForm.DecimalMark?

  @Option(
    help: ArgumentHelp(
      "The encoding of the table: utf-8, utf-16, windows-1252, latin1, ….", valueName: "name"))
  var encoding: String?

  @Option(help: "What becomes of an edge that occurs again: refuse, once or sum.")
  var repeats: TableForm.Repeats = .refuse

  @Option(
    help: ArgumentHelp(
      "What stands between the nodes that one cell lists, or none where a cell is one node.",
      valueName: "text"))
  var split: String?

  @Flag(help: "Take spaces around labels, and characters that are not seen, away.")
  var trim = false

  @Flag(help: "Make labels one that differ only in spaces, case, apostrophes or dashes.")
  var fold = false

  /// Whether no option is given.
  var isEmpty: Bool { form(on: nil, counting: .members) == TableForm() }

  /// What the options say of a table's form.
  func form(on day: String?, counting: CountingRule) -> TableForm {
    var form = TableForm()
    form.left = left
    form.right = right
    form.weight = weight
    form.year = year
    form.from = from
    form.until = until
    form.status = status
    form.on = day
    form.belonging = counting.belonging
    form.shape = shape
    form.hasHeader = header.map { $0 == .yes }
    form.separator = separator
    form.decimal = decimal
    form.encoding = encoding
    form.repeats = repeats
    form.lists = split.map { $0 == "none" ? .none : .separated(by: $0) } ?? .found
    form.trims = trim
    form.folds = fold
    return form
  }

  /// A table of which nothing is said: what its columns hold is found out.
  static func found(on day: String?, counting: CountingRule) -> TableForm {
    var form = TableForm()
    form.on = day
    form.belonging = counting.belonging
    return form
  }
}

extension CountingRule {
  /// The same rule for the statuses of a table.
  fileprivate var belonging: TableForm.Belonging {
    switch self {
    case .members: .members
    case .associates: .associates
    case .all: .all
    }
  }
}
