import Burden
import Facts
import Measures
import Networks

/// With which of two blocs a country shares its groups.
///
/// A group is shared with a bloc when at least one of the bloc's anchors is known to belong to it, by
/// the network's counting rule. Where that is open, since an anchor's membership is unknown or the
/// group's list of members is incomplete and has no anchor on it, the group is in none of the first four
/// lists but in ``undecided``. The country's own open memberships are in no list; they widen
/// ``interval``.
public struct BlocBalance: Sendable, Hashable {
  /// The country, which is no anchor.
  public let country: Country
  /// Groups shared with the first bloc and not with the second, sorted.
  public let withFirstOnly: [Group]
  /// Groups shared with the second bloc and not with the first, sorted.
  public let withSecondOnly: [Group]
  /// Groups shared with both blocs, sorted.
  public let withBoth: [Group]
  /// Groups in which neither bloc sits, sorted.
  public let withNeither: [Group]
  /// Groups of which it is not known whether a bloc sits in them, sorted.
  public let undecided: [Group]
  /// How many more groups may turn out to be shared with the first bloc and not with the second, once
  /// what is open is known.
  public let possibleWithFirstOnly: Int
  /// How many more may turn out to be shared with the second bloc and not with the first.
  public let possibleWithSecondOnly: Int

  /// The index (a - b) / (a + b), with a groups shared with the first bloc only and b with the second
  /// only: 1 for a country that sits with the first bloc alone, -1 with the second. `nil` where both
  /// are 0.
  public var index: Double? {
    Self.index(Double(withFirstOnly.count), Double(withSecondOnly.count))
  }

  /// From the least to the greatest index that what is open allows; `nil` where the index is undefined.
  public var interval: ClosedRange<Double>? {
    let (a, b) = (Double(withFirstOnly.count), Double(withSecondOnly.count))
    guard let low = Self.index(a, b + Double(possibleWithSecondOnly)),
      let high = Self.index(a + Double(possibleWithFirstOnly), b), index != nil
    else { return nil }
    return low...high
  }

  /// The index within its interval; `nil` where it is undefined.
  var balance: Estimate? {
    guard let index, let interval else { return nil }
    return Estimate(index, within: interval)
  }

  /// The number of groups with the first bloc only, up to what may turn out.
  var withFirst: Estimate { count(withFirstOnly, possible: possibleWithFirstOnly) }

  /// The number of groups with the second bloc only, up to what may turn out.
  var withSecond: Estimate { count(withSecondOnly, possible: possibleWithSecondOnly) }

  private func count(_ groups: [Group], possible: Int) -> Estimate {
    Estimate(
      Double(groups.count), within: Double(groups.count)...Double(groups.count + possible))
  }

  static func index(_ a: Double, _ b: Double) -> Double? {
    a + b > 0 ? (a - b) / (a + b) : nil
  }
}

extension MembershipNetwork {
  /// With which of two blocs each country shares its groups; without the anchors themselves, between
  /// whom the balance is struck. Empty where no anchor of a bloc is in the dataset.
  /// O(memberships + groups · anchors).
  ///
  /// - Parameters:
  ///   - anchors: The countries that stand for the blocs.
  ///   - chosen: The countries that are asked of; all unless some are named.
  public func balances(
    between anchors: BlocAnchors = .standard, of chosen: [Country]? = nil
  ) -> [Country: BlocBalance] {
    let blocs = [anchors.first, anchors.second]
    guard blocs.allSatisfy({ $0.contains(where: graph.leftNodes.contains) }) else { return [:] }
    let presences = Dictionary(
      uniqueKeysWithValues: zip(graph.rightNodes.labels, blocPresences(of: anchors)))
    let open = Dictionary(grouping: unknown, by: { $0.country })
    return Dictionary(
      uniqueKeysWithValues: Set(chosen ?? graph.leftNodes.labels).filter {
        !anchors.contains($0) && graph.leftNodes.contains($0)
      }.map { country in
        let own = countries.neighbors(of: country) ?? []
        func groups(_ wanted: (BlocPresence) -> Bool) -> [Group] {
          own.filter { presences[$0].map(wanted) ?? false }
        }
        let (first, second) = (groups { $0.isFirstOnly }, groups { $0.isSecondOnly })
        let undecided = groups { $0.isOpen }
        let mayCount = undecided + (open[country] ?? []).map { $0.group }
        return (
          country,
          BlocBalance(
            country: country, withFirstOnly: first, withSecondOnly: second,
            withBoth: groups { $0.isBoth }, withNeither: groups { $0.isNeither },
            undecided: undecided,
            possibleWithFirstOnly: mayCount.count { presences[$0]?.mayBeFirstOnly ?? false },
            possibleWithSecondOnly: mayCount.count { presences[$0]?.mayBeSecondOnly ?? false })
        )
      })
  }
}

extension MembershipNetwork {
  /// Whether two blocs sit in each group, in the order of the groups. O(groups · anchors).
  func blocPresences(of anchors: BlocAnchors) -> [BlocPresence] {
    graph.rightNodes.labels.map { BlocPresence(anchors, in: $0, of: self) }
  }
}

/// Whether two blocs sit in a group; `nil` for what is open.
struct BlocPresence {
  let first: Bool?
  let second: Bool?

  init(_ anchors: BlocAnchors, in group: Group, of network: MembershipNetwork) {
    func isThere(_ bloc: [Country]) -> Bool? {
      let states = bloc.map { network.state(of: $0, in: group) }
      if states.contains(where: { if case .belongs = $0 { true } else { false } }) { return true }
      return states.contains(.unknown) ? nil : false
    }
    (first, second) = (isThere(anchors.first), isThere(anchors.second))
  }

  var isFirstOnly: Bool { first == true && second == false }
  var isSecondOnly: Bool { first == false && second == true }
  var isBoth: Bool { first == true && second == true }
  var isNeither: Bool { first == false && second == false }
  var isOpen: Bool { !isFirstOnly && !isSecondOnly && !isBoth && !isNeither }
  var mayBeFirstOnly: Bool { first != false && second != true }
  var mayBeSecondOnly: Bool { first != true && second != false }
}
