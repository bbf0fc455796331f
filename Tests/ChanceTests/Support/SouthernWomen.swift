import Networks

/// Davis, Gardner & Gardner (1941), Deep South: 18 women and the 14 social events that they attended,
/// 89 edges; as networkx 3.6.1 `davis_southern_women_graph()` has it.
enum SouthernWomen {
  static let left = [
    "Evelyn Jefferson", "Laura Mandeville", "Theresa Anderson", "Brenda Rogers",
    "Charlotte McDowd", "Frances Anderson", "Eleanor Nye", "Pearl Oglethorpe", "Ruth DeSand",
    "Verne Sanderson", "Myra Liddel", "Katherina Rogers", "Sylvia Avondale", "Nora Fayette",
    "Helen Lloyd", "Dorothy Murchison", "Olivia Carleton", "Flora Price",
  ]

  static let right = [
    "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14",
  ]

  /// A row for each woman, a digit for each event.
  static let attendance = [
    "11111101100000",
    "11101111000000",
    "01111111100000",
    "10111111000000",
    "00111010000000",
    "00101101000000",
    "00001111000000",
    "00000101100000",
    "00001011100000",
    "00000011100100",
    "00000001110100",
    "00000001110111",
    "00000011110111",
    "00000110111111",
    "00000011011100",
    "00000001100000",
    "00000000101000",
    "00000000101000",
  ]

  static func graph() throws -> BipartiteGraph<String, String> {
    var edges: [(String, String)] = []
    for (woman, row) in zip(left, attendance) {
      for (event, digit) in zip(right, row) where digit == "1" { edges.append((woman, event)) }
    }
    return try BipartiteGraph(edges: edges)
  }
}
