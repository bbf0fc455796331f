import Foundation
import Memberships

extension Target {
  /// One file of a small dataset is damaged; where there is a dataset all the same, it is asked for networks and
  /// burdens.
  static func dataset(_ folder: URL) throws -> Target {
    let files = try DatasetFiles(folder: folder).contents.sorted { $0.key < $1.key }
    let whole = Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.value) })
    return Target(name: "dataset", seeds: files.map(\.value)) { bytes, damage in
      // The file that the input was made from is not told: whichever begins alike gives way, or any.
      let alike = files.map(\.key).max {
        commonStart(whole[$0], bytes) < commonStart(whole[$1], bytes)
      }
      let name = damage.below(20) == 0 ? damage.chosen(from: files).key : alike ?? "groups.csv"
      var contents = whole
      contents[name] = bytes
      let (atlas, faults) = MembershipAtlas.reading(
        DatasetFiles(origin: "fuzz", contents: contents))
      let lines = max(lines(of: bytes), whole.values.map(Self.lines).max() ?? 1)
      for fault in faults { try check(fault, lines: lines) }
      guard (atlas == nil) == faults.contains(where: { $0.severity == .error }) else {
        throw Violation("\(faults.count) faults, and \(atlas == nil ? "no" : "a") dataset")
      }
      guard let atlas else { return .refused }
      for day in ["2010-06-01", "9999-12-31"] as [Day] {
        let network = atlas.network(on: day, counting: .all)
        guard network.graph.matrix.edgeCount == network.memberships.count else {
          throw Violation("edges are not memberships on \(day)")
        }
        for load in network.participationLoad() where !((load.typicalBurden ?? 0) >= 0) {
          throw Violation(
            "the burden of \(load.country) is \(String(describing: load.typicalBurden))")
        }
      }
      return .read
    }
  }

  static func model(_ folder: URL) throws -> Target {
    let file = folder.appendingPathComponent("dataset/burden-model.json")
    return Target(name: "burden-model", seeds: [Array(try Data(contentsOf: file))]) { bytes, _ in
      do throws(ReadingError) {
        _ = try BurdenModel(bytes, file: "model.json")
        return .read
      } catch {
        return try refused(error, lines: lines(of: bytes))
      }
    }
  }

  /// A definition of peers of one's own, which is read from a file.
  static func peers(_ folder: URL) throws -> Target {
    let atlas = try MembershipAtlas(contentsOf: folder.appendingPathComponent("dataset"))
    let seeds = ["country\nKOR\nAUS\n", "name,country\nMIKTA,Mexico\n,cow:732\n"].map {
      Array($0.utf8)
    }
    return Target(name: "peers", seeds: seeds) { bytes, _ in
      try withFile(of: bytes) { file in
        do throws(ReadingError) {
          _ = try PeerGroup(contentsOf: file, in: atlas)
          return .read
        } catch {
          return try refused(error, lines: lines(of: bytes))
        }
      }
    }
  }

  private static func commonStart(_ a: [UInt8]?, _ b: [UInt8]) -> Int {
    zip(a ?? [], b).prefix { $0 == $1 }.count
  }

  /// Writes bytes where a process has a file of its own, which the next ones replace.
  static func withFile(of bytes: [UInt8], _ body: (URL) throws -> Answer) throws -> Answer {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("fuzz-\(ProcessInfo.processInfo.processIdentifier).csv")
    try Data(bytes).write(to: file)
    return try body(file)
  }
}
