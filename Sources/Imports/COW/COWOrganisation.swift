/// What the table of organisations and years tells of an organisation beside its members.
struct COWOrganisation: Sendable {
  /// The short name: "ASEAN".
  var acronym: String
  /// The name; `nil` where only tables without names were there.
  var name: String?
  /// The year of founding.
  var founded: Int?
  /// Whether it is counted as political, social or economic; several, or none, may hold.
  var fields: [String] = []
}
