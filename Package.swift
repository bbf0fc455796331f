// swift-tools-version: 6.2

import PackageDescription

// What `Memberships` gathers. Whoever imports it names these too: only of a room that is named does the
// build know that what stands on it must be made again when its inside changes.
let memberships: [Target.Dependency] = [
  "Networks", "Measures", "Chance", "Tables", "Files", "Interchange", "Facts", "Entities",
  "Datasets", "Imports", "Burden", "Positions", "Admission", "Memberships",
]

let package = Package(
  name: "minilateral",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "Minilateral",
      targets: [
        "Networks", "Measures", "Chance", "Memberships", "Admission", "Drawing", "Diagrams",
        "GraphvizRendering", "Answers", "Charts", "Reports",
      ]),
    // Networks and numbers without pictures: what needs no Graphviz.
    .library(name: "Memberships", targets: ["Networks", "Measures", "Memberships"]),
    // What size and popularity explain, and what they don't.
    .library(name: "Chance", targets: ["Networks", "Measures", "Chance"]),
    .executable(name: "minilateral", targets: ["minilateral"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // What a two-mode network is, and what an answer looks like.
    .target(name: "Networks"),
    // One file per measure, and the catalogue of them all.
    .target(name: "Measures", dependencies: ["Networks", "CPrefetch"], exclude: ["README.md"]),
    // Null models, and whatever is held against them.
    .target(name: "Chance", dependencies: ["Networks", "Measures"], exclude: ["README.md"]),
    // Text to cells with their places, and back: CSV, JSON, digests, spelling. Knows no network.
    .target(name: "Tables"),
    // The bytes of files.
    .target(name: "Files", dependencies: ["Tables"]),
    // Networks in files of other programs.
    .target(name: "Interchange", dependencies: ["Files", "Networks", "Tables"]),
    // Countries, groups and who belonged to what: what is known or supposed, on a day.
    .target(name: "Facts", dependencies: ["Networks", "Tables"]),
    // Which country or group is meant by a word.
    .target(name: "Entities", dependencies: ["Facts", "Tables"]),
    // The only room that reads facts.
    .target(name: "Datasets", dependencies: ["Facts", "Files", "Tables", "CDatasets"]),
    // Collections of others, by year, as datasets.
    .target(name: "Imports", dependencies: ["Datasets", "Entities", "Facts", "Files", "Tables"]),
    // What memberships cost.
    .target(name: "Burden", dependencies: ["Facts", "Measures"]),
    // How countries and groups stand to each other: overlap, comparison, forums, scenarios, design.
    .target(name: "Positions", dependencies: ["Burden", "Chance", "Facts", "Measures"]),
    // How likely a country is to come to belong to a group, learned from accessions.
    .target(
      name: "Admission",
      dependencies: ["Burden", "Chance", "Facts", "Measures", "Networks"],
      exclude: ["README.md"]),
    // All of these under one name.
    .target(
      name: "Memberships",
      dependencies: [
        "Tables", "Interchange", "Facts", "Entities", "Datasets", "Imports", "Burden", "Positions",
      ]),
    // What a page asks, answered in the page: facts as lines, the words of a what-if, numbers as JSON.
    .target(
      name: "Live",
      dependencies: [
        "Networks", "Measures", "Chance", "Tables", "Facts", "Burden", "Positions", "CLiveEngine",
      ],
      exclude: ["README.md"]),
    // Any picture as a value: page, shapes, text, color, DOT. Knows no network.
    .target(name: "Drawing", exclude: ["README.md"]),
    // Which picture a two-mode network gets: a file of values for each kind, and their list.
    .target(name: "Diagrams", dependencies: memberships + ["Drawing"], exclude: ["README.md"]),
    // DOT text in, SVG, PDF or PNG out.
    .target(name: "GraphvizRendering", dependencies: ["Drawing", "CGraphviz"]),
    // Each question of the product with its answer: tables and sentences.
    .target(name: "Answers", dependencies: memberships, exclude: ["README.md"]),
    // Charts of burdens and capacities.
    .target(name: "Charts", dependencies: memberships + ["Answers", "Drawing", "Diagrams"]),
    // The report.
    .target(
      name: "Reports",
      dependencies: memberships + [
        "Answers", "Charts", "Drawing", "Diagrams", "GraphvizRendering", "Live",
      ],
      resources: [.embedInCode("Resources")]),
    // The command line: one file per subcommand.
    .executableTarget(
      name: "minilateral",
      dependencies: memberships + [
        "Answers", "Charts", "Drawing", "Diagrams", "GraphvizRendering", "Reports", "CExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The tables of Datasets/minilaterals, embedded so that the executable needs no other file.
    .target(name: "CDatasets"),
    // The engine of the page, which script/wasm makes.
    .target(name: "CLiveEngine"),
    // Two paths that change places at once.
    .target(name: "CExchange"),
    // One instruction that Swift has no word for.
    .target(name: "CPrefetch"),
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),

    // Networks and datasets for tests: from a seed, or from a few lines.
    .target(name: "TestNetworks", dependencies: memberships, path: "Tests/TestNetworks"),
    .testTarget(name: "NetworksTests", dependencies: memberships + ["TestNetworks"]),
    .testTarget(name: "MeasuresTests", dependencies: memberships + ["TestNetworks"]),
    .testTarget(name: "ChanceTests", dependencies: ["Chance", "Measures", "Networks"]),
    .testTarget(name: "MembershipsTests", dependencies: memberships + ["TestNetworks"]),
    .testTarget(name: "LiveTests", dependencies: memberships + ["Live", "TestNetworks"]),
    .testTarget(name: "AdmissionTests", dependencies: memberships),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing"]),
    .testTarget(
      name: "DiagramsTests", dependencies: memberships + ["Drawing", "Diagrams", "TestNetworks"]),
    .testTarget(
      name: "GraphvizRenderingTests",
      dependencies: memberships + ["Drawing", "Diagrams", "GraphvizRendering", "TestNetworks"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: memberships + [
        "Answers", "Charts", "Drawing", "Diagrams", "GraphvizRendering", "Reports",
      ]),
    .testTarget(
      name: "MinilateralTests",
      dependencies: memberships + [
        "Answers", "Charts", "Drawing", "Diagrams", "GraphvizRendering", "Reports", "minilateral",
      ]),
  ]
)
