import Drawing

/// What Graphviz said, put together from the fragments in which it says it: a level, a colon, and a
/// text, each on its own.
struct GraphvizMessages {
  /// A message.
  struct Message: Equatable {
    var isError: Bool
    var text: String
  }

  private(set) var messages: [Message] = []

  /// Takes in a fragment. Text without a level before it continues the last message.
  mutating func receive(_ fragment: String) {
    switch fragment {
    case "Error", "Warning":
      messages.append(Message(isError: fragment == "Error", text: ""))
    case ": " where messages.last?.text.isEmpty ?? false:
      break
    default:
      if messages.isEmpty { messages.append(Message(isError: false, text: "")) }
      messages[messages.count - 1].text += fragment
    }
  }

  /// The errors, each on one line.
  var errors: [String] { messages.filter(\.isError).map(\.text.asOneLine) }

  /// The others.
  var warnings: [String] { messages.filter { !$0.isError }.map(\.text.asOneLine) }
}
