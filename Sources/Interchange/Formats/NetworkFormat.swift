/// A format of files of two-mode networks.
public enum NetworkFormat: String, Sendable, CaseIterable {
  /// A table of edges with commas between cells.
  case csv
  /// A table of edges with tabs between cells.
  case tsv
  /// An incidence matrix with commas between cells.
  case matrix
  /// An incidence matrix with tabs between cells.
  case matrixTSV = "matrix-tsv"
  /// An edge list with spaces between words, as of KONECT.
  case konect
  /// The Matrix Market's coordinates or array.
  case matrixMarket = "matrix-market"
  /// Pajek's two-mode network.
  case pajek
  /// UCINET's DL.
  case dl
  /// GraphML.
  case graphml
  /// GEXF, of Gephi.
  case gexf
  /// GML.
  case gml
  /// HIF, the hypergraph interchange format.
  case hif
  /// Graphviz's language, written only.
  case dot
  /// A sheet of a spreadsheet with a table of edges, read only.
  case xlsx

  /// What the format is called.
  public var title: String {
    switch self {
    case .csv: "an edge list as CSV"
    case .tsv: "an edge list as TSV"
    case .matrix: "an incidence matrix as CSV"
    case .matrixTSV: "an incidence matrix as TSV"
    case .konect: "an edge list with spaces (KONECT)"
    case .matrixMarket: "Matrix Market"
    case .pajek: "Pajek"
    case .dl: "UCINET DL"
    case .graphml: "GraphML"
    case .gexf: "GEXF"
    case .gml: "GML"
    case .hif: "HIF"
    case .dot: "DOT"
    case .xlsx: "an Excel workbook"
    }
  }

  /// Whether it is read.
  public var isRead: Bool { self != .dot }

  /// Whether it is written.
  public var isWritten: Bool { self != .xlsx }

  /// The ends of files' names that stand for the format, without the point.
  public var extensions: [String] {
    switch self {
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .matrix, .matrixTSV: []
    case .konect: ["konect"]
    case .matrixMarket: ["mtx", "mm"]
    case .pajek: ["net", "paj", "pajek"]
    case .dl: ["dl"]
    case .graphml: ["graphml"]
    case .gexf: ["gexf"]
    case .gml: ["gml"]
    case .hif: ["hif", "json"]
    case .dot: ["dot", "gv"]
    case .xlsx: ["xlsx", "xlsm"]
    }
  }

  /// The format that a file's name tells, what gzip adds to it left aside; `nil` where it tells none.
  public init?(fileName: String) {
    var name = fileName.lowercased()[...]
    if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
    if name.hasSuffix(".gz") { name = name.dropLast(3) }
    if name.hasSuffix(".hif.json") {
      self = .hif
      return
    }
    let end = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
    if let format = Self.allCases.first(where: { $0.extensions.contains(end ?? "") }) {
      self = format
    } else if name.hasPrefix("out."), !["txt", "dat"].contains(end) {
      self = .konect
    } else {
      return nil
    }
  }

  /// Whether a file's name says that gzip packed it.
  public static func isGzip(fileName: String) -> Bool { fileName.lowercased().hasSuffix(".gz") }
}
