import Damage
import Foundation

/// The reader that the environment names.
private let target: Target = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Seeds").standardizedFileURL
  guard let targets = try? Target.all(seeds: seeds),
    let target = targets.first(where: { $0.name == name })
  else {
    FileHandle.standardError.write(Data("FUZZ_TARGET names no reader: \(name)\n".utf8))
    exit(64)
  }
  return target
}()

/// What libFuzzer calls with each input: an answer that is wrong stops the program, as a crash does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  do {
    // Choices that a target makes follow from the input's length, so that an input can be given again.
    _ = try target.answer(to: input, Damage(seed: 0, number: count, target: target.name))
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    abort()
  }
  return 0
}
