import Phrasing
import PlanModel
import Scheduling

/// What the sides need from each other, as it was said.
struct NeedDraft: Hashable, Sendable {
  /// The side that asks.
  let by: Side
  /// The step, as a new one.
  let step: StepDraft
  /// The step of the plan that it is, when there is one already.
  let known: RecordID?
}

/// Reads needs listed by company: "From Northwind: access to staging, an hour of the CFO".
struct NeedsReader {
  let fields: FieldReader
  private var plan: Plan { fields.plan }

  /// Whether a text lists needs by company.
  func isList(_ text: String) -> Bool {
    lists(in: text, asking: nil).contains { $0.isNamed } || giver(of: text) != nil
  }

  /// Whether a text names things that somebody could give, one or several with a semicolon between,
  /// and nobody who does anything with them: "a signed BAA by May 3; the export spec from Sam".
  func isThings(_ text: String) -> Bool {
    let pieces = text.split(whereSeparator: { $0 == ";" || $0.isNewline })
    return !pieces.isEmpty && pieces.allSatisfy { isThing(String($0).trimmed) }
  }

  private func isThing(_ piece: String) -> Bool {
    guard let first = piece.split(separator: " ").first else { return false }
    let words = TopicWords.words(of: piece)
    let isCode = first.count > 1 && first.allSatisfy { $0.isUppercase || $0.isNumber }
    guard isCode || words.first.map(ShapeWords.beforeThings.contains) == true, words.count > 1,
      !words.contains(where: ShapeWords.finite.contains),
      GatePhrase.read(piece, in: fields.phrases) == nil,
      AbsencePhrase.read(piece, in: fields.phrases) == nil,
      FreezePhrase.read(piece, in: fields.phrases) == nil
    else { return false }
    // "A lawyer reads it by Friday" says who does it; "a spec from Sam" whom it comes from.
    return words.contains("from")
      || StepDrafter(fields: fields).read(piece, side: .seller).allSatisfy { draft in
        draft.owners.isEmpty && draft.dependencies.isEmpty
      }
  }

  /// The side that asks for the one thing of a line: "SOC 2 from you by May 3", "your DPIA by May 3".
  private func giver(of text: String) -> Side? {
    let folded = text.lowercased()
    let words = TopicWords.words(of: String(text.prefix { $0 != "," }))
    guard words.count < 14, let first = words.first,
      !NeedWords.subjects.contains(first)
    else { return nil }
    let isFromThem = ["from you", "from ye", "off you", "off ye"].contains { folded.hasWords($0) }
    let isFromUs = folded.hasWords("from us") || folded.hasWords("from me")
    // The day is looked for last: most answers have none of these words.
    guard isFromThem || isFromUs || first == "your", saysDay(text) else { return nil }
    if isFromThem { return .buyer }
    if isFromUs { return .seller }
    let isBare = StepDrafter(fields: fields).read(text, side: .seller).allSatisfy { draft in
      draft.owners.isEmpty && draft.duration == nil && draft.dependencies.isEmpty
        && draft.title.split(separator: " ").count < 5
    }
    return isBare ? .buyer : nil
  }

  /// The needs of a text; `asking` is the side that asks where the words name no company.
  func read(_ text: String, asking: Side) -> [NeedDraft] {
    lists(in: text, asking: asking).flatMap { list -> [NeedDraft] in
      guard let by = list.by else { return [] }
      return NeedList(String(list.text), asking: by, isNamed: list.isNamed, fields: fields).items
        .flatMap(drafts)
    }
  }

  private func drafts(of item: NeedItem) -> [NeedDraft] {
    steps(of: item).map { said in
      var draft = taking(said, item.by.other)
      draft.words = item.words
      if let day = item.day {
        // "Five days earlier", counted from no day that was said, is none of the past.
        let isPast = day.question != nil && day.due.map { $0 < fields.phrases.today } == true
        draft.due = isPast ? nil : day.due
        draft.open += [day.question].compactMap(\.self)
      }
      if draft.owners.isEmpty, let giver = item.giver {
        draft.owners = [giver]
      }
      if draft.duration == nil, let length = item.length {
        draft.duration = StepDuration(length)
        draft.isApproximate = length.approximate
      }
      if let proviso = item.proviso {
        draft.open.append("What of “\(proviso)”? It is kept as words.")
      }
      let by = asker(of: draft, item.by)
      // "We need a sandbox *and Tom tests in it*": an act of its own ran into the thing.
      let account = StepAccount(fields: fields, typed: item.words, text: item.words, parts: "")
      if draft.open.isEmpty, let question = account.crowd(in: draft) { draft.open = [question] }
      if !item.details.isEmpty { draft.title += item.details.map { ", \($0)" }.joined() }
      let known = known(draft.title.isEmpty ? item.words : draft.title, givenTo: by)
      if known == nil {
        draft = StepCompletion(plan: plan).settled(draft, side: by.other, askedBy: by)
      }
      return NeedDraft(by: by, step: draft, known: known)
    }
  }

  /// Who needs a thing: not the side whose human gives it, "*Tess* will send the files".
  private func asker(of draft: StepDraft, _ side: Side) -> Side {
    let givers = draft.owners.compactMap { owner -> Side? in
      if case .person(let person) = owner, person.known != nil { person.side } else { nil }
    }
    return !givers.isEmpty && givers.allSatisfy { $0 == side } ? side.other : side
  }

  /// The step that a thing is; its words are its title, unless they say how long it takes or what
  /// it waits for.
  private func steps(of item: NeedItem) -> [StepDraft] {
    if item.isSaidWhole {
      let read = StepDrafter(fields: fields).read(item.words, side: item.by.other)
      if !read.isEmpty, read.allSatisfy({ !$0.waitsForUnknown && !$0.title.isEmpty }) {
        return read
      }
    }
    var draft = StepDraft()
    draft.title = Initialisms.capitalised(item.words).capitalisedFirst
    return [draft]
  }

  /// "The export spec *from Sam*": whoever it comes from gives it.
  private func taking(_ draft: StepDraft, _ giver: Side) -> StepDraft {
    guard draft.owners.isEmpty,
      let (thing, giver) = PersonReader(fields: fields).source(of: draft.title, giver)
    else { return draft }
    var draft = draft
    draft.owners = [giver]
    draft.title = thing
    return draft
  }

  /// The step of the plan that is what is needed; one that only speaks of it after a comma is
  /// another.
  private func known(_ words: String, givenTo asking: Side) -> RecordID? {
    guard let step = StepMatch.best(words, in: plan),
      StepMatch.isOneAct(words, step.title, isBare: true)
    else { return nil }
    // What whoever asks does with it is another step: "tests it in the sandbox".
    guard step.owner(asking).isUnsaid || !step.owner(asking.other).isUnsaid else { return nil }
    guard let comma = step.title.firstIndex(of: ",") else { return step.id }
    let wanted = StepMatch.notions(of: words)
    let isAside =
      wanted.isDisjoint(with: StepMatch.notions(of: String(step.title[..<comma])))
      && !wanted.isDisjoint(with: StepMatch.notions(of: String(step.title[comma...])))
    return isAside ? nil : step.id
  }

  /// The stretches of a text, each with the side that asks: "From Northwind:" is asked by Acme.
  private func lists(
    in text: String, asking: Side?
  ) -> [(by: Side?, text: Substring, isNamed: Bool)] {
    var marks: [(range: Range<String.Index>, by: Side)] = []
    let openings = openings(in: text)
    let folded = text.lowercased()
    let isSecond = openings.contains { folded.hasPrefix($0.words.lowercased()) }
    for (opening, by) in openings {
      guard let found = text[...].range(ofText: opening),
        text[..<found.lowerBound].endsSentence
          || isSecond && text[..<found.lowerBound].endsClause,
        !isOwn(text[found.upperBound...]), !isLength(text[found.upperBound...])
      else { continue }
      marks.append((found, by))
    }
    // "What we'll need from you besides the questionnaire: …".
    if marks.isEmpty, let colon = text.firstIndex(of: ":") {
      let head = text[..<colon].lowercased()
      if head.hasPrefix("what "), head.hasWords("need") {
        let isOurs = head.hasWords("from us") || head.hasWords("from me")
        marks.append((text.startIndex..<text.index(after: colon), isOurs ? .seller : .buyer))
      }
    }
    for side in Side.allCases {
      let name = plan.name(of: side)
      guard !name.isEmpty else { continue }
      for opening in ["from \(name)", "\(name) gives", "\(name) provides", "\(name):"] {
        guard let found = text[...].range(ofText: opening),
          text[..<found.lowerBound].endsSentence
        else { continue }
        marks.append((found, side.other))
        break
      }
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    // "You get us the keys" begins as "you get …" does: the longer opening counts.
    for place in marks.indices.dropFirst().reversed()
    where marks[place].range.lowerBound < marks[place - 1].range.upperBound {
      marks.remove(
        at: marks[place].range.upperBound > marks[place - 1].range.upperBound
          ? place - 1 : place)
    }
    guard !marks.isEmpty else { return [(giver(of: text) ?? asking, text[...], false)] }
    return marks.enumerated().map { place, mark in
      let end = place + 1 < marks.count ? marks[place + 1].range.lowerBound : text.endIndex
      return (mark.by, text[mark.range.upperBound..<end], true)
    }
  }

  /// Sentences that begin with whoever needs something; the speaker is the buyer's.
  private func openings(in text: String) -> [(words: String, by: Side)] {
    var openings = NeedWords.openings
    for side in Side.allCases where !plan.name(of: side).isEmpty {
      openings.append(("\(plan.name(of: side)) needs ", side))
    }
    if isOfBoth(text) { openings += NeedWords.told }
    return openings
  }

  /// Whether the rep tells of both sides and speaks to nobody: "they need from us: a price list, we
  /// need from them: a user list".
  private func isOfBoth(_ text: String) -> Bool {
    let words = Set(TopicWords.words(of: text))
    guard words.contains("us"), words.isDisjoint(with: NeedWords.yourselves),
      !words.contains("your")
    else { return false }
    return words.contains("them") && words.contains("they") && words.contains("we")
      || words.contains("they") && Voice(plan: plan).isOfRep(text)
  }

  /// "We need it by May", "we need to migrate first": their own, and nothing to be given.
  private func isOwn(_ rest: Substring) -> Bool {
    let first = rest.prefix { $0.isLetter }.lowercased()
    return NeedWords.own.contains(first)
  }

  /// "We need two weeks" is a length, and nothing the other side could give.
  private func isLength(_ rest: Substring) -> Bool {
    let words = rest.split(separator: " ").prefix(3)
    return (1...3).contains { count in
      words.count >= count
        && DurationPhrase.read(words.prefix(count).joined(separator: " "), in: fields.phrases).value
          != nil
    }
  }

  /// Whether some words say a day, in the first time they name or in their last word.
  private func saysDay(_ words: String) -> Bool {
    if Phrase.spans(in: words, context: fields.phrases).first?.reading.date != nil { return true }
    return words.split(separator: " ").last.map {
      DatePhrase.read($0, in: fields.phrases).date != nil
    } ?? false
  }

  /// The needs in words beside the cursor.
  func echo(of drafts: [NeedDraft]) -> String {
    drafts.map { draft in
      let known = (draft.known ?? draft.step.known).flatMap(plan.step)
      let title = known?.title ?? draft.step.title
      func shown(_ day: CivilDate) -> String { DateWords.short(day, near: fields.phrases.today) }
      let day = draft.step.due.map { " by \(shown($0))" } ?? ""
      let old = draft.step.due == nil ? nil : known?.due.known
      let instead = old == draft.step.due ? "" : old.map { " instead of \(shown($0))" } ?? ""
      return "\(plan.name(of: draft.by)) needs “\(title)”\(day)\(instead)"
    }.joined(separator: "  |  ")
  }
}

extension Substring {
  /// Whether a second need can begin after this: "we need the report, and *you need …*".
  fileprivate var endsClause: Bool {
    [",", " and"].contains(where: String(self).trimmed.hasSuffix)
  }

  /// Whether a new sentence can begin after this.
  fileprivate var endsSentence: Bool {
    let last = last { !$0.isWhitespace }
    return last == nil || last == "." || last == ";" || last == "!" || contains { $0.isNewline }
  }
}
