extension Diagram.Edge {
  package func attributes(_ detail: Diagram.Node.Detail) -> AttributeList {
    var list = AttributeList()
    if detail == .room {
      list.set(.key, .name(id.text))
      setPull(&list)
      return list
    }
    list.set(.id, .name(id.text))
    list.set(.class, .name(kind.rawValue))
    list.set(.color, .color(stroke.color, opacity: stroke.opacity))
    list.set(.penwidth, .number(stroke.width))
    if stroke.pattern != .solid { list.set(.style, .name(stroke.pattern.styleName)) }
    if let route { list.set(.pos, .points(route)) }
    if !mark.isEmpty {
      list.set(.label, .lines([mark], .center))
      list.set(.fontcolor, .color(stroke.color))
      if let markPosition { list.set(.lp, .points([markPosition])) }
    }
    if detail == .document {
      setPull(&list)
      if !tooltip.isEmpty { list.set(.tooltip, .tooltip(tooltip)) }
      if let link { list.set(.url, .link(link)) }
    }
    return list
  }

  private func setPull(_ list: inout AttributeList) {
    guard pull != 1, route == nil else { return }
    // Of the two, neato's springs heed the weight, and sfdp's the length.
    list.set(.weight, .number(pull, decimals: 3))
  }
}
