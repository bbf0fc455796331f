import Facts
import Foundation
import Tables

extension MembershipAtlas {
  /// The dataset that is embedded in the program.
  ///
  /// - Throws: ``ReadingError`` if the tables that the program was built with have faults.
  public static func embedded() throws(ReadingError) -> MembershipAtlas {
    try MembershipAtlas(.embedded)
  }

  /// Reads a dataset from a folder: a Data Package with the tables of the embedded dataset.
  ///
  /// - Throws: ``ReadingError`` for a missing file, or with every fault of every table.
  public init(contentsOf folder: URL) throws(ReadingError) {
    try self.init(DatasetFiles(folder: folder))
  }

  /// Reads a dataset. O(bytes).
  ///
  /// - Throws: ``ReadingError`` with every fault of every table, if one is an error.
  public init(_ files: DatasetFiles) throws(ReadingError) {
    let (atlas, faults) = Self.reading(files)
    guard let atlas else { throw .faults(faults.filter { $0.severity == .error }) }
    self = atlas
  }

  /// Reads a dataset and tells all that is wrong with it: errors, because of which there is no
  /// dataset, and warnings, in spite of which there is one.
  public static func reading(_ files: DatasetFiles) -> (atlas: MembershipAtlas?, faults: [Fault]) {
    var reader = DatasetReader(files: files)
    let atlas = reader.read()
    return (reader.faults.contains { $0.severity == .error } ? nil : atlas, reader.faults)
  }
}
