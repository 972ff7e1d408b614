import Scheduling

/// The members of one object, taken one by one; whatever is left is an unknown key.
struct Fields {
  let path: String
  private var members: [JSONValue.Member]

  init(_ value: JSONValue, path: String) throws(InterchangeError) {
    guard case .object(let members) = value else {
      throw .refused(path: path, reason: "\(value.text) is not an object")
    }
    self.path = path
    self.members = members
  }

  /// The path of a member.
  func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key, or `nil` when it is absent or `null`.
  mutating func take(_ key: String) -> JSONValue? {
    guard let place = members.firstIndex(where: { $0.key == key }) else { return nil }
    let value = members.remove(at: place).value
    return value == .null ? nil : value
  }

  mutating func string(_ key: String) throws(InterchangeError) -> String? {
    guard let value = take(key) else { return nil }
    return try value.string(path(key))
  }

  mutating func date(_ key: String) throws(InterchangeError) -> CivilDate? {
    guard let value = take(key) else { return nil }
    return try value.date(path(key))
  }

  mutating func requiredDate(_ key: String) throws(InterchangeError) -> CivilDate {
    guard let date = try date(key) else {
      throw .refused(path: path(key), reason: "a date is missing")
    }
    return date
  }

  mutating func bool(_ key: String) throws(InterchangeError) -> Bool? {
    guard let value = take(key) else { return nil }
    guard case .bool(let answer) = value else {
      throw .refused(path: path(key), reason: "\(value.text) is not true or false")
    }
    return answer
  }

  mutating func integer(
    _ key: String, in range: ClosedRange<Int>
  ) throws(InterchangeError) -> Int? {
    guard let value = take(key) else { return nil }
    guard case .integer(let number) = value else {
      throw .refused(path: path(key), reason: "\(value.text) is not a whole number")
    }
    guard range.contains(number) else {
      let limits = "\(range.lowerBound) and \(range.upperBound)"
      throw .refused(path: path(key), reason: "\(number) is not between \(limits)")
    }
    return number
  }

  /// The elements of a list, each with its path; none when the key is absent.
  mutating func list(
    _ key: String
  ) throws(InterchangeError) -> [(path: String, value: JSONValue)] {
    guard let value = take(key) else { return [] }
    guard case .array(let values) = value else {
      throw .refused(path: path(key), reason: "\(value.text) is not a list")
    }
    return values.enumerated().map { ("\(path(key))[\($0.offset)]", $0.element) }
  }

  /// The members of an object in their order, each with its path; none when the key is absent.
  mutating func object(
    _ key: String
  ) throws(InterchangeError) -> [(path: String, name: String, value: JSONValue)] {
    guard let value = take(key) else { return [] }
    guard case .object(let members) = value else {
      throw .refused(path: path(key), reason: "\(value.text) is not an object")
    }
    return members.map { ("\(path(key)).\($0.key)", $0.key, $0.value) }
  }

  func refuseTheRest() throws(InterchangeError) {
    guard let member = members.first else { return }
    throw .refused(path: path(member.key), reason: "unknown key")
  }
}

extension JSONValue {
  func string(_ path: String) throws(InterchangeError) -> String {
    guard case .string(let string) = self else {
      throw .refused(path: path, reason: "\(text) is not a string")
    }
    return string
  }

  func date(_ path: String) throws(InterchangeError) -> CivilDate {
    guard case .string(let string) = self, let date = CivilDate(iso: string) else {
      throw .refused(path: path, reason: "\(text) is not a date")
    }
    return date
  }

  /// `2026-07-03`, or `2026-07-03/2026-07-17` with `..` for an open end.
  func span(_ path: String) throws(InterchangeError) -> DateSpan {
    func refusal(_ reason: String) -> InterchangeError { .refused(path: path, reason: reason) }
    guard case .string(let string) = self else { throw refusal("\(text) is not a date") }
    guard let slash = string.firstIndex(of: "/") else { return DateSpan(try date(path)) }
    func end(_ word: Substring) throws(InterchangeError) -> CivilDate? {
      guard word != ".." else { return nil }
      if let date = CivilDate(iso: word) { return date }
      throw refusal("\(text) is not a range of dates")
    }
    let first = try end(string[..<slash])
    let last = try end(string[string.index(after: slash)...])
    guard let span = DateSpan(first: first, last: last) else {
      throw refusal("\(text) ends before it begins")
    }
    return span
  }
}
