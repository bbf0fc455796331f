import Testing

@testable import Networks

@Suite("Arrays that a closure fills")
struct ScratchTests {
  @Test("run the closure for no element too", arguments: [0, 1, 3])
  func filling(_ count: Int) {
    var lengths: [Int] = []
    let array = [UInt32](filling: count) { elements in
      lengths.append(elements.count)
      for place in elements.indices { elements[place] = UInt32(place) }
    }
    #expect(lengths == [count])
    #expect(array == (0..<UInt32(count)).map { $0 })
  }
}
