/// What a dataset says about itself, and what identifies its bytes.
public struct DatasetDescription: Sendable, Hashable {
  /// The short name.
  public let name: String
  /// The title.
  public let title: String
  /// The version.
  public let version: String
  /// The day up to which its facts were gathered: the day that commands use unless told another.
  public let asOf: Day?
  /// The name of its licence.
  public let license: String?
  /// The SHA-256 of the bytes of its files, one after the other in order of name; in hexadecimal.
  public let checksum: String

  /// Puts a description together.
  public init(
    name: String, title: String, version: String, asOf: Day? = nil, license: String? = nil,
    checksum: String
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.asOf = asOf
    self.license = license
    self.checksum = checksum
  }
}
