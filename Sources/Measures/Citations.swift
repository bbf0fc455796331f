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

  /// Nestedness by overlap and decreasing fill.
  static let almeidaNeto = Citation(
    authors: "Almeida-Neto et al.", year: 2008,
    title:
      "A consistent metric for nestedness analysis in ecological systems: reconciling concept and "
      + "measurement",
    container: "Oikos 117(8), 1227-1239", doi: "10.1111/j.0030-1299.2008.16644.x")

  /// Strength: degree with weights.
  static let barrat = Citation(
    authors: "Barrat, Barthélemy, Pastor-Satorras & Vespignani", year: 2004,
    title: "The architecture of complex weighted networks",
    container: "Proceedings of the National Academy of Sciences 101(11), 3747-3752",
    doi: "10.1073/pnas.0400087101")

  /// Harmonic centrality.
  static let boldiVigna = Citation(
    authors: "Boldi & Vigna", year: 2014, title: "Axioms for centrality",
    container: "Internet Mathematics 10(3-4), 222-262", doi: "10.1080/15427951.2013.865686")

  /// Betweenness from a sample of sources.
  static let brandesPich = Citation(
    authors: "Brandes & Pich", year: 2007, title: "Centrality estimation in large networks",
    container: "International Journal of Bifurcation and Chaos 17(7), 2303-2318",
    doi: "10.1142/S0218127407018403")

  /// PageRank.
  static let brinPage = Citation(
    authors: "Brin & Page", year: 1998,
    title: "The anatomy of a large-scale hypertextual Web search engine",
    container: "Computer Networks and ISDN Systems 30(1-7), 107-117",
    doi: "10.1016/S0169-7552(98)00110-X")

  /// Cores of two-mode networks, with a degree for each side.
  static let ding = Citation(
    authors: "Ding, Li, Huang & Mamoulis", year: 2017,
    title: "Efficient fault-tolerant group recommendation using alpha-beta-core",
    container: "CIKM 2017, 2047-2050", doi: "10.1145/3132847.3133130")

  /// Centralities of two-mode networks, and what one side's have to do with the other's.
  static let faust = Citation(
    authors: "Faust", year: 1997, title: "Centrality in affiliation networks",
    container: "Social Networks 19(2), 157-191", doi: "10.1016/S0378-8733(96)00300-0")

  /// BiRank.
  static let he = Citation(
    authors: "He, Gao, Kan & Wang", year: 2017,
    title: "BiRank: Towards ranking on bipartite graphs",
    container: "IEEE Transactions on Knowledge and Data Engineering 29(1), 57-71",
    doi: "10.1109/TKDE.2016.2611584")

  /// Reflections and the economic complexity index.
  static let hidalgoHausmann = Citation(
    authors: "Hidalgo & Hausmann", year: 2009,
    title: "The building blocks of economic complexity",
    container: "Proceedings of the National Academy of Sciences 106(26), 10570-10575",
    doi: "10.1073/pnas.0900943106")

  /// Constraint in two-mode networks.
  static let hollway = Citation(
    authors: "Hollway, Morin & Pauwelyn", year: 2020,
    title:
      "Structural conditions for novelty: the introduction of new environmental clauses to the "
      + "trade regime complex",
    container: "International Environmental Agreements 20(1), 61-83",
    doi: "10.1007/s10784-019-09464-5")

  /// Clustering and redundancy in two-mode networks.
  static let latapy = Citation(
    authors: "Latapy, Magnien & Del Vecchio", year: 2008,
    title: "Basic notions for the analysis of large two-mode networks",
    container: "Social Networks 30(1), 31-48", doi: "10.1016/j.socnet.2007.04.006")

  /// Degree assortativity.
  static let newmanAssortativity = Citation(
    authors: "Newman", year: 2002, title: "Assortative mixing in networks",
    container: "Physical Review Letters 89(20), 208701", doi: "10.1103/PhysRevLett.89.208701")

  /// Weights of ties between those who work together.
  static let newmanCollaboration = Citation(
    authors: "Newman", year: 2001,
    title:
      "Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality",
    container: "Physical Review E 64(1), 016132", doi: "10.1103/PhysRevE.64.016132")

  /// The cosine of two sets.
  static let ochiai = Citation(
    authors: "Ochiai", year: 1957,
    title:
      "Zoogeographical studies on the soleoid fishes found in Japan and its neighbouring regions, II",
    container: "Bulletin of the Japanese Society of Scientific Fisheries 22(9), 526-530",
    doi: "10.2331/suisan.22.526")

  /// Clustering in two-mode networks by closed paths of length four.
  static let opsahl = Citation(
    authors: "Opsahl", year: 2013,
    title:
      "Triadic closure in two-mode networks: Redefining the global and local clustering coefficients",
    container: "Social Networks 35(2), 159-167", doi: "10.1016/j.socnet.2011.07.001")

  /// Clustering in two-mode networks by closed paths of length three.
  static let robinsAlexander = Citation(
    authors: "Robins & Alexander", year: 2004,
    title:
      "Small worlds among interlocking directors: Network structure and distance in bipartite graphs",
    container: "Computational & Mathematical Organization Theory 10(1), 69-94",
    doi: "10.1023/B:CMOT.0000032580.12184.c0")

  /// Butterflies.
  static let saneiMehri = Citation(
    authors: "Sanei-Mehri, Sarıyüce & Tirthapura", year: 2018,
    title: "Butterfly counting in bipartite networks", container: "KDD 2018, 2150-2159",
    doi: "10.1145/3219819.3220097")

  /// Cores.
  static let seidman = Citation(
    authors: "Seidman", year: 1983, title: "Network structure and minimum degree",
    container: "Social Networks 5(3), 269-287", doi: "10.1016/0378-8733(83)90028-X")

  /// The overlap coefficient.
  static let simpson = Citation(
    authors: "Simpson", year: 1943, title: "Mammals and the nature of continents",
    container: "American Journal of Science 241(1), 1-31", doi: "10.2475/ajs.241.1.1")

  /// Fitness and complexity.
  static let tacchella = Citation(
    authors: "Tacchella, Cristelli, Caldarelli, Gabrielli & Pietronero", year: 2012,
    title: "A new metrics for countries' fitness and products' complexity",
    container: "Scientific Reports 2, 723", doi: "10.1038/srep00723")
}
