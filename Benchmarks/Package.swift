// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who depends on the library builds it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "minilateral", path: "..")],
  targets: [
    .executableTarget(
      name: "kernels", dependencies: [.product(name: "Memberships", package: "minilateral")])
  ]
)
