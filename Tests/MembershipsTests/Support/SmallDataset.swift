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

/// A dataset of four countries and three groups, in memory, to be changed and read.
struct SmallDataset {
  var files = [
    "datapackage.json": """
    {"name": "small", "title": "A small dataset", "version": "1.0", "asOf": "2024-06-30",
     "licenses": [{"name": "CC0-1.0"}]}
    """,
    "countries.csv": """
    code,name
    AAA,Alland
    BBB,Bellmark
    CCC,Cerulia
    DDD,Dorne

    """,
    "groups.csv": """
    id,name,founded,ended,legal_form,secretariat,source
    alpha,Alpha Group,2000-01-01,,treaty,permanent,web
    beta,Beta Group,2010,,informal,none,web
    gamma,Gamma Group,2005-05-05,2030-05-05,,,web

    """,
    "memberships.csv": """
    group,country,status,from,until,source
    alpha,AAA,member,2000-01-01,,web
    alpha,BBB,observer,2001,,web
    beta,AAA,associate,2010,,web
    beta,BBB,member,2010,,web
    gamma,BBB,associate,2006,,web
    gamma,CCC,member,2006,,web

    """,
    "chairs.csv": """
    group,year,country,source
    alpha,2024,AAA,web
    beta,2024,BBB,web
    gamma,2024,CCC,web

    """,
    "gatherings.csv": """
    group,level,per_year,low,high,bound,source
    alpha,leader,2,1,3,count,web
    alpha,minister,3,,,floor,web
    alpha,working-group,5,,,count,web
    beta,any,12,,,count,web
    gamma,minister,1,,,floor,web
    gamma,official,6,,,floor,web
    gamma,working-group,1,,,count,web

    """,
    "gatherings-history.csv": """
    group,level,per_year,low,high,basis_year,source
    alpha,leader,1,,,2020,web

    """,
    "eligibility.csv": """
    group,rule,source
    alpha,open,web

    """,
    "group-design.csv": """
    group,attribute,value,source
    alpha,founding_document,Treaty of Alpha,web

    """,
    "peer-groups.csv": """
    definition,country
    middle,AAA
    middle,BBB

    """,
    "peer-group-definitions.csv": """
    id,title,description,source,status
    middle,Middle powers,Those in the middle.,web,sourced

    """,
    "burden-model.json": """
    {
      "days": {
        "leader": {"low": 50, "typical": 100, "high": 150, "because": "a"},
        "minister": {"low": 5, "typical": 10, "high": 20, "because": "a"},
        "official": {"low": 2, "typical": 4, "high": 8, "because": "a"},
        "any": {"low": 2, "typical": 5, "high": 8, "because": "a"}
      },
      "meetingsPerWorkingGroup": {"low": 1, "typical": 3, "high": 4, "because": "a"},
      "status": {
        "associate": {"low": 0.25, "typical": 0.5, "high": 1, "because": "a"},
        "observer": {"low": 0, "typical": 0.25, "high": 0.5, "because": "a"}
      },
      "chair": {
        "withSecretariat": {"low": 1, "typical": 1.5, "high": 2, "because": "a"},
        "withoutSecretariat": {"low": 2, "typical": 2.5, "high": 4, "because": "a"},
        "secretariatUnknown": {"low": 1, "typical": 2, "high": 4, "because": "a"}
      },
      "cadence": {
        "treaty": {
          "leader": {"low": 0, "typical": 1, "high": 2, "because": "a"},
          "minister": {"low": 1, "typical": 2, "high": 3, "because": "a"},
          "official": {"low": 1, "typical": 3, "high": 9, "because": "a"}
        },
        "charter": {
          "leader": {"low": 0, "typical": 0.5, "high": 1, "because": "a"},
          "minister": {"low": 0, "typical": 1, "high": 2, "because": "a"},
          "official": {"low": 0, "typical": 2, "high": 4, "because": "a"}
        },
        "informal": {
          "leader": {"low": 0, "typical": 1, "high": 2, "because": "a"},
          "minister": {"low": 0, "typical": 1, "high": 2, "because": "a"},
          "official": {"low": 0, "typical": 4, "high": 8, "because": "a"}
        },
        "unknown": {
          "leader": {"low": 0, "typical": 2, "high": 4, "because": "a"},
          "minister": {"low": 0, "typical": 2, "high": 4, "because": "a"},
          "official": {"low": 0, "typical": 2, "high": 4, "because": "a"}
        }
      }
    }
    """,
  ]

  /// The dataset with one table in the place of its own.
  init(_ name: String? = nil, _ text: String = "") {
    if let name { files[name] = text }
  }

  /// The dataset with other groups and other memberships, and without the tables that name the old.
  init(groups: [String], memberships: [String]) {
    files["groups.csv"] = lines(["id,name,founded,ended,source"] + groups)
    files["memberships.csv"] = lines(["group,country,status,from,until,source"] + memberships)
    let others = [
      "chairs.csv", "eligibility.csv", "gatherings.csv", "gatherings-history.csv",
      "group-design.csv",
    ]
    for name in others {
      files[name] = nil
    }
  }

  /// The dataset with a piece of one table in the place of another.
  init(_ name: String, replacing piece: String, with other: String) {
    files[name] = files[name]?.replacing(piece, with: other)
  }

  var datasetFiles: DatasetFiles {
    DatasetFiles(origin: "small", contents: files.mapValues { Array($0.utf8) })
  }

  func atlas() throws -> MembershipAtlas { try MembershipAtlas(datasetFiles) }

  /// What is wrong with it, a line for each fault.
  var faults: [String] { MembershipAtlas.reading(datasetFiles).faults.map(\.description) }
}

/// Lines of text, each with its end.
func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
