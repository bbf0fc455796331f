import Memberships
import Testing

@Suite("Countries by any name")
struct CountryAliasTests {
  @Test(
    "of two letters, digits, or words in use",
    arguments: [
      ("UK", "GBR"), ("GB", "GBR"), ("US", "USA"), ("EU", "EUU"), ("NA", "NAM"), ("kr", "KOR"),
      ("Turkey", "TUR"), ("Turquie", "TUR"), ("Czech Republic", "CZE"), ("Ivory Coast", "CIV"),
      ("Cote d'Ivoire", "CIV"), ("C\u{F4}te d\u{2019}Ivoire", "CIV"), ("Swaziland", "SWZ"),
      ("Holland", "NLD"), ("Burma", "MMR"), ("Cape Verde", "CPV"), ("Russian Federation", "RUS"),
      ("Korea, Rep.", "KOR"), ("Viet Nam", "VNM"), ("Zaire", "COD"), ("410", "KOR"),
      ("iso:410", "KOR"), ("cow:732", "KOR"), ("cow:2", "USA"), ("gw:260", "DEU"),
      ("gw:255", "DEU"), ("GW:732", "KOR"), ("gw:678", "YEM"), ("gw:340", "SRB"), ("gw:971", "NRU"),
      ("cow:970", "NRU"), ("gw:970", "KIR"), ("004", "AFG"),
      ("Deutschland", "DEU"), ("United States of America", "USA"),
    ])
  func named(name: String, code: String) throws {
    #expect(try MembershipAtlas.embedded().country(named: name) == Country(code))
  }

  @Test("are refused where several are called so", arguments: ["Congo", "Korea"])
  func ambiguous(name: String) throws {
    let atlas = try MembershipAtlas.embedded()
    #expect {
      try atlas.country(named: name)
    } throws: { error in
      guard case NamingError.ambiguous(.country, name, let codes) = error else { return false }
      return codes.count == 2
    }
  }

  @Test(
    "by a number that no country of today has in that list",
    arguments: ["gw:345", "gw:265", "gw:679", "gw:x", "gw:"])
  func noneOfToday(name: String) throws {
    let atlas = try MembershipAtlas.embedded()
    #expect(throws: NamingError.self) { try atlas.country(named: name) }
  }

  @Test("of two letters that are none have no hint")
  func noHint() throws {
    let atlas = try MembershipAtlas.embedded()
    #expect(throws: NamingError.unknown(.country, "QQ", meant: [])) {
      try atlas.country(named: "QQ")
    }
  }
}
