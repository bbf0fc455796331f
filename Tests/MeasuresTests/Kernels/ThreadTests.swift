import Networks
import Testing

@testable import Measures

@Suite("A kernel gives the same answer on any number of threads")
struct ThreadTests {
  static let matrix = try? RandomMatrix.large(
    seed: 7, rowCount: 3_000, columnCount: 5_000, edgeCount: 150_000)

  @Test("exactly, of a network large enough to be shared", arguments: [2, 3, 8])
  func sameAnswer(threads: Int) throws {
    let matrix = try #require(Self.matrix)
    let threads = Threads(threads)
    #expect(distanceSums(of: matrix, threads: threads) == distanceSums(of: matrix, threads: 1))
    #expect(butterflyCount(of: matrix, threads: threads) == butterflyCount(of: matrix, threads: 1))
    let (some, one) = (
      butterflyCounts(of: matrix, threads: threads), butterflyCounts(of: matrix, threads: 1)
    )
    #expect(some.rows == one.rows && some.columns == one.columns && some.total == one.total)
    #expect(one.total == butterflyCount(of: matrix, threads: 1))
    let (ranks, rank) = (pageRank(of: matrix, threads: threads), pageRank(of: matrix, threads: 1))
    #expect(ranks.rows == rank.rows && ranks.columns == rank.columns)
    let pairs = try #require(leadingSingularPair(of: matrix, threads: threads))
    let pair = try #require(leadingSingularPair(of: matrix, threads: 1))
    #expect(pairs.rows == pair.rows && pairs.columns == pair.columns && pairs.value == pair.value)
    #expect(
      projection(of: matrix, by: .jaccard, threads: threads)
        == projection(of: matrix, by: .jaccard, threads: 1))
    let sources = (0..<40).map { UInt32($0 * 50) }
    let (sums, sum) = (
      shortestPathDependencies(of: matrix, onRows: sources, onColumns: sources, threads: threads),
      shortestPathDependencies(of: matrix, onRows: sources, onColumns: sources, threads: 1)
    )
    #expect(sums.rows == sum.rows && sums.columns == sum.columns)
    let (moments, moment) = (
      dependencyMoments(of: matrix, onRows: sources, onColumns: sources, threads: threads),
      dependencyMoments(of: matrix, onRows: sources, onColumns: sources, threads: 1)
    )
    #expect(moments == moment && moment.sums == sum.rows.map { 2 * $0 })
  }

  @Test("of four paths, which take long", arguments: [2, 3])
  func fourPaths(threads: Int) throws {
    let matrix = try RandomMatrix.large(seed: 8, rowCount: 300, columnCount: 400, edgeCount: 4_000)
    let one = Measures.fourPaths(of: matrix, threads: 1)
    #expect(Measures.fourPaths(of: matrix, threads: Threads(threads)) == one)
    #expect(one.closed.contains { $0 > 0 } && zip(one.all, one.closed).allSatisfy { $0 >= $1 })
  }

  @Test("and every kernel that runs long tells how far it is, from 0 to 1")
  func progress() throws {
    let matrix = try #require(Self.matrix)
    let told = Told()
    _ = distanceSums(of: matrix, threads: 2) { told.tell($0) }
    _ = butterflyCount(of: matrix, threads: 2) { told.tell($0) }
    _ = sharedNeighborPairs(of: matrix, threads: 2) { told.tell($0) }
    _ = pageRank(of: matrix, threads: 2) { told.tell($0) }
    _ = coreNumbers(of: matrix) { told.tell($0) }
    _ = shortestPathDependencies(of: matrix, onRows: [0, 9], onColumns: [4]) { told.tell($0) }
    #expect(told.shares.allSatisfy { (0...1).contains($0) } && told.shares.count > 5)
  }

  final class Told {
    var shares: [Double] = []
    func tell(_ share: Double) { shares.append(share) }
  }
}
