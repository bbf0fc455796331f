/// What is said of the form of a table, so that it is read as it is meant. What is not said is found
/// out from the table itself, and told among ``EdgeList/remarks``; where that is not possible the table
/// is refused, with the setting that settles it.
public struct TableForm: Sendable, Hashable {
  /// How a table holds a network.
  public enum Shape: String, Sendable, CaseIterable {
    /// A row for each edge.
    case list
    /// A row for each left node and a column for each right node.
    case matrix
  }

  /// What stands between the cells of a row.
  public enum Separator: String, Sendable, CaseIterable {
    /// `,`
    case comma
    /// `;`
    case semicolon
    /// A tab.
    case tab
    /// `|`
    case pipe
    /// Spaces or tabs, as many as there are.
    case whitespace
  }

  /// How a number is written.
  public enum DecimalMark: String, Sendable, CaseIterable {
    /// One and a half is 1.5.
    case point
    /// One and a half is 1,5; a point may stand between thousands.
    case comma
  }

  /// What becomes of an edge that occurs again.
  public enum Repeats: String, Sendable, CaseIterable {
    /// The table is refused.
    case refuse
    /// It is one edge, with the weight that stands first.
    case once
    /// It is one edge, which weighs as much as all its rows together: 1 for each in a table without
    /// weights.
    case sum
  }

  /// How the lists in cells are read.
  public enum CellLists: Sendable, Hashable {
    /// Lists with a semicolon or bar between are found out, and told.
    case found
    /// A cell is one label, whatever it holds.
    case none
    /// This text stands between the labels of a list.
    case separated(by: String)
  }

  /// Which statuses of a column ``status`` make an edge.
  public enum Belonging: Sendable, Hashable {
    /// Members.
    case members
    /// Members and associates.
    case associates
    /// Members, associates and observers.
    case all
  }

  /// The column of left nodes, by its heading or its number from 1; in a matrix that of the rows'
  /// labels.
  public var left: String?
  /// The column of right nodes, by its heading or its number from 1.
  public var right: String?
  /// The column of weights, by its heading or its number from 1.
  public var weight: String?
  /// The column of the date from which an edge is there.
  public var from: String?
  /// The column of the date from which an edge is there no longer; an empty cell means that it goes
  /// on.
  public var until: String?
  /// The column of the year in which an edge is there.
  public var year: String?
  /// The column that says whether an edge is there, or as what: 1, 0, -9, yes, no, member, observer.
  public var status: String?
  /// The day of the network, in a table with years or dates: `2001`, `2001-05` or `2001-05-31`; of a year
  /// or month the last day.
  public var on: String?
  /// Which statuses make an edge.
  public var belonging: Belonging
  /// List or matrix.
  public var shape: Shape?
  /// Whether the first row holds headings.
  public var hasHeader: Bool?
  /// What stands between cells.
  public var separator: Separator?
  /// How numbers are written.
  public var decimal: DecimalMark?
  /// The encoding of the file's text: `utf-8`, `utf-16`, `windows-1252`, `latin1`, ….
  public var encoding: String?
  /// What becomes of an edge that occurs again.
  public var repeats: Repeats
  /// How lists in cells are read.
  public var lists: CellLists
  /// Whether spaces around labels, repeated spaces, and characters that are not seen are taken away.
  public var trims: Bool
  /// Whether labels that differ only in case, apostrophes, dashes or spaces are one.
  public var folds: Bool

  /// A form of which nothing is said.
  public init() {
    belonging = .members
    repeats = .refuse
    lists = .found
    trims = false
    folds = false
  }
}

extension TableForm {
  /// Whether nothing is said that the reader of plain tables does not know.
  var isPlain: Bool { self == TableForm() }
}
