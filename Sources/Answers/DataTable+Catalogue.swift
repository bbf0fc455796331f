import Burden
import Datasets
import Facts
import Measures
import Networks
import Positions

extension DataTable {
  /// The catalogue of measures, each measure once, with what it can be asked of.
  ///
  /// - Parameter isBrief: Whether ranges, definitions and undefined cases are left out.
  public static func catalogue(isBrief: Bool) -> DataTable {
    let general: [NodeMeasure<Country, Group>] = MeasureCatalogue.nodeMeasures()
    let ids = Set(general.map(\.quantity.id))
    let countries = MeasureCatalogue.countryMeasures().map(\.quantity)
    let groups = MeasureCatalogue.groupMeasures().map(\.quantity)
    let onlyCountries = countries.filter { !ids.contains($0.id) }
    let onlyGroups = groups.filter { !ids.contains($0.id) }

    var entries = general.map { ($0.quantity, "nodes") }
    for quantity in onlyCountries {
      let isAlsoOfGroups = onlyGroups.contains { $0.id == quantity.id }
      entries.append((quantity, isAlsoOfGroups ? "countries, groups" : "countries"))
    }
    for quantity in onlyGroups where !onlyCountries.contains(where: { $0.id == quantity.id }) {
      entries.append((quantity, "groups"))
    }
    entries += MeasureCatalogue.pairMeasures.map { ($0.quantity, "pairs") }
    entries += MeasureCatalogue.networkMeasures.map { ($0.quantity, "network") }

    let brief = [
      Column("id", title: "Identifier"), Column("name", title: "Name"),
      Column("of", title: "Asked of"), Column("unit", title: "Unit"),
      Column("source", title: "Source"),
    ]
    let rest = [
      Column("doi", title: "DOI"), Column("range", title: "Range"),
      Column("definition", title: "Definition"), Column("undefined", title: "Undefined"),
    ]
    return DataTable(
      columns: isBrief ? brief : brief + rest,
      rows: entries.map { quantity, asked in
        let first: [Cell] = [
          .text(quantity.id), .text(quantity.name), .text(asked), .text(quantity.unit.name),
          Cell(isBrief ? quantity.source?.short : quantity.source?.full),
        ]
        let last: [Cell] = [
          Cell(quantity.source?.doi), .text(quantity.range.description),
          .text(quantity.definition), Cell(quantity.undefined),
        ]
        return isBrief ? first : first + last
      })
  }
}
