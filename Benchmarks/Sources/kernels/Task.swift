import Foundation
import Measures
import Memberships
import Networks

/// Something to time: preparation, which is not timed, gives what is; that gives a function for the
/// checksum, which is not timed either.
struct Task: Sendable {
  typealias Run = () throws -> Checksum
  typealias Checksum = () -> [Number]

  let prepare: @Sendable (_ path: String, _ threads: Threads, _ sources: Int) throws -> Run

  /// A task on a matrix.
  private static func onMatrix(
    _ kernel: @escaping @Sendable (BiadjacencyMatrix, Threads, _ sources: Int) -> Checksum
  ) -> Task {
    Task { path, threads, sources in
      let matrix = try EdgeFile(contentsOf: path).matrix()
      return { kernel(matrix, threads, sources) }
    }
  }

  static let all: [String: Task] = [
    "csv": Task { path, threads, _ in
      let file = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("csv")
      return {
        let matrix = try BiadjacencyMatrix(numberedEdgesOf: file, threads: threads)
        return {
          [.count(matrix.edgeCount), .count(matrix.rowCount), .count(matrix.columnCount)]
        }
      }
    },
    "betweenness": onMatrix { matrix, threads, _ in
      let betweenness = shortestPathDependencies(of: matrix, threads: threads)
      return { moments(betweenness.rows, betweenness.columns) }
    },
    "betweenness_sample": onMatrix { matrix, threads, sources in
      let count = matrix.rowCount + matrix.columnCount
      let nodes = (0..<min(sources, count)).map { UInt32($0 * count / min(sources, count)) }
      let rowCount = UInt32(matrix.rowCount)
      let betweenness = shortestPathDependencies(
        of: matrix, onRows: nodes.filter { $0 < rowCount },
        onColumns: nodes.filter { $0 >= rowCount }.map { $0 - rowCount }, threads: threads)
      return { moments(betweenness.rows, betweenness.columns) }
    },
    "butterfly": onMatrix { matrix, threads, _ in
      let count = butterflyCount(of: matrix, threads: threads)
      return { [.count(count)] }
    },
    "projection": onMatrix { matrix, threads, _ in
      let smaller = matrix.rowCount <= matrix.columnCount ? matrix : matrix.transposed
      let pairs = sharedNeighborPairs(of: smaller, threads: threads)
      return {
        var (sum, squares) = (0, 0)
        for chunk in pairs.chunks {
          for partner in chunk.partners {
            sum += Int(partner.count)
            squares += Int(partner.count) * Int(partner.count)
          }
        }
        return [.count(pairs.pairCount), .count(sum), .count(squares)]
      }
    },
    "closeness": onMatrix { matrix, threads, _ in
      let sums = distanceSums(of: matrix, threads: threads)
      return {
        // The mean distance to what a node reaches, inverted; a node that reaches none counts 0.
        let reached = sums.rows.reached + sums.columns.reached
        return moments(
          zip(reached, sums.rows.sums + sums.columns.sums).map { reached, sum in
            sum > 0 ? Double(reached) / Double(sum) : 0
          })
      }
    },
    "components": onMatrix { matrix, _, _ in
      let components = ConnectedComponents(of: matrix)
      return {
        var sizes = [Int](repeating: 0, count: components.count)
        for component in components.ofRow + components.ofColumn { sizes[Int(component)] += 1 }
        return [.count(components.count), .count(sizes.max() ?? 0)]
      }
    },
    "core": onMatrix { matrix, _, _ in
      let numbers = coreNumbers(of: matrix)
      return {
        let all = (numbers.rows + numbers.columns).map(Int.init)
        return [.count(all.reduce(0, +)), .count(all.max() ?? 0)]
      }
    },
    "curveball": onMatrix { matrix, threads, _ in
      var curveball = Curveball(matrix, seed: 1)
      curveball.trade(5 * matrix.rowCount)
      let random = curveball.matrix(threads: threads)
      return { [.count(random.edgeCount)] }
    },
    "eigenvector": onMatrix { matrix, threads, _ in
      let pair = leadingSingularPair(of: matrix, tolerance: 1e-10, threads: threads)
      return {
        guard let pair else { return [] }
        return [
          .real(pair.value), .real(pair.rows.reduce(0, +)), .real(pair.columns.reduce(0, +)),
        ]
      }
    },
    "pagerank": onMatrix { matrix, threads, _ in
      let ranks = pageRank(of: matrix, threads: threads)
      return { moments(ranks.rows, ranks.columns) + [.count(ranks.steps)] }
    },
  ]

  /// Sum, sum of squares and maximum.
  private static func moments(_ values: [Double]...) -> [Number] {
    let all = values.joined()
    return [
      .real(all.reduce(0, +)), .real(all.reduce(0) { $0 + $1 * $1 }), .real(all.max() ?? 0),
    ]
  }
}
