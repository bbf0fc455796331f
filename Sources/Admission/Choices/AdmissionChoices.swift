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
    let profiles = (0..<columnCount).map { column in
      GroupProfile(
        members[column], facts,
        domain: network.atlas[graph.rightNodes.labels[column]]?.domain,
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
    var unknown: [(place: Int, of: AdmissionCovariate)] = []
    var sums = [Double](repeating: 0, count: Self.width)
    for row in 0..<rowCount {
      let own = matrix.rows.indices(of: row).map(Int.init)
      var isOwn = [Bool](repeating: false, count: columnCount)
      var domains: [String: Double] = [:]
      for column in own {
        isOwn[column] = true
        if let domain = profiles[column].domain { domains[domain, default: 0] += 1 }
      }
      for column in usable
      where !isOwn[column] && bounds[column]?[row] ?? true
        && !open.contains(row * columnCount + column)
      {
        let profile = profiles[column]
        var shared = 0.0
        for member in members[column] { shared += ties[row * rowCount + member] }
        rows.append(UInt32(row))
        columns.append(UInt32(column))
        let count = Double(members[column].count)
        let distances = [
          profile.meanIncome.flatMap { mean in facts.income[row].map { abs($0 - mean) } },
          profile.meanSize.flatMap { mean in facts.size[row].map { abs($0 - mean) } },
        ]
        for (distance, covariate) in zip(
          distances, [AdmissionCovariate.incomeDistance, .sizeDistance])
        {
          let place = values.count + covariate.place
          if let distance {
            sums[covariate.place] += distance
          } else {
            unknown.append((place, covariate))
          }
        }
        values.append(profile.share(of: facts.region[row], in: \.regions))
        values.append(profile.share(of: facts.subregion[row], in: \.subregions))
        values.append(naturalLogarithm(1 + shared / count))
        values.append(distances[0] ?? 0)
        values.append(distances[1] ?? 0)
        values.append(
          own.isEmpty
            ? 0 : profile.domain.map { domains[$0, default: 0] / Double(own.count) } ?? 0)
        values.append(profile.growth)
        values.append(profile.logSize)
      }
    }
    // What is not known says nothing either way: it is taken as the mean.
    for covariate in [AdmissionCovariate.incomeDistance, .sizeDistance] {
      let missing = unknown.lazy.filter { $0.of == covariate }
      let known = rows.count - missing.count
      let mean = known > 0 ? sums[covariate.place] / Double(known) : 0
      for (place, _) in missing { values[place] = mean }
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
  let region: [String?]
  let subregion: [String?]
  let income: [Double?]
  let size: [Double?]

  init(_ network: MembershipNetwork) {
    let facts = network.graph.leftNodes.labels.map { network.atlas[$0] }
    region = facts.map { $0?.region }
    subregion = facts.map { $0?.subregion }
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
  let domain: String?
  let count: Double
  let logSize: Double
  let growth: Double
  let regions: [String: Double]
  let subregions: [String: Double]
  let meanIncome: Double?
  let meanSize: Double?

  init(_ members: [Int], _ facts: CountryCodes, domain: String?, before: Int?) {
    self.domain = domain
    count = Double(members.count)
    logSize = members.isEmpty ? 0 : naturalLogarithm(Double(members.count))
    growth =
      before.map { naturalLogarithm(Double(1 + members.count) / Double(1 + $0)) } ?? 0
    func counts(_ words: [String?]) -> [String: Double] {
      members.reduce(into: [:]) { result, member in
        if let word = words[member] { result[word, default: 0] += 1 }
      }
    }
    func mean(_ numbers: [Double?]) -> Double? {
      let known = members.compactMap { numbers[$0] }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
    regions = counts(facts.region)
    subregions = counts(facts.subregion)
    meanIncome = mean(facts.income)
    meanSize = mean(facts.size)
  }

  func share(of word: String?, in counts: KeyPath<GroupProfile, [String: Double]>) -> Double {
    word.map { self[keyPath: counts][$0, default: 0] / count } ?? 0
  }
}
