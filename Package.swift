// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "minilateral",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "Minilateral",
      targets: [
        "Networks", "Measures", "Memberships", "Diagrams", "GraphvizRendering", "Reports",
      ]),
    // Networks and numbers without pictures: what needs no Graphviz.
    .library(name: "Memberships", targets: ["Networks", "Measures", "Memberships"]),
    .executable(name: "minilateral", targets: ["minilateral"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
  ],
  targets: [
    // What a two-mode network is, and what an answer looks like.
    .target(name: "Networks"),
    // One file per measure, and the catalogue of them all.
    .target(name: "Measures", dependencies: ["Networks", "CPrefetch"], exclude: ["README.md"]),
    // Countries, groups and spells; what depends on them.
    .target(name: "Memberships", dependencies: ["Measures", "CDatasets"]),
    // A diagram as a value, written as DOT text.
    .target(name: "Diagrams", dependencies: ["Memberships"], exclude: ["README.md"]),
    // DOT text in, SVG, PDF or PNG out.
    .target(name: "GraphvizRendering", dependencies: ["Diagrams", "CGraphviz"]),
    // Tables and the report.
    .target(
      name: "Reports",
      dependencies: [
        "Memberships", "Diagrams", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")]),
    // The command line: one file per subcommand.
    .executableTarget(
      name: "minilateral",
      dependencies: [
        "Reports", "GraphvizRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The tables of Datasets/minilaterals, embedded so that the executable needs no other file.
    .target(name: "CDatasets"),
    // One instruction that Swift has no word for.
    .target(name: "CPrefetch"),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),

    // Networks and datasets for tests: from a seed, or from a few lines.
    .target(name: "TestNetworks", dependencies: ["Memberships"], path: "Tests/TestNetworks"),
    .testTarget(name: "NetworksTests", dependencies: ["Networks", "TestNetworks"]),
    .testTarget(name: "MeasuresTests", dependencies: ["Measures", "TestNetworks"]),
    .testTarget(name: "MembershipsTests", dependencies: ["Memberships", "TestNetworks"]),
    .testTarget(name: "DiagramsTests", dependencies: ["Diagrams", "TestNetworks"]),
    .testTarget(
      name: "GraphvizRenderingTests", dependencies: ["GraphvizRendering", "TestNetworks"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "GraphvizRendering"]),
    .testTarget(
      name: "MinilateralTests", dependencies: ["minilateral", "Reports", "GraphvizRendering"]),
  ]
)
