import Measures
import Networks
import Positions

/// What a measure of positions is called where there is little room.
func shortTitle(of quantity: Quantity) -> String {
  switch quantity.id {
  case "degree": "Groups"
  case "commitment-burden": "Burden"
  case "burden-per-100-posts": "/100 posts"
  case "burden-per-million-people": "/M people"
  case "burden-per-billion-gdp": "/G$ GDP"
  case "reach": "Reach"
  case "exclusive-reach": "Exclusive"
  case "eigenvector-centrality": "Prestige"
  case "betweenness-centrality": "Brokerage"
  case "constraint": "Constraint"
  case "chair-terms": "Chairs"
  case "chair-terms-10-years": "in 10 years"
  case "technology-share": "Technology"
  case "first-bloc-groups": "Bloc 1"
  case "second-bloc-groups": "Bloc 2"
  case "balance": "Balance"
  default: quantity.name
  }
}

/// What a measure of positions is called in a row of its own, or in a sentence: after what it tells, with
/// the measure's name where that is another.
public func positionTitle(of quantity: Quantity) -> String {
  switch quantity.id {
  case "degree": "Groups"
  case "eigenvector-centrality": "Prestige (eigenvector)"
  case "betweenness-centrality": "Brokerage (betweenness)"
  case "constraint": "Constraint"
  default: quantity.name
  }
}

/// A number with its sign: "+3", "-0.25".
func signedText(_ number: Double) -> String { (number > 0 ? "+" : "") + readableText(number) }

/// How percentiles are computed, in a sentence or two.
public let percentileMethod =
  "A percentile is the share of the countries with a lesser number and half of those with an equal "
  + "one, itself included (Crawford, Garthwaite & Slick 2009, doi:10.1080/13854040902795018); greater "
  + "is higher, good or bad."
