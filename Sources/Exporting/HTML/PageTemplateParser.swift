/// Reads a template's text into its nodes, byte by byte: no letter of UTF-8 looks like a brace.
struct PageTemplateParser {
  private let bytes: [UInt8]
  private var place = 0
  /// Where the text that is not yet a node begins.
  private var pending = 0

  /// A section that is not closed yet, and what stood before it.
  private struct Open {
    let name: PageTemplate.Name
    let isInverted: Bool
    let start: Int
    let before: [PageTemplate.Node]
  }

  private struct Tag {
    /// `#`, `^`, `/`, `!`, `{`, or a space for a value.
    let mark: UInt8
    let words: String
    let start: Int
  }

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parse() throws(PageTemplate.Problem) -> [PageTemplate.Node] {
    var open: [Open] = []
    var nodes: [PageTemplate.Node] = []
    while let tag = try nextTag() {
      addLiteral(before: tag, to: &nodes)
      switch tag.mark {
      case UInt8(ascii: "!"): break
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        guard open.count < PageTemplate.deepest else {
          throw problem(tag.start, "more than \(PageTemplate.deepest) sections within each other")
        }
        let isInverted = tag.mark == UInt8(ascii: "^")
        open.append(
          Open(name: try name(tag), isInverted: isInverted, start: tag.start, before: nodes))
        nodes = []
      case UInt8(ascii: "/"):
        guard let section = open.popLast(), section.name == (try name(tag)) else {
          throw problem(tag.start, "{{/\(tag.words)}} closes no section that is open here")
        }
        let made = PageTemplate.Node.section(
          section.name, isInverted: section.isInverted, nodes)
        nodes = section.before + [made]
      default:
        nodes.append(.value(try name(tag), isMarkup: tag.mark == UInt8(ascii: "{")))
      }
    }
    if let section = open.last {
      throw problem(section.start, "the section \(section.name.words) is not closed")
    }
    addLiteral(upTo: bytes.count, to: &nodes)
    return nodes
  }

  // MARK: Tags

  /// The next tag; `place` then stands behind it.
  private mutating func nextTag() throws(PageTemplate.Problem) -> Tag? {
    guard let start = find("{{", from: place) else { return nil }
    let inside = start + 2
    let first = inside < bytes.count ? bytes[inside] : 0
    let closing = first == UInt8(ascii: "{") ? "}}}" : "}}"
    guard let end = find(closing, from: inside) else {
      throw problem(start, "a tag is opened and not closed with \(closing)")
    }
    place = end + closing.utf8.count
    let hasMark = "#^/!{".utf8.contains(first)
    if ">=&$<".utf8.contains(first) {
      let mark = Character(Unicode.Scalar(first))
      throw problem(start, "tags that begin with \(mark) are not understood")
    }
    let words = String(decoding: bytes[(hasMark ? inside + 1 : inside)..<end], as: UTF8.self)
    return Tag(
      mark: hasMark ? first : UInt8(ascii: " "), words: words.printable, start: start)
  }

  private func name(_ tag: Tag) throws(PageTemplate.Problem) -> PageTemplate.Name {
    if tag.words == "." { return PageTemplate.Name(parts: []) }
    let parts = tag.words.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && !part.contains { " {}#^/".contains($0) }
    }
    guard isName else { throw problem(tag.start, "“\(tag.words)” is no name") }
    return PageTemplate.Name(parts: parts)
  }

  /// The next place with so many braces of a kind.
  private func find(_ braces: String, from start: Int) -> Int? {
    guard let brace = braces.utf8.first else { return nil }
    var run = 0
    for index in start..<bytes.count {
      run = bytes[index] == brace ? run + 1 : 0
      if run == braces.utf8.count { return index + 1 - run }
    }
    return nil
  }

  private func problem(_ place: Int, _ reason: String) -> PageTemplate.Problem {
    let line = 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    return PageTemplate.Problem(line: line, reason: reason)
  }

  // MARK: Text between tags

  private mutating func addLiteral(before tag: Tag, to nodes: inout [PageTemplate.Node]) {
    guard "#^/!".utf8.contains(tag.mark), let line = ownLine(from: tag.start) else {
      addLiteral(upTo: tag.start, to: &nodes)
      return
    }
    addLiteral(upTo: line.lowerBound, to: &nodes)
    place = line.upperBound
    pending = place
  }

  private mutating func addLiteral(upTo end: Int, to nodes: inout [PageTemplate.Node]) {
    if pending < end {
      nodes.append(.literal(String(decoding: bytes[pending..<end], as: UTF8.self)))
    }
    pending = place
  }

  /// The whole line of the tag that ends at `place`, if nothing else stands on it.
  private func ownLine(from start: Int) -> Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }
    let blankBefore = bytes[pending..<start].reversed().prefix(while: isBlank).count
    let first = start - blankBefore
    guard first == 0 || bytes[first - 1] == UInt8(ascii: "\n") else { return nil }
    let last = place + bytes[place...].prefix(while: isBlank).count
    if last == bytes.count { return first..<last }
    return bytes[last] == UInt8(ascii: "\n") ? first..<(last + 1) : nil
  }
}

extension PageTemplate.Name {
  /// As it was written.
  var words: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}
