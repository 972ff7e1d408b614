import Phrasing
import PlanModel
import Scheduling

/// What a line says in sentences of their own, beside the one that tells the act.
extension StepAccount {
  /// "Rob orders the scanners, *they arrive four weeks later*": a time that is told in another
  /// sentence than the act, whatever that says.
  func othersTime(of draft: StepDraft) -> String? {
    othersDay(of: draft) ?? othersLength(of: draft)
  }

  /// The same of a day.
  func othersDay(of draft: StepDraft) -> String? {
    guard draft.hasDay else { return nil }
    return sentenceWithTime(of: draft) { !$0.hasDays(of: draft) }.map {
      "“\($0)”: is that the day of “\(draft.title)”?"
    }
  }

  /// The same of a length.
  func othersLength(of draft: StepDraft) -> String? {
    guard let duration = draft.duration else { return nil }
    return sentenceWithTime(of: draft) { $0.duration != duration }.map {
      "“\($0)”: is that how long “\(draft.title)” takes?"
    }
  }

  /// The first sentence beside the act without whose words the draft lacks its time.
  private func sentenceWithTime(of draft: StepDraft, _ lacks: (StepDraft) -> Bool) -> String? {
    guard draft.gate == nil else { return nil }
    let beside = othersSentences(besides: draft).first { sentence in
      // "I'd have to ask Rosa, *I'll let you know Monday*": by when the asking is done.
      guard saysTime(sentence.words), !StepAccount.reportsBack(sentence.words) else { return false }
      let words =
        draft.words.before(sentence.bytes) + sentence.words.blanked
        + draft.words.behind(sentence.bytes)
      let rest = StepPhrase.read(words, in: fields.phrases).first
      return rest.map { lacks(StepDrafter(fields: fields).draft(of: $0, .buyer)) } ?? false
    }
    return beside.map { $0.clause.trimmed }
  }

  static func reportsBack(_ sentence: String) -> Bool {
    let folded = sentence.lowercased().withPlainApostrophes
    return ClauseWords.reportingBack.contains(where: folded.hasPrefix)
  }

  /// A sentence of a line, with its words and those that join it.
  private struct Beside {
    let bytes: Range<Int>
    let words: String
    let clause: String
  }

  /// The sentences of a draft's words that are not about its act.
  private func othersSentences(besides draft: StepDraft) -> [Beside] {
    let sentences = InnerSentence.all(in: draft.words, context: fields.phrases)
    guard sentences.count > 1 || sentences.first.map({ $0.bytes.lowerBound > 0 }) == true,
      let act = actPlace(of: draft)
    else { return [] }
    return sentences.compactMap { sentence in
      guard !sentence.bytes.contains(act),
        !isOfAct(sentence, draft, isTold: sentences.contains { $0.bytes.contains(act) })
      else { return nil }
      let words = draft.words[bytes: sentence.bytes]
      let joint = sentence.joint.isEmpty ? "" : sentence.joint + " "
      return Beside(bytes: sentence.bytes, words: words, clause: joint + words)
    }
  }

  /// Where the first word of a draft's title stands in its words.
  private func actPlace(of draft: StepDraft) -> Int? {
    guard let first = StepAccount.words(of: draft.title).first(where: { !isArticle($0) }) else {
      return nil
    }
    let stem = StepAccount.stem(first)
    var place = 0
    for word in draft.words.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }) {
      if StepAccount.words(of: String(word)).first.map(StepAccount.stem) == stem { return place }
      place += word.utf8.count + 1
    }
    return nil
  }

  private func isArticle(_ word: String) -> Bool { DraftWords.articles.contains(word) }

  /// "*She needs* two days", "*that's* done by Friday", "the whole thing takes a week": what is
  /// said of the act itself.
  ///
  /// - `isTold`: Whether the act is told in a sentence, and not only named.
  private func isOfAct(_ sentence: InnerSentence, _ draft: StepDraft, isTold: Bool) -> Bool {
    guard ClauseWords.ofTime.contains(sentence.verb),
      !ClauseWords.reporting.contains(sentence.joint)
    else { return false }
    let words = StepAccount.words(of: draft.words[bytes: sentence.bytes])
    if let verb = words.firstIndex(of: sentence.verb), verb + 1 < words.count,
      ClauseWords.away.contains(words[verb + 1])
    {
      return false
    }
    switch sentence.subject {
    case .pointing:
      // "Which takes *Jonas's team* three weeks", "that takes *them* a week".
      return !words.contains {
        $0.hasSuffix("'s") && isName($0) || ClauseWords.takers.contains($0)
      }
    case .speaker: return true
    case .pronoun:
      // "Brings in *an outside lawyer*, she needs a month".
      if namesAnother(before: sentence, draft) { return false }
      guard words.first == "they", case .person? = draft.owners.first else { return true }
      // "Priya and Otto test it, *they need* a week", "Dana's team exports it, they …".
      return draft.owners.count + draft.counterparts.count > 1
        || StepAccount.words(of: draft.words).contains(where: LeadingWords.crews.contains)
    case .named: return draft.humans.contains { names($0, in: words) }
    case .thing:
      if !isTold { return true }
      let about = StepAccount.words(of: draft.words[bytes: sentence.subjectBytes])
        .filter { !isArticle($0) }
      let title = Set(StepAccount.words(of: draft.title).map(StepAccount.stem))
      return about.contains { word in
        ClauseWords.itself.contains(word) || title.contains(StepAccount.stem(word))
      } || draft.humans.contains { names($0, in: about) }
    }
  }

  /// Whether somebody besides whoever does the act is told of before a sentence about one of them.
  private func namesAnother(before sentence: InnerSentence, _ draft: StepDraft) -> Bool {
    let words = StepAccount.words(of: draft.words.before(sentence.bytes))
    return zip(words, words.dropFirst()).contains { before, word in
      ClauseWords.humans.contains(word) && !ClauseWords.ours.contains(before)
    } && draft.isByName
  }

  private func names(_ person: PersonDraft, in words: [String]) -> Bool {
    StepAccount.words(of: plan.name(of: person)).contains { name in
      words.contains(name) || words.contains(name + "'s")
    }
  }

  private func saysTime(_ words: String) -> Bool {
    LineAccount.hasLength(StepAccount.words(of: words))
      || !Phrase.spans(in: words, context: fields.phrases).isEmpty
      || StepAccount.words(of: words).contains(where: AccountWords.isWeekday)
  }

  /// "*Which QA then approves*": whose act a clause tells, which was taken for another's.
  func carried(_ draft: StepDraft) -> String? {
    guard !draft.owners.isEmpty,
      let sentence = InnerSentence.all(in: draft.words, context: fields.phrases).first,
      sentence.subject == .named, sentence.bytes.lowerBound < 12, !sentence.isSuffered
    else { return nil }
    let said = StepAccount.words(of: draft.words)
    let isSaid = draft.owners.contains { owner in
      switch owner {
      case .person(let person): names(person, in: said) || person.known == plan.champion
      case .words: true
      }
    }
    return isSaid ? nil : StepAccount.whose(draft.words.collapsed)
  }

  /// "The pilot stores *are* Leeds and York", "switch the tills *and the trainers do* the wards": a
  /// sentence where a title names an act.
  func sentenceInTitle(of draft: StepDraft) -> String? {
    let isOne = InnerSentence.all(in: draft.title, context: fields.phrases).contains { sentence in
      // How long of what that is, is asked; "*Tom signs first*" is who begins.
      let words = StepAccount.words(of: draft.title[bytes: sentence.bytes])
      guard !LineAccount.hasLength(words),
        words.count > 3 || words.last.map(AccountWords.orders.contains) != true
      else { return false }
      guard sentence.bytes.lowerBound > 0 else {
        return !sentence.isSuffered && sentence.subject != .pointing
          && !(sentence.subject == .thing && ClauseWords.happening.contains(sentence.verb))
      }
      // "So *that Jonas can* mount the readers", "the berths *we start with*" tell of the act.
      let before = draft.title.before(sentence.bytes)
      return sentence.joint.isEmpty
        ? before.hasSuffix(", ") : ClauseWords.joining.contains(sentence.joint)
    }
    return isOne
      ? "What is to be done, and by whom: “\(draft.title)”? It is kept as words." : nil
  }

  /// "Freeze the tills *from 15 November to 5 January*": a day that stands in the title, while the
  /// step has none.
  func datedTitle(of draft: StepDraft) -> String? {
    guard !draft.hasDay, draft.gate == nil else { return nil }
    let span = Phrase.spans(in: draft.title, context: fields.phrases).first { span in
      guard span.reading.recurrence == nil, span.bytes.lowerBound > 0,
        let day = span.reading.date?.deadline ?? span.reading.date?.earliest
      else { return false }
      let said = StepAccount.words(of: draft.title[bytes: span.bytes])
      let before = StepAccount.words(of: draft.title.before(span.bytes)).last ?? ""
      let isLed =
        said.contains(where: ClauseWords.beforeDays.contains)
        || ClauseWords.beforeDays.contains(before)
      return day > fields.phrases.today && isLed && said.contains { $0.contains(where: \.isNumber) }
    }
    return span == nil ? nil : "When is that: “\(draft.words.collapsed)”? It is kept as words."
  }

  /// "Give *him* the price list": somebody whom a title does not name.
  func standIn(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard
      let place = words.indices.dropFirst().first(where: { place in
        words[place] == "him" || words[place] == "there" && place + 1 == words.count
          || words[place] == "her" && (place + 1 == words.count || isArticle(words[place + 1]))
      })
    else { return nil }
    let isPlace = words[place] == "there"
    return "\(isPlace ? "Where" : "Who") is “\(words[place])”: “\(draft.title)”?"
  }

  /// "Raise the order, *sorry*", "the works council agrees, *them*": what was left where somebody
  /// went on.
  func leftover(in draft: StepDraft) -> String? {
    let isLoose = draft.title.parts(between: ",;").dropFirst().contains { clause in
      let words = StepAccount.words(of: clause)
      guard !words.isEmpty else { return false }
      return words.count == 1 && ClauseWords.loose.contains(words[0])
        || words.allSatisfy(ClauseWords.retaking.contains)
          && words.contains(where: ClauseWords.taken.contains)
    }
    let words = StepAccount.words(of: draft.title)
    // "*The DPA's*, Whitfield & Roe": what is said of it went, and it is no act.
    let isCut = draft.title.parts(between: ",;").contains { clause in
      StepAccount.words(of: clause).last?.hasSuffix("'s") == true
    }
    let isOther =
      words.count > 3 && ClauseWords.others.contains(words[words.count - 1])
      && words[words.count - 2] == "the" && !["and", "of", "or"].contains(words[words.count - 3])
    return isLoose || isOther || isCut ? "What is to be done: “\(draft.words.collapsed)”?" : nil
  }

  /// "On Monday 10 May · by 4 December": two days of which only one can be meant.
  func contradiction(in draft: StepDraft) -> String? {
    guard draft.gate == nil, let due = draft.due else { return nil }
    if let pin = draft.pin, pin != due {
      return "On \(DateWords.medium(pin)), or by \(DateWords.medium(due))?"
    }
    guard let first = draft.notBefore, due < first else { return nil }
    return "Not before \(DateWords.medium(first)), or by \(DateWords.medium(due))?"
  }

  /// "*A week later*": counted from what was told before, and not from today.
  func later(_ draft: StepDraft) -> String? {
    guard let day = draft.pin ?? draft.due, draft.dependencies.isEmpty, !draft.waitsForPrevious
    else { return nil }
    let words = StepAccount.words(of: draft.words)
    let isLater = zip(words, words.dropFirst()).contains { unit, later in
      ClauseWords.later.contains(later)
        && (AccountWords.units.contains(unit) || AccountWords.unit.contains(unit))
    }
    return isLater ? "Later than what: is that \(DateWords.medium(day))?" : nil
  }

  /// "After *midnight on 8 February*": the night before that day, or the one behind it.
  func midnight(of draft: StepDraft) -> String? {
    guard draft.hasDay, let found = draft.words[...].range(ofText: ClauseWords.midnight) else {
      return nil
    }
    let told = draft.words[found.lowerBound...].prefix { !",;".contains($0) }
    return "Which night is “\(told)”: the one before that day, or after it?"
  }

  /// "Jonas delivers it, Tomas reviews it *within five days*": counted from the act before.
  func countedOn(_ drafts: [StepDraft]) -> (place: Int, question: String)? {
    for place in drafts.indices.dropFirst() {
      let draft = drafts[place]
      guard !draft.waitsForPrevious, draft.dependencies.isEmpty, let day = draft.due ?? draft.pin,
        draft.duration == nil
      else { continue }
      if StepAccount.isCountedOn(StepAccount.words(of: draft.words)) {
        return (place, StepAccount.countedFrom(day))
      }
    }
    return nil
  }

  /// "Invites the board *to the demo on 17 March*": the day of what an act is done for.
  func event(of draft: StepDraft) -> String? {
    guard let day = draft.pin, let act = StepAccount.words(of: draft.title).first else {
      return nil
    }
    let spans = Phrase.spans(in: draft.words, context: fields.phrases)
    guard let span = spans.first(where: { $0.reading.date?.earliest == day }) else { return nil }
    let before = StepAccount.words(of: draft.words.before(span.bytes)).drop { $0 == "on" }
    let said = before.last == "on" ? before.dropLast() : before[...]
    guard let joint = said.suffix(5).last(where: { ["for", "to", "before"].contains($0) }),
      let thing = said.last, thing != joint
    else { return nil }
    // "Prepares the talk *for the regulator* on 2 February" may be either, whatever it is for.
    let isAhead =
      joint == "to" ? ClauseWords.inviting.contains(act) : ClauseWords.preparing.contains(act)
    let isForEvent =
      joint != "to" && ClauseWords.events.contains(thing) && !ClauseWords.attending.contains(act)
    guard isAhead || isForEvent else { return nil }
    return "Is “\(draft.title)” done on \(DateWords.medium(day)), or is that the day it is for?"
  }
}

extension StepDraft {
  fileprivate var hasDay: Bool { pin != nil || due != nil || notBefore != nil }

  /// Whether all days of another draft are its own as well.
  fileprivate func hasDays(of other: StepDraft) -> Bool {
    let held = [pin, due, notBefore]
    return [other.pin, other.due, other.notBefore].allSatisfy { $0 == nil || held.contains($0) }
  }
}
