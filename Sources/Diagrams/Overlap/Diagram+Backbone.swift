import Chance
import Memberships
import Networks

extension DiagramKind {
  /// The left nodes, joined where they share more than chance allows.
  public static let backbone = DiagramKind(
    id: "backbone", summary: "countries, joined where they share more groups than chance allows",
    examples: ["draw backbone --output backbone.svg"], defaultGroups: .inScope,
    gallery: [
      GalleryPart(file: "backbone", title: "Countries that share more than chance allows")
    ],
    advice: { diagram in
      diagram.edges.count > 400
        ? "\(diagram.edges.count) lines are more than the eye can follow: draw \(fewer)." : nil
    },
    draw: { network, choice throws(DiagramChoiceError) in
      .backbone(
        ofCountriesIn: network, sizedBy: try choice.leftScores(in: network),
        options: choice.options)
    })
}

extension Diagram {
  /// Below which corrected p a tie is drawn.
  static let backboneLevel = 0.05

  /// Countries as circles, joined where they share more groups than their numbers of memberships and the
  /// groups' sizes give by chance.
  ///
  /// A line is a tie of the backbone of the stochastic degree sequence model (SDSM; see
  /// `PairSignificance`), whose probabilities are exact: p, one-sided and corrected for all pairs by
  /// Benjamini & Hochberg, is below 0.05. Where no tie passes, those are drawn that pass uncorrected, and
  /// the subtitle says so. Otherwise it is ``overlap(ofCountriesIn:sharingAtLeast:sizedBy:options:)``.
  /// Pairs are judged in the whole network, also where some countries are chosen for the picture.
  ///
  /// - Parameters:
  ///   - network: Who belongs to what.
  ///   - scores: The numbers that size the circles; `nil` for the numbers of groups.
  ///   - options: Title, look, labels, choice of countries, highlights, links and width.
  public static func backbone(
    ofCountriesIn network: some DrawableNetwork, sizedBy scores: Scores<Country>? = nil,
    options: DiagramOptions = DiagramOptions()
  ) -> Diagram {
    let picture = MembershipPicture(network, options: options)
    let (left, right) = (picture.network.left, picture.network.right)
    let side = picture.network.graph.left
    var kept: [CountryOverlap] = []
    let rule: String
    do {
      let significance = try PairSignificance(ofRows: side.matrix, by: .bicm)
      let ties = significance.ties(alpha: backboneLevel, correction: .benjaminiHochberg)
      let uncorrected = significance.ties(alpha: backboneLevel)
      let drawn = ties.isEmpty ? uncorrected : ties
      let joined = Set(drawn.map { significance.pairs.place(of: $0.a, $0.b) })
      let places = picture.countries.map { side.nodes.position(of: $0.country) }
      kept = CountryOverlap.all(in: picture, sharing: 1).filter { overlap in
        guard let a = places[overlap.a], let b = places[overlap.b] else { return false }
        return joined.contains(significance.pairs.place(of: a, b))
      }
      rule =
        "Lines join \(left.plural) that share more \(right.plural) than their numbers of edges give by "
        + "chance: p below \(backboneLevel) by the stochastic degree sequence model, corrected for "
        + "\(significance.pairs.pairCount) pairs (Benjamini & Hochberg). These are \(ties.count) pairs; "
        + (ties.isEmpty
          ? "drawn are the \(uncorrected.count) that pass uncorrected, as some do by chance."
          : "uncorrected there would be \(uncorrected.count).")
    } catch {
      rule = "No lines are drawn: \(error)."
    }
    // Where no tie is beyond chance, it is seen of whom that is said.
    let drawing = CountryOverlapDrawing(
      picture, overlaps: kept, scores: scores,
      and: kept.isEmpty ? Array(picture.countries.indices) : [])
    return picture.diagram(
      kind: "Diagram of ties beyond chance between \(left.plural)",
      title: "\(left.heading) that share more \(right.plural) than chance allows",
      notes: [
        rule,
        drawing.isLarge
          ? "Laid out by sfdp: there are too many \(left.plural) for neato." : "Laid out by neato.",
        picture.incompleteNote, drawing.namesGroups ? picture.nameNote : "",
      ],
      legend: drawing.legend, layout: drawing.layout, nodes: drawing.nodes, edges: drawing.edges,
      emphasis: drawing.emphasis)
  }
}
