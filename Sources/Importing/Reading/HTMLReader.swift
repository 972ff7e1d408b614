/// Reads a page as the elements that carry words: headings, paragraphs, items, tables.
///
/// It knows as much HTML as our own page, as browsers save it and as pandoc writes it from a word
/// processor's file; everything else counts as the words in it.
///
/// - Complexity: O(length).
struct HTMLReader {
  private var page = Page()
  private var open: [Element] = []
  /// The words being collected, and of which element they are.
  private var passage: Passage?
  private var owner = ""
  private var words = ""
  private var aside = ""
  private var comment: String?
  private var term: String?
  private var rows: [TableRow] = []
  private var row: TableRow?
  private var rowAnchor: String?
  private var isInHead = false
  private var tables = 0
  private var planID = ""

  private struct Element {
    var name: String
    var isSkipped = false
    var isAside = false
    var isComment = false
  }

  static func page(_ text: String) -> Page {
    var reader = HTMLReader()
    var tokens = HTMLTokenizer(text)
    while let token = tokens.next(), reader.page.elements.count < Page.mostElements {
      switch token {
      case .text(let words): reader.take(words)
      case .comment(let words):
        if let stamp = CopyStamp(comment: words) { reader.page.quietStamp = stamp }
      case .open(let name, let attributes, let isClosed):
        reader.begin(name, attributes, isClosed: isClosed || voids.contains(name))
        if raw.contains(name), !isClosed { tokens.skip(to: name) }
      case .close(let name): reader.end(name)
      }
    }
    reader.flush()
    reader.endTable()
    if !reader.planID.isEmpty { reader.page.lineStamp?.planID = reader.planID }
    return reader.page
  }

  private static let voids: Set<String> = [
    "br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "source", "embed",
  ]
  private static let raw: Set<String> = ["script", "style", "title", "textarea", "template"]
  private static let skipped: Set<String> = [
    "script", "style", "head", "svg", "template", "del", "s",
    "caption", "title", "noscript",
  ]
  /// What begins words of its own, unless it stands in a cell or an item.
  private static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "div", "section",
    "header", "footer", "main", "ul", "ol", "dl", "table", "tr", "thead", "tbody", "blockquote",
    "body", "html", "article", "figure", "pre",
  ]
  private static let holders: Set<String> = ["td", "th", "li", "dd", "dt"]

  // MARK: Tags

  private mutating func begin(_ name: String, _ attributes: [String: String], isClosed: Bool) {
    if name == "br" { return take(" ") }
    if !isSkipping { start(name, attributes) }
    guard !isClosed else { return }
    // Deeper than any document: what comes is still words.
    guard open.count < 200 else { return }
    let classes = (attributes["class"] ?? "").split(separator: " ")
    let style = attributes["data-custom-style"] ?? attributes["custom-style"] ?? ""
    var element = Element(name: name)
    element.isSkipped = Self.skipped.contains(name) || classes.contains("deletion")
    element.isAside = classes.contains("note") || classes.contains("risk") || style == "Note"
    element.isComment = classes.contains("comment-start")
    if element.isComment { comment = "" }
    if element.isAside, !aside.isEmpty { aside += " " }
    open.append(element)
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    let id = attributes["id"] ?? attributes["name"] ?? ""
    let target = (attributes["href"] ?? "").split(separator: "#").last.map(String.init) ?? ""
    if target.hasPrefix("plan_"), target.count == 37 { planID = target.dropFirst(5).lowercased() }
    let anchor =
      attributes["data-item"].flatMap { Anchor.bare($0) } ?? Anchor.name(id) ?? Anchor.name(target)
    switch name {
    case "table":
      tables += 1
      if tables == 1 { flush() }
    case "thead": isInHead = tables == 1
    case "tbody": isInHead = false
    case "tr" where tables == 1:
      endRow()
      let classes = (attributes["class"] ?? "").split(separator: " ")
      row = TableRow(
        kind: isInHead ? .head : classes.contains("block") ? .group : .plain, cells: [])
      rowAnchor = anchor
      return
    case "td", "th":
      guard tables == 1 else { break }
      flush()
      if attributes["scope"] == "rowgroup" { row?.kind = .group }
      passage = Passage()
      owner = name
    case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "p":
      guard row == nil, !(name == "p" && Self.holders.contains(owner) && passage != nil) else {
        take(" ")
        break
      }
      flush()
      passage = Passage()
      owner = name
    default:
      if Self.blocks.contains(name) {
        if row != nil || Self.holders.contains(owner) && passage != nil {
          take(" ")
        } else {
          flush()
        }
      }
    }
    if let anchor, passage?.anchor == nil { passage?.anchor = anchor }
  }

  private mutating func end(_ name: String) {
    if let place = open.lastIndex(where: { $0.name == name }) {
      let isSkipped = open[place...].contains(where: \.isSkipped)
      if open[place...].contains(where: \.isComment), let words = comment {
        comment = nil
        if passage == nil { passage = Passage() }
        passage?.comments.append(words.trimmedWords)
      }
      open.removeSubrange(place...)
      if isSkipped { return }
    }
    switch name {
    case "table":
      if tables == 1 { endTable() }
      tables = max(0, tables - 1)
    case "thead": isInHead = false
    case "tr": if tables == 1 { endRow() }
    case "td", "th": if tables == 1 { flush() }
    case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd":
      if owner == name { flush() } else { take(" ") }
    case "p": if owner == "p" { flush() } else { take(" ") }
    default:
      if Self.blocks.contains(name) { take(" ") }
    }
  }

  // MARK: Words

  private var isSkipping: Bool { open.contains(where: \.isSkipped) }

  private mutating func take(_ text: String) {
    guard !isSkipping else { return }
    if comment != nil {
      comment? += text
      return
    }
    if passage == nil {
      guard text.contains(where: { !$0.isWhitespace }), row == nil, tables == 0 else { return }
      passage = Passage()
      owner = "p"
    }
    if open.contains(where: \.isAside) { aside += text } else { words += text }
  }

  /// Ends the words being collected, and puts them where they belong.
  private mutating func flush() {
    guard var done = passage else { return }
    done.text = words.trimmedWords
    done.aside = aside.trimmedWords
    (passage, words, aside) = (nil, "", "")
    switch owner {
    case "td", "th":
      if row?.cells.isEmpty == true { done.anchor = done.anchor ?? rowAnchor }
      row?.cells.append(done)
    case "dt": term = done.text
    case "dd", "li":
      if let term { done.text = "\(term): \(done.text)" }
      if owner == "dd" { term = nil }
      if !done.isEmpty { page.elements.append(.item(done)) }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = owner.last?.wholeNumberValue ?? 2
      if !done.isEmpty { page.elements.append(.heading(done, level: level)) }
    default:
      if let stamp = CopyStamp(line: done.text) { page.lineStamp = stamp }
      if !done.isEmpty { page.elements.append(.paragraph(done)) }
    }
    owner = ""
  }

  private mutating func endRow() {
    flush()
    if let row, !row.cells.isEmpty { rows.append(row) }
    (row, rowAnchor) = (nil, nil)
  }

  private mutating func endTable() {
    endRow()
    if !rows.isEmpty { page.elements.append(.table(rows)) }
    rows = []
    isInHead = false
  }
}
