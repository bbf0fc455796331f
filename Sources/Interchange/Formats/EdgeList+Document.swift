extension EdgeList {
  /// The network of a document, without its attributes.
  public init(_ document: NetworkDocument) {
    graph = document.graph
    checksum = document.checksum
    remarks = document.remarks
  }
}
