import Networks

/// The works that more than one measure rests on, or that are cited from elsewhere.
extension Citation {
  /// Two-mode centralities and their normalisation.
  static let borgattiEverett = Citation(
    authors: "Borgatti & Everett", year: 1997, title: "Network analysis of 2-mode data",
    container: "Social Networks 19(3), 243-269", doi: "10.1016/S0378-8733(96)00301-2")

  /// The true maximum of two-mode betweenness.
  static let borgattiHalgin = Citation(
    authors: "Borgatti & Halgin", year: 2011, title: "Analyzing affiliation networks",
    container: "The SAGE Handbook of Social Network Analysis, 417-433",
    doi: "10.4135/9781446294413.n28")

  /// Simultaneous centralities of the two sides.
  static let bonacich = Citation(
    authors: "Bonacich", year: 1991, title: "Simultaneous group and individual centralities",
    container: "Social Networks 13(2), 155-168", doi: "10.1016/0378-8733(91)90018-O")

  /// The duality of persons and groups: both projections of one matrix.
  static let breiger = Citation(
    authors: "Breiger", year: 1974, title: "The duality of persons and groups",
    container: "Social Forces 53(2), 181-190", doi: "10.1093/sf/53.2.181")

  /// Betweenness.
  static let freeman = Citation(
    authors: "Freeman", year: 1977,
    title: "A set of measures of centrality based on betweenness",
    container: "Sociometry 40(1), 35-41", doi: "10.2307/3033543")

  /// The coefficient of community.
  static let jaccard = Citation(
    authors: "Jaccard", year: 1901,
    title: "Étude comparative de la distribution florale dans une portion des Alpes et du Jura",
    container: "Bulletin de la Société vaudoise des sciences naturelles 37, 547-579",
    doi: "10.5169/seals-266450")

  /// The field's textbook.
  static let wassermanFaust = Citation(
    authors: "Wasserman & Faust", year: 1994,
    title: "Social Network Analysis: Methods and Applications",
    container: "Cambridge University Press", doi: "10.1017/CBO9780511815478")
}
