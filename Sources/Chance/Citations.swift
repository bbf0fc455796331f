import Networks

/// The works that this module's methods come from.
extension Citation {
  /// Curveball: random matrices with fixed row and column sums.
  static let strona = Citation(
    authors: "Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz", year: 2014,
    title:
      "A fast and unbiased procedure to randomize ecological binary matrices with fixed row and "
      + "column totals",
    container: "Nature Communications 5, 4114", doi: "10.1038/ncomms5114")

  /// The bipartite configuration model of maximum entropy.
  static let saracco = Citation(
    authors: "Saracco, Di Clemente, Gabrielli & Squartini", year: 2015,
    title: "Randomizing bipartite networks: the case of the World Trade Web",
    container: "Scientific Reports 5, 10595", doi: "10.1038/srep10595")

  /// Null models with one margin fixed, or none.
  static let gotelli = Citation(
    authors: "Gotelli", year: 2000,
    title: "Null model analysis of species co-occurrence patterns",
    container: "Ecology 81(9), 2606-2621",
    doi: "10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2")

  /// Five null models and the backbones that they give.
  static let neal = Citation(
    authors: "Neal, Domagalski & Sagan", year: 2021,
    title: "Comparing alternatives to the fixed degree sequence model for extracting the backbone "
      + "of bipartite projections",
    container: "Scientific Reports 11, 23929", doi: "10.1038/s41598-021-03238-3")

  /// p-values of Monte Carlo tests are never zero.
  public static let phipsonSmyth = Citation(
    authors: "Phipson & Smyth", year: 2010,
    title: "Permutation p-values should never be zero",
    container: "Statistical Applications in Genetics and Molecular Biology 9(1), 39",
    doi: "10.2202/1544-6115.1585")

  /// The disparity filter.
  public static let serrano = Citation(
    authors: "Serrano, Boguñá & Vespignani", year: 2009,
    title: "Extracting the multiscale backbone of complex weighted networks",
    container: "Proceedings of the National Academy of Sciences 106(16), 6483-6488",
    doi: "10.1073/pnas.0808904106")

  /// Modularity of two-mode networks.
  static let barber = Citation(
    authors: "Barber", year: 2007,
    title: "Modularity and community detection in bipartite networks",
    container: "Physical Review E 76, 066102", doi: "10.1103/PhysRevE.76.066102")

  /// Stochastic block models of two-mode networks.
  static let larremore = Citation(
    authors: "Larremore, Clauset & Jacobs", year: 2014,
    title: "Efficiently inferring community structure in bipartite networks",
    container: "Physical Review E 90, 012805", doi: "10.1103/PhysRevE.90.012805")

  /// Description lengths of block models.
  static let peixoto = Citation(
    authors: "Peixoto", year: 2017,
    title: "Nonparametric Bayesian inference of the microcanonical stochastic block model",
    container: "Physical Review E 95, 012317", doi: "10.1103/PhysRevE.95.012317")

  /// Formal concepts.
  static let ganterWille = Citation(
    authors: "Ganter & Wille", year: 1999, title: "Formal Concept Analysis",
    container: "Springer", doi: "10.1007/978-3-642-59830-2")

  /// Generalised blockmodels of two-mode networks.
  static let doreian = Citation(
    authors: "Doreian, Batagelj & Ferligoj", year: 2004,
    title: "Generalized blockmodeling of two-mode network data",
    container: "Social Networks 26(1), 29-53", doi: "10.1016/j.socnet.2004.01.002")

  /// Structural equivalence.
  static let lorrainWhite = Citation(
    authors: "Lorrain & White", year: 1971,
    title: "Structural equivalence of individuals in social networks",
    container: "Journal of Mathematical Sociology 1(1), 49-80",
    doi: "10.1080/0022250X.1971.9989788")
}
