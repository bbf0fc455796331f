import Foundation
import Tables

/// Decodes a JSON file, with the decoder's complaint as a ``Fault``. A key that stands twice in an
/// object is a fault too: which of the two is meant nobody can tell.
func decodedJSON<Value: Decodable>(
  _ type: Value.Type, _ bytes: [UInt8], file: String
) throws(ReadingError) -> Value {
  let value = try decoded(type, bytes, file: file)
  // The decoder reads UTF-16 and UTF-32 too, in which a zero byte stands beside every letter of ASCII.
  guard !bytes.contains(0) else {
    throw .faults([Fault(file: file, found: "JSON in another encoding", expected: "UTF-8")])
  }
  let repeated = JSONKeys(of: bytes).all.filter(\.isRepeated)
  guard repeated.isEmpty else {
    throw .faults(
      repeated.map { key in
        Fault(
          file: file, line: key.line, column: key.column,
          found: "\(Fault.quoted(key.path.joined(separator: "."))) again",
          expected: "each key once in an object")
      })
  }
  return value
}

private func decoded<Value: Decodable>(
  _ type: Value.Type, _ bytes: [UInt8], file: String
) throws(ReadingError) -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
    let place = placeOfFault(in: bytes)
    throw .faults(
      [
        Fault(
          file: file, line: place?.line, column: place?.column, found: "text that is not JSON",
          expected: "a JSON object")
      ], more: 0)
  } catch DecodingError.keyNotFound(let key, let context) {
    throw .faults(
      [
        Fault(
          file: file, found: "no \"\(key.stringValue)\" in \(path(context.codingPath))",
          expected: "one")
      ], more: 0)
  } catch DecodingError.typeMismatch(let expected, let context) {
    throw .faults(
      [
        Fault(
          file: file, found: "another kind of value at \(path(context.codingPath))",
          expected: name(of: expected))
      ], more: 0)
  } catch DecodingError.valueNotFound(let expected, let context) {
    throw .faults(
      [
        Fault(
          file: file, found: "null at \(path(context.codingPath))", expected: name(of: expected))
      ], more: 0)
  } catch DecodingError.dataCorrupted(let context) {
    throw .faults(
      [
        Fault(
          file: file, found: "a bad value at \(path(context.codingPath))",
          expected: context.debugDescription)
      ], more: 0)
  } catch {
    throw .faults(
      [Fault(file: file, found: "JSON that can't be read", expected: "\(error)")], more: 0)
  }
}

/// Where text stops being JSON. The decoder does not tell, the older parser does, in words only:
/// "around character 14", from 0, or "around line 2, column 1"; or it met the end of the file.
private func placeOfFault(in bytes: [UInt8]) -> (line: Int, column: Int)? {
  do {
    _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    return nil
  } catch {
    let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
    if let match = words.firstMatch(of: /around line (\d+), column (\d+)/) {
      return Int(match.1).flatMap { line in Int(match.2).map { (line, max(1, $0)) } }
    }
    let offset = words.firstMatch(of: /around character (\d+)/).flatMap { Int($0.1) }
    guard offset != nil || words.contains("end of file") else { return nil }
    let before = bytes.prefix(offset ?? bytes.count)
    let lastLine = before.lastIndex(of: 0x0A).map { before[($0 + 1)...] } ?? before
    // Continuation bytes belong to the character that began before them.
    return (
      before.count { $0 == 0x0A } + 1, lastLine.count { $0 & 0xC0 != 0x80 } + 1
    )
  }
}

private func path(_ keys: [any CodingKey]) -> String {
  keys.isEmpty ? "the top level" : keys.map(\.stringValue).joined(separator: ".")
}

private func name(of type: Any.Type) -> String {
  switch type {
  case is String.Type: "a text"
  case is Double.Type, is Int.Type: "a number"
  case is [Any].Type: "a list"
  default: "an object"
  }
}
