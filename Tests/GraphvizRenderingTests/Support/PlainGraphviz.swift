@testable import GraphvizRendering

/// DOT text as Graphviz draws it for anybody, without this project's finish.
func graphvizSVG(ofDOT dot: String) throws -> [UInt8] {
  try Graphviz.exclusively { graphviz in
    try graphviz.withLayout(of: dot, by: "neato") { try graphviz.rendered($0, as: "svg") }
  }.result
}
