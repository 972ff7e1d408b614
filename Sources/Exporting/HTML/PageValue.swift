/// What a place of a page template holds.
enum PageValue {
  /// Words: they are escaped wherever they stand.
  case text(String)
  /// HTML that we made, escaped where it had to be: three braces print it as it is.
  case markup(String)
  /// Whether a section stands there.
  case flag(Bool)
  /// A section once for each.
  case list([PageValue])
  /// Values by name.
  case record([String: PageValue])

  /// Whether a section of this value is left out, and its inverse printed.
  var isEmpty: Bool {
    switch self {
    case .text(let words), .markup(let words): words.isEmpty
    case .flag(let isOn): !isOn
    case .list(let items): items.isEmpty
    case .record: false
    }
  }

  /// A value within a record.
  subscript(name: String) -> PageValue? {
    if case .record(let members) = self { members[name] } else { nil }
  }
}
