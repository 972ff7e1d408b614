/// A piece of a YAML file, with the line it begins on.
struct YAMLNode {
  indirect enum Content {
    case scalar(String)
    case list([YAMLNode])
    case map([(key: Key, value: YAMLNode)])
  }

  struct Key {
    let text: String
    let line: Int
  }

  let line: Int
  let content: Content

  /// The keys and values of a mapping, in the order of the file.
  var entries: [(key: Key, value: YAMLNode)] {
    get throws(PlaybookProblem) {
      guard case .map(let entries) = content else {
        throw PlaybookProblem(line, "Here should stand keys with values, such as “id: X1”.")
      }
      return entries
    }
  }

  /// The items of a list.
  var items: [YAMLNode] {
    get throws(PlaybookProblem) {
      guard case .list(let items) = content else {
        throw PlaybookProblem(line, "Here should stand a list, each item after a dash.")
      }
      return items
    }
  }

  /// The text of a plain value.
  var scalar: String {
    get throws(PlaybookProblem) {
      guard case .scalar(let text) = content else {
        throw PlaybookProblem(line, "Here should stand words, and not a list or more keys.")
      }
      return text
    }
  }
}

/// Reads the part of YAML that a playbook needs.
///
/// That is mappings, lists with dashes or in brackets, plain and quoted words, comments. Anything
/// else is refused with its line, never guessed.
struct YAMLReader {
  private struct Line {
    let number: Int
    var indent: Int
    var text: Substring
  }

  private var lines: [Line] = []
  private var place = 0
  private var depth = 0

  /// The root of a file; `nil` for one that holds nothing.
  static func read(_ text: String) throws(PlaybookProblem) -> YAMLNode? {
    var reader = YAMLReader()
    try reader.cut(text)
    guard let first = reader.lines.first else { return nil }
    let root = try reader.node(indent: first.indent)
    if reader.place < reader.lines.count {
      let line = reader.lines[reader.place]
      throw PlaybookProblem(line.number, "This line is indented differently from those around it.")
    }
    return root
  }

  private mutating func cut(_ text: String) throws(PlaybookProblem) {
    var number = 0
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in all {
      number += 1
      let rest = line.drop { $0 == " " }
      if rest.isEmpty || rest.hasPrefix("#") || (rest == "---" && lines.isEmpty) { continue }
      guard !rest.hasPrefix("\t") else {
        throw PlaybookProblem(number, "Indent with spaces; a tab stands here.")
      }
      guard number < 10_000 else { throw PlaybookProblem(number, "The file is too long.") }
      lines.append(Line(number: number, indent: line.count - rest.count, text: rest))
    }
  }

  private mutating func node(indent: Int) throws(PlaybookProblem) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    let first = lines[place]
    guard depth < 20 else { throw PlaybookProblem(first.number, "This is nested too deeply.") }
    return first.text == "-" || first.text.hasPrefix("- ")
      ? try list(indent: indent) : try map(indent: indent)
  }

  private mutating func list(indent: Int) throws(PlaybookProblem) -> YAMLNode {
    let start = lines[place].number
    var items: [YAMLNode] = []
    while place < lines.count, lines[place].indent == indent,
      lines[place].text == "-" || lines[place].text.hasPrefix("- ")
    {
      let line = lines[place]
      let rest = line.text.dropFirst().drop { $0 == " " }
      if rest.isEmpty || rest.hasPrefix("#") {
        place += 1
        items.append(try below(indent, line.number))
      } else if YAMLReader.colon(in: rest) != nil {
        // "- id: X1": the mapping begins where its first key stands.
        lines[place].indent = indent + (line.text.count - rest.count)
        lines[place].text = rest
        items.append(try node(indent: lines[place].indent))
      } else {
        place += 1
        items.append(try YAMLReader.value(rest, line.number))
      }
    }
    return YAMLNode(line: start, content: .list(items))
  }

  private mutating func map(indent: Int) throws(PlaybookProblem) -> YAMLNode {
    let start = lines[place].number
    var entries: [(key: YAMLNode.Key, value: YAMLNode)] = []
    while place < lines.count, lines[place].indent == indent {
      let line = lines[place]
      guard let colon = YAMLReader.colon(in: line.text) else {
        throw PlaybookProblem(line.number, "Here should stand a key, a colon and a value.")
      }
      let key = String(line.text[..<colon]).trimmed
      let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " }
      place += 1
      let value =
        rest.isEmpty || rest.hasPrefix("#")
        ? try below(indent, line.number) : try YAMLReader.value(rest, line.number)
      entries.append((YAMLNode.Key(text: key, line: line.number), value))
    }
    return YAMLNode(line: start, content: .map(entries))
  }

  /// What stands indented below a key or a dash; nothing is an empty text.
  private mutating func below(
    _ indent: Int, _ number: Int
  ) throws(PlaybookProblem) -> YAMLNode {
    guard place < lines.count else { return YAMLNode(line: number, content: .scalar("")) }
    let next = lines[place]
    // A list may stand as far left as its key.
    let isListBeside = next.indent == indent && (next.text == "-" || next.text.hasPrefix("- "))
    guard next.indent > indent || isListBeside else {
      return YAMLNode(line: number, content: .scalar(""))
    }
    return try node(indent: next.indent)
  }

  // MARK: One line

  /// The colon after a key: one followed by a space or the end, outside quotes.
  private static func colon(in text: Substring) -> Substring.Index? {
    guard let first = text.first, !"\"'[{&*!|>%@`".contains(first) else { return nil }
    var at = text.startIndex
    while let found = text[at...].firstIndex(of: ":") {
      let next = text.index(after: found)
      if next == text.endIndex || text[next] == " " { return found }
      at = next
    }
    return nil
  }

  private static func value(_ text: Substring, _ line: Int) throws(PlaybookProblem) -> YAMLNode {
    guard let first = text.first else { return YAMLNode(line: line, content: .scalar("")) }
    switch first {
    case "\"", "'":
      return YAMLNode(line: line, content: .scalar(try quoted(text, first, line)))
    case "[": return try inlineList(text, line)
    case "{", "&", "*", "!", "|", ">", "%", "@", "`":
      throw PlaybookProblem(
        line, "A value cannot begin with “\(first)”. Put it in quotation marks.")
    default:
      var words = text
      if let comment = words.range(ofText: " #") { words = words[..<comment.lowerBound] }
      return YAMLNode(line: line, content: .scalar(String(words).trimmed))
    }
  }

  private static func quoted(
    _ text: Substring, _ mark: Character, _ line: Int
  ) throws(PlaybookProblem) -> String {
    var words = ""
    var rest = text.dropFirst()
    while let letter = rest.popFirst() {
      if letter == mark {
        if mark == "'", rest.first == "'" {
          rest.removeFirst()
          words.append("'")
          continue
        }
        let after = rest.drop { $0 == " " }
        guard after.isEmpty || after.hasPrefix("#") else {
          throw PlaybookProblem(line, "Something stands after the closing quotation mark.")
        }
        return words
      }
      if letter == "\\", mark == "\"" {
        switch rest.popFirst() {
        case "\"": words.append("\"")
        case "\\": words.append("\\")
        case "n": words.append("\n")
        case "t": words.append("\t")
        default: throw PlaybookProblem(line, "After a backslash stands one of \" \\ n t.")
        }
        continue
      }
      words.append(letter)
    }
    throw PlaybookProblem(line, "The quotation mark is not closed on its line.")
  }

  /// A list on one line: `[one, two]`.
  private static func inlineList(_ text: Substring, _ line: Int) throws(PlaybookProblem) -> YAMLNode
  {
    guard text.hasSuffix("]") else {
      throw PlaybookProblem(line, "The list is not closed on its line with “]”.")
    }
    var items: [YAMLNode] = []
    for part in text.dropFirst().dropLast().split(separator: ",") {
      items.append(try value(part.drop { $0 == " " }, line))
    }
    return YAMLNode(line: line, content: .list(items))
  }
}
