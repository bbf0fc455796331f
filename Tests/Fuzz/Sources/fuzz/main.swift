import Damage
import Foundation

/// Gives damaged files to every reader. Exit status 0: each gave a network or a refusal with its place, in time and
/// within memory; 1: one did not, and the input is kept; 64: the command line is wrong.
func run() throws -> Int32 {
  let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
  let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Seeds").standardizedFileURL
  let targets = try Target.all(seeds: seeds)
  func named(_ name: String) throws -> Target {
    guard let target = targets.first(where: { $0.name == name }) else {
      throw Failure(
        "there is no target \(name); there are \(targets.map(\.name).joined(separator: ", "))")
    }
    return target
  }
  if arguments.lists {
    print(targets.map(\.name).joined(separator: "\n"))
    return 0
  }
  if let repeated = arguments.repeated {
    let target = try named(repeated.target)
    let (bytes, damage) = target.input(seed: arguments.seed, number: repeated.number)
    FileHandle.standardOutput.write(Data(bytes))
    FileHandle.standardError.write(Data("\(try target.answer(to: bytes, damage))\n".utf8))
    return 0
  }
  if let work = arguments.work {
    let worker = Worker(
      target: try named(work.target), seed: arguments.seed, ledger: try Ledger(file: work.ledger))
    worker.run(work.numbers)
    return 0
  }
  let chosen = try arguments.targets.map { try $0.sorted().map(named) } ?? targets
  let outcomes = Outcomes()
  let queue = OperationQueue()
  queue.maxConcurrentOperationCount = arguments.jobs
  for target in chosen {
    queue.addOperation {
      do {
        outcomes.add(try Campaign(target: target, arguments: arguments).run())
      } catch {
        outcomes.add(Campaign.Outcome(line: "\(target.name): \(error)", failures: 1))
      }
    }
  }
  queue.waitUntilAllOperationsAreFinished()
  print("\(chosen.count) readers, \(arguments.inputs) inputs each, seed \(arguments.seed)")
  return outcomes.failures == 0 ? 0 : 1
}

/// Where campaigns put what became of them.
final class Outcomes: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var failures = 0

  func add(_ outcome: Campaign.Outcome) {
    lock.withLock {
      failures += outcome.failures
      FileHandle.standardOutput.write(Data("\(outcome.line)\n".utf8))
    }
  }
}

do {
  exit(try run())
} catch let failure as Failure {
  FileHandle.standardError.write(Data("\(failure)\n".utf8))
  exit(64)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
