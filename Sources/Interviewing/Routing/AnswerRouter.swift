import Phrasing
public import PlanModel

/// An answer with the question it answers, which need not be the one that was asked.
public struct RoutedAnswer: Sendable {
  /// The question the words answer.
  public let open: Interview.Open
  /// How they are understood.
  public internal(set) var reading: AnswerReading
  /// Whether that is another question than the one asked.
  public let isElsewhere: Bool
  /// Whether the words say that they do not know.
  public let isUnknown: Bool
  /// Whether the words stay with what was asked though they are much like an act.
  var isHeldBack = false

  /// Whether no question has to be named for what is said: it was asked, or the words say of which
  /// step they speak, which need not be the one the question is about.
  public var saysItself: Bool {
    if case .response = open.question.fills { return !reading.echoes.isEmpty || !isElsewhere }
    return !isElsewhere
  }
}

/// Finds the question of the catalogue that an answer answers: people say things in their own
/// order, and everything said belongs somewhere.
public struct AnswerRouter {
  let interview: Interview
  let document: Document
  let schedule: PlanSchedule
  let reader: AnswerReader

  var plan: Plan { document.plan }

  /// The most bytes of an answer that is taken elsewhere: a page that was pasted fits nowhere, and
  /// stays where it was put.
  static let longest = 1_000

  /// A router for a plan as it is.
  public init(
    _ interview: Interview, document: Document, schedule: PlanSchedule, reader: AnswerReader
  ) {
    self.interview = interview
    self.document = document
    self.schedule = schedule
    self.reader = reader
  }

  /// How these words are understood, as an answer to what was asked or to what they fit.
  public func read(_ typed: String, to asked: Interview.Open) -> RoutedAnswer {
    guard typed.utf8.count <= AnswerRouter.longest else {
      return RoutedAnswer(
        open: asked, reading: reader.read(typed, to: asked), isElsewhere: false, isUnknown: false)
    }
    guard let quick = QuickTyping(typed) else { return accounted(typed, to: asked) }
    return accounted(quick.text, to: asked).typed(in: quick)
  }

  /// The same, with a question about what the reading leaves out.
  private func accounted(_ typed: String, to asked: Interview.Open) -> RoutedAnswer {
    var routed = spelled(typed, to: asked)
    guard !routed.isUnknown else {
      routed.reading.onlyWords = [reader.guess(in: typed)].compactMap(\.self)
      return routed
    }
    let said = PlainSpeech(typed, in: reader.fields.phrases).text
    routed.reading = accounted(routed, said, asked)
    if routed.isElsewhere, asked.question.fills.isSomebody, routed.reading.question == nil,
      routed.reading.saysNothing
    {
      routed.reading.question = reader.whoOfFirm(said)
    }
    guard !routed.isElsewhere, asked.followUp == nil else { return routed }
    routed.reading = AskingBack(fields: reader.fields)
      .asking(routed.reading, said, to: asked.question)
    return routed
  }

  private func accounted(
    _ routed: RoutedAnswer, _ said: String, _ asked: Interview.Open
  ) -> AnswerReading {
    // "DocuSign, Gail signs first" answers a question whose answers are kept as words.
    let isPlace =
      routed.open.question.fills == .note
      && ![AnswerRouter.remarkID, AnswerRouter.otherPurchases].contains(routed.open.question.id)
    let account = LineAccount(
      fields: reader.fields, asksSteps: asked.question.fills == .steps,
      isElsewhere: routed.isElsewhere)
    // "Fiona announces go-live on the Friday before", where nobody asked what live means.
    guard
      !isPlace
        || routed.isElsewhere && (account.opensWithDoer(said) || account.tellsOtherDay(said))
        || routed.isHeldBack && asked.question.wants == nil
    else { return routed.reading }
    return account.asking(routed.reading, of: said)
  }

  /// How words are understood that are spelled out.
  ///
  /// - `isStraight`: Whether they were put straight already.
  func spelled(
    _ typed: String, to asked: Interview.Open, isStraight: Bool = false
  ) -> RoutedAnswer {
    let said = addressed(NumberedList.unnumbered(typed) ?? typed)
    let text =
      asked.question.fills.isSomebody
      ? SpokenNames.answer(hedgeApart(said), in: reader.fields.phrases) : said
    // Whoever is not to be named is named nowhere, and the words are kept.
    if Reserve.withholdsName(text), let kept = remark(asked) {
      var reading = AnswerReading(note: typed)
      reading.also = ["kept as words: no name of it goes on the page"]
      return RoutedAnswer(
        open: kept, reading: reading, isElsewhere: !kept.isSame(as: asked), isUnknown: false)
    }
    if let holidays = holidaysAndMore(text, asked) { return holidays }
    if let start = denialEnd(in: text, asked) ?? deniedSomebodyEnd(in: text, asked) {
      var routed = spelled(text[bytes: start..<text.utf8.count], to: asked)
      routed.reading.shift(by: start)
      return routed
    }
    if let routed = answered(text, asked) { return routed }
    if let both = TwoSignatures.act(of: text) {
      var routed = one(both, to: asked)
      // The words it read are not those that were typed.
      routed.reading.recognised = []
      return routed
    }
    if !isStraight, let routed = straightened(text, to: asked) ?? assented(text, to: asked) {
      return routed
    }
    if let routed = ofSomebody(text, asked) { return routed }
    if let given = tradeOff(text, asked) ?? undecided(text, asked) { return given }
    let whole = one(text, to: asked)
    return sentences(of: text, asked, whole: whole) ?? whole
  }

  /// "Greg *I guess*" with the comma that a quick hand leaves out before what is no part of the name.
  private func hedgeApart(_ text: String) -> String {
    guard let hedge = AskedWords.closingHedges.first(where: text.lowercased().hasSuffix),
      case let name = text.dropLast(hedge.count), name.last?.isLetter == true,
      name.split(separator: " ").count < 4
    else { return text }
    return name + "," + text.suffix(hedge.count)
  }

  /// "*Ines, could you* send the list" as what she is to do: "Ines to send the list"; every letter
  /// that is kept keeps its place.
  private func addressed(_ text: String) -> String {
    guard let comma = text.firstIndex(of: ","),
      let person = PersonPhrase.read(text[..<comma], in: reader.fields.phrases),
      case .known = person.identity, person.bytes == 0..<text[..<comma].utf8.count,
      case let rest = text[comma...].lowercased(),
      let asked = LeadingWords.asking.first(where: rest.hasPrefix)
    else { return text }
    let helper = " to "
    return text[..<comma] + helper + String(repeating: " ", count: asked.count - helper.count)
      + text[comma...].dropFirst(asked.count)
  }

  /// How words are understood that say one thing.
  func one(_ text: String, to asked: Interview.Open) -> RoutedAnswer {
    let shape = AnswerShape(text, reader.fields)
    if tellsStandIn(shape, asked) {
      return RoutedAnswer(
        open: asked, reading: reader.read(text, to: asked), isElsewhere: false, isUnknown: false)
    }
    if shape.isOfTwo, let both = stepOfTwo(text, asked) { return both }
    if let corrected = OrderReader(fields: reader.fields).read(shape)
      ?? CorrectionReader(fields: reader.fields)
      .read(shape, isValueAsked: asked.followUp != nil || asked.question.fills.isValue)
    {
      return RoutedAnswer(
        open: remark(asked) ?? asked, reading: corrected, isElsewhere: corrected.echoes.isEmpty,
        isUnknown: false)
    }
    // "If Ravi's clearance is late, …" of a step of the plan: what is agreed for that case.
    if let subject = Mishap.subject(of: shape.text), plan.stepNamed(subject) != nil,
      !Mishap.isAnything(subject), Mishap.hasResponse(shape.text), shape.text.last != "?",
      !shape.isAbsence,
      let open = open(.response)
    {
      return RoutedAnswer(
        open: open, reading: reader.read(text, to: open), isElsewhere: !open.isSame(as: asked),
        isUnknown: false)
    }
    // What the sponsor wants to hear was asked, and is nothing that somebody has to give.
    if asked.question.fills != .sponsorNote,
      let wanted = WantedReader(fields: reader.fields).read(shape)
    {
      let isNote = wanted.echoes.isEmpty
      let isKept = isNote && asked.question.fills == .note && mayBeNote(shape, asked)
      let open =
        isKept ? asked : (isNote ? nil : self.open(.needs(.buyer))) ?? remark(asked) ?? asked
      return RoutedAnswer(
        open: open, reading: wanted, isElsewhere: !open.isSame(as: asked), isUnknown: false)
    }
    if let declared = DeclarationReader(reader: reader)
      .read(shape, isOfGoLive: isOfGoLive(asked))
    {
      let open = declared.target.flatMap { self.open($0) } ?? remark(asked) ?? asked
      return RoutedAnswer(
        open: open,
        reading: declared.reading.naming(DeclarationWords.signatures, of: open.about, in: plan),
        isElsewhere: !open.isSame(as: asked),
        isUnknown: false)
    }
    if let unknown = shape.unknownMatter {
      var found = reader.findingOut(unknown, in: shape.text)
      // "Grace is out until Friday, I'd have to ask who covers": her days away stand all the same.
      found.asides = AsideReader(fields: reader.fields).read(shape.text).filter(\.isAbsence)
      found.also = found.asides.map(AsideReader(fields: reader.fields).echo)
      return RoutedAnswer(
        open: remark(asked) ?? asked, reading: found, isElsewhere: true, isUnknown: false)
    }
    let guesses = IntentModel.read(shape.text, in: reader.fields.phrases)
    if let followUp = asked.followUp, mayFollowUp(shape, asked, guesses),
      let routed = read(shape, asked, followUp)
    {
      return routed
    }
    if let people = everybody(shape, asked) { return people }
    let shaped = fits(shape, asked) ? asked : elsewhere(shape, asked) ?? asked
    var open = limited(shape, asked, settled(shape, asked, shaped: shaped, guesses))
    open = withoutDeed(shape, open, asked)
    if open.question.fills.isText, shape.isGreeting, isFormless(shape, open) {
      open = remark(asked) ?? open
    }
    // "Ruth and I will show the figures": whose step that is does not stand in a title.
    if open.question.fills.isWork, shape.isOfTwo, shape.steps.allSatisfy({ $0.owners.isEmpty }) {
      open = remark(asked) ?? open
    }
    // "Those two checks run in parallel" is about acts, and none itself.
    if open.question.fills.isWork, !asksSplit(shape, open), TextFit(shape, guesses).isOfOrder {
      open = remark(asked) ?? open
    }
    if !isPlausible(shape, open, asked, guesses) { open = unlike(shape, open, asked, guesses) }
    let found = open
    open = rightOfWay(shape, asked, found: open, guesses)
    let isHeard =
      open.isSame(as: asked)
      && (asked.question.hears.contains(.step) || !found.isSame(as: asked)
        || asked.question.fills.isSomebody && shape.person != nil
        || asked.question.wants == .person && shape.person != nil)
    if shape.isTalk, !isHeard, !asksSplit(shape, open), isFilled(byTalk: shape, open) {
      open = remark(asked) ?? open
    }
    var reading = reader.read(text, to: open)
    if open.isSame(as: asked), !found.isSame(as: asked), readsNothing(shape, reading, open) {
      reading = AnswerReading(note: text)
    }
    // What the words are about says that a name stands here, which its small letters hid.
    if open.question.fills.isSomebody, !open.isSame(as: asked), reading.saysNothing {
      let named = SpokenNames.answer(text, in: reader.fields.phrases)
      if named != text { reading = reader.read(named, to: open) }
    }
    // "Omar sends the report by July 20", of which nobody is found to ask for it, is his step.
    if case .needs = open.question.fills, reading.saysNothing || shape.isActOfBuyer,
      shape.isOwnedStep || shape.isActOfSpeaker, let work = steps(shape, asked)
    {
      open = work
      reading = reader.read(text, to: work)
    }
    // A slot for somebody is not filled with words that name nobody.
    if open.question.fills.isSomebody, reading.saysNothing, !open.isSame(as: shaped),
      !open.isSame(as: asked)
    {
      let isAmount = open.question.id == AnswerRouter.approver
      open = (isAmount ? question(AnswerRouter.furtherApprover) : remark(asked)) ?? shaped
      reading = reader.read(text, to: open)
      // "The city manager can sign up to $75,000, above that it's the full council".
      if isAmount, shape.isLimitOnly { reading.question = AnswerReader.whichSigner }
    }
    // "Petra's piece is done when …" is of her step, and not what all of it is for.
    if open.question.id == AnswerRouter.remarkID || open.question.fills == .plan(.outcome),
      let proof = stepProof(shape, guesses)
    {
      open = remark(asked) ?? open
      reading = proof
    }
    if takesBackOnly(shape, open, reading) {
      open = remark(asked) ?? open
      reading = AnswerReading(note: text)
      reading.question = "What does that change? Nothing is changed yet."
    }
    let strangers = bystanders(shape, besides: reading.newcomers, asked: asked)
    reading.asides += strangers
    reading.also += strangers.map(AsideReader(fields: reader.fields).echo)
    let isAct = found.question.fills.isWork || found.question.id == AnswerRouter.remarkID
    return RoutedAnswer(
      open: open, reading: reading, isElsewhere: !open.isSame(as: asked),
      isUnknown: shape.isUnknown && reading.saysNothing && !AbsencePhrase.isUncertain(text),
      isHeldBack: isAct && !found.isSame(as: open) && open.isSame(as: asked))
  }

  /// "You should be, we bought from you in 2019", "before Bev says ok": no step, and none of the plan
  /// that it waits for.
  private func readsNothing(
    _ shape: AnswerShape, _ reading: AnswerReading, _ open: Interview.Open
  ) -> Bool {
    switch open.question.fills {
    case .steps: return shape.isStory
    case .dependencies:
      if case .field(_, .dependencies(let wanted, _))? = reading.contents.first {
        return wanted.isEmpty
      }
      return reading.saysNothing
    default: return false
    }
  }

  /// Whether what somebody only says of some work would stand where it says nothing.
  private func isFilled(byTalk shape: AnswerShape, _ open: Interview.Open) -> Bool {
    let target = open.question.fills
    return target.isWork || target.isText && isFormless(shape, open)
      || target == .note && !shape.isStory || target == .plan(.goLive) && shape.tellsWhatWasSaid
  }

  /// How words are understood as the answer to a follow-up; `nil` when they answer its question as
  /// any other answer would, or another one.
  private func read(
    _ shape: AnswerShape, _ asked: Interview.Open, _ followUp: FollowUp
  ) -> RoutedAnswer? {
    let answer = FollowUpReader(asked: asked, followUp: followUp, reader: reader)
    func routed(_ reading: AnswerReading, isUnknown: Bool = false) -> RoutedAnswer {
      RoutedAnswer(open: asked, reading: reading, isElsewhere: false, isUnknown: isUnknown)
    }
    if answer.saysWhenKnown(shape) {
      return routed(AnswerReading(note: shape.typed), isUnknown: true)
    }
    guard followUp.refines else { return nil }
    if let reading = answer.refinement(shape) { return routed(reading) }
    if let said = told(shape, asked), !said.isSame(as: asked) { return nil }
    let isSameAgain = followUp.asksAgain && !asked.question.fills.isRead
    guard !isSameAgain, !shape.isHolidays, !shape.isNeeds, !shape.isReview else { return nil }
    if fits(shape, asked), !reader.read(shape.typed, to: asked).saysNothing { return nil }
    if shape.isStory { return routed(reader.read(shape.typed, to: remark(asked) ?? asked)) }
    guard !isElsewhere(shape), !shape.isPerson, !shape.hasDoer, !shape.isFreeze, !shape.isDay
    else { return nil }
    var note = AnswerReading(note: shape.typed)
    note.also = ["kept beside what was said"]
    return routed(note)
  }
}
