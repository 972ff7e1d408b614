import Exporting
import Interviewing
import PlanModel

/// Rows that only the copy has, rows that only the original has, and rows that moved.
extension CopyComparison {
  /// The block of each block of the copy, by its number there.
  func blocks(_ match: CopyMatch) -> [CopyChange.Block] {
    edited.places { $0 == .block }.enumerated().map { number, place in
      let known =
        match.counterparts[place].flatMap { record(original.entries[$0]) }
        ?? newerBlock(edited.entries[place][.title])
      return known.map { .known($0) } ?? .new(number: number)
    }
  }

  /// A block that the plan has since the copy was made: of the copy itself, if it is read twice.
  private func newerBlock(_ name: String) -> RecordID? {
    current.plan.workstreams.first {
      base.kind(of: $0.id) == nil && $0.name.foldedSentence == name.foldedSentence
    }?.id
  }

  private func newerStep(_ title: String) -> RecordID? {
    current.plan.steps.first {
      base.kind(of: $0.id) == nil && $0.title.foldedSentence == title.foldedSentence
    }?.id
  }

  /// Whether a step stands right there already.
  private func stands(_ step: RecordID, in block: CopyChange.Block, after above: RecordID?) -> Bool
  {
    guard case .known(let block) = block,
      let steps = current.plan.workstreams.first(where: { $0.id == block })?.steps,
      let place = steps.firstIndex(where: { $0.id == step })
    else { return false }
    return above == (place > 0 ? steps[place - 1].id : nil)
  }

  mutating func take(
    new entry: CopyEntry, at place: Int, _ match: CopyMatch, _ blocks: [CopyChange.Block]
  ) {
    guard let plan = base.plan.id else { return }
    switch entry.part {
    case .block:
      let number = edited.entries[..<place].count { $0.part == .block }
      guard blocks.indices.contains(number), blocks[number] == .new(number: number) else { return }
      let name = CleanText.line(entry[.title]).trimmedWords
      add(CopyChange(.block(number: number, name: name), at: "A new block", to: name))
    case .step: takeStep(entry, block(of: entry, blocks), after: before(place, match))
    case .need(let company):
      let asked = Side.allCases.first { base.plan.name(of: $0).folded.lowercased() == company }
      takeNeed(entry, of: asked)
    case .person: takePerson(entry)
    case .fact(let kind): compareFact(kind, CopyEntry(part: entry.part, cells: [:]), entry)
    case .sponsor(let company):
      compareSponsor(company, CopyEntry(part: entry.part, cells: [:]), entry)
    case .title: keep(entry[.text], about: plan, "A title")
    case .sentence(.waits) where takeNewWaits(entry, match): break
    case .sentence, .review, .words: keep(entry[.text], about: plan, "Written into the document")
    }
  }

  private func block(
    of entry: CopyEntry, _ blocks: [CopyChange.Block]
  ) -> CopyChange.Block? {
    if let number = entry.block, blocks.indices.contains(number) { return blocks[number] }
    let wanted = entry[.block].folded.lowercased()
    let named = current.plan.workstreams.first { $0.name.folded.lowercased() == wanted }
    return (named ?? current.plan.workstreams.last).map { .known($0.id) }
  }

  /// The step of the original that stands nearest above a row, in the same block of the copy.
  private func before(_ place: Int, _ match: CopyMatch) -> RecordID? {
    let entry = edited.entries[place]
    for above in edited.entries[..<place].indices.reversed() {
      guard edited.entries[above].part == .step, edited.entries[above].block == entry.block else {
        return nil
      }
      if let old = match.counterparts[above] { return record(original.entries[old]) }
    }
    return nil
  }

  mutating func takeStep(
    _ entry: CopyEntry, _ block: CopyChange.Block?, after: RecordID? = nil, asked: Side? = nil,
    question: String = ""
  ) {
    guard let plan = base.plan.id else { return }
    let title = CleanText.line(entry[.title]).trimmedWords
    guard let block, !title.isEmpty else {
      let words = entry.cells.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value.whole)
      return keep(words.joined(separator: " · "), about: plan, "A row without a step")
    }
    guard newerStep(title) == nil else { return }
    var step = NewStep(block: block, after: after, title: title)
    step.done = CleanText.line(entry[.done]).trimmedWords
    for owner in OwnerReader(plan: current.plan, fields: fields)
      .owners(entry[.who], usual: asked?.other ?? speaker?.side)
    {
      step.add(.owner(of: owner.side), owner.content, entry[.who])
    }
    var open = question.isEmpty ? [] : [question]
    let day = DayCell(entry.cells[.by] ?? Passage())
    let isLater = isDoneLater(entry)
    let isDone = day.state == StepState.done(on: nil).number || Self.isDone(entry)
    if isLater {
      open.append("Nothing is done on a day that is still to come, so it stays open.")
    } else if let state = day.state ?? (isDone ? StepState.done(on: nil).number : nil) {
      let words = isDone ? StepRow.Status.done.words.lowercased() : day.stateWords
      step.add(.state, .value(.number(state)), words)
    }
    if !day.day.isEmpty, day.day.folded.lowercased() != "no date yet" {
      let reading = fields.read(day.day, as: .date)
      if let meaning = reading.meanings.first {
        step.add(isDone && !isLater ? .stateDay : .due, meaning.content, day.day)
      }
      if let question = reading.question { open.append("“\(day.day)”: \(question)") }
    }
    if let asked { step.add(.askedBy, .value(.side(asked.other)), "") }
    let words = [title, entry[.who], day.day, step.done].filter { !$0.isEmpty }
    var change = CopyChange(
      .step(step), at: "A new step", to: words.joined(separator: " · "))
    change.remark = open.joined(separator: " ")
    add(change)
    keep(entry[.notes], about: plan, "Beside the new step “\(title)”")
  }

  private mutating func takePerson(_ entry: CopyEntry) {
    guard let plan = base.plan.id else { return }
    let name = CleanText.line(entry[.name]).trimmedWords
    let folded = name.folded.lowercased()
    if current.plan.people.contains(where: { $0.name.folded.lowercased() == folded }) { return }
    let company = entry[.company].folded.lowercased()
    let side = Side.allCases.first { current.plan.name(of: $0).folded.lowercased() == company }
    guard !name.isEmpty, let side = side ?? (company.isEmpty ? speaker?.side ?? .buyer : nil) else {
      let words = entry.cells.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value.whole)
      return keep(words.joined(separator: " · "), about: plan, "A person of neither company")
    }
    let title = CleanText.line(entry[.position]).trimmedWords
    let draft = PersonDraft(name: name, title: title, side: side)
    add(
      CopyChange(
        .person(draft), at: "A new person",
        to: [name, title, current.plan.name(of: side)].filter { !$0.isEmpty }
          .joined(separator: ", ")))
  }

  // MARK: Missing

  /// What somebody took out is asked about: leaving a row out is easier than meaning it.
  mutating func missing(_ old: CopyEntry) {
    let id = record(old)
    var change: CopyChange?
    switch old.part {
    case .step, .person, .block:
      guard let id, !current.isTrashed(id) else { return }
      change = CopyChange(.remove(id), at: name(id), from: old.opening)
    case .need:
      guard let id, base.plan.step(id)?.askedBy != nil, !current.isTrashed(id) else { return }
      // The step went as a whole: that is asked about once.
      let isInPlan = edited.entries.contains { $0.part == .step && $0.anchor == old.anchor }
      guard isInPlan else { return }
      change = CopyChange(
        .field(id, .askedBy, .value(.none)), at: "\(name(id)), as a need", from: old.opening)
    case .fact(let fact):
      guard let plan = base.plan.id else { return }
      let (field, kind) = (fact.field, fact.fieldKind)
      let raw = base.text(plan, field).visible
      let isSaid = kind == .date ? base.state(plan, field) != nil : !raw.isEmpty
      guard isSaid else { return }
      let act: CopyChange.Act =
        kind == .date
        ? .field(plan, field, .value(.none))
        : .words(plan, field, WordDifference.hunks(from: raw, to: ""))
      change = CopyChange(act, at: fact.label, from: old[.text])
    case .sentence:
      guard !reworded.contains(old[.text]), let about = id ?? said.record(old[.text]),
        !current.isTrashed(about)
      else { return }
      // With its row it went as a whole: that is asked about once.
      let isInPlan = edited.entries.contains {
        [.step, .block].contains($0.part) && record($0) == about
      }
      guard isInPlan else { return }
      change = missingWaits(of: about, old[.text])
    case .title, .sponsor, .review, .words: break
    }
    guard var change else { return }
    change.isRemoval = true
    change.remark = "It is not in the copy."
    add(change)
  }

  // MARK: Order

  /// Steps that stand elsewhere than before; the fewest that explain the new order.
  mutating func compareOrder(_ match: CopyMatch, _ blocks: [CopyChange.Block]) {
    var rows: [(step: RecordID, block: Int, old: Int, from: Int)] = []
    for (place, entry) in edited.entries.enumerated() where entry.part == .step {
      guard let old = match.counterparts[place], let step = record(original.entries[old]),
        let block = entry.block, let from = original.entries[old].block
      else { continue }
      rows.append((step, block, old, from))
    }
    for number in blocks.indices {
      let here = rows.filter { $0.block == number }
      let stayed = here.filter { row in
        guard case .known(let block) = blocks[number] else { return false }
        return base.plan.step(row.step)?.workstream == block
      }
      let still = Set(Self.longestRise(stayed.map(\.old)))
      var previous: RecordID?
      for row in here {
        defer { previous = row.step }
        guard !still.contains(row.old), !current.isTrashed(row.step),
          !stands(row.step, in: blocks[number], after: previous)
        else { continue }
        add(
          CopyChange(
            .move(row.step, to: blocks[number], after: previous), at: "\(name(row.step)), place",
            from: "", to: previous.map { "after \(name($0))" } ?? "first in its block"))
      }
    }
  }

  /// A longest part of a list that rises: what need not move.
  private static func longestRise(_ numbers: [Int]) -> [Int] {
    var ends: [Int] = []
    var before: [Int?] = []
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var rise: [Int] = []
    var place = ends.last
    while let current = place {
      rise.append(numbers[current])
      place = before[current]
    }
    return rise
  }
}

extension NewStep {
  /// Adds a value; of two for one field the first counts.
  mutating func add(_ field: Field, _ content: FieldReading.Content, _ words: String) {
    guard !fields.contains(where: { $0.field == field }) else { return }
    fields.append(NewValue(field: field, content: content, words: words))
  }
}
