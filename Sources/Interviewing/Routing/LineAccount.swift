import Phrasing
import PlanModel
import Scheduling

/// The last look at a line of which no step was made: whether it tells of work that stands nowhere.
///
/// A story, days away, a closing or a name takes its own part of a line, and words that are kept take
/// all of it. Whatever of the rest has somebody or a time of its own is asked for, as `StepAccount`
/// does with what a step leaves out.
struct LineAccount {
  let fields: FieldReader
  /// Whether steps were asked for: then a line that tells of a time or of somebody may be one.
  var asksSteps = false
  /// Whether the line became the answer to a question that was not asked.
  var isElsewhere = false
  private var phrases: PhraseContext { fields.phrases }

  /// The same reading with a question about what it lacks; where one is asked already, the same.
  ///
  /// - `text`: What the line says, without what only leads to it.
  func asking(_ reading: AnswerReading, of text: String) -> AnswerReading {
    LineRemainder.telling(askingOfRest(reading, of: text), of: text, fields)
  }

  /// The same with a question about work, or about a time, that stands nowhere.
  private func askingOfRest(_ reading: AnswerReading, of text: String) -> AnswerReading {
    var reading = askingOfWork(reading, of: text)
    guard reading.further.isEmpty, text.utf8.count < LineAccount.longest, text.last != "?",
      reading.question?.contains("“") != true, let rest = LineRemainder(of: reading, text, fields)
    else { return reading }
    guard let said = reading.question else {
      reading.question = rest.question
      return reading
    }
    if let more = rest.questionOfOtherDay {
      let stop = said.last.map(".?!".contains) == true ? " " : ". "
      reading.question = said.capitalisedFirst + stop + more
    }
    return reading
  }

  /// The same with a question about work that stands nowhere.
  private func askingOfWork(_ reading: AnswerReading, of text: String) -> AnswerReading {
    if text.utf8.count < LineAccount.longest, let said = reading.question,
      case .needs(let drafts)? = kept(by: reading),
      let more = actBehind(in: text, besides: drafts)
    {
      var reading = reading
      reading.question = said.capitalisedFirst + (said.hasSuffix("?") ? " " : ". ") + more
      return reading
    }
    guard reading.question == nil, reading.further.isEmpty, text.utf8.count < LineAccount.longest,
      text.last != "?" || ActWords.favours.contains(where: text.lowercased().hasPrefix),
      let kept = kept(by: reading)
    else { return reading }
    var reading = reading
    if text.last == "?" {
      if case .words = kept { reading.question = LineAccount.whatIsAsked }
      return reading
    }
    switch kept {
    case .part(let days):
      if days.isEmpty, opensWithDoer(text), !PastFact.opens(text, in: phrases) {
        reading.question = LineAccount.isThatStep
        break
      }
      reading.question = untold(of: text, besides: days).map(StepAccount.whoseStep)
    case .holidays:
      reading.question =
        text.parts(between: ",;.").first(where: isWork).map(StepAccount.whoseStep)
    case .words:
      let isAway =
        AbsencePhrase.read(text, in: phrases) != nil
        || AnswerShape.tellsDeparture(text, phrases)
      let isOwed = LineAccount.isOwed(text)
      if isOwed || isWork(text) {
        reading.question =
          isAway
          ? LineAccount.whatIsThen
          : LineAccount.whoseStep
      } else if reading.also.isEmpty, tellsStretch(text) {
        reading.question = LineAccount.whatIsThen
      } else if reading.also.isEmpty, tellsDaysOnly(text) {
        reading.question = LineAccount.whatOnThoseDays
      } else if reading.also.isEmpty, asksSteps ? mayBeWork(text) : tellsAct(text) {
        reading.question = LineAccount.whoseStep
      } else if asksSteps {
        reading.question = whatOfIt(text)
      } else if reading.also.isEmpty, isElsewhere, tellsSeveralDays(text) {
        reading.question = LineAccount.whatOnThoseDays
      }
    case .owner:
      if asksSteps, let clause = actOfOwner(in: text) {
        reading.question = StepAccount.whose(clause)
      }
    case .act(let act):
      if isOtherAct(text, than: act) { reading.question = LineAccount.isThatStep }
    case .needs(let drafts):
      reading.question =
        laterAct(in: text, besides: drafts) ?? runOn(drafts)
        ?? actBehind(in: text, besides: drafts)
    case .title(let title): reading.question = wholeSentence(title, of: text)
    case .text(let field):
      if asksSteps || isElsewhere ? mayBeStep(text, besides: field) : isAct(text, in: field) {
        reading.question = LineAccount.isThatStep
      }
    }
    return reading
  }

  private static let isThatStep =
    "Is that a step, and whose? It stands as the answer to another question."
  static let whatIsThen =
    "Is anybody away then, or is something closed? The words are kept."
  private static let whatOnThoseDays =
    "What is done on those days? The words are kept, and no step waits for them."
  private static let whatIsAsked =
    "Is that for us to do, and by which day? The words are kept, and no date counts them."
  static let whoseStep =
    "Is that a step, and whose? The words are kept, and no date counts them."
  /// The most bytes of a line that is looked at: a page that was pasted tells many things.
  static let longest = 300

  private enum Kept {
    /// Some of a line, with the days that it holds.
    case part([DateSpan])
    /// What companies do not work on, beside which only somebody's own work is looked for.
    case holidays
    /// The words, and nothing of what they say.
    case words
    /// Somebody who answers for something.
    case owner
    /// Somebody who does one act of a workstream.
    case act(String)
    /// What one side asked the other for.
    case needs([NeedDraft])
    /// A text of the plan or of a workstream.
    case text(Field)
    /// One step of nobody's, by its title.
    case title(String)
  }

  private func kept(by reading: AnswerReading) -> Kept? {
    switch reading.contents.first {
    case .story: return .part([])
    case .freezes(let freezes): return .part(freezes.map(\.days))
    case .holidays: return .holidays
    case .needs(let drafts): return .needs(drafts)
    case .steps(let drafts):
      return drafts.count == 1 && drafts[0].owners.isEmpty && asksSteps
        ? .title(drafts[0].title) : nil
    case .field(let field, .text): return .text(field)
    case .field(_, .owner(.person)): return .owner
    case .act(let act, .person): return .act(act)
    case .wordsOnly, .note:
      let away = reading.asides.compactMap { aside -> DateSpan? in
        if case .absence(_, let days, _, _, _) = aside { days } else { nil }
      }
      if !away.isEmpty { return .part(away) }
      let isOfPeople = reading.asides.allSatisfy { aside in
        switch aside {
        case .person, .note: true
        default: false
        }
      }
      return isOfPeople && reading.echoes.isEmpty
        && reading.also.count == reading.asides.count ? .words : nil
    default: return nil
    }
  }

  /// "*Helen looks at the terms* when she is back on 4 January": what is done then.
  private func actOnReturn(in text: String) -> String? {
    text.parts(between: ",;").first { clause in
      guard opensWithDoer(clause), AbsencePhrase.read(clause, in: phrases) != nil else {
        return false
      }
      let words = StepAccount.words(of: clause)
      let wait = words.firstIndex(where: AccountWords.waitWords.contains)
      return wait.map { $0 > 2 && words[$0...].contains(where: ClauseWords.returning.contains) }
        ?? false
    }
  }

  /// "Ana is out on Wednesday, *so Thursday she can countersign*": what follows from it.
  private func actFollowing(in text: String) -> String? {
    guard let joint = text[...].range(ofText: " so ") else { return nil }
    let clause = String(text[joint.upperBound...])
    let words = StepAccount.words(of: clause)
    let isOfSomebody =
      words.contains(where: AccountWords.doers.contains)
      || words.contains(where: AccountWords.subjects.contains)
    let isTimed =
      words.contains(where: AccountWords.isWeekday)
      || !Phrase.spans(in: clause, context: phrases).isEmpty
    return isOfSomebody && isTimed ? clause : nil
  }

  /// The first clause with a day or a length of its own, of which nothing is held.
  private func untold(of text: String, besides held: [DateSpan]) -> String? {
    if let act = actOnReturn(in: text) ?? actFollowing(in: text) { return act }
    return text.parts(between: ",;.").first { clause in
      let words = StepAccount.words(of: clause)
      guard words.count > 2, !words.contains(where: AccountWords.past.contains),
        !StepAccount.saysHowLongAgo(words),
        AbsencePhrase.read(clause, in: phrases) == nil, !FreezePhrase.speaks(clause),
        AsideReader(fields: fields).read(clause).isEmpty
      else { return false }
      let times = Phrase.spans(in: clause, context: phrases)
      // "Lucia is back on the 8th, *she'll send the data then*".
      if times.isEmpty {
        // "*Then he* sets up the accounts".
        let doer = words.first { !AccountWords.leadingJoints.contains($0) } ?? ""
        return LineAccount.hasLength(words)
          || AccountWords.doers.contains(doer) && words.contains("then")
      }
      return times.contains { span in
        guard span.reading.recurrence == nil, let day = span.reading.date?.deadline,
          day > phrases.today
        else { return false }
        return !held.contains { days in
          (days.first ?? day) - 1 <= day && day <= (days.last ?? day) + 1
        }
      }
    }
  }

  /// "The council *has 14 days to* respond": how long somebody may take.
  static func givesTime(_ words: [String]) -> Bool {
    words.indices.contains { place in
      guard AccountWords.giving.contains(words[place]) else { return false }
      let next = words[(place + 1)...].prefix(5)
      return hasLength(Array(next))
        && next.contains { ["to", "for"].contains($0) }
    }
  }

  /// "*15 working days*".
  static func hasLength(_ words: [String]) -> Bool {
    let words = words.filter { !AccountWords.kindsOfDay.contains($0) }
    return zip(words, words.dropFirst()).contains { count, unit in
      AccountWords.units.contains(unit) && isCount(count)
        || AccountWords.unit.contains(unit) && ["a", "one", "1"].contains(count)
    }
  }

  /// "Two", "half", "12".
  static func isCount(_ word: String) -> Bool {
    word.allSatisfy(\.isNumber) || CorrectionWords.counting.contains(word)
  }

  /// "Tax audit *11 to 22 January*": some days, of which it is not said what they stop.
  private func tellsStretch(_ text: String) -> Bool {
    guard !StepAccount.words(of: text).contains(where: AccountWords.notToCome.contains) else {
      return false
    }
    return FreezePhrase.stretches(in: text, context: phrases).contains { bytes, days in
      guard let first = days.first, let last = days.last,
        // "We find out in March" tells no days.
        text[bytes: bytes].split(whereSeparator: { !$0.isNumber }).count > 1
      else { return false }
      return first > phrases.today && first < last && last - first < 100
    }
  }

  /// "…, *Hugo orders* them": somebody of the plan, and what they do.
  func opensWithDoer(_ clause: String) -> Bool {
    let clause = LineAccount.withoutJoint(clause)
    guard let person = PersonPhrase.read(clause, in: phrases), person.bytes.lowerBound == 0,
      case .known = person.identity,
      let verb = clause.behind(person.bytes).split(separator: " ").first.map(String.init)
    else { return false }
    return StepPhrase.opensWithThirdPerson(clause.behind(person.bytes))
      && !ShapeWords.feelings.contains(verb) && !AccountWords.noActs.contains(verb)
  }

  /// "*So* Hugo orders them" without what joins it to the clause before.
  static func withoutJoint(_ clause: String) -> String {
    let words = clause.split(separator: " ", maxSplits: 1)
    guard words.count == 2, AccountWords.leadingJoints.contains(words[0].lowercased()) else {
      return clause
    }
    return String(words[1])
  }

  /// Whether somebody of the plan is named, and a day to come or a length with them: work that was
  /// told in a way no reader knows.
  private func isWork(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard !words.contains(where: AccountWords.notToCome.contains), words.first != "if",
      PersonPhrase.read(text, in: phrases).map({ $0.bytes.count + 4 < text.utf8.count }) ?? true,
      !Reserve.withholdsName(text), LimitPhrase.read(text, in: phrases) == nil
    else { return false }
    let isNamed = PersonPhrase.all(in: text, context: phrases).contains { person in
      if case .known = person.identity { true } else { false }
    }
    if LineAccount.givesTime(words) { return true }
    guard isNamed else { return false }
    let drafts = StepDrafter(fields: fields).read(text, side: .buyer)
    if drafts.contains(where: { $0.isPlainAct || $0.isByName && $0.title.contains(" ") }) {
      return !words.contains(where: ShapeWords.feelings.contains)
    }
    if text.parts(between: ",;").contains(where: opensWithDoer) { return true }
    return LineAccount.hasLength(words) || LineAccount.hasDayToCome(text, phrases)
  }
}

extension StepAccount {
  /// "Six weeks *ago*", "three days *late*".
  static func saysHowLongAgo(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { unit, next in
      (AccountWords.units.contains(unit) || AccountWords.unit.contains(unit))
        && ["ago", "late", "earlier", "before"].contains(next)
    }
  }
}
