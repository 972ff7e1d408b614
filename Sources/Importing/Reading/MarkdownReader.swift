/// Reads the Markdown that our exporter writes, as people and their editors change it.
///
/// Line ends of any kind, a byte order mark, padded or broken rows of tables, wrapped paragraphs,
/// other bullets: all the same to it. What it does not know is a paragraph.
///
/// - Complexity: O(length).
struct MarkdownReader {
  private var page = Page()
  private var paragraph: [String] = []
  private var isItem = false
  private var rows: [TableRow] = []
  /// A row of a table that is not complete yet.
  private var openRow = ""

  static func page(_ text: String) -> Page {
    var reader = MarkdownReader()
    for line in text.lines where reader.page.elements.count < Page.mostElements {
      reader.read(line)
    }
    reader.close()
    return reader.page
  }

  private mutating func read(_ line: Substring) {
    let bare = line.trimmedWords
    if bare.hasPrefix("|") || (!openRow.isEmpty && !bare.isEmpty) { return readRow(bare) }
    if !rows.isEmpty || !openRow.isEmpty { close() }
    if bare.isEmpty || isRule(bare) { return close() }
    if bare.hasPrefix("#"), let level = headingLevel(bare) {
      close()
      var words = MarkdownInline.passage(String(bare.dropFirst(level)))
      while words.text.hasSuffix("#") { words.text.removeLast() }
      return page.elements.append(.heading(words, level: level))
    }
    if let item = itemWords(bare) {
      close()
      isItem = true
      paragraph = [item]
      return
    }
    paragraph.append(bare)
  }

  private func headingLevel(_ line: String) -> Int? {
    let level = line.prefix { $0 == "#" }.count
    return level <= 6 && line.dropFirst(level).first == " " ? level : nil
  }

  private func isRule(_ line: String) -> Bool {
    let marks = line.filter { $0 != " " }
    return marks.count >= 3 && ["-", "*", "_"].contains { mark in marks.allSatisfy { $0 == mark } }
  }

  private func itemWords(_ bare: String) -> String? {
    guard let first = bare.first, "-*+".contains(first), bare.dropFirst().first == " " else {
      return nil
    }
    return String(bare.dropFirst(2))
  }

  // MARK: Tables

  private mutating func readRow(_ line: String) {
    if line.hasPrefix("|"), !openRow.isEmpty { finishRow() }
    openRow += openRow.isEmpty ? line : " " + line
    // Of a row that goes on over many lines, only those that could end it are counted.
    guard MarkdownInline.endsRow(line) else { return }
    let wanted = rows.first?.cells.count ?? 1
    if MarkdownInline.cells(openRow).count >= wanted { finishRow() }
  }

  private mutating func finishRow() {
    flushParagraph()
    let cells = MarkdownInline.cells(openRow)
    openRow = ""
    let isRuler = cells.allSatisfy { cell in
      !cell.isEmpty && cell.allSatisfy { "-: ".contains($0) }
    }
    if isRuler, rows.count == 1 {
      rows[0].kind = .head
    } else {
      rows.append(TableRow(kind: .plain, cells: cells.map(MarkdownInline.passage)))
    }
  }

  // MARK: Ends

  private mutating func close() {
    if !openRow.isEmpty { finishRow() }
    if !rows.isEmpty { page.elements.append(.table(rows)) }
    rows = []
    flushParagraph()
  }

  private mutating func flushParagraph() {
    defer {
      paragraph = []
      isItem = false
    }
    guard !paragraph.isEmpty else { return }
    let text = paragraph.joined(separator: " ")
    for comment in MarkdownInline.comments(text) {
      if let stamp = CopyStamp(comment: comment) { page.quietStamp = stamp }
    }
    let passage = MarkdownInline.passage(text)
    if let stamp = CopyStamp(line: passage.text) { page.lineStamp = stamp }
    guard !passage.isEmpty else { return }
    page.elements.append(isItem ? .item(passage) : .paragraph(passage))
  }
}

extension String {
  /// Its lines, whatever ends them, without a byte order mark.
  var lines: [Substring] {
    let text = unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }
}
