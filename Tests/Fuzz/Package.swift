// swift-tools-version: 6.2

import PackageDescription

// libFuzzer brings its own `main`, so that the program it drives is built on request only: script/fuzz --guided.
let guided: [Target] =
  Context.environment["FUZZ_GUIDED"] == nil
  ? []
  : [
    .executableTarget(
      name: "guided", dependencies: ["Damage"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]

// A package of its own, so that nobody who depends on the library builds it.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "minilateral", path: "../..")],
  targets: [
    // Inputs from seeds, and what must hold of a reader whatever it is given.
    .target(
      name: "Damage", dependencies: [.product(name: "Memberships", package: "minilateral")]),
    .executableTarget(name: "fuzz", dependencies: ["Damage"]),
    // Measures of networks from standard input: script/networkx-check compares them.
    .executableTarget(
      name: "answers", dependencies: [.product(name: "Memberships", package: "minilateral")]),
  ] + guided
)
