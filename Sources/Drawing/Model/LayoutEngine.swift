/// Who decides where nodes and edges go.
///
/// Graphviz's `fdp` is left out: it gives another drawing on each run.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Layers. Slow beyond a few hundred nodes: 1,000 nodes with 3,000 edges take 11 seconds.
  case dot
  /// Springs, by stress majorization: every pair of nodes is weighed, so for a few hundred nodes.
  case neato
  /// Springs, by a multilevel method: for thousands of nodes.
  case sfdp
  /// Rings around a center.
  case twopi
  /// Circles of what hangs together.
  case circo
  /// Boxes packed side by side.
  case osage
  /// The diagram itself: every node has a position.
  case fixed

  /// What Graphviz calls it.
  package var graphvizName: String { self == .fixed ? "nop2" : rawValue }
}
