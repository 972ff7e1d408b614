import Exporting

/// What a document says, entry by entry, whatever it was written in.
struct PlanCopy: Hashable, Sendable {
  var stamp: CopyStamp?
  var entries: [CopyEntry] = []
  /// Whether the order of its rows says where steps stand: a spreadsheet is sorted at will.
  var isOrdered = true
  /// Whether what is not in it was taken out: a table may hold the steps alone.
  var isWhole = true

  /// The entries of one kind, with their places.
  func places(where isWanted: (CopyEntry.Part) -> Bool) -> [Int] {
    entries.indices.filter { isWanted(entries[$0].part) }
  }
}

/// Tells what the elements of a page are about, by the headings above them.
struct PageInterpreter {
  private enum Section: Equatable {
    case top, plan, needs, review, people
    case sentences(DocumentTerms.Section)
    case other
  }

  private var copy = PlanCopy()
  private var section = Section.top
  private var hasTitle = false
  private var company = ""
  private var block: Int?

  static func copy(_ page: Page) -> PlanCopy {
    var interpreter = PageInterpreter()
    interpreter.copy.stamp = page.stamp
    for element in page.elements { interpreter.take(element) }
    return interpreter.copy
  }

  private mutating func take(_ element: PageElement) {
    switch element {
    case .heading(let words, let level): heading(words, level)
    case .paragraph(let words): paragraph(words)
    case .item(let words): item(words)
    case .table(let rows): table(rows)
    }
  }

  private mutating func add(
    _ part: CopyEntry.Part, _ cells: [CopyEntry.Column: Passage], _ anchor: String? = nil
  ) {
    copy.entries.append(
      CopyEntry(
        part: part, anchor: anchor ?? cells.values.lazy.compactMap(\.anchor).first, cells: cells,
        block: part == .step ? block : nil))
  }

  // MARK: Headings

  private mutating func heading(_ words: Passage, _ level: Int) {
    let name = words.text.folded.lowercased()
    if let known = DocumentTerms.Section(inSmallLetters: name) {
      section = Self.section(known)
      block = nil
    } else if !hasTitle {
      hasTitle = true
      add(.title, [.text: words])
    } else if section == .needs, name.hasPrefix(DocumentTerms.from.lowercased()) {
      company = String(words.text.dropFirst(DocumentTerms.from.count)).folded.lowercased()
    } else if section == .plan, level >= 3 || words.anchor != nil {
      addBlock([.title: words])
    } else {
      section = .other
      add(.words, [.text: words])
    }
  }

  private mutating func addBlock(_ cells: [CopyEntry.Column: Passage]) {
    block = copy.places { $0 == .block }.count
    add(.block, cells)
  }

  private static func section(_ heading: DocumentTerms.Section) -> Section {
    switch heading {
    case .plan: .plan
    case .needs: .needs
    case .review: .review
    case .people: .people
    case .consequences, .waits, .calendar, .open: .sentences(heading)
    }
  }

  // MARK: Words

  private mutating func paragraph(_ words: Passage) {
    // The last line is made anew with every export.
    guard CopyStamp(line: words.text) == nil else { return }
    switch section {
    case .review: add(.review, [.text: words])
    case .plan:
      if let last = copy.entries.indices.last, copy.entries[last].part == .block,
        copy.entries[last].cells.count == 1, let cells = BlockWords.cells(words.text)
      {
        copy.entries[last].cells.merge(cells) { first, _ in first }
        copy.entries[last].cells[.title]?.comments += words.comments
      } else {
        add(.words, [.text: words])
      }
    case .top where fact(words): break
    case .sentences(let name) where words.anchor != nil: add(.sentence(name), [.text: words])
    case .top, .needs, .people, .sentences, .other: add(.words, [.text: words])
    }
  }

  private mutating func item(_ words: Passage) {
    switch section {
    case .top where fact(words): break
    case .sentences(let name): add(.sentence(name), [.text: words])
    case .review: add(.review, [.text: words])
    case .top, .plan, .needs, .people, .other: add(.words, [.text: words])
    }
  }

  /// "Go-live: Thursday 15 October 2026, chosen by Dana Reyes".
  private mutating func fact(_ words: Passage) -> Bool {
    guard let colon = words.text.firstIndex(of: ":") else { return false }
    let label = words.text[..<colon].folded.lowercased()
    var value = words
    value.text = words.text[words.text.index(after: colon)...].trimmedWords
    if label.hasPrefix(DocumentTerms.sponsorAt.lowercased()) {
      add(.sponsor(String(label.dropFirst(DocumentTerms.sponsorAt.count))), [.text: value])
    } else if let kind = LabelledFact.Kind(label: label) {
      add(.fact(kind), [.text: value])
    } else {
      return false
    }
    return true
  }

  // MARK: Tables

  private mutating func table(_ rows: [TableRow]) {
    if section == .top, rows.allSatisfy({ $0.cells.count == 2 }) {
      for row in rows {
        var words = row.cells[1]
        let label = row.cells[0].text
        words.text = label.hasSuffix(":") ? "\(label) \(words.text)" : "\(label): \(words.text)"
        words.anchor = row.anchor
        paragraph(words)
      }
      return
    }
    let head = rows.first?.kind == .head ? rows.first : nil
    let names = head?.cells.map { CopyTable.column(named: $0.text, isPerson: section == .people) }
    let columns =
      names?.contains(.title) == true || names?.contains(.name) == true
      ? names ?? [] : CopyTable.usual(isPerson: section == .people)
    for row in rows where row.kind != .head {
      var cells: [CopyEntry.Column: Passage] = [:]
      for (column, cell) in zip(columns, row.cells) {
        if let column { cells[column] = cell }
      }
      let entry = CopyEntry(part: .words, anchor: nil, cells: cells)
      guard !entry.isEmpty || row.anchor != nil || !entry.comments.isEmpty else { continue }
      switch section {
      case .plan where row.kind == .group: addBlock(cells)
      case .plan: add(.step, cells, row.anchor)
      case .needs: add(.need(company), cells, row.anchor)
      case .people: add(.person, cells, row.anchor)
      case .top, .review, .sentences, .other:
        let text = row.cells.map(\.whole).filter { !$0.isEmpty }.joined(separator: " · ")
        add(.words, [.text: Passage(text)])
      }
    }
  }
}

/// What stands under a block's heading: who leads it, by when, and what done means.
enum BlockWords {
  static func cells(_ text: String) -> [CopyEntry.Column: Passage]? {
    var rest = text[...]
    var cells: [CopyEntry.Column: Passage] = [:]
    if rest.hasSuffix(DocumentTerms.noSteps) { rest = rest.dropLast(DocumentTerms.noSteps.count) }
    if let done = rest.firstRange(of: DocumentTerms.doneWhen) {
      cells[.done] = Passage(rest[done.upperBound...].trimmedWords)
      rest = rest[..<done.lowerBound]
    }
    if let by = rest.firstRange(of: DocumentTerms.doneBy) {
      cells[.by] = Passage(rest[by.upperBound...].trimmedWords.foldedSentence)
      rest = rest[..<by.lowerBound]
    }
    if rest.hasPrefix(DocumentTerms.ledBy) {
      var who = rest.dropFirst(DocumentTerms.ledBy.count).trimmedWords
      if who.hasSuffix(".") { who.removeLast() }
      cells[.who] = Passage(who)
      rest = ""
    }
    return rest.trimmedWords.isEmpty && text != "" ? cells : nil
  }
}
