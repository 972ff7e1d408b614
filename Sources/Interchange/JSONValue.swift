/// A JSON value whose objects keep the order of their keys.
///
/// The first calendar of a network file is its default one, so the order carries meaning; that,
/// and the paths of refused values, is why this is not Foundation's reader.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction or exponent.
  case integer(Int)
  /// Any other number, as it was written.
  case number(String)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys and values in the order they were written; no key comes twice.
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// A key and its value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value as one line of JSON; the same value always gives the same text.
  public var text: String {
    var result = ""
    write(to: &result, indent: nil)
    return result
  }

  /// The value as JSON with a line for each member, lists of plain values on one line.
  public var prettyText: String {
    var result = ""
    write(to: &result, indent: 0)
    return result
  }

  private func write(to result: inout String, indent: Int?) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .number(let value): result += value
    case .string(let value): Self.write(value, to: &result)
    case .array(let values):
      let inner = values.contains(where: \.isContainer) ? indent.map { $0 + 1 } : nil
      Self.write(values, "[", "]", to: &result, indent: inner) { value, result in
        value.write(to: &result, indent: inner)
      }
    case .object(let members):
      let inner = indent.map { $0 + 1 }
      Self.write(members, "{", "}", to: &result, indent: inner) { member, result in
        Self.write(member.key, to: &result)
        result += indent == nil ? ":" : ": "
        member.value.write(to: &result, indent: inner)
      }
    }
  }

  private var isContainer: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .integer, .number, .string: false
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to result: inout String, indent: Int?,
    element: (Element, inout String) -> Void
  ) {
    result += open
    for (index, value) in elements.enumerated() {
      if index > 0 { result += indent == nil ? "," : "," }
      if let indent { result += "\n" + String(repeating: "  ", count: indent) }
      element(value, &result)
    }
    if let indent, !elements.isEmpty {
      result += "\n" + String(repeating: "  ", count: indent - 1)
    }
    result += close
  }

  private static func write(_ string: String, to result: inout String) {
    result += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
