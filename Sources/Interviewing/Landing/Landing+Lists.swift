public import PlanModel

/// Writes what was pasted, where nobody looks at how each line is understood.
extension Scribe {
  /// A step of a list that was pasted where its cursor stood: always one, always there.
  ///
  /// - `slot`: What it comes after; `nil` is the end of the block.
  public mutating func land(
    _ entry: PastedList.Entry, in block: RecordID, after slot: CharacterID?, reader: AnswerReader
  ) -> RecordID {
    switch entry {
    case .line(let line): return landLine(line, in: block, after: slot, reader: reader)
    case .row(let cells):
      let place = PastedRow(fields: reader.fields).act(of: cells)
      let step = landLine(cells[place].text, in: block, after: slot, reader: reader)
      for index in cells.indices where index != place { land(cells[index], of: step, reader) }
      return step
    }
  }

  /// Reads a line only where nothing can be read wrong: people the plan knows, a day or a length.
  ///
  /// Otherwise the line is the act, to the letter.
  private mutating func landLine(
    _ line: String, in block: RecordID, after slot: CharacterID?, reader: AnswerReader
  ) -> RecordID {
    let after = slot.map { Optional($0) }
    let drafts = StepDrafter(fields: reader.fields).read(line, side: .buyer)
    guard drafts.count == 1, let draft = drafts.first, draft.isPlain else {
      return create(
        .step, in: block, after: after, texts: [(.title, CleanText.line(line), .heard)])
    }
    let values = values(of: draft, side: .buyer, askedBy: nil, .heard)
    return create(
      .step, in: block, after: after, values: values,
      texts: [
        (.title, CleanText.line(draft.title), .heard), (.done, CleanText.line(draft.done), .heard),
      ])
  }

  /// A cell where its column or its words say surely what it is; else beside the step, in words.
  private mutating func land(_ cell: PastedList.Cell, of step: RecordID, _ reader: AnswerReader) {
    if cell.column == .done, document.text(step, .done).visible.isEmpty {
      return setText(step, .done, CleanText.line(cell.text))
    }
    if let (field, content) = PastedRow(fields: reader.fields).meaning(of: cell) {
      return land(content, in: step, field, .heard)
    }
    let isSaid = cell.heading.isEmpty || cell.column == .notes
    landNote(isSaid ? cell.text : "\(cell.heading): \(cell.text)", about: step, .heard)
  }
}

/// How the cells of a pasted row are understood.
struct PastedRow {
  let fields: FieldReader

  /// Where the act stands: in its column, or in the first cell that is nothing else.
  func act(of cells: [PastedList.Cell]) -> Int {
    cells.firstIndex { $0.column == .act }
      ?? cells.firstIndex { $0.column == nil && meaning(of: $0) == nil } ?? 0
  }

  /// What a cell writes, `nil` where it is not sure.
  func meaning(of cell: PastedList.Cell) -> (field: Field, content: FieldReading.Content)? {
    switch cell.column {
    case .owner: return owner(cell.text)
    case .day: return sure(cell.text, .date).map { (.due, $0) }
    case .length: return length(cell.text).map { (.duration, $0) }
    case .state: return sure(cell.text, .state).map { (.state, $0) }
    case .act, .done, .notes, .number: return nil
    case nil: break
    }
    guard cell.heading.isEmpty, cell.text.contains(where: \.isNumber) || isKnown(cell.text) else {
      return nil
    }
    if let length = sure(cell.text, .duration) { return (.duration, length) }
    if let day = sure(cell.text, .date) { return (.due, day) }
    return owner(cell.text)
  }

  /// Whoever does it, on their side's place.
  private func owner(_ text: String) -> (field: Field, content: FieldReading.Content)? {
    guard let content = sure(text, .person(.buyer)), case .owner(let owner) = content else {
      return nil
    }
    return (.owner(of: owner.side ?? .buyer), content)
  }

  /// "10" under "Days" is ten of them.
  private func length(_ text: String) -> FieldReading.Content? {
    sure(text.allSatisfy(\.isNumber) ? "\(text) days" : text, .duration)
  }

  /// Whether the words are the name of somebody in the plan, whole.
  private func isKnown(_ text: String) -> Bool {
    fields.plan.people.contains { $0.name.lowercased() == text.lowercased() }
  }

  /// The meaning, where nobody would ask back.
  private func sure(_ text: String, _ kind: FieldKind) -> FieldReading.Content? {
    let reading = fields.read(text, as: kind)
    return reading.isWordsOnly || reading.question != nil ? nil : reading.meanings.first?.content
  }
}
