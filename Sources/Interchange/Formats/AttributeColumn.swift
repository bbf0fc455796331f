import Tables

/// What is known of nodes or edges beside their names: one value, or none, for each.
public struct AttributeColumn: Sendable, Equatable {
  /// The values, in the order of what they belong to; `nil` where there is none.
  public enum Values: Sendable, Equatable {
    /// Numbers, each of them finite.
    case numbers([Double?])
    /// Texts.
    case texts([String?])
  }

  /// The attribute's name.
  public let name: String
  /// Its values.
  public let values: Values

  /// Names values.
  public init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  /// How many values there are, missing ones included. O(1).
  public var count: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .texts(let texts): texts.count
    }
  }

  /// Whether the values are numbers. O(1).
  var isNumeric: Bool {
    if case .numbers = values { true } else { false }
  }

  /// A value as text, a number by its shortest text; `nil` where there is none. O(1).
  func text(at place: Int) -> String? {
    switch values {
    case .numbers(let numbers): numbers[place].map(shortestText)
    case .texts(let texts): texts[place]
    }
  }

  /// The same values under another name.
  func named(_ name: String) -> AttributeColumn { AttributeColumn(name: name, values: values) }
}

/// A value of an attribute while a file is read.
enum AttributeValue: Equatable {
  case number(Double)
  case text(String)

  /// The number that a text is, where it is a finite one in decimal notation; else the text.
  static func number(orText text: String) -> AttributeValue {
    decimalNumber(text).map { .number($0) } ?? .text(text)
  }

  var text: String {
    switch self {
    case .number(let number): shortestText(number)
    case .text(let text): text
    }
  }
}

/// The finite number that a text in decimal notation stands for; `nil` for any other, also for the
/// hexadecimal ones and "inf", which Swift would read.
func decimalNumber(_ text: some StringProtocol) -> Double? {
  guard text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }), let number = Double(text),
    number.isFinite
  else { return nil }
  return number
}

/// Attributes while a file is read, when it isn't known yet which there are.
struct AttributeDraft {
  private var places: [String: Int] = [:]
  private var columns: [(name: String, values: [Int: AttributeValue])] = []

  var names: [String] { columns.map(\.name) }

  /// Sets a value. A text of no letters is no value.
  ///
  /// - Returns: Whether there was none before.
  @discardableResult
  mutating func set(_ name: String, of item: Int, to value: AttributeValue) -> Bool {
    guard value != .text("") else { return true }
    let place = places[name] ?? columns.count
    if place == columns.count {
      places[name] = place
      columns.append((name, [:]))
    }
    return columns[place].values.updateValue(value, forKey: item) == nil
  }

  func value(_ name: String, of item: Int) -> AttributeValue? {
    places[name].flatMap { columns[$0].values[item] }
  }

  /// All values of an item, in the order of the attributes.
  func values(of item: Int) -> [(name: String, value: AttributeValue)] {
    columns.compactMap { column in column.values[item].map { (column.name, $0) } }
  }

  /// The columns, with items in another order: numbers where all values are.
  func columns(order: [Int]) -> [AttributeColumn] {
    columns.map { column in
      let numbers = order.map { item -> Double? in
        if case .number(let number) = column.values[item] { number } else { nil }
      }
      let isNumeric = column.values.values.allSatisfy { value in
        if case .number = value { true } else { false }
      }
      return AttributeColumn(
        name: column.name,
        values: isNumeric ? .numbers(numbers) : .texts(order.map { column.values[$0]?.text }))
    }
  }
}
