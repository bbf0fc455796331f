import Chance
import Foundation
import Interchange
import Measures
import Networks

/// Who of a network's left nodes lies between others more than chance allows: a line for each.
func brokers(in file: URL) throws -> [String] {
  let document = try NetworkDocument(contentsOf: file)
  let people = document.graph.left

  // Every number is held against 200 networks in which everybody keeps as many events, and every event as
  // many guests.
  let held = try people.scored(
    by: .betweennessCentrality, against: ChanceDesign(against: .curveball, samples: 200))
  let adjusted = held.adjustedP(by: .benjaminiHochberg)

  return zip(people.nodes.labels, zip(held.scores, adjusted)).compactMap { person, numbers in
    let (score, p) = numbers
    // What is not defined is nil, and has to be said.
    guard let observed = score.observed, let z = score.z, let p else {
      return "\(person): undefined"
    }
    guard z > 1 else { return nil }
    return String(format: "%@: %.3f, z = %+.1f, p = %.2f", person, observed, z, p)
  }
}
