import Phrasing
import PlanModel
import Scheduling

/// What a line says of several steps at once, or of none.
extension StepAccount {
  /// "Ana fills it in, Lee reads it, *two weeks*": a length behind two acts, which may be of both.
  func shared(by drafts: [StepDraft]) -> String? {
    guard drafts.count == 2, let last = drafts.last, let duration = last.duration,
      drafts[0].duration == nil, !last.waitsForPrevious || drafts[0].owners != last.owners,
      let comma = text.lastIndex(of: ",")
    else { return nil }
    let clause = String(text[text.index(after: comma)...]).trimmed
    guard DurationPhrase.read(clause, in: fields.phrases).duration != nil else { return nil }
    return "Is \(DurationWords.words(for: duration)) for “\(last.title)” alone, or for both?"
  }

  /// "*Once IT has given us the sandbox*, …": what is waited for, of which no step says anything.
  func wait(of drafts: [StepDraft]) -> String? {
    let waits = drafts.contains { draft in
      !draft.dependencies.isEmpty || !draft.prerequisites.isEmpty || draft.waitsForUnknown
        || draft.waitsForPrevious || draft.notBefore != nil || draft.pin != nil
        || draft.isAfterGoLive || draft.gate != nil
    }
    guard !waits else { return nil }
    let kept = drafts.map { $0.title + " " + $0.done }.joined(separator: " ")
    for clause in typed.parts(between: ",;.") {
      for marker in AccountWords.waits where clause.hasWords(marker) && !kept.hasWords(marker) {
        guard let found = clause[...].range(ofText: marker) else { continue }
        let rest = StepAccount.words(of: String(clause[found.upperBound...]))
        guard rest.count > 1, !AccountWords.rates.contains(rest[0]) else { continue }
        return "What does it wait for: “\(clause[found.lowerBound...])”? It is kept as words."
      }
    }
    return nil
  }

  /// "…, *Tess* …": somebody of the plan whom the line names and no step does.
  func name(without drafts: [StepDraft]) -> String? {
    let words = Set(StepAccount.words(of: kept(in: drafts)))
    for clause in text.parts(between: ",;.") {
      let said = clause.split(separator: " ").map { $0.filter { $0.isLetter || $0 == "-" } }
      guard let lost = said.first(where: { $0.first?.isUppercase == true && isName($0) }),
        !plan.people.contains(where: { person in
          let names = StepAccount.words(of: person.name)
          return StepAccount.words(of: lost).allSatisfy(names.contains)
            && names.contains(where: words.contains)
        })
      else { continue }
      return "What does \(lost) do: “\(clause)”? It is kept as words."
    }
    return nil
  }

  /// "Ana books the room, Lee brings the chairs, *training on March 3*": a clause with a time of its
  /// own, of which no other word stands in a field.
  func clause(without drafts: [StepDraft]) -> String? {
    guard drafts.contains(where: { $0.isByName || $0.gate == nil })
    else { return nil }
    let words = Set(
      StepAccount.words(of: kept(in: drafts) + " " + parts).map { $0.prefix(4) })
    for clause in text.parts(between: ",;:()") where !StepAccount.reportsBack(clause) {
      let times = Phrase.spans(in: clause, context: fields.phrases)
        .filter { $0.reading.recurrence == nil }
      var untimed = clause
      for time in times.reversed() {
        untimed = untimed.before(time.bytes) + " " + untimed.behind(time.bytes)
      }
      let said = StepAccount.words(of: untimed)
      let isTimed = !times.isEmpty || said.contains(where: AccountWords.weekdays.contains)
      let content = said.filter { word in
        word.count > 2 && word.contains(where: \.isLetter) && !isName(word)
          && !AccountWords.empty.contains(word) && !AccountWords.weekdays.contains(word)
      }
      guard isTimed, !content.isEmpty, !content.contains(where: { words.contains($0.prefix(4)) }),
        !StepAccount.words(of: clause).contains(where: AccountWords.past.contains),
        AsideReader(fields: fields).read(clause).isEmpty
      else { continue }
      return StepAccount.whoseStep(clause)
    }
    return nil
  }

  /// "Board pack in *by 8 January*, board meets 15 January": a day of the line that no field holds.
  func day(without drafts: [StepDraft]) -> String? {
    guard !drafts.contains(where: { $0.gate.map { $0.cutoff != nil || $0.days.isEmpty } ?? false })
    else { return nil }
    let held = drafts.flatMap { draft in
      [draft.pin, draft.due, draft.notBefore, draft.gate?.from].compactMap(\.self)
        + (draft.gate?.days ?? [])
    }
    let kept = kept(in: drafts)
    for span in Phrase.spans(in: text, context: fields.phrases) {
      guard span.reading.kind != .ambiguous, let said = span.reading.date,
        let day = said.deadline, !held.contains(day), !held.contains(said.earliest ?? day),
        day >= fields.phrases.today,
        !kept.hasWords(text[bytes: span.bytes].split(separator: " ").last.map(String.init) ?? "")
      else { continue }
      // "Three weeks from 8 February" holds its first day and its length.
      let isBegun = text[bytes: span.bytes].hasWords("from")
      let isLength = ["within", "in"].contains {
        text[bytes: span.bytes].lowercased().hasPrefix($0)
      }
      if isLength, drafts.contains(where: { $0.duration != nil }) { continue }
      if isBegun, drafts.contains(where: { $0.notBefore != nil && $0.duration != nil }) { continue }
      if held.contains(where: { abs($0 - day) < 7 }) { continue }
      return "What is on that day: “\(text[bytes: span.bytes])”? It is kept as words."
    }
    return nil
  }

  /// "I've got *four hours a week, she's got a full day*": the clauses from one on that all tell how
  /// long.
  private func lengths(from clause: String) -> String {
    guard let found = text[...].range(ofText: clause) else { return clause.trimming(" .") }
    var end = found.upperBound
    for next in String(text[end...]).parts(between: ",;:()") {
      guard StepAccount.saysLength(StepAccount.words(of: next)),
        let place = text[end...].range(ofText: next)
      else { break }
      end = place.upperBound
    }
    return String(text[found.lowerBound..<end]).trimming(" .")
  }

  /// "Ana asks for quotes, *they get 10 days to reply*": a length of the line that no field holds.
  func length(without drafts: [StepDraft]) -> String? {
    guard !drafts.contains(where: { $0.duration != nil || $0.gate != nil || $0.done != "" })
    else { return nil }
    let held = StepAccount.words(of: kept(in: drafts) + " " + parts)
    for clause in text.parts(between: ",;:()") {
      let said = StepAccount.words(of: clause)
      guard !said.contains(where: AccountWords.past.contains) else { continue }
      for (count, unit) in zip(said, said.dropFirst()) where AccountWords.units.contains(unit) {
        guard count.allSatisfy(\.isNumber) || AccountWords.several.contains(count),
          !zip(held, held.dropFirst()).contains(where: { $0 == count && $1 == unit })
        else { continue }
        return "How long of what is that: “\(lengths(from: clause))”? It is kept as words."
      }
    }
    return nil
  }

  /// "Ana does Leeds, Lee does York, *a week each*": a length of all of them.
  func each(of drafts: [StepDraft]) -> String? {
    guard drafts.count > 1, drafts.contains(where: { $0.duration == nil }) else { return nil }
    let clause = text.parts(between: ",;").first { clause in
      StepAccount.words(of: clause).contains(where: AccountWords.shares.contains)
    }
    return clause.map { "Does “\($0)” go for all of them?" }
  }

  /// All that stands in the fields of some steps.
  func kept(in drafts: [StepDraft]) -> String {
    drafts.map { draft -> String in
      let names = draft.humans.map { plan.name(of: $0) }
      let gate = draft.gate.map { [$0.name, $0.body?.name ?? ""] } ?? []
      let links = draft.dependencies.compactMap { plan.step($0.on) }.flatMap { step in
        [step.title] + Side.allCases.compactMap { plan.person(step.owner($0).known)?.name }
      }
      let things = draft.prerequisites.map(\.title)
      return ([draft.title, draft.done] + names + gate + links + things).joined(separator: " ")
    }
    .joined(separator: " ")
  }
}
