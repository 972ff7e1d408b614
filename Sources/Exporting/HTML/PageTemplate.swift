/// A page with places for values: the part of Mustache that a page needs.
///
///     {{name}}  {{{html}}}  {{owner.name}}  {{.}}  {{! a comment }}
///     {{#items}} once for each {{/items}}  {{^items}} when there are none {{/items}}
///
/// A name is looked for in the section it stands in, then outwards; what is not found prints
/// nothing. A line that holds a section's tag or a comment and nothing else disappears. Partials,
/// lambdas and other delimiters are refused.
struct PageTemplate {
  /// Sections within sections; more than any page needs, few enough to be safe.
  static let deepest = 16

  indirect enum Node {
    case literal(String)
    case value(Name, isMarkup: Bool)
    case section(Name, isInverted: Bool, [Node])
  }

  /// `owner.name` as its parts; none for `.`, the item itself.
  struct Name: Equatable {
    let parts: [String]
  }

  /// Why a template cannot be read.
  struct Problem: Error, Equatable, CustomStringConvertible {
    let line: Int
    let reason: String

    var description: String { "line \(line): \(reason)" }
  }

  let nodes: [Node]

  /// - Throws: The first line that cannot be read.
  init(_ text: String) throws(Problem) {
    var parser = PageTemplateParser(text)
    nodes = try parser.parse()
  }

  /// The page of these values.
  func text(_ values: PageValue) -> String {
    var page = ""
    var path = [values]
    Self.write(nodes, &path, to: &page)
    return page
  }

  private static func write(_ nodes: [Node], _ path: inout [PageValue], to page: inout String) {
    for node in nodes {
      switch node {
      case .literal(let text): page += text
      case .value(let name, let isMarkup):
        switch find(name, path) {
        case .markup(let html) where isMarkup: page += html
        case .text(let words), .markup(let words): page += HTMLText.escaped(words)
        case .flag, .list, .record, nil: break
        }
      case .section(let name, let isInverted, let body):
        let value = find(name, path) ?? .flag(false)
        guard value.isEmpty == isInverted else { continue }
        for item in isInverted ? [.flag(true)] : items(value) {
          path.append(item)
          write(body, &path, to: &page)
          path.removeLast()
        }
      }
    }
  }

  private static func items(_ value: PageValue) -> [PageValue] {
    if case .list(let items) = value { items } else { [value] }
  }

  /// The innermost value of a name's first part, then the others within it.
  private static func find(_ name: Name, _ path: [PageValue]) -> PageValue? {
    guard let first = name.parts.first else { return path.last }
    let start = path.reversed().lazy.compactMap { $0[first] }.first
    return name.parts.dropFirst().reduce(start) { value, part in value?[part] }
  }
}
