internal import Scheduling

/// Days on which something can be decided: "the board finance committee meets on the 15th,
/// papers close three days before".
public struct GatePhrase: Hashable, Sendable {
  /// Where a day goes that nobody works on.
  public enum Roll: String, Hashable, Sendable {
    /// To the working day before.
    case previous
    /// To the working day after.
    case next
  }

  /// The deciding body or person in words: "the board finance committee".
  public let body: String
  /// The person, when the body is one: "Lee Park in finance".
  public let person: PersonPhrase?
  /// Whether the body is a department and nothing else: "finance", "the legal team".
  public let isDepartment: Bool
  /// Whether it is only said to meet; an act of its own is a step.
  public let isMeeting: Bool
  /// The days: a rule, or one listed day.
  public let when: Reading
  /// Further listed days: "22 Sep, 17 Nov".
  public let listed: [Reading]
  /// How long before a day the papers must be there.
  public let cutoff: DurationValue?
  /// Where a day off goes, when said.
  public let roll: Roll?
  /// Whether papers are spoken of, and it was not understood by when they must be there.
  public let leavesPapersOpen: Bool

  /// Whether other days were named than those that were understood: "meets Tuesdays and *decides
  /// Thursdays*".
  public internal(set) var leavesDaysOpen = false

  /// Finds a decision window in a sentence.
  ///
  /// A day of the month or a weekday after "meets" or "approves" is a rule: "on the 15th" is
  /// every month's.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when no body is said to decide on days.
  /// - Complexity: Linear in the text for each known person.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> GatePhrase? {
    let sentence = Sentence(text, context)
    guard !sentence.isQuestion, var phrase = read(sentence) else { return nil }
    phrase.leavesDaysOpen = phrase.leavesDays(in: sentence)
    return phrase
  }

  private static func read(_ sentence: Sentence) -> GatePhrase? {
    var from = 0
    while let verb = sentence.first(of: EnglishWindows.decides, from: from) {
      from = verb.start + 1
      // "The licence runs out on 31 December": that is an end, and nobody's decision.
      if verb.next < sentence.tokens.count, sentence.tokens[verb.next].text == "out" { continue }
      // "The payment *runs* go out": a thing, and nothing that is done.
      if verb.next < sentence.tokens.count, verb.meaning == .acts,
        EnglishWindows.runs.contains(sentence.tokens[verb.start]),
        EnglishWindows.decides.match(sentence.tokens, at: verb.next) != nil
      {
        continue
      }
      // "He signs nothing between Christmas and New Year".
      if verb.next < sentence.tokens.count,
        EnglishProse.denials.contains(sentence.tokens[verb.next].text)
      {
        continue
      }
      guard verb.start > 0, !sentence.times.isDenied(sentence.tokens, before: verb.start),
        !sentence.isFormer(at: verb.start), !isUnsure(in: sentence, before: verb.start),
        let (days, end) = days(in: sentence, beside: verb)
      else { continue }
      if verb.meaning == .is,
        days.when.recurrence == nil
          || !EnglishWindows.bodies.contains(sentence.tokens[verb.start - 1].text)
          || EnglishRecurrences.every.match(sentence.tokens, at: verb.next) == nil,
        !isConfirmed(days.when, in: sentence, after: verb.next)
      {
        continue
      }
      // "Finance will raise POs on 22 October" is one act; "the board will decide" is its day.
      if verb.meaning == .acts, days.when.recurrence == nil, days.listed.isEmpty, verb.start > 1,
        EnglishActs.auxiliaries.contains(sentence.tokens[verb.start - 1]),
        // "The board *can only* decide on 12 January".
        let doer = sentence.tokens[..<verb.start].last(where: {
          !EnglishActs.auxiliaries.contains($0)
        }), !EnglishPeople.bodies.contains(doer)
      {
        continue
      }
      let subject = body(in: sentence, before: end)
      guard !subject.words.isEmpty else { continue }
      // "Sam has a call every Monday" is no decision.
      if verb.meaning == .holds,
        !(isBody(subject.words) && isRule(in: sentence, after: verb.next))
      {
        continue
      }
      let opening = sentence.tokens.first { $0.start >= subject.start }
      let isPronoun = opening.map { EnglishWords.heOrShe.contains($0.text) } ?? false
      // "She approves on Fridays" is a habit, "he reviews it on Monday" an appointment.
      if !(isPronoun && verb.meaning == .acts && isRule(in: sentence, after: verb.next)),
        opening.map({ EnglishWindows.ourselvesMeeting.contains($0.text) }) == true
      {
        continue
      }
      // "The data centre move *happens* over Easter", "the migration *runs* on 12 and 13 February": an
      // event on its days, which decides nothing.
      if days.when.recurrence == nil, subject.person == nil, !isBody(subject.words),
        !isDepartment(subject.words),
        EnglishWindows.takingPlace.contains(sentence.tokens[verb.start].text)
      {
        continue
      }
      // "Tom can meet on July 9", "Ines meets the assessors on Thursday": an appointment with a human,
      // and no day on which a body decides; "on Thursdays" and "every Thursday" are a habit.
      if verb.meaning == .meets, subject.person != nil,
        days.when.recurrence == nil || !isRule(in: sentence, after: verb.next)
      {
        continue
      }
      if verb.meaning == .acts, subject.person != nil, isDayOfStretch(in: sentence, verb) {
        continue
      }
      // "Omar is to approve it by Friday", "Dana signs on July 9": one act of a human.
      if verb.meaning == .acts, subject.person != nil, days.when.recurrence == nil,
        days.listed.isEmpty
          || EnglishActs.auxiliaries.contains(sentence.tokens[verb.start - 1])
          || EnglishWords.toWord.contains(sentence.tokens[verb.start - 1])
      {
        continue
      }
      // "Priya reviews *the design* on 10 and 11 December": her work, and no days of decision.
      if verb.meaning == .acts, subject.person != nil, days.when.recurrence == nil,
        verb.next < sentence.tokens.count,
        !EnglishWords.prepositions.contains(sentence.tokens[verb.next].text),
        !sentence.tokens[verb.next].tellsTime,
        sentence.tokens[verb.next].kind == .word
      {
        continue
      }
      if verb.meaning == .acts, subject.person != nil || isPronoun,
        isOneWeekday(in: sentence, after: verb) || isOneDayOfMonth(in: sentence, after: verb)
      {
        continue
      }
      return GatePhrase(
        body: subject.words, person: subject.person,
        isDepartment: subject.person == nil && isDepartment(subject.words),
        isMeeting: verb.meaning != .acts,
        when: limited(
          anchored(narrowed(days.when, in: sentence, after: verb.next), in: sentence), in: sentence),
        listed: days.listed,
        cutoff: papers(before: days, in: sentence), roll: roll(in: sentence),
        leavesPapersOpen: leavesPapersOpen(in: sentence, besides: days))
    }
    return sitting(in: sentence) ?? passed(in: sentence) ?? goingOut(in: sentence)
  }

  /// "That is decided *in the investment round*, on the first Tuesday": the body that something is
  /// decided in, and its days.
  private static func passed(in sentence: Sentence) -> GatePhrase? {
    let tokens = sentence.tokens
    guard let verb = sentence.first(of: EnglishWindows.decided), verb.next + 1 < tokens.count else {
      return nil
    }
    let first = sentence.people.isDeterminer(tokens[verb.next]) ? verb.next + 1 : verb.next
    let body = tokens[first...].prefix(5).lastIndex { EnglishPeople.bodies.contains($0) }
    var end = first
    while end < tokens.count, end < first + 5, isPart(tokens[end]),
      !EnglishWindows.relatives.contains(tokens[end].text), body.map({ end <= $0 }) ?? true
    { end += 1 }
    // "It goes to Dana on Fridays" is said of a human: only what is called a body is one.
    let isBody = body.map { $0 < end } == true
    // "It is decided in the end, on Monday" is one day; a place in the month is a habit.
    guard end > first, verb.meaning || isBody, let days = lateDays(in: sentence, from: end),
      isBody || days.when.recurrence?.frequency == .monthly
    else { return nil }
    return GatePhrase(
      body: sentence.words(verb.next..<end), person: nil, isDepartment: false, isMeeting: true,
      when: limited(anchored(days.when, in: sentence), in: sentence), listed: days.listed,
      cutoff: papers(before: days, in: sentence), roll: roll(in: sentence),
      leavesPapersOpen: leavesPapersOpen(in: sentence, besides: days))
  }
}
