import Chance
import Facts
import Networks

/// Something that says which pairs of a year are likelier than others.
public enum AdmissionPredictor: String, Sendable, CaseIterable {
  /// The model.
  case model
  /// Who has many takes more: the product of the country's groups and the group's members.
  case popularity
  /// How many of the group's members the country meets in some group.
  case commonNeighbors = "common-neighbors"
  /// How many groups the country shares with the group's members in all: the paths of length three
  /// between the two.
  case sharedGroups = "shared-groups"
  /// The probability of the pair in the bipartite configuration model of the year before.
  case bicm

  /// What the number is.
  public var quantity: Quantity {
    switch self {
    case .model:
      Quantity(
        id: rawValue, name: "Model", unit: .number, range: ValueRange(lower: nil, upper: nil),
        definition: "The model's β·x.")
    case .popularity:
      Quantity(
        id: rawValue, name: "Popularity", unit: .number, range: .nonNegative,
        definition: "The country's groups times the group's members (preferential attachment).")
    case .commonNeighbors:
      Quantity(
        id: rawValue, name: "Common neighbours", unit: .number, range: .nonNegative,
        definition: "Members of the group that share a group with the country.")
    case .sharedGroups:
      Quantity(
        id: rawValue, name: "Shared groups", unit: .number, range: .nonNegative,
        definition:
          "Groups that the country shares with members of the group, counted for each member: paths of "
          + "length three.")
    case .bicm:
      Quantity(
        id: rawValue, name: "BiCM probability", unit: .share, range: .unitInterval,
        definition:
          "Probability of the pair in the bipartite configuration model of the network at the end of the "
          + "year before.")
    }
  }

  /// The score of each pair of a year; `nil` where there is none.
  func scores(_ choices: AdmissionChoices, _ model: AdmissionModel) -> [Double]? {
    let matrix = choices.network.graph.matrix
    func degrees(_ rows: CompressedRows) -> [Double] {
      (0..<rows.count).map { Double(rows.indices(of: $0).count) }
    }
    switch self {
    case .model: return ConditionalLogit.linearScores(choices.values, model.beta)
    case .popularity:
      let (own, others) = (degrees(matrix.rows), degrees(matrix.columns))
      return choices.pairs { own[$0] * others[$1] }
    case .bicm:
      guard let fit = try? BicmFit(matrix) else { return nil }
      return choices.pairs { fit.probability(row: $0, column: $1) }
    case .commonNeighbors, .sharedGroups:
      let count = matrix.rowCount
      var ties = [Double](repeating: 0, count: count * count)
      let members = (0..<matrix.columnCount).map {
        matrix.columns.indices(of: $0).map(Int.init)
      }
      for group in members {
        for a in group { for b in group { ties[a * count + b] += 1 } }
      }
      let isCounted = self == .sharedGroups
      return choices.pairs { row, column in
        members[column].reduce(0) { sum, member in
          let shared = ties[row * count + member]
          return sum + (isCounted ? shared : min(shared, 1))
        }
      }
    }
  }
}

extension AdmissionChoices {
  /// A number for each pair.
  fileprivate func pairs(_ number: (Int, Int) -> Double) -> [Double] {
    zip(rows, columns).map { number(Int($0), Int($1)) }
  }
}
