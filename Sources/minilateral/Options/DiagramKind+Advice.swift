import Diagrams
import Memberships
import Networks

extension DiagramKind {
  /// What to draw instead of a diagram that the eye cannot follow; `nil` for one that it can.
  func advice(for network: MembershipNetwork, drawn diagram: Diagram) -> String? {
    let countries = diagram.nodes.count { $0.kind == .country }
    let groups = diagram.nodes.count { $0.kind == .group }
    let fewer = "fewer groups (--only, --up-to) or countries (--countries)"
    switch self {
    case .twoColumn, .change:
      guard diagram.edges.count > 500 else { return nil }
      return
        "\(diagram.edges.count) lines are more than the eye can follow. 'draw matrix' shows as "
        + "much as a table; \(fewer) make a clearer picture."
    case .spring:
      guard countries + groups > Diagram.springLimit else { return nil }
      return "\(countries + groups) circles and boxes are more than the eye can take in. Try "
        + "\(fewer), 'draw matrix', or 'draw overlap --side countries', which leaves out weak ties."
    case .overlap:
      guard diagram.edges.count > 400 else { return nil }
      return "\(diagram.edges.count) lines are more than the eye can follow: a greater --at-least "
        + "leaves the strong ones."
    case .sets:
      let sets = diagram.nodes.count { $0.kind == .set }
      guard sets > 80 else { return nil }
      return "there are \(sets) different sets of groups, too many to compare. Try \(fewer), or "
        + "'draw matrix'."
    case .ego, .matrix: return nil
    }
  }
}
