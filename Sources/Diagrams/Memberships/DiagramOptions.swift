import Memberships

/// What can be chosen of any diagram of a membership network.
///
/// ```swift
/// var options = DiagramOptions()
/// options.theme = .dark
/// options.highlighted = ["KOR", "AUS"]
/// let diagram = Diagram.twoColumn(network, options: options)
/// ```
public struct DiagramOptions: Hashable, Sendable {
  /// The title; `nil` for a plain one.
  public var title: String?

  /// The look.
  public var theme: Theme

  /// What countries and groups are called in the drawing. Tooltips have the names in any case.
  public var labels: LabelForm

  /// The only countries to draw; `nil` for all. Numbers of members and scores are those of the whole
  /// network all the same, unless the legend says otherwise.
  public var countries: Set<Country>?

  /// Countries that stand out, with their groups and the lines between: all else is faded. None for a
  /// diagram in which nothing stands out.
  public var highlighted: Set<Country>

  /// Where a click on a country or a group leads.
  public var links: LinkPolicy

  /// How wide the page is on which the diagram is to stand; `nil` for as wide as it needs.
  public var width: PageWidth?

  /// What countries and groups are called.
  public enum LabelForm: String, Hashable, Sendable, CaseIterable {
    /// Countries by name, groups by short name and name.
    case names
    /// Countries by code, groups by short name only.
    case codes
  }

  /// Chooses.
  public init(
    title: String? = nil, theme: Theme = .light, labels: LabelForm = .names,
    countries: Set<Country>? = nil, highlighted: Set<Country> = [], links: LinkPolicy = .none,
    width: PageWidth? = nil
  ) {
    self.title = title
    self.theme = theme
    self.labels = labels
    self.countries = countries
    self.highlighted = highlighted
    self.links = links
    self.width = width
  }
}
