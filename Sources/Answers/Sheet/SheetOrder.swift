import Burden
import Facts
import Positions

extension Sheet {
  /// What a usual word for an order stands for.
  public enum Order: Sendable {
    /// The order in which the rows come.
    case given
    /// From the highest number of a column down.
    case column(String)
    /// By something else.
    case rows(@Sendable (Row, Row) -> Bool)
  }
}

extension Sheet where Row == CountryLoad {
  /// The usual words for orders of loads, beside the columns' own identifiers.
  public static var usualOrders: [(word: String, order: Order)] {
    [
      ("burden", .given), ("groups", .column("groups")), ("gatherings", .column("gatherings")),
      ("assumed", .column("assumed-share")), ("posts", .column("burden-per-100-posts")),
      ("people", .column("burden-per-million-people")), ("gdp", .column("burden-per-billion-gdp")),
      ("chairs", .column("chair-terms-10-years")), ("spread", .column("burden-spread")),
      ("country", .rows { $0.country < $1.country }),
    ]
  }
}

extension Sheet where Row == GroupDesign {
  /// The usual words for orders of groups, beside the columns' own identifiers.
  public static var usualOrders: [(word: String, order: Order)] {
    [
      ("group", .given), ("age", .column("age-low")), ("members", .column("members")),
      ("gatherings", .column("gatherings")), ("chairs", .column("effective-chairs")),
      ("unknown", .column("unknown-facts")),
    ]
  }
}
