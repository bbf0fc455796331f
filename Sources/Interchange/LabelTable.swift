import Foundation
import Tables

/// Labels as they are met, each once, with numbers in the order of their first occurrence.
///
/// A label is known by its bytes, kept one after the other in one block, and found by a hash table of
/// 8 bytes for each slot: no label is a string of its own before all are known. The hash has a seed
/// that differs from run to run, so that no input can be made to collide.
struct LabelTable {
  /// A place of the hash table. A label of up to 8 bytes is all here, so that finding it again
  /// touches one line of the cache.
  private struct Slot {
    /// The label's first 8 bytes, with zeros where it is shorter.
    var prefix: UInt64 = 0
    /// The label's length, 255 for any above, and a part of its hash.
    var tag: UInt32 = 0
    /// The label's number plus 1; 0 where the slot is empty.
    var numberPlusOne: UInt32 = 0
  }

  /// The bytes of all labels.
  private var bytes: [UInt8] = []
  /// Where each label ends in `bytes`.
  private var ends: [UInt32] = []
  private var slots = [Slot](repeating: Slot(), count: 64)

  /// The number of labels. O(1).
  var count: Int { ends.count }

  /// The number of a label, which is added where it is new; `nil` where it is new and not UTF-8, or
  /// where there is no room. O(length), amortised.
  mutating func number(of label: UnsafeRawBufferPointer) -> UInt32? {
    var prefix: UInt64 = 0
    for (place, byte) in label.prefix(8).enumerated() {
      prefix |= UInt64(byte) << UInt64(place * 8)
    }
    let hash = Self.hash(of: label)
    let tag = UInt32(truncatingIfNeeded: hash >> 40) << 8 | UInt32(min(label.count, 255))
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].numberPlusOne != 0 {
      let slot = slots[place]
      if slot.prefix == prefix, slot.tag == tag {
        let number = slot.numberPlusOne - 1
        if label.count <= 8 || bytes[range(of: Int(number))].elementsEqual(label) { return number }
      }
      place = (place + 1) & mask
    }
    guard bytes.count + label.count < Int(UInt32.max),
      !label.contains(where: { $0 >= 0x80 }) || String(validating: label, as: UTF8.self) != nil
    else { return nil }
    bytes.append(contentsOf: label)
    ends.append(UInt32(bytes.count))
    slots[place] = Slot(prefix: prefix, tag: tag, numberPlusOne: UInt32(count))
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  /// The labels in ascending order, and the place of each in it by its number. Labels that are equal
  /// as text though their bytes differ (Unicode's canonical equivalence) are one. O(n log n).
  func sorted() -> (labels: [String], places: [UInt32]) {
    let texts = (0..<count).map { String(decoding: bytes[range(of: $0)], as: UTF8.self) }
    let order = (0..<UInt32(count)).sorted { texts[Int($0)] < texts[Int($1)] }
    var labels: [String] = []
    labels.reserveCapacity(count)
    var places = [UInt32](repeating: 0, count: count)
    for number in order {
      if labels.last != texts[Int(number)] { labels.append(texts[Int(number)]) }
      places[Int(number)] = UInt32(labels.count - 1)
    }
    return (labels, places)
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private static func hash(of label: UnsafeRawBufferPointer) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: label)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    bytes.withUnsafeBytes { bytes in
      for slot in slots where slot.numberPlusOne != 0 {
        let label = UnsafeRawBufferPointer(
          rebasing: bytes[range(of: Int(slot.numberPlusOne - 1))])
        var place = Int(truncatingIfNeeded: Self.hash(of: label)) & mask
        while larger[place].numberPlusOne != 0 { place = (place + 1) & mask }
        larger[place] = slot
      }
    }
    slots = larger
  }
}
