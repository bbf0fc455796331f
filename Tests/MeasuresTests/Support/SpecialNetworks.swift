import Networks

/// Networks at the edges of the definitions.
enum SpecialNetwork: String, CaseIterable {
  case empty
  case oneNode
  case isolatedLeft
  case isolatedRight
  case isolatedNodes
  case oneEdge
  case starOfLeft
  case starOfRight
  case completeBipartite
  case pieces
  case equalPieces
  case cycle

  func graph() throws -> BipartiteGraph<String, String> {
    switch self {
    case .empty: try .init("")
    case .oneNode: try .init("a-")
    case .isolatedLeft: try .init("a- b- c-")
    case .isolatedRight: try .init("-1 -2")
    case .isolatedNodes: try .init("a- b- -1 -2 -3")
    case .oneEdge: try .init("a1")
    case .starOfLeft: try .init("a1 a2 a3 a4")
    case .starOfRight: try .init("a1 b1 c1 d1")
    case .completeBipartite: try .init("a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4")
    case .pieces: try .init("a1 b1 b2 c3 d- -4")
    case .equalPieces: try .init("a1 b2 c3")
    case .cycle: try .init("a1 b1 b2 c2 c3 a3")
    }
  }
}
