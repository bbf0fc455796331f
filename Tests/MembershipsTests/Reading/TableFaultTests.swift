import Memberships
import Testing

@testable import Burden
@testable import Datasets
@testable import Entities
@testable import Facts
@testable import Files
@testable import Interchange
@testable import Positions
@testable import Tables

/// What is told of a faulty row of the other tables.
@Suite("A faulty table")
struct TableFaultTests {
  @Test(
    "A row of another table",
    arguments: [
      (
        "countries.csv", "code,name\nAAA,Alland\nBBB,B\nCCC,C\nDDD,D\nAAA,Again\n",
        "6:1: found \"AAA\" as \"code\"; expected each country once; it stands in line 2 too"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,many\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"many\" as \"population\"; expected a number from 0 to 1e18"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,1e999\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"1e999\" as \"population\"; expected a number from 0 to 1e18"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,nan\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"nan\" as \"population\"; expected a number from 0 to 1e18"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,0x10\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"0x10\" as \"population\"; expected a number from 0 to 1e18"
      ),
      (
        "countries.csv", "code,name,population\nAAA,A,1.1e18\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"1.1e18\" as \"population\"; expected a number from 0 to 1e18"
      ),
      (
        "countries.csv", "code,name,cow_code\nAAA,A,99999999999999999999\nBBB,B,\nCCC,C,\nDDD,D,\n",
        "2:7: found \"99999999999999999999\" as \"cow_code\"; expected a whole number"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,source\nalpha,A,,,web\nbeta,B,2010,2009,web\ngamma,C,,,web\n",
        "3:13: found \"2009\" as \"ended\"; expected a date after the founding, 2010"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,source\nalpha,A,,,web\nbeta,B,,,web\ngamma,C,,,web\nbeta,D,,,web\n",
        "5:1: found \"beta\" as \"id\"; expected each group once; it stands in line 3 too"
      ),
      (
        "groups.csv",
        "id,name,founded,ended,legal_form,source\nalpha,A,,,treety,web\nbeta,B,,,,web\n"
          + "gamma,C,,,,web\n",
        "2:11: found \"treety\" as \"legal_form\"; expected one of treaty, charter, informal (did "
          + "you mean treaty?)"
      ),
      (
        "groups.csv", "id,name,founded,ended,source\nalpha,A,,,\nbeta,B,,,web\ngamma,C,,,web\n",
        "2:11: found an empty cell as \"source\"; expected a value"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,MMXX,AAA,web\n",
        "2:7: found \"MMXX\" as \"year\"; expected a whole number"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,,AAA,web\n",
        "2:7: found an empty cell as \"year\"; expected a value"
      ),
      (
        "chairs.csv", "group,year,country,source\nalpha,2020,AAA,web\nalpha,2020,AAA,web\n",
        "3:12: found \"AAA\" as \"country\"; expected each chair of a year once; it stands in line 2 "
          + "too"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,,,,count,web\n",
        "2:14: found an empty cell as \"per_year\"; expected a value"
      ),
      (
        "gatherings.csv", "group,level,per_year,low,high,bound,source\nalpha,,1,,,count,web\n",
        "2:7: found an empty cell as \"level\"; expected a value"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leaders,1,,,count,web\n",
        "2:7: found \"leaders\" as \"level\"; expected one of leader, minister, official, "
          + "working-group, any (did you mean leader?)"
      ),
      (
        "gatherings.csv", "group,level,per_year,low,high,bound,source\nalpha,leader,1,,,,web\n",
        "2:18: found an empty cell as \"bound\"; expected a value"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,3,,count,web\n",
        "2:16: found \"3\" as \"low\"; expected at most the number itself"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,,1,count,web\n",
        "2:17: found \"1\" as \"high\"; expected at least the number itself"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,,,count,web\n"
          + "alpha,leader,3,,,count,web\n",
        "3:7: found \"leader\" as \"level\"; expected one row for a group and level; line 2 has both "
          + "too"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,100001,,,count,web\n",
        "2:14: found \"100001\" as \"per_year\"; expected at most 100000 a year"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,,1e6,count,web\n",
        "2:17: found \"1e6\" as \"high\"; expected at most 100000 a year"
      ),
      (
        "gatherings.csv",
        "group,level,per_year,low,high,bound,source\nalpha,leader,2,0x1,,count,web\n",
        "2:16: found \"0x1\" as \"low\"; expected a number from 0 to 1e18"
      ),
      (
        "gatherings-history.csv",
        "group,level,per_year,low,high,basis_year,source\nalpha,leader,1,,,,web\n",
        "2:18: found an empty cell as \"basis_year\"; expected a value"
      ),
      (
        "gatherings-history.csv",
        "group,level,per_year,low,high,basis_year,source\nalpha,leader,-1,,,2020,web\n",
        "2:14: found \"-1\" as \"per_year\"; expected a number from 0 to 1e18"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpah,website,w,web\n",
        "2:1: found \"alpah\" as \"group\"; expected a group that groups.csv has (did you mean "
          + "alpha?)"
      ),
      (
        "gatherings-history.csv",
        "group,level,per_year,low,high,basis_year,source\nalpha,any,1,,,2020,web\n"
          + "alpha,any,2,,,2020,web\n",
        "3:15: found \"2020\" as \"basis_year\"; expected one row for a group, level and year; line 2 "
          + "has all three too"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,websit,w,web\n",
        "2:7: found \"websit\" as \"attribute\"; expected one of budget_note, chair_model, "
          + "civil_society_engagement, founding_document, funding_lead, member_list, secretariat, "
          + "secretariat_location, shared_budget, website (did you mean website?)"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,secretariat,standing,web\n",
        "2:19: found \"standing\" as \"value\"; expected one of permanent, hosted, rotating, "
          + "chair-supported, other, none"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,funding_lead,AAB,web\n",
        "2:20: found \"AAB\" as \"value\"; expected a country that countries.csv has (did you mean "
          + "AAA?)"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,civil_society_engagement,often,web\n",
        "2:32: found \"often\" as \"value\"; expected one of formal, ad hoc"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,member_list,complete,web\n",
        "2:19: found \"complete\" as \"value\"; expected \"partial\"; a complete list has no row"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,website,w,web\nalpha,website,v,web\n",
        "3:7: found \"website\" as \"attribute\"; expected one row for a group and attribute; line 2 "
          + "has both too"
      ),
      (
        "group-design.csv",
        "group,attribute,value,source\nalpha,website,,web\n",
        "2:15: found an empty cell as \"value\"; expected a value"
      ),
      (
        "peer-groups.csv", "definition,country\nmiddle,AAA\nmidle,BBB\n",
        "3:1: found \"midle\" as \"definition\"; expected a definition that "
          + "peer-group-definitions.csv has"
      ),
      (
        "peer-groups.csv", "definition,country\nmiddle,AAA\nmiddle,AAA\n",
        "3:8: found \"AAA\" as \"country\"; expected a country once in a definition; it stands in "
          + "line 2 too"
      ),
      (
        "peer-group-definitions.csv",
        "id,title,description,source,status\nmiddle,M,,web,sourced\nmiddle,N,,web,sourced\n",
        "3:1: found \"middle\" as \"id\"; expected each definition once; it stands in line 2 too"
      ),
    ])
  func otherTables(file: String, text: String, expected: String) {
    #expect(SmallDataset(file, text).faults == ["\(file):\(expected)"])
  }

  @Test("A number at the end of what is allowed is none", arguments: ["0", "1e18", "+1.5E3"])
  func numbers(text: String) {
    let countries = "code,name,population\nAAA,A,\(text)\nBBB,B,\nCCC,C,\nDDD,D,\n"
    #expect(SmallDataset("countries.csv", countries).faults == [])
  }

  @Test("A hundred thousand gatherings a year are none")
  func gatherings() {
    let header = "group,level,per_year,low,high,bound,source"
    let dataset = SmallDataset(
      "gatherings.csv", lines([header, "alpha,leader,1e5,1e5,1e5,count,web"]))
    #expect(dataset.faults == [])
  }
}
