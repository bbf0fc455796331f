import Burden
import Facts
import Networks

/// The pairs of a country and a group that could come to belong together after a day, with what their
/// choice depends on.
struct AdmissionChoices: Sendable {
  /// The network of the day.
  let network: MembershipNetwork
  /// The country of each pair, as its place in the network; pairs are sorted by country and group.
  let rows: [UInt32]
  /// The group of each pair.
  let columns: [UInt32]
  /// For each pair its covariates, one after the other in the order of ``AdmissionCovariate``.
  let values: [Double]

  var count: Int { rows.count }

  static let width = AdmissionCovariate.allCases.count

  /// The place of a pair; `nil` where it is none of them. O(log pairs).
  func position(ofRow row: Int, column: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if (rows[middle], columns[middle]) < (UInt32(row), UInt32(column)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < rows.count, rows[low] == row, columns[low] == column else { return nil }
    return low
  }

  /// The pair of a country and a group; `nil` where it is none of them.
  func position(of country: Country, _ group: Group) -> Int? {
    guard let row = network.graph.leftNodes.position(of: country),
      let column = network.graph.rightNodes.position(of: group)
    else { return nil }
    return position(ofRow: row, column: column)
  }
}

extension AdmissionChoices {
  /// Collects the pairs. Groups without members, and those whose list of members is not complete, are
  /// in none; nor are pairs that sources or dates leave open. O(countries · edges).
  ///
  /// - Parameters:
  ///   - network: The network of the day.
  ///   - earlier: That of five years before.
  ///   - possible: For each group, whether each country could join it; `nil` where all could.
  init(
    _ network: MembershipNetwork, earlier: MembershipNetwork,
    possible: (Group) -> [Country: Bool]?
  ) {
    let graph = network.graph
    let matrix = graph.matrix
    let (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
    let facts = CountryCodes(network)

    // How many groups two countries share.
    var ties = [Double](repeating: 0, count: rowCount * rowCount)
    let members = (0..<columnCount).map { matrix.columns.indices(of: $0).map(Int.init) }
    for group in members {
      for a in group { for b in group { ties[a * rowCount + b] += 1 } }
    }
    let domains = Set(network.atlas.groups.compactMap(\.domain)).sorted()
    let profiles = (0..<columnCount).map { column in
      GroupProfile(
        members[column], facts,
        domain: network.atlas[graph.rightNodes.labels[column]]?.domain.flatMap {
          domains.firstIndex(of: $0)
        },
        before: earlier.graph.rightNodes.position(of: graph.rightNodes.labels[column]).map {
          earlier.graph.matrix.columns.indices(of: $0).count
        })
    }
    let open = Set(
      network.unknown.compactMap { cell -> Int? in
        guard let row = graph.leftNodes.position(of: cell.country),
          let column = graph.rightNodes.position(of: cell.group)
        else { return nil }
        return row * columnCount + column
      })
    let bounds = graph.rightNodes.labels.map { group -> [Bool]? in
      possible(group).map { possible in graph.leftNodes.labels.map { possible[$0] ?? false } }
    }
    let usable = graph.rightNodes.labels.indices.filter { column in
      !members[column].isEmpty
        && network.atlas[graph.rightNodes.labels[column]]?.leastMembers == nil
    }

    var (rows, columns): ([UInt32], [UInt32]) = ([], [])
    var values: [Double] = []
    let (incomePlace, sizePlace) = (
      AdmissionCovariate.incomeDistance.place, AdmissionCovariate.sizeDistance.place
    )
    var (unknownIncomes, unknownSizes): ([Int], [Int]) = ([], [])
    for row in 0..<rowCount {
      let (region, subregion) = (facts.region[row], facts.subregion[row])
      let (income, size) = (facts.income[row], facts.size[row])
      let own = matrix.rows.indices(of: row).map(Int.init)
      var isOwn = [Bool](repeating: false, count: columnCount)
      var ownOfDomain = [Double](repeating: 0, count: domains.count)
      for column in own {
        isOwn[column] = true
        if let domain = profiles[column].domain { ownOfDomain[domain] += 1 }
      }
      for column in usable
      where !isOwn[column] && bounds[column]?[row] ?? true
        && (open.isEmpty || !open.contains(row * columnCount + column))
      {
        let profile = profiles[column]
        var shared = 0.0
        for member in members[column] { shared += ties[row * rowCount + member] }
        rows.append(UInt32(row))
        columns.append(UInt32(column))
        let count = Double(members[column].count)
        var (incomeDistance, sizeDistance) = (0.0, 0.0)
        if let income, let mean = profile.meanIncome {
          incomeDistance = abs(income - mean)
        } else {
          unknownIncomes.append(values.count + incomePlace)
        }
        if let size, let mean = profile.meanSize {
          sizeDistance = abs(size - mean)
        } else {
          unknownSizes.append(values.count + sizePlace)
        }
        values.append(region.map { profile.regions[$0] } ?? 0)
        values.append(subregion.map { profile.subregions[$0] } ?? 0)
        values.append(shared > 0 ? naturalLogarithm(1 + shared / count) : 0)
        values.append(incomeDistance)
        values.append(sizeDistance)
        if let domain = profile.domain, !own.isEmpty {
          values.append(ownOfDomain[domain] / Double(own.count))
        } else {
          values.append(0)
        }
        values.append(profile.growth)
        values.append(profile.logSize)
      }
    }
    // What is not known says nothing either way: it is taken as the mean.
    for (missing, first) in [(unknownIncomes, incomePlace), (unknownSizes, sizePlace)] {
      let known = rows.count - missing.count
      guard !missing.isEmpty, known > 0 else { continue }
      var sum = 0.0
      for place in stride(from: first, to: values.count, by: Self.width) { sum += values[place] }
      for place in missing { values[place] = sum / Double(known) }
    }
    self.network = network
    self.rows = rows
    self.columns = columns
    self.values = values
  }
}

extension AdmissionCovariate {
  /// Its place among all.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What is known of the countries of a network, as numbers.
private struct CountryCodes {
  /// The places of regions among all, and those of sub-regions.
  let region: [Int?]
  let subregion: [Int?]
  let regionCount: Int
  let subregionCount: Int
  let income: [Double?]
  let size: [Double?]

  init(_ network: MembershipNetwork) {
    let facts = network.graph.leftNodes.labels.map { network.atlas[$0] }
    func coded(_ words: [String?]) -> (codes: [Int?], count: Int) {
      let all = Set(words.compactMap { $0 }).sorted()
      return (words.map { word in word.flatMap { all.firstIndex(of: $0) } }, all.count)
    }
    (region, regionCount) = coded(facts.map { $0?.region })
    (subregion, subregionCount) = coded(facts.map { $0?.subregion })
    let steps = ["Low income", "Lower middle income", "Upper middle income", "High income"]
    income = facts.map { fact in
      fact?.incomeGroup.flatMap { steps.firstIndex(of: $0) }.map(Double.init)
    }
    size = facts.map { fact in
      fact?.gdp.flatMap { $0.value.isNormal && $0.value > 0 ? naturalLogarithm($0.value) : nil }
    }
  }
}

/// What a group's members have in common.
private struct GroupProfile {
  let domain: Int?
  let logSize: Double
  let growth: Double
  /// The share of members in each region, and in each sub-region.
  let regions: [Double]
  let subregions: [Double]
  let meanIncome: Double?
  let meanSize: Double?

  init(_ members: [Int], _ facts: CountryCodes, domain: Int?, before: Int?) {
    self.domain = domain
    logSize = members.isEmpty ? 0 : naturalLogarithm(Double(members.count))
    growth =
      before.map { naturalLogarithm(Double(1 + members.count) / Double(1 + $0)) } ?? 0
    func shares(_ codes: [Int?], of count: Int) -> [Double] {
      var shares = [Double](repeating: 0, count: count)
      for member in members {
        if let code = codes[member] { shares[code] += 1 / Double(members.count) }
      }
      return shares
    }
    func mean(_ numbers: [Double?]) -> Double? {
      let known = members.compactMap { numbers[$0] }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
    regions = shares(facts.region, of: facts.regionCount)
    subregions = shares(facts.subregion, of: facts.subregionCount)
    meanIncome = mean(facts.income)
    meanSize = mean(facts.size)
  }
}
