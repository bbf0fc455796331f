import Foundation

do {
  try Command(Array(CommandLine.arguments.dropFirst())).run()
} catch {
  FileHandle.standardError.write(Data("kernels: \(error)\n".utf8))
  exit(error is Failure ? 64 : 65)
}
