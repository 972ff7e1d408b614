import Phrasing
import PlanModel
import Scheduling

/// The last look at the steps made of a line: whether every name, length, day and act of it stands
/// somewhere.
///
/// A reader of steps knows only what it found. What it left out lands silently, so that whatever of a
/// line is in no field, or stands in a title that somebody else's act ran into, is asked for.
struct StepAccount {
  let fields: FieldReader
  /// The line as it was typed.
  let typed: String
  /// The same without what is told of no step.
  let text: String
  /// The words of it that were understood as parts of a step, a line each.
  let parts: String
  var plan: Plan { fields.plan }

  /// The drafts with a question about what they lack; where one is asked already, the same.
  func asking(_ drafts: [StepDraft]) -> [StepDraft] {
    guard !drafts.isEmpty else { return drafts }
    var drafts = drafts
    if let asked = drafts.firstIndex(where: { !$0.open.isEmpty }) {
      // What the day or the length leaves open says nothing of an act that ran into a title.
      if let more = drafts.lazy.compactMap(mixed).first, !drafts[asked].open[0].contains("“") {
        let said = drafts[asked].open[0]
        let stop = said.last.map(".?!".contains) == true ? " " : ". "
        drafts[asked].open[0] = said.capitalisedFirst + stop + more
      }
      return drafts
    }
    guard let doubt = question(drafts) else { return drafts }
    if doubt.subject == .length { drafts[doubt.place].isLengthInDoubt = true }
    if doubt.subject == .day { drafts[doubt.place].isDayInDoubt = true }
    drafts[doubt.place].open.append(doubt.question)
    return drafts
  }

  /// What of a title is somebody else's act, which is asked beside any other question.
  private func mixed(in draft: StepDraft) -> String? {
    crowd(in: draft) ?? others(in: draft) ?? act(in: draft) ?? sentence(in: draft)
      ?? leftover(in: draft) ?? sentenceInTitle(of: draft) ?? othersTime(of: draft)
  }

  /// What a question leaves in doubt beside the words.
  private enum Subject { case words, length, day }

  /// What is asked of which step, and what of it is in doubt until that is answered.
  private typealias Doubt = (place: Int, question: String, subject: Subject)

  /// What is looked for in one step, the most serious first, and what is in doubt then.
  private var looks: [(look: (StepDraft) -> String?, subject: Subject)] {
    [
      (crowd, .words), (others, .words), (lengths, .length), (who, .words), (assistant, .words),
      (act, .words), (rest, .words), (daysOnly, .words), (days, .words), (share, .length),
      (span, .words), (booking, .words), (term, .length), (commissioned, .length),
      (departments, .length), (relative, .words), (sequel, .day), (sentence, .words),
      (waiting, .words), (hedged, .words), (season, .words), (waitOnly, .words), (wanted, .words),
      (departmentOnly, .words), (ownerInTitle, .words), (toldTime, .words), (again, .words),
      (cutShort, .words), (aside, .words), (contradiction, .day), (leftover, .words),
      (carried, .words), (sentenceInTitle, .words), (othersDay, .day), (othersLength, .length),
      (later, .day), (event, .day), (midnight, .day), (tooLong, .day), (datedTitle, .words),
      (standIn, .words),
    ]
  }

  private func question(_ drafts: [StepDraft]) -> Doubt? {
    let looks = looks
    for (place, draft) in drafts.enumerated() {
      for (look, subject) in looks {
        if let question = look(draft) { return (place, question, subject) }
      }
    }
    if let order = order(of: drafts) { return (order.place, order.question, .words) }
    if let counted = countedOn(drafts) { return (counted.place, counted.question, .day) }
    if let shared = shared(by: drafts) { return (drafts.count - 1, shared, .words) }
    let question =
      wait(of: drafts) ?? name(without: drafts) ?? time(without: drafts) ?? each(of: drafts)
      ?? untaken(in: drafts)
      ?? ofAll(drafts) ?? deed(without: drafts) ?? condition(without: drafts)
      ?? word(without: drafts)
    return question.map { (0, $0, .words) }
  }

  /// What no field holds and has a time; a line about who is away says other things, too.
  private func time(without drafts: [StepDraft]) -> String? {
    guard AbsencePhrase.read(text, in: fields.phrases) == nil else { return nil }
    return clause(without: drafts) ?? day(without: drafts) ?? length(without: drafts)
  }

  // MARK: What stands in a title

  /// "North site *Tess*, south site *Hugo*": those of the plan who do something in what was left.
  func crowd(in draft: StepDraft) -> String? {
    let title = draft.title.split(separating: " - ").joined(separator: ", ")
    let clauses = title.parts(between: ",;:/()").map {
      $0.split(separator: " ").map(String.init)
    }
    if clauses.dropFirst().contains(where: StepAccount.opensOrEndsWithName) {
      return StepAccount.whose(draft.title)
    }
    let told = clauses.map { words in
      words.indices.filter { place in
        isName(words[place]) && !words[place].withPlainApostrophes.hasSuffix("'s")
      }
    }
    let several = told.count { !$0.isEmpty } > 1
    for (index, places) in told.enumerated() {
      let words = clauses[index]
      for place in places where !places.contains(place - 1) {
        let before = place > 0 ? words[place - 1].lowercased() : ""
        if AccountWords.leading.contains(before) { continue }
        // "Tom signs *first*", and not "Tom gives us the key first".
        if words.count < 4, AccountWords.orders.contains(words[words.count - 1].lowercased()) {
          continue
        }
        let opens = place == 0 && (index > 0 || words.count > 2 || draft.owners.isEmpty)
        // "Sandbox *Tom tests* in it".
        let next = place + 1 < words.count ? words[place + 1] : ""
        let acts =
          place > 0 && next.first?.isLowercase == true && next.count > 3 && next.hasSuffix("s")
          && !next.hasSuffix("ss") && !AccountWords.noActs.contains(next)
        if opens || several || acts || AccountWords.joints.contains(before)
          || index > 0 && place + 1 == words.count
        {
          return StepAccount.whose(draft.title)
        }
      }
    }
    // "Security questionnaire: *Ferrow fills*".
    for words in clauses.dropFirst() where words.count > 1 {
      let isSide = Side.allCases.contains {
        plan.name(of: $0).lowercased() == words[0].lowercased()
      }
      if isSide, words[1].hasSuffix("s"), words[1].first?.isLowercase == true {
        return StepAccount.whose(draft.title)
      }
    }
    return nil
  }

  /// "*Marta Quist* approves", "approve *Marta Quist*": whom the plan need not know.
  private static func opensOrEndsWithName(_ words: [String]) -> Bool {
    func isPart(_ place: Int) -> Bool {
      words[place].count > 2 && words[place].first?.isUppercase == true
        && words[place].dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
    }
    func isName(_ place: Int) -> Bool { isPart(place) && isPart(place + 1) }
    guard words.count > 2 else { return false }
    let end = words.count - 2
    return isName(0) && !isPart(2) && words[2].hasSuffix("s")
      || isName(end) && !AccountWords.leading.contains(words[end - 1].lowercased())
        && words[end - 1].first?.isLowercase == true && !words[end - 1].hasSuffix("s")
  }

  func isName(_ word: String) -> Bool {
    // "*Tess'll* do it".
    let word = word.lowercased().withPlainApostrophes.prefix { $0 != "'" }
    return word.count > 2
      && plan.people.contains { person in
        person.name.split(separator: " ").contains { $0.count > 2 && $0.lowercased() == word }
      }
  }

  /// "Send me the report *I pass it on*": what a joint and whoever does it began, which ran into the
  /// title.
  private func act(in draft: StepDraft) -> String? {
    let title = StepAccount.words(of: draft.title)
    let said = StepAccount.words(of: draft.words)
    for place in said.indices.dropFirst().dropLast() {
      guard AccountWords.subjects.contains(said[place]), said[place - 1] == "and",
        let found = title.indices.dropFirst().dropLast().first(where: {
          title[$0] == said[place] && title[$0 + 1] == said[place + 1]
        }), !AccountWords.leading.contains(title[found - 1])
      else { continue }
      let clause = draft.words[...].range(ofText: said[place] + " " + said[place + 1])
      return StepAccount.whose(clause.map { String(draft.words[$0.lowerBound...]) } ?? draft.title)
    }
    return nil
  }

  /// "*On* the old contract", "*can* be 5 if Neil pushes", "*week 1* setup, *week 2* test": no name of
  /// one act.
  private func rest(in draft: StepDraft) -> String? {
    let title = StepAccount.words(of: draft.title)
    guard let first = title.first else { return nil }
    // "IT access", "on-site training" are whole.
    let isWord =
      draft.title.hasPrefix("IT ") || draft.title.lowercased().hasPrefix(first + "-")
    let isCut = AccountWords.neverFirst.contains(first) && title.count > 1 && !isWord
    let stages = zip(title, title.dropFirst()).count { stage, number in
      AccountWords.stages.contains(stage) && number.allSatisfy(\.isNumber)
    }
    if stages > 1 { return "Is that one step, or several: “\(draft.title)”?" }
    return isCut ? "What is to be done: “\(draft.words.collapsed)”?" : nil
  }

  /// "*2 weeks from 11 January*" of which the day was taken where the length ends.
  private func span(of draft: StepDraft) -> String? {
    guard let due = draft.due, draft.duration == nil, draft.notBefore == nil,
      let from = draft.words[...].range(ofText: " from ")
    else { return nil }
    let head = draft.words[..<from.lowerBound].split(separator: " ").suffix(2).joined(
      separator: " ")
    let tail = String(draft.words[from.upperBound...])
    guard let length = DurationPhrase.read(head, in: fields.phrases).duration,
      let start = Phrase.spans(in: "from " + tail, context: fields.phrases).first,
      start.bytes.lowerBound == 0, let first = start.reading.date?.earliest,
      first > fields.phrases.today, first < due, let said = StepDuration(length)
    else { return nil }
    let words = DurationWords.words(for: said)
    return "Does it take \(words) from \(DateWords.medium(first)), or is it done \(words) later?"
  }

  /// "Training *3 March, 10 March* and 17 March": days that stand beside the one that was taken.
  private func days(of draft: StepDraft) -> String? {
    guard let day = draft.pin ?? draft.due, draft.title.contains(where: \.isNumber) else {
      return nil
    }
    let other = Phrase.spans(in: draft.title, context: fields.phrases).contains { span in
      if case .date(let said)? = span.reading.date {
        said != day && said != draft.notBefore
      } else {
        false
      }
    }
    return other ? "On which of the days is that: “\(draft.words.collapsed)”?" : nil
  }

  /// "Two batches of *3 days each*": a length that is one of several.
  private func share(of draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.words)
    guard let duration = draft.duration, !draft.isOfEach else { return nil }
    let isShare = words.contains(where: AccountWords.shares.contains)
    let title = StepAccount.words(of: draft.title)
    let isTurn = zip(title, title.dropFirst()).contains { count, what in
      AccountWords.turns.contains(what) && AccountWords.several.contains(count)
    }
    guard isShare || isTurn || words.contains("x") else { return nil }
    return "Is \(DurationWords.words(for: duration)) all of it, or one of several?"
  }

  /// What is asked of a clause that may be somebody's step and stands in no field.
  static func whoseStep(_ clause: String) -> String {
    "Whose step is “\(clause.trimming(" ."))”? It is kept as words."
  }

  /// The same of a clause that tells more of what became a field.
  static func whoseStepIsThat(_ clause: String) -> String {
    "Whose step is that: “\(clause)”? It is kept as words."
  }

  static func whose(_ words: String) -> String {
    "Who does what: “\(words)”? It is kept as words."
  }

  static func words(of text: String) -> [String] {
    text.lowercased().withPlainApostrophes
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }
}
