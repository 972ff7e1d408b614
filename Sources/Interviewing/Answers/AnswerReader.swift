import Phrasing
public import PlanModel
public import Scheduling

/// Reads the answer to a question.
public struct AnswerReader: Sendable {
  /// Reads what is typed into a single field.
  public let fields: FieldReader
  var plan: Plan { fields.plan }

  private init(fields: FieldReader) {
    self.fields = fields
  }

  /// The same reader, once it was decided whose people the newcomers are.
  public func settling(_ rulings: [String: NewcomerRuling]) -> AnswerReader {
    rulings.isEmpty ? self : AnswerReader(fields: fields.settling(rulings))
  }

  /// A reader for a plan on a day; `author` is whoever types.
  ///
  /// It is made sooner from one that was made for the plan before a change.
  public init(
    plan: Plan, today: CivilDate, author: SessionStart? = nil, after before: AnswerReader? = nil
  ) {
    fields = FieldReader(plan: plan, today: today, author: author, after: before?.fields)
  }

  /// How this text is understood as the answer to a question, and what it says besides.
  public func read(_ text: String, to open: Interview.Open) -> AnswerReading {
    let plain = PlainSpeech(text, in: fields.phrases)
    var reading = askingWhose(meaning(of: plain, typed: text, to: open), plain.text)
    let asides = AsideReader(fields: fields)
    let isAway = reading.asides.contains(where: \.isAbsence)
    reading.asides += asides.read(plain.text).filter { aside in
      if isAway, case .cover = aside { false } else { true }
    }
    reading.also += reading.asides.map(asides.echo).filter { !reading.echoes.contains($0) }
    reading.question =
      reading.question ?? reading.asides.lazy.compactMap(\.question).first
      ?? whoCovers(reading, plain.text)
    if reading.recognised.isEmpty {
      reading.recognised = Phrase.parts(in: text, context: fields.phrases)
    }
    return reading
  }

  /// "Ruth is away 6 to 17 July, *and her deputy covers*": who that is, where an absence lacks it.
  private func whoCovers(_ reading: AnswerReading, _ text: String) -> String? {
    reading.asides.contains(where: \.isUncovered) && AsideReader.hasUnnamedCover(text)
      ? AnswerReader.whoByName : nil
  }

  /// How this text is understood as the answer to a question: enough for every key.
  public func readAnswer(_ text: String, to open: Interview.Open) -> AnswerReading {
    meaning(of: PlainSpeech(text, in: fields.phrases), typed: text, to: open)
  }

  private func meaning(
    of plain: PlainSpeech, typed: String, to open: Interview.Open
  ) -> AnswerReading {
    var reading = meaning(of: plain.text, typed: typed, to: open)
    if plain.text != typed { reading.keep(typed, from: plain.start) }
    return reading
  }

  private func meaning(
    of text: String, typed: String, to open: Interview.Open
  ) -> AnswerReading {
    if let confirmed = confirmed(text, open) { return confirmed }
    switch open.question.fills {
    case .plan(.goLive): return corrected(text, typed) ?? goLive(text, typed: typed)
    case .plan(.cadenceOwner): return inviter(text)
    case .plan(let field), .workstream(let field):
      if field.isText, AnswerShape.disclaims(text, fields.phrases),
        AnswerShape(text, fields).isDisclaimer
      {
        return disclaimed
      }
      let reading = read(Lead.body(of: text, as: field), field, kind(of: field))
      return field == .workstreamBuyerOwner ? onStep(reading, of: open.about) : reading
    case .dependencies: return dependencies(text)
    case .champion: return champion(text)
    case .sponsor(let side): return sponsor(text, side)
    case .act(let words): return act(text, words, open).naming(words, of: open.about, in: plan)
    case .length(let words):
      return length(text, of: words).naming(words, of: open.about, in: plan)
    case .steps: return steps(text, open) { .steps($0) }
    case .needs(let side): return needs(text, side)
    case .review: return review(text)
    case .introduction: return introduction(text)
    case .sponsorNote: return sponsorField(text, .sponsorNote, .text)
    case .decisionDays: return decisionDays(text, open)
    case .cutoff: return cutoff(text)
    case .roll: return gateField(text, .gateRoll, .roll)
    case .freeze: return freeze(text)
    case .absence: return absence(text, typed)
    case .holidays: return holidays(text)
    case .response: return response(text)
    // "I'd say Sunita, she did it last year": who steps in was asked, and no risk is told.
    case .note where open.question.wants == .person: return AnswerReading(note: text)
    case .note: return note(text)
    }
  }

  /// A yes to what was only worked out: it is heard now.
  private func confirmed(_ text: String, _ open: Interview.Open) -> AnswerReading? {
    guard open.reasons.contains(.inferred), AnswerShape(text, fields).isYes else { return nil }
    let person: (field: Field, id: RecordID?)
    switch open.question.fills {
    case .champion: person = (.champion, plan.champion)
    case .plan(.goLiveChosenBy): person = (.goLiveChosenBy, plan.goLiveChosenBy)
    default: return nil
    }
    return plan.person(person.id).map { known in
      AnswerReading(
        echoes: ["\(known.name), confirmed"], question: nil,
        contents: [.field(person.field, .value(.record(known.id)))])
    }
  }

  func kind(of field: Field) -> FieldKind {
    switch field {
    case .goLive: .date
    case .goLiveChosenBy, .workstreamBuyerOwner, .cadenceOwner, .cadenceDeputy: .person(.buyer)
    case .workstreamSellerOwner: .person(.seller)
    case .workstreamDuration: .duration
    case .buyerName, .sellerName: .words
    default: .text
    }
  }

  func read(_ text: String, _ field: Field, _ kind: FieldKind) -> AnswerReading {
    answer(fields.read(text, as: kind), field)
  }

  /// A day, alone or in a sentence of theirs: "we have to be out of there by March 1".
  private func goLive(_ text: String, typed: String) -> AnswerReading {
    let alone = fields.read(text, as: .date, changing: plan.goLive.known)
    if LongedForDay.isOfOther(text, fields) { return AnswerReading(note: text) }
    // "Launch, make it the 15th": of the month that it was in.
    if let set = GoLiveChange(typed, fields).setDay {
      return answer(fields.read(set, as: .date), .goLive)
    }
    guard alone.isWordsOnly else { return answer(alone, .goLive) }
    if let day = GoLiveChange.pointedDay(in: text, fields) {
      return answer(fields.read(day, as: .date, changing: plan.goLive.known), .goLive)
    }
    if Opening.pointsBack(text) {
      // The day is that of the thing it has to be before, and which day that comes to is asked.
      var reading = AnswerReading(
        echoes: [], question: "Which day before that?", contents: [.wordsOnly])
      if plan.goLiveReason.isEmpty {
        reading.asides = [.text(.goLiveReason, text.collapsed)]
      }
      return reading
    }
    let change = GoLiveChange(text, fields)
    if let moved = change.day ?? change.pushedDay
      ?? change.bareDay
      ?? (plan.goLive.isUnsaid ? nil : change.newDay(typed: typed))
    {
      // "Go-live is the 14th" is of the month that the plan's own day is in.
      let day = fields.read(moved, as: .date, changing: plan.goLive.known)
      var reading = answer(day, .goLive)
      if let proviso = change.proviso, reading.question == nil {
        reading.question = "When will that be sure: “\(proviso)”?"
      }
      return reading
    }
    if let day = GoLiveChange.dayOfPeriod(in: text, fields) {
      return goLive(on: day)
    }
    guard let said = fields.ourDay(in: text) else { return answer(alone, .goLive) }
    var reading = answer(said, .goLive)
    if let reason = goLiveReason(in: Opening.joiningDays(text, fields.phrases)) {
      reading.asides.append(reason)
    }
    return reading
  }

  /// Why that day, where the plan has no reason yet and the words give one.
  func goLiveReason(in text: String) -> AsideDraft? {
    // "1 June next year, that's what she wants": a day is no reason for itself.
    guard plan.goLiveReason.isEmpty, let reason = Opening.reason(in: text),
      reason.lowercased().hasPrefix("before ") || fields.date(reason).date == nil
    else { return nil }
    return .text(.goLiveReason, StepPhrase.spelled(reason).capitalisedFirst)
  }

  /// A day that was worked out of a line.
  private func goLive(on day: CivilDate) -> AnswerReading {
    var reading = answer(fields.read(DateWords.medium(day), as: .date), .goLive)
    reading.recognised = []
    return reading
  }

  /// "We said March 1, make it the 15th": the later day, or the question which it is.
  private func corrected(_ text: String, _ typed: String) -> AnswerReading? {
    guard fields.read(text, as: .date).isWordsOnly,
      let correction = GoLiveChange(text, fields).correction(typed: typed)
    else { return nil }
    if let new = correction.new { return goLive(on: new) }
    return AnswerReading(
      echoes: [],
      question: "\(DateWords.medium(correction.old).capitalisedFirst), or which day instead?",
      contents: [.wordsOnly])
  }

  private func answer(_ read: FieldReading, _ field: Field) -> AnswerReading {
    let reading = field == .goLive ? read.ofGoLive(in: plan) : read
    return AnswerReading(
      echoes: reading.meanings.map(\.echo).filter { !$0.isEmpty }, question: reading.question,
      contents: reading.meanings.map { .field(field, $0.content) },
      recognised: reading.recognised)
  }

  /// The day of the introduction, alone or in a sentence: "you'll get an intro on December 9".
  private func introduction(_ text: String) -> AnswerReading {
    let alone = sponsorField(text, .introducedOn, .date)
    guard alone.echoes.isEmpty, let day = IntroductionDay.read(text, in: fields.phrases),
      let sponsor = plan.sponsor(.buyer)
    else { return alone }
    return AnswerReading(
      echoes: ["\(sponsor.name) is introduced on \(DateWords.medium(day))"], question: nil,
      contents: [.sponsorField(.introducedOn, .value(.date(day)))])
  }

  /// That it is not theirs to say: the answer keeps the words, and whose it is, is asked.
  private var disclaimed: AnswerReading {
    AnswerReading(
      echoes: [], question: Vagueness.Kind.disclaimer.question, contents: [.wordsOnly])
  }

  static let whichSigner = "Which of them signs this amount? The words are kept."

  static let whoByName = "Who is that, by name? The words are kept."

  /// Who does an act: a name, or the whole act in one breath.
  private func act(_ text: String, _ words: String, _ open: Interview.Open) -> AnswerReading {
    let shape = AnswerShape(text, fields)
    // "Not really my call" names nobody: whose it is, is asked.
    if shape.isDisclaimer { return disclaimed }
    if shape.dividesSigners || Signing.isOne(words) && shape.splitsByAmount {
      return AnswerReading(
        note: text, asking: AnswerReader.whichSigner)
    }
    if shape.isAboutAmounts, !shape.isThreshold, !shape.hasDates {
      // Who may not sign, or how much who may, is no work to do.
      let named = person(text, .buyer) { .act(words, $0) }
      guard shape.isSignable, case .act(_, .person)? = named.contents.first else {
        return AnswerReading(note: text)
      }
      var reading = named
      reading.asides = [.note(text.trimmed)]
      return reading
    }
    if let name = shape.calledName {
      var reading = person(name, .buyer) { .act(words, $0) }
      reading.recognised = []
      return askingForRest(reading, text)
    }
    if shape.isStep, !shape.isPerson, !shape.isStory, !shape.opensAsAnswer, shape.tellsDeed,
      !shape.doesWhatIsAsked
    {
      return steps(text, open) { .steps($0) }
    }
    // "No idea, I'd have to ask Piet" makes nobody the one who does it.
    if shape.isUnknown {
      return AnswerReading(echoes: [], question: nil, contents: [.wordsOnly])
    }
    if let last = lastWord(text, words, open) { return last }
    if let own = speakersAct(text, words) { return own }
    let named = askingForOthers(person(text, .buyer) { .act(words, $0) }, text)
    // A long sentence that names nobody stands in no slot for somebody.
    if case .act(_, .words)? = named.contents.first, TopicWords.words(of: text).count > 7 {
      return AnswerReading(note: text, asking: AnswerReader.whoByName)
    }
    var reading = askingForRest(titled(named, text), text)
    // "Pam Stone, my senior nurse, she'll be strict": what more is said of her stays as words.
    if shape.isStep, case .act(_, .person)? = reading.contents.first {
      reading.asides.append(.note(text.trimmed))
    }
    return reading
  }

  /// Steps, each with the workstream it goes to where that is not the one asked about.
  func steps(
    _ text: String, _ open: Interview.Open, _ content: ([StepDraft]) -> AnswerReading.Content
  ) -> AnswerReading {
    var drafts = StepDrafter(fields: fields).read(text, side: .buyer)
    // "What is the first thing you will do?": whoever speaks does what nobody else is named for.
    if open.question.id == AnswerRouter.firstThing, let speaker = plan.speaker {
      for place in drafts.indices where drafts[place].owners.isEmpty {
        drafts[place].owners = [.person(speaker)]
      }
      for place in drafts.indices where TopicWords.topic(ofAct: drafts[place].title) == nil {
        drafts[place].workstream = drafts[place].workstream ?? StepPlace(plan: plan).free
      }
    }
    let completion = StepCompletion(plan: plan)
    drafts = drafts.map { completion.settled($0, side: .buyer).withoutUs }
    if drafts.isEmpty, AsideReader(fields: fields).read(text).isEmpty {
      return AnswerReading(note: text)
    }
    let places = StepPlace(plan: plan).blocks(for: drafts, asked: open.about)
    let meanings = drafts.meanings
    let echoes = meanings.map { meaning in
      let steps = zip(meaning, places).map { draft, place in
        let block = place == open.about ? nil : plan.workstreams.first { $0.id == place }?.name
        return StepEcho.words(for: draft, in: plan) + (block.map { " · in \($0)" } ?? "")
      }
      let rules = meanings.count > 1 ? meaning.compactMap { $0.gate?.rule } : []
      return ([steps.joined(separator: "  |  ")] + rules.map(RecurrenceWords.words))
        .joined(separator: " · ")
    }
    return AnswerReading(
      echoes: echoes.filter { !$0.isEmpty },
      question: drafts.lazy.compactMap(\.open.first).first, contents: meanings.map(content),
      recognised: drafts.flatMap(\.parts))
  }

  private func review(_ text: String) -> AnswerReading {
    let reader = ReviewReader(fields: fields)
    let drafts = reader.meanings(of: text)
    return AnswerReading(
      echoes: drafts.map(reader.echo).filter { !$0.isEmpty }, question: drafts[0].question,
      contents: drafts.map { .review($0) }, recognised: drafts[0].parts)
  }

  /// What both sides do when something slips, with what that is: what the words name, and the step
  /// likeliest to slip only where they name nothing.
  private func response(_ text: String) -> AnswerReading {
    let step = plan.stepAgreed(on: text)
    return AnswerReading(
      echoes: [step.map { "agreed for the case that “\($0.title)” slips" }].compactMap(\.self),
      question: step == nil ? "Which step is that about? The words are kept." : nil,
      contents: [.response(text.trimmed)])
  }

  private func note(_ text: String) -> AnswerReading {
    let shape = AnswerShape(text, fields)
    // "I'd rather not say who blocked it last time" tells nothing of it.
    guard shape.isStory, !shape.isRefusal else {
      var reading = AnswerReading(note: text)
      if let day = GoLiveChange(text, fields).bareDay {
        reading.question = "What is that day of: go-live, or which step? “\(day)” is kept as words."
      }
      return reading
    }
    let reader = StoryReader(fields: fields)
    let draft = reader.read(text)
    return AnswerReading(
      echoes: [reader.echo(of: draft)], question: nil, contents: [.story(draft)])
  }
}

extension AnswerReading {
  /// Words of which all that is understood is said besides: an aside.
  static var aside: AnswerReading {
    AnswerReading(echoes: [], question: nil, contents: [.wordsOnly])
  }

  /// Words that are kept as a note, and what is asked about them.
  init(note text: String, asking question: String? = nil) {
    self.init(echoes: [], question: question, contents: [.note(text.trimmed)])
  }
}
