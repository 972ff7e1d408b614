import Interviewing
import PlanModel
import Scheduling

/// What waits for what, sentence by sentence.
extension CopyComparison {
  /// Takes the links that a sentence gained and lost.
  ///
  /// - Returns: A question when it was not understood.
  mutating func takeWaits(of record: RecordID, _ before: String, _ after: String) -> String {
    let reader = waitReader
    guard let was = reader.read(before, about: record) else { return "" }
    guard let wanted = reader.read(after, about: record) else {
      return "What does it wait for?"
    }
    guard wanted.question.isEmpty else { return wanted.question }
    guard !wanted.on.contains(record) else { return "A step cannot wait for itself." }
    takeLinks(of: record, from: was, to: wanted)
    return ""
  }

  /// Takes the links of a sentence that only the copy has, or says in other words than the
  /// original.
  ///
  /// - Returns: Whether it is of our forms and about a record of the plan.
  mutating func takeNewWaits(_ entry: CopyEntry, _ match: CopyMatch) -> Bool {
    let words = entry[.text]
    let records = base.plan.steps.map(\.id) + base.plan.workstreams.map(\.id)
    let reader = waitReader
    let found = records.compactMap { record in
      reader.read(words, about: record).map { (record: record, links: $0) }
    }
    guard found.count == 1, let (record, links) = found.first else { return false }
    for place in match.missing {
      let old = original.entries[place]
      guard old.part == entry.part, said.record(old[.text]) == record else { continue }
      reworded.insert(old[.text])
      var known = entry
      known.anchor = old.anchor
      compareSentence(old, known)
      return true
    }
    let isOwn = links.on.contains(record)
    let question = isOwn ? "A step cannot wait for itself." : links.question
    if question.isEmpty {
      takeLinks(
        of: record, from: WaitReader.Links(relation: links.relation, lag: links.lag), to: links)
    }
    edits.append(
      SentenceEdit(
        words: words, about: record, place: "Under “What waits for what”", question: question))
    return true
  }

  /// Takes away the links of a sentence that is not in the copy.
  mutating func missingWaits(of record: RecordID, _ sentence: String) -> CopyChange? {
    guard let was = waitReader.read(sentence, about: record), was.question.isEmpty else {
      return nil
    }
    let left = links(of: record).filter { !was.on.contains($0.on) }
    guard left.count < links(of: record).count else { return nil }
    return CopyChange(
      .field(record, .dependsOn, .dependencies(left)), at: "\(name(record)), waits for",
      from: words(was.on))
  }

  private mutating func takeLinks(
    of record: RecordID, from was: WaitReader.Links, to wanted: WaitReader.Links
  ) {
    let isSameKind = was.relation == wanted.relation && was.lag == wanted.lag
    let kept = isSameKind ? was.on.filter(wanted.on.contains) : []
    let place = changes.firstIndex { $0.target == .init(record: record, field: .dependsOn) }
    var links = links(of: record)
    if let place, case .field(_, _, .dependencies(let earlier, _)) = changes[place].act {
      links = earlier
    }
    let before = links
    links.removeAll { was.on.contains($0.on) && !kept.contains($0.on) }
    for target in wanted.on where !links.contains(where: { $0.on == target }) {
      links.append(Dependency(on: target, relation: wanted.relation, lag: wanted.lag))
    }
    guard Set(links) != Set(before) else { return }
    var change = CopyChange(
      .field(record, .dependsOn, .dependencies(links)), at: "\(name(record)), waits for",
      from: words(was.on), to: words(wanted.on))
    guard let place else { return add(change) }
    // Another sentence about the same step: both hold.
    change.before = "\(changes[place].before), \(change.before)"
    change.after = "\(changes[place].after), \(change.after)"
    changes[place] = change
  }

  private func links(of record: RecordID) -> [Dependency] {
    current.plan.step(record)?.dependencies
      ?? current.plan.workstreams.first { $0.id == record }?.dependencies ?? []
  }

  private func words(_ records: [RecordID]) -> String {
    records.map(name).joined(separator: " and ")
  }

  /// Steps are known by their titles in the plan and by those that the copy gives them.
  private var waitReader: WaitReader {
    var titles = base.plan.steps.map { (record: $0.id, title: $0.title) }
    titles += edited.entries.compactMap { entry in
      guard entry.part == .step, let step = record(entry) else { return nil }
      return (record: step, title: entry[.title])
    }
    return WaitReader(titles, blocks: base.plan.workstreams.map { ($0.id, $0.name) }, fields)
  }
}
