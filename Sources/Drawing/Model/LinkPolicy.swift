/// Where a click on a country or a group of a diagram leads: to its place in a page, which is named as
/// the element itself is, `country-KOR` or `group-mikta`.
public struct LinkPolicy: Hashable, Sendable {
  private let page: String?

  private init(checkedPage: String?) { page = checkedPage }

  /// No links.
  public static let none = LinkPolicy(checkedPage: nil)

  /// Links to places in the page that the diagram stands in.
  public static let withinPage = LinkPolicy(checkedPage: "")

  /// Links to places in another page: one beside the diagram's file (`report.html`), or one on the web
  /// (`https://example.org/report.html`). A `#` at the end may be there or not; `nil` for what can't
  /// be a link.
  public init?(page: String) {
    let page = page.hasSuffix("#") ? String(page.dropLast()) : page
    guard page.isEmpty || Link(page: page, fragment: ElementID(.country, "")) != nil else {
      return nil
    }
    self.page = page
  }

  /// The link to the place of an element.
  package func link(to id: ElementID) -> Link? {
    page.flatMap { $0.isEmpty ? Link(fragment: id) : Link(page: $0, fragment: id) }
  }
}
