import Files

extension NetworkDocument {
  /// Writes the network in a format. Equal documents give equal bytes. O(nodes + edges), times the
  /// number of attributes; a matrix O(left nodes x right nodes).
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - isCompressed: Whether gzip packs the bytes.
  /// - Throws: ``WritingError`` for a format that is read only, or can't hold this network at all.
  public func written(
    as format: NetworkFormat, compressed isCompressed: Bool = false
  ) throws(WritingError) -> WrittenNetwork {
    let written: WrittenNetwork =
      switch format {
      case .csv: EdgeTable.write(self, separator: ",")
      case .tsv: EdgeTable.write(self, separator: "\t")
      case .matrix: try MatrixTable.write(self, separator: ",")
      case .matrixTSV: try MatrixTable.write(self, separator: "\t")
      case .konect: KONECT.write(self)
      case .matrixMarket: MatrixMarket.write(self)
      case .pajek: Pajek.write(self)
      case .dl: try DL.write(self)
      case .graphml: GraphML.write(self)
      case .gexf: GEXF.write(self)
      case .gml: GML.write(self)
      case .hif: HIF.write(self)
      case .dot: DOT.write(self)
      case .xlsx: throw .readOnly(.xlsx)
      }
    guard isCompressed else { return written }
    return WrittenNetwork(bytes: Gzip.pack(written.bytes), remarks: written.remarks)
  }
}
