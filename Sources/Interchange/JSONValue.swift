public import Scheduling

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

  /// A day, as `2026-06-15`; `null` for none.
  public init(_ day: CivilDate?) {
    self = day.map { .string($0.iso) } ?? .null
  }

  /// A whole number; `null` for none.
  public init(_ number: Int?) {
    self = number.map { .integer($0) } ?? .null
  }

  /// The value as one line of JSON; the same value always gives the same text.
  public var text: String { text(.compact) }

  /// The value as JSON with a line for each member, lists of plain values on one line.
  public var prettyText: String { text(.members(level: 0)) }

  /// The value as JSON with a line for each member, and for each element of a list as a row of its
  /// own; for lists of many small objects.
  public var rowsText: String { text(.rows(level: 0)) }

  /// How a value is broken into lines.
  private enum Layout {
    /// One line, without spaces.
    case compact
    /// One line, with spaces.
    case row
    /// A line for each member and each list or object in a list, indented to a level.
    case members(level: Int)
    /// A line for each member, in which each element of a list is a row.
    case rows(level: Int)

    /// The layout of what stands in a list or an object.
    func inside(list: Bool) -> Layout {
      switch self {
      case .compact, .row: self
      case .members(let level): .members(level: level + 1)
      case .rows(let level): list ? .row : .rows(level: level + 1)
      }
    }

    /// The level of the closing bracket, where the elements have lines of their own.
    var level: Int? {
      switch self {
      case .compact, .row: nil
      case .members(let level), .rows(let level): level
      }
    }

    var isSpaced: Bool { if case .compact = self { false } else { true } }
  }

  private func text(_ layout: Layout) -> String {
    var result = ""
    write(to: &result, layout)
    return result
  }

  private func write(to result: inout String, _ layout: Layout) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .number(let value): result += value
    case .string(let value): Self.write(value, to: &result)
    case .array(let values):
      // A list of plain values stays on its line.
      let layout =
        layout.level == nil || values.contains(where: \.isContainer) ? layout : .compact
      Self.write(values, "[", "]", to: &result, layout) { value, result in
        value.write(to: &result, layout.inside(list: true))
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &result, layout) { member, result in
        Self.write(member.key, to: &result)
        result += layout.isSpaced ? ": " : ":"
        member.value.write(to: &result, layout.inside(list: false))
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
    _ elements: [Element], _ open: String, _ close: String, to result: inout String,
    _ layout: Layout, element: (Element, inout String) -> Void
  ) {
    result += open
    for (index, value) in elements.enumerated() {
      if index > 0 { result += "," }
      if let level = layout.level {
        result += "\n" + String(repeating: "  ", count: level + 1)
      } else if index > 0, layout.isSpaced {
        result += " "
      }
      element(value, &result)
    }
    if let level = layout.level, !elements.isEmpty {
      result += "\n" + String(repeating: "  ", count: level)
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
