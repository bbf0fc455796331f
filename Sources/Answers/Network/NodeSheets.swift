import Facts
import Networks

extension Sheet where Row == CountryFacts {
  /// The countries of networks with what the dataset tells of them: what models take as covariates.
  public static func countries(of networks: [MembershipNetwork]) -> Sheet {
    let nodes = Set(networks.flatMap(\.graph.leftNodes.labels)).sorted()
    let atlas = networks.last?.atlas
    return Sheet(
      columns: [
        .text("country", "Country") { $0.country.code }.brief(),
        .text("name", "Name") { $0.name }.brief(),
        .count(.cowCode, "COW") { $0.cowCode },
        .text("kind", "Kind") { $0.kind },
        .text("region", "Region") { $0.region }.brief(),
        .text("subregion", "Subregion") { $0.subregion },
        .text("income_group", "Income") { $0.incomeGroup }.brief(),
        .number(.figure("population", "Population", in: "people"), "Population") {
          $0.population?.value
        }.brief(),
        .count(.figureYear(of: "population"), "of") { $0.population?.year },
        .number(.figure("gdp", "Gross domestic product", in: "US dollars"), "GDP") {
          $0.gdp?.value
        }.brief(),
        .count(.figureYear(of: "gdp"), "of") { $0.gdp?.year },
        .number(.figure("diplomatic_posts", "Diplomatic posts", in: "posts"), "Posts") {
          $0.diplomaticPosts?.value
        }.brief(),
        .count(.figureYear(of: "diplomatic_posts"), "of") { $0.diplomaticPosts?.year },
        .text("from", "From") { $0.from?.description },
        .text("until", "Until") { $0.until?.description },
      ], rows: nodes.compactMap { atlas?[$0] })
  }
}

extension Sheet where Row == GroupFacts {
  /// The groups of networks with what the dataset tells of them.
  public static func groups(of networks: [MembershipNetwork]) -> Sheet {
    let nodes = Set(networks.flatMap(\.graph.rightNodes.labels)).sorted()
    let atlas = networks.last?.atlas
    return Sheet(
      columns: [
        .text("group", "Group") { $0.group.id }.brief(),
        .text("name", "Name") { $0.name }.brief(),
        .text("acronym", "Acronym") { $0.acronym },
        .text("domain", "Domain") { $0.domain }.brief(),
        .text("founded", "Founded") { $0.founded?.description }.brief(),
        .text("ended", "Ended") { $0.ended?.description },
        .text("legal_form", "Form") { $0.legalForm?.rawValue }.brief(),
        .text("secretariat", "Secretariat") { $0.secretariat?.rawValue }.brief(),
        .text("secretariat_location", "Seat") { $0.secretariatLocation },
        .text("shared_budget", "Budget") { $0.sharedBudget?.rawValue },
        .text("chair_model", "Chair") { $0.chairModel?.rawValue }.brief(),
        .text("website", "Website") { $0.website },
        .text("source", "Source") { $0.source },
      ], rows: nodes.compactMap { atlas?[$0] })
  }
}

extension Quantity {
  fileprivate static let cowCode = Quantity(
    id: "cow_code", name: "Code of the Correlates of War", unit: .named("code"),
    range: .nonNegative, definition: "The state's number in the Correlates of War project.",
    undefined: "where the project has none")

  fileprivate static func figure(_ id: String, _ name: String, in unit: String) -> Quantity {
    amount(
      id, name, in: unit, "As the source of the dataset's countries.csv gives it.",
      undefined: "where it is not known")
  }

  fileprivate static func figureYear(of id: String) -> Quantity {
    year(
      "\(id)_year", "Year of the figure", "The year that \(id) is of.",
      undefined: "where the figure or its year is not known")
  }
}
