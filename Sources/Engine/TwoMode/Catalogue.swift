import Chance
import Measures
import Networks

// Made once for each choice of parameters.
nonisolated(unsafe) private var written: (parameters: MeasureParameters, text: String)?

/// Copies the catalogue as JSON in UTF-8: `measures`, each with `kind` (`node`, `pair` or `network`),
/// `id`, `name`, `unit` with `same-side` and `other-side` for counts of nodes, `lower` and `upper` bound
/// or null, `definition`, `undefined` (when it is, or null) and `source`; `parameters`, and `models`
/// of chance.
///
/// - Parameters:
///   - five: α, β, sources, seed and updates, which stand in the definitions; or `nil`.
///   - bytes: Room for the text, or `nil` to ask for its length.
///   - capacity: How many bytes there is room for.
/// - Returns: how many bytes the text has, or a code.
@_cdecl("ml_catalogue")
public func catalogue(
  _ five: UnsafePointer<Int64>?, _ bytes: UnsafeMutablePointer<UInt8>?, _ capacity: Int32
) -> Int32 {
  answering { () throws(Fault) in
    let parameters = try parameters(five)
    if written?.parameters != parameters {
      written = (parameters, catalogueText(parameters))
    }
    return copied(written?.text ?? "", to: bytes, capacity: capacity)
  }
}

private func catalogueText(_ parameters: MeasureParameters) -> String {
  let ofNodes: [NodeMeasure<UInt32, UInt32>] = MeasureCatalogue.nodeMeasures(parameters)
  var rows: [String] = []
  for measure in ofNodes { rows.append(row("node", measure.quantity)) }
  for measure in MeasureCatalogue.pairMeasures { rows.append(row("pair", measure.quantity)) }
  for measure in MeasureCatalogue.networkMeasures { rows.append(row("network", measure.quantity)) }
  let choices = MeasureParameters.all.map { parameter in
    object([
      ("id", quoted(parameter.id)), ("meaning", quoted(parameter.meaning)),
      ("default", parameter.defaultValue), ("least", "\(parameter.least)"),
      ("measures", list(parameter.measures.map(quoted))),
    ])
  }
  let models = NullModel.allCases.map { model in
    object([
      ("id", quoted(model.rawValue)), ("definition", quoted(model.definition)),
      ("source", quoted(model.source.full)),
    ])
  }
  return object([
    ("measures", list(rows)), ("parameters", list(choices)), ("models", list(models)),
  ]) + "\n"
}

private func row(_ kind: String, _ quantity: Quantity) -> String {
  object([
    ("kind", quoted(kind)), ("id", quoted(quantity.id)), ("name", quoted(quantity.name)),
    ("unit", quoted(unit(quantity.unit))), ("lower", bound(quantity.range.lower)),
    ("upper", bound(quantity.range.upper)), ("definition", quoted(quantity.definition)),
    ("undefined", quantity.undefined.map(quoted) ?? "null"),
    ("source", (quantity.source?.full).map(quoted) ?? "null"),
  ])
}

private func unit(_ unit: Unit) -> String {
  switch unit {
  case .sameSide: "same-side"
  case .otherSide: "other-side"
  case .share, .number, .named: unit.name
  }
}

/// Bounds of measures are small whole numbers.
private func bound(_ value: Double?) -> String {
  guard let value, let whole = Int(exactly: value) else { return "null" }
  return "\(whole)"
}

private func list(_ items: [String]) -> String { "[" + joined(items) + "]" }

private func object(_ members: [(String, String)]) -> String {
  "{" + joined(members.map { quoted($0.0) + ":" + $0.1 }) + "}"
}

private func joined(_ items: [String]) -> String {
  var text = ""
  for (place, item) in items.enumerated() { text += place == 0 ? item : "," + item }
  return text
}

/// A text as JSON, whose control characters are left out: no name or definition has any.
private func quoted(_ text: String) -> String {
  var escaped = "\""
  for scalar in text.unicodeScalars where scalar.value >= 0x20 {
    if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
    escaped.unicodeScalars.append(scalar)
  }
  return escaped + "\""
}
