import Networks
import Tables

/// A network in a file's format.
public struct WrittenNetwork: Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]

  /// What the format can't hold and is not in the bytes, and what else a user of the file should know.
  public let remarks: [String]

  init(_ text: String, remarks: [String]) {
    bytes = Array(text.utf8)
    self.remarks = remarks
  }

  init(bytes: [UInt8], remarks: [String]) {
    self.bytes = bytes
    self.remarks = remarks
  }
}

/// What a format has a place for, beside edges and names of nodes.
struct FormatCapacity: OptionSet {
  let rawValue: Int
  static let isolates = FormatCapacity(rawValue: 1)
  static let weights = FormatCapacity(rawValue: 2)
  static let nodeAttributes = FormatCapacity(rawValue: 4)
  static let edgeAttributes = FormatCapacity(rawValue: 8)
  static let title = FormatCapacity(rawValue: 16)
  static let all: FormatCapacity = [.isolates, .weights, .nodeAttributes, .edgeAttributes, .title]
}

extension NetworkDocument {
  /// What is lost in a format of some capacity, in sentences. O(nodes).
  func losses(in capacity: FormatCapacity) -> [String] {
    var losses: [String] = []
    let isolates = capacity.contains(.isolates) ? 0 : isolateCount
    if isolates > 0 {
      losses.append("\(isolates) \(isolates == 1 ? "node" : "nodes") without an edge")
    }
    if isWeighted, !capacity.contains(.weights) { losses.append("the weights") }
    func names(_ columns: [AttributeColumn]) -> String {
      columns.map { Fault.quoted($0.name) }.joined(separator: ", ")
    }
    if !capacity.contains(.nodeAttributes) {
      if !leftAttributes.isEmpty {
        losses.append("attributes of left nodes (\(names(leftAttributes)))")
      }
      if !rightAttributes.isEmpty {
        losses.append("attributes of right nodes (\(names(rightAttributes)))")
      }
    }
    if !edgeAttributes.isEmpty, !capacity.contains(.edgeAttributes) {
      losses.append("attributes of edges (\(names(edgeAttributes)))")
    }
    if title != nil, !capacity.contains(.title) { losses.append("the title") }
    return losses.map { "the format can't hold \($0): left out" }
  }

  /// Attributes under names that the format has no other use for: "label" becomes "label_2".
  static func renamed(
    _ columns: [AttributeColumn], avoiding reserved: Set<String>, remarks: inout [String]
  ) -> [AttributeColumn] {
    var taken = reserved.union(columns.map(\.name))
    return columns.map { column in
      guard reserved.contains(column.name) else { return column }
      var number = 2
      while taken.contains("\(column.name)_\(number)") { number += 1 }
      let name = "\(column.name)_\(number)"
      taken.insert(name)
      let remark =
        "the attribute \(Fault.quoted(column.name)) is called \(Fault.quoted(name)), since the format "
        + "has another use for its name"
      if !remarks.contains(remark) { remarks.append(remark) }
      return column.named(name)
    }
  }
}

/// A number as a file's text: without a point where it is whole.
func numberText(_ number: Double) -> String { shortestText(number) }
