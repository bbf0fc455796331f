import Memberships
import TestNetworks
import Testing

/// Whatever the bytes are, reading gives a dataset or the faults of it, and never a crash.
@Suite("Random damage")
struct FuzzTests {
  /// Pieces that readers stumble over.
  private static let pieces =
    [
      ",", "\"", "\"\"", "\n", "\r\n", "\r", "\u{FEFF}", "\0", "\t", " ", "-", "2013", "2013-02-30",
      "2024-02-29", "0000", "9999-12-31", "alpha", "AAA", "member", "unknown", "any", "floor", "0",
      "-1", "1e308", "1e-400", "1e999", "nan", "inf", "0x1p3", "99999999999999999999",
      "9223372036854775807", "-9223372036854775808", "é", "🎉", "\u{202E}", "e\u{301}", "{", "}",
      "[",
      "]", ":", "null", "true", "\\", "\\u0000", "name", "source",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0x80]]

  private func damaged(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes.replaceSubrange(place..<end, with: [])
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 2:
        bytes.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &generator)!)
      case 3: bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator)!, at: place)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes = Array(bytes.prefix(place))
      }
    }
    return bytes
  }

  /// Reads, and where there is a dataset asks it everything.
  private func check(_ files: DatasetFiles) {
    let (atlas, faults) = MembershipAtlas.reading(files)
    let errors = faults.filter { $0.severity == .error }
    #expect((atlas == nil) == !errors.isEmpty)
    #expect(faults.allSatisfy { !$0.description.contains("\n") })
    guard let atlas else { return }
    for day in ["2010-06-01", "9999-12-31"] as [Day] {
      let network = atlas.network(on: day, counting: .all)
      #expect(network.graph.matrix.edgeCount == network.memberships.count)
      for load in network.participationLoad() {
        #expect((load.typicalBurden ?? 0) >= 0 && (load.gatherings ?? 0) >= 0)
      }
    }
  }

  @Test("in one file of a small dataset", arguments: 0..<40)
  func dataset(round: Int) {
    var generator = SeededGenerator(seed: round)
    let files = SmallDataset().datasetFiles.contents.sorted { $0.key < $1.key }
    for _ in 0..<50 {
      let (name, bytes) = files.randomElement(using: &generator)!
      var contents = Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.value) })
      contents[name] = damaged(bytes, using: &generator)
      check(DatasetFiles(origin: "small", contents: contents))
    }
  }

  @Test("in every file, which holds nothing but damage", arguments: 0..<10)
  func noise(round: Int) {
    var generator = SeededGenerator(seed: 1_000 + round)
    for _ in 0..<20 {
      let contents = SmallDataset().datasetFiles.contents.keys.sorted().map { name in
        let count = Int.random(in: 0...60, using: &generator)
        return (name, (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
      }
      check(
        DatasetFiles(origin: "noise", contents: Dictionary(uniqueKeysWithValues: contents)))
    }
  }

  @Test("in a list of edges", arguments: 0..<20)
  func edgeList(round: Int) {
    var generator = SeededGenerator(seed: 2_000 + round)
    let bytes = Array("a,b,weight\nx,1,2.5\ny,1,1\n\"z,\"\"\",2,1e3\n🎉,é,7\n".utf8)
    for _ in 0..<100 {
      do throws(ReadingError) {
        let list = try EdgeList(damaged(bytes, using: &generator), file: "e.csv")
        #expect(list.graph.matrix.edgeCount >= 0)
        #expect(list.remarks.allSatisfy { !$0.contains("\n") })
      } catch {
        guard case .faults(let faults, _) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(!faults.isEmpty && faults.allSatisfy { !$0.description.contains("\n") })
      }
    }
  }
}
