import Phrasing
import PlanModel

/// Whether words can stand in a text of the plan: why the day is that day, the number that shows it
/// worked, what all of it is for.
///
/// Any words can be put there, and those at the top of the page are read first: so a line is taken
/// only where it looks like what was asked, and is kept beside what was said otherwise.
struct TextFit {
  private let shape: AnswerShape
  private let words: [String]
  private let folded: String
  /// What the words speak of, by the model of intents.
  private let guesses: [IntentModel.Guess]

  init(_ shape: AnswerShape, _ guesses: [IntentModel.Guess]) {
    self.shape = shape
    self.guesses = guesses
    words = TopicWords.words(of: shape.text)
    folded = shape.text.lowercased().withPlainApostrophes
  }

  /// Whether the words can be this text; `true` for a text of which nothing is known here.
  ///
  /// - `isAsked`: Whether the question was just put, so that whatever is no clear something else
  ///   may answer it.
  func fits(_ field: Field, isAsked: Bool) -> Bool {
    if let lead = shape.lead, lead.matter == .text(field), !shape.takesBack {
      // "What we need is a test login by Friday": a wish with a day is no outcome.
      return field != .outcome || shape.isVision || !hasSoonDay(lead.rest)
    }
    switch field {
    case .goLiveReason: return !isTalk && !isOwing && canBeReason(isAsked)
    case .measure: return !isTalk && !isOwing && canBeMeasure(isAsked)
    case .outcome: return !isTalk && canBeOutcome(isAsked)
    default: return true
    }
  }

  /// Whether the words may be this text where it was just asked for, for all that they also speak
  /// of something else.
  func mayBe(_ field: Field) -> Bool {
    // "It's Carnival, the parade is on the 3rd": a word with a capital is no whole name.
    let isWhoever = shape.isPerson && shape.person?.words.contains(" ") == true
    guard !isTalk, !isWhoever, field == .goLiveReason || !shape.isPerson else { return false }
    switch field {
    case .scope, .guardrail: return true
    case .goLiveReason:
      return isHeard(.reason) && !opensWithRole && (fits(field, isAsked: true) || mayBeReason)
    case .measure:
      return isHeard(.measure)
        && (fits(field, isAsked: true) || !isOwing && !countsPeople && counts)
    case .outcome: return isHeard(.outcome) && (fits(field, isAsked: true) || contrasts)
    default: return false
    }
  }

  /// Whether the words speak of something enough to be that where it was asked for.
  private func isHeard(_ intent: Intent) -> Bool {
    share(of: intent) >= max(0.08, 0.25 * (guesses.first?.share ?? 0))
  }

  /// "It's the fair, doors open on the 25th, so it has to run the day before": a time or an event,
  /// and no order to do something by then.
  private var mayBeReason: Bool {
    guard !namesDoer, !shape.isLength, !shape.isDay,
      shape.saysCause || !shape.hasLength,
      !(shape.isPlainAct && shape.steps.allSatisfy { $0.owners.isEmpty })
    else { return false }
    return words.contains(where: TextFitWords.causes.contains)
      || words.contains(where: TextFitWords.events.contains)
      || words.contains(where: TextFitWords.happening.contains)
      || !Phrase.spans(in: shape.text, context: shape.phrases).isEmpty
  }

  /// "*Our conservator reads* the terms by 8 January": what somebody does by a day, and nothing that
  /// only happens then, as in "our licence *ends*".
  private var opensWithRole: Bool {
    let said = shape.text.split(separator: " ").map(String.init)
    guard said.count > 3, NeedWords.determiners.contains(said[0].lowercased()),
      shape.steps.contains(where: { ($0.due ?? $0.pin) != nil })
    else { return false }
    return said.indices.dropFirst(2).prefix(2).contains { place in
      StepPhrase.opensWithThirdPerson(said[place...].joined(separator: " "))
        && !TextFitWords.happening.contains(said[place].lowercased())
    }
  }

  /// "Nurses book it on the ward, *today they* run down to the desk": what is done, and how it was.
  private var contrasts: Bool {
    shape.text.parts(between: ",;.–—").dropFirst().contains { clause in
      let words = TopicWords.words(of: clause)
      return words.first.map(TextFitWords.untilNow.contains) == true && words.count > 2
    } || words.contains { TextFitWords.insteadOf.contains($0) }
  }

  private func share(of intent: Intent) -> Double {
    guesses.first { $0.intent == intent }?.share ?? 0
  }

  /// Whether it counts something.
  private var counts: Bool {
    folded.contains(where: \.isNumber) || words.contains(where: TextFitWords.amounts.contains)
  }

  /// Whether a day is told and nobody is said to be doing anything.
  private func hasSoonDay(_ text: String) -> Bool {
    Phrase.spans(in: text, context: shape.phrases).contains { $0.reading.date != nil }
      && !TopicWords.words(of: text).prefix(9).contains(where: ShapeWords.isDoing)
  }

  // MARK: What is said about the talk

  /// What is no fact of the plan's: a correction, a refusal, an opinion, an order of acts.
  private var isTalk: Bool {
    shape.takesBack || has(TextFitWords.refusing)
      || has(TextFitWords.opinions) || has(TextFitWords.orders) || shape.text.last == "?"
  }

  /// How acts that were told lie to each other, and nothing to do: "those two run in parallel".
  var isOfOrder: Bool {
    ["those", "these", "both", "they"].contains(words.first) && has(TextFitWords.orders)
  }

  /// What one side gives the other, money that lapses, and days on which a body meets.
  private var isOwing: Bool {
    TextFitWords.owing.contains(where: folded.hasPrefix) || has(TextFitWords.unspent)
      || TextFitWords.repeated.contains(where: folded.hasWords)
  }

  /// Whether the words speak rather of one of these than of what they were put down as.
  private func speaksRather(of others: Set<Intent>, than intent: Intent) -> Bool {
    guard let best = guesses.first, others.contains(best.intent) else { return false }
    let own = guesses.first { $0.intent == intent }?.share ?? 0
    return best.share > own * 1.5
  }

  private func speaks(of intent: Intent) -> Bool { guesses.first?.intent == intent }

  private func has(_ phrases: [String]) -> Bool { phrases.contains(where: folded.hasWords) }

  // MARK: A reason

  /// "The old licence ends then", "peak season", "the board was promised it": a time, an event, or
  /// what becomes of something.
  private func canBeReason(_ isAsked: Bool) -> Bool {
    if namesDoer || shape.isWorkToCome { return false }
    if shape.isReason { return true }
    if !isAsked, !shape.saysCause, shape.tellsOfUs { return false }
    let others: Set<Intent> = [
      .outcome, .measure, .worry, .refusal, .needseller, .needbuyer, .step, .cutoff, .unknown,
      .money, .owner, .done,
    ]
    if speaksRather(of: others, than: .reason) { return false }
    let isTimed =
      words.contains(where: TextFitWords.causes.contains)
      || words.contains(where: TextFitWords.times.contains)
      || !Phrase.spans(in: shape.text, context: shape.phrases).isEmpty
    let isEvent = words.contains(where: TextFitWords.events.contains)
    let happens = words.contains(where: TextFitWords.happening.contains)
    if isAsked {
      return isTimed || isEvent || happens || isNoun(upTo: 6)
    }
    // Something else was spoken of since: only what says a time and what is then.
    return isEvent && (isTimed || happens) || isTimed && happens || isNoun(upTo: 3) && isTimed
  }

  /// Whether somebody who is named does something: "Nick to deliver it by 8 January".
  private var namesDoer: Bool {
    guard !shape.isDeparture,
      !words.contains(where: TextFitWords.promised.contains)
    else { return false }
    return shape.steps.contains(where: \.isByName)
      || PersonPhrase.all(in: shape.text, context: shape.phrases).contains { person in
        guard !person.isRoleOnly, person.identity != .speaker else { return false }
        let next = TopicWords.words(of: shape.text.behind(person.bytes)).first
        return next.map { ["to", "needs", "wants", "says", "will", "ll"].contains($0) } ?? false
      }
  }

  /// A few words that make no sentence.
  private func isNoun(upTo count: Int) -> Bool {
    words.count <= count && !words.contains(where: TextFitWords.finite.contains)
      && words.first.map { !TextFitWords.pronouns.contains($0) } ?? false
  }

  // MARK: A number

  /// "Invoices out in 2 days instead of 9", "zero lost scripts": how much of something.
  private func canBeMeasure(_ isAsked: Bool) -> Bool {
    if namesDoer { return false }
    let givesTime = LineAccount.givesTime(StepAccount.words(of: shape.text))
    // "Clinics have 2 days to answer instead of 9" says how much better it gets.
    if givesTime, !folded.contains(" instead of "), !folded.contains(" down from ") { return false }
    if shape.isMeasure || shape.isChange { return true }
    if countsPeople { return false }
    let counts =
      folded.contains(where: \.isNumber)
      || words.contains(where: TextFitWords.amounts.contains)
    let isMetric = words.contains(where: TextFitWords.metrics.contains)
    guard isAsked else { return counts && isMetric }
    // "How quickly a tenant gets an answer", "on-time delivery", and not "she cares about cost".
    guard let first = words.first, first != "how" else { return words.count > 2 }
    let isOfSomebody =
      TextFitWords.pronouns.contains(first) && !["nobody", "none", "nothing"].contains(first)
    if isOfSomebody, !folded.contains(where: \.isNumber) { return false }
    let others: Set<Intent> = [.worry, .refusal, .needseller, .needbuyer, .owner, .unknown]
    return (counts || isMetric || isNoun(upTo: 5)) && !speaksRather(of: others, than: .measure)
  }

  /// "*Five of them and they sign* together: Sabine for IT, …": how many people there are, what they
  /// sign, and more than one of them by name.
  private var countsPeople: Bool {
    words.contains(where: TextFitWords.signing.contains)
      && TextFitWords.ofPeople.contains(where: folded.hasWords)
      || PersonPhrase.all(in: shape.text, context: shape.phrases).count {
        !$0.isRoleOnly && $0.identity != .speaker
      } > 1
  }

  // MARK: What the plan is for

  /// "Our ward managers publish the roster", and not "the legal team likes to redline": many, and
  /// something they do.
  private var isOfMany: Bool {
    guard !words.prefix(6).contains(where: TextFitWords.states.contains) else { return false }
    return words.indices.prefix(5).contains { place in
      let word = words[place]
      if ShapeWords.many.contains(word) { return true }
      return word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
        && words[..<place].contains(where: ShapeWords.manifold.contains)
    }
  }

  /// "Both plants use the same client", but not "the letters go out the same day".
  private var saysHowItIs: Bool {
    words.indices.contains { place in
      guard TextFitWords.present.contains(words[place]) else { return false }
      let next = place + 1 < words.count ? words[place + 1] : ""
      return words[place] != "same" || !["day", "hour", "minute", "week"].contains(next)
    }
  }

  /// "The deck crew sees each truck's place": who does what, and nobody who was named before.
  private func canBeOutcome(_ isAsked: Bool) -> Bool {
    // "The finance team gets the report from Omar *by Friday*": what is done once.
    if !isAsked, !words.contains(where: ShapeWords.liveWords.contains), hasSoonDay(shape.text) {
      return false
    }
    if shape.isVision || shape.isWish || shape.isChange || isAsked && shape.isUse { return true }
    // "The depot gets its scanners in week 10, *Omar orders them*".
    let account = LineAccount(fields: shape.fields)
    if shape.text.parts(between: ",;").dropFirst().contains(where: account.opensWithDoer) {
      return false
    }
    guard let first = words.first, !TextFitWords.pronouns.contains(first), words.count > 2
    else { return false }
    guard !words.prefix(8).contains(where: TextFitWords.past.contains),
      !saysHowItIs, !has(TextFitWords.provisos)
    else { return false }
    if isOfMany { return isAsked || speaks(of: .outcome) }
    let others: Set<Intent> = [
      .worry, .refusal, .step, .money, .needseller, .needbuyer, .unknown, .story, .absence,
      .sponsor, .holidays, .paper, .owner,
    ]
    if speaksRather(of: others, than: .outcome) { return false }
    return isAsked || speaks(of: .outcome)
  }
}
