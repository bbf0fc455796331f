import Facts
import Positions
import Tables

extension Scenario {
  /// What is supposed: in words, change by change, and what that means for the scope.
  func json(in atlas: MembershipAtlas) -> JSONValue {
    .object([
      ("text", .string(text(in: atlas))), ("changes", .array(changes.map(\.json))),
      (
        "scope",
        .string(
          "as without the changes: no group comes or goes for its new size; new groups are in")
      ),
    ])
  }
}

extension Change {
  fileprivate var json: JSONValue {
    .object([("change", .string(name)), ("from", .string(day.description))] + details)
  }

  /// The option that supposes such a change.
  private var name: String {
    switch kind {
    case .join: "join"
    case .leave: "leave"
    case .dissolve: "dissolve"
    case .withdraw: "without"
    case .merge: "merge"
    case .form: "new"
    }
  }

  private var details: [(key: String, value: JSONValue)] {
    func list(_ labels: [String]) -> JSONValue { .array(labels.map { .string($0) }) }
    switch kind {
    case .join(let country, let group, let status):
      return [
        ("country", .string(country.code)), ("group", .string(group.id)),
        ("status", .string(status.rawValue)),
      ]
    case .leave(let country, let group):
      return [("country", .string(country.code)), ("group", .string(group.id))]
    case .dissolve(let group): return [("group", .string(group.id))]
    case .withdraw(let country): return [("country", .string(country.code))]
    case .merge(let groups):
      return [("groups", list(groups.map(\.id))), ("group", JSONValue(newGroup?.id))]
    case .form(let name, let members):
      return [
        ("name", .string(name)), ("group", JSONValue(newGroup?.id)),
        ("members", list(members.map(\.code))),
      ]
    }
  }
}
