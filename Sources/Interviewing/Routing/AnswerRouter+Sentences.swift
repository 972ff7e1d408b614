import Phrasing
import PlanModel

/// Several facts in several sentences: each goes where it would go alone.
extension AnswerRouter {
  /// An answer of more than one sentence of which at least two say something on their own.
  ///
  /// - `read`: The answer read as one thing.
  /// - Returns: `nil` where they are one thing told in several breaths: "It's with the board. They
  ///   meet the 15th".
  func sentences(
    of text: String, _ asked: Interview.Open, whole read: RoutedAnswer
  ) -> RoutedAnswer? {
    let plain = PlainSpeech(text, in: reader.fields.phrases)
    let pieces = AnswerRouter.pieces(of: plain.text)
    if let retold = retold(pieces, asked) { return retold }
    guard pieces.count > 1,
      !(read.reading.isOfGoLive && reader.fields.concludesDay(plain.text))
    else { return nil }
    var facts: [(routed: RoutedAnswer, start: Int)] = []
    var others: [AsideDraft] = []
    for piece in pieces where !AnswerRouter.goesOn(piece.text) && !opensWithLength(piece.text) {
      // "Jan is his deputy" says nothing without who is away.
      if !facts.isEmpty, coversOnly(piece.text) { continue }
      // "Rosa gets the quote. By Friday", "The quote. Rosa. After the audit": of one step.
      if read.reading.isOfSteps, piece.start > 0, isOnlyPart(piece.text) { continue }
      let routed = one(piece.text, to: asked)
      if read.reading.contents.first?.isStory == true, routed.reading.fillsSlot { continue }
      if routed.reading.isFact {
        facts.append((routed, piece.start + plain.start))
      } else {
        others += routed.reading.asides.filter(\.isPerson)
      }
    }
    guard let whole = read.reading.contents.first, !whole.isList,
      facts.count > 1 || facts.count == 1 && (runsOver(whole) || whole.isStory)
    else { return nil }
    let first = facts[0].routed
    var reading = first.reading
    if whole.isStory, let told = question(AnswerRouter.otherPurchases) {
      reading.further = [.init(open: told, reading: read.reading)]
      reading.also += read.reading.echoes
    }
    reading.shift(by: facts[0].start)
    reading.asides = others + reading.asides
    reading.also = others.map(AsideReader(fields: reader.fields).echo) + reading.also
    for fact in facts.dropFirst() {
      // "Maureen Tully, head nurse. Ravi Desai might drop in later": one of them speaks.
      if fact.routed.open.question.fills == .champion, first.open.question.fills == .champion,
        case .champion(.person(let other))? = fact.routed.reading.contents.first,
        let opening = TopicWords.words(of: plain.text.behind(0..<fact.start - plain.start)).first,
        !ShapeWords.selves.contains(opening)
      {
        reading.asides.append(.person(other))
        reading.also.append(AsideReader(fields: reader.fields).echo(of: .person(other)))
        continue
      }
      let also = fact.routed.reading.echoes + fact.routed.reading.also
      reading.further.append(.init(open: fact.routed.open, reading: fact.routed.reading))
      reading.also += also.filter { !reading.echoes.contains($0) && !reading.also.contains($0) }
      reading.recognised += fact.routed.reading.recognised.map {
        $0.lowerBound + fact.start..<$0.upperBound + fact.start
      }
    }
    return RoutedAnswer(
      open: first.open, reading: reading, isElsewhere: first.isElsewhere, isUnknown: false)
  }

  /// The byte at which what is said begins, behind a sentence that only denies.
  ///
  /// "*No I wouldn't tell the regulator a date.* That's compliance, Anke Rühl, she has to do it".
  func denialEnd(in text: String, _ asked: Interview.Open) -> Int? {
    let pieces = AnswerRouter.pieces(of: text)
    guard pieces.count > 1 else { return nil }
    let words = pieces[0].text.lowercased().withPlainApostrophes
      .split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard let first = words.first, ["no", "nope", "nah"].contains(first),
      words.dropFirst().contains(where: { $0.hasSuffix("n't") || ReserveWords.denials.contains($0) }
      ),
      !one(pieces[0].text, to: asked).reading.isFact
    else { return nil }
    return pieces[1].start
  }

  /// What a line says behind a clause that only says yes or no to what was asked for: "*no you're not*,
  /// registering takes three weeks", "*pretty sure you're in*, we bought from you".
  ///
  /// Neither is a step, nor a thing that anybody needs.
  func answered(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    guard asked.question.fills == .steps || asked.question.fills == .needs(.buyer) else {
      return nil
    }
    guard let end = text[...].firstRange(ofAny: [",", ";", "–", "—", " but "]),
      case let words = StepAccount.words(of: String(text[..<end.lowerBound])),
      AskedWords.saysYesOrNo(words),
      case let rest = text[end.upperBound...].drop(while: { $0 == " " }),
      TopicWords.words(of: String(rest)).count > 1,
      // "You're not on there yet, *needs a bank letter*" goes on about the same.
      !StepPhrase.opensWithThirdPerson(rest)
    else { return nil }
    var routed = spelled(String(rest), to: asked)
    // "Yes, we bought from you in 2024" says why, and tells of no other purchase.
    if routed.reading.contents.first?.isStory == true {
      routed = RoutedAnswer(
        open: asked, reading: AnswerReading(note: text), isElsewhere: false, isUnknown: false)
    } else {
      routed.reading.shift(by: text.utf8.count - rest.utf8.count)
    }
    if routed.reading.question == nil, words.contains(where: AskedWords.unsure.contains) {
      routed.reading.question =
        "How sure is that: “\(String(text[..<end.lowerBound]).trimmed)”? It is kept as words."
    }
    return routed
  }

  /// Whoever is named last, where who it is was asked: "Joanne too I guess; *actually no, put Bill
  /// Harrigan the owner*".
  private func retold(_ pieces: [(text: String, start: Int)], _ asked: Interview.Open)
    -> RoutedAnswer?
  {
    guard asked.question.fills.isSomebody, pieces.count > 1, let last = pieces.last else {
      return nil
    }
    let (certainty, rest) = Correction.cut(last.text)
    let setter = CorrectionWords.replacing.first(where: rest.lowercased().hasPrefix)
    guard certainty == .sure, let setter else { return nil }
    let routed = one(String(rest.dropFirst(setter.count)), to: asked)
    guard routed.reading.fillsSlot, !routed.reading.saysNothing else { return nil }
    var reading = routed.reading
    reading.recognised = []
    return RoutedAnswer(
      open: routed.open, reading: reading, isElsewhere: routed.isElsewhere, isUnknown: false)
  }

  /// Nobody of two that may do something: "pretty sure Graham signs, *or the registrar?*" is kept
  /// as words and asked, and the rest of the line goes where it would go alone.
  func undecided(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    guard text.contains("?") else { return nil }
    var pieces = AnswerRouter.pieces(of: PlainSpeech(text, in: reader.fields.phrases).text)
      .map(\.text)
    let doubt = pieces.indices.dropFirst().first { place in
      pieces[place].lowercased().hasPrefix("or ") && pieces[place].hasSuffix("?")
    }
    guard let doubt, let kept = remark(asked), one(pieces[doubt - 1], to: asked).reading.fillsSlot
    else { return nil }
    let said = "\(pieces[doubt - 1]) \(pieces[doubt])"
    pieces.removeSubrange(doubt - 1...doubt)
    let rest = pieces.joined(separator: " ")
    var routed =
      rest.isEmpty
      ? RoutedAnswer(
        open: kept, reading: AnswerReading(note: text), isElsewhere: !kept.isSame(as: asked),
        isUnknown: false)
      : sentences(of: rest, asked, whole: one(rest, to: asked)) ?? one(rest, to: asked)
    if !rest.isEmpty {
      routed.reading.asides.append(.note(said))
      routed.reading.also.append("“\(said)” is kept as words")
    }
    routed.reading.recognised = []
    routed.reading.question = "Which of the two is it?"
    return routed
  }

  private func coversOnly(_ sentence: String) -> Bool {
    guard let cover = AbsencePhrase.read(sentence, in: reader.fields.phrases) else { return false }
    return cover.days == nil && cover.deputy != nil
  }

  /// "Three weeks plus a few days for signatures": how long what was said before takes.
  private func opensWithLength(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ")
    return [2, 3].contains { count in
      words.count >= count
        && DurationPhrase.read(
          words.prefix(count).joined(separator: " ").filter { $0 != "," && $0 != "." },
          in: reader.fields.phrases
        ).duration != nil
    }
  }

  /// Whether a sentence is a day, a name or what something waits for, and nothing else.
  private func isOnlyPart(_ sentence: String) -> Bool {
    let sentence = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    let words = TopicWords.words(of: sentence)
    if words.count < 3 || ["after", "once", "before", "done"].contains(words[0]) { return true }
    return DatePhrase.read(sentence, in: reader.fields.phrases).date != nil
  }

  /// Whether a line read whole makes one act of several sentences.
  private func runsOver(_ whole: AnswerReading.Content) -> Bool {
    guard case .steps(let drafts) = whole else { return false }
    return drafts.contains(where: \.runsOver)
  }

  /// The sentences of a line with the bytes they begin at; a full stop of an initial ends none.
  static func pieces(of text: String) -> [(text: String, start: Int)] {
    let bytes = Array(text.utf8)
    // Whoever types no capitals begins a sentence without one, too.
    let isSmall = text.first?.isLowercase == true
    var pieces: [(text: String, start: Int)] = []
    var start = 0
    func add(_ end: Int) {
      let sentence = String(decoding: bytes[start..<end], as: UTF8.self)
      let blanks = sentence.utf8.prefix { $0 == 0x20 }.count
      if !sentence.trimmed.isEmpty { pieces.append((sentence.trimmed, start + blanks)) }
      start = end
    }
    for place in bytes.indices.dropLast(2)
    where [0x2E, 0x3F, 0x21].contains(bytes[place]) && bytes[place + 1] == 0x20 {
      let next = bytes[(place + 1)...].first { $0 != 0x20 } ?? 0
      let word = bytes[..<place].reversed().prefix { $0 != 0x20 && $0 != 0x2E }
      let ended = String(decoding: word.reversed(), as: UTF8.self)
      if StepPhrase.isShortened(ended) { continue }
      let isQuick = (0x61...0x7A).contains(next)
      // "Colin signs. when he's off …": whoever types quickly begins any sentence without one.
      let begins = !isQuick || isSmall || opensQuickly(bytes[(place + 1)...])
      guard begins, (0x41...0x5A).contains(next) || isQuick,
        word.count > 2 || word.first.map(isDigit) == true,
        !isSmall || !shortened.contains(ended)
      else { continue }
      add(place + 1)
    }
    add(bytes.count)
    return pieces
  }

  /// Whether some bytes begin with a word that no sentence goes on with behind a full stop.
  private static func opensQuickly(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0x2C }
    return openers.contains(String(decoding: word, as: UTF8.self))
  }

  private static let openers: Set<String> = [
    "when", "if", "he", "she", "they", "he's", "she's", "they're", "hes", "shes", "above", "we",
    "i", "it's", "its", "that's", "thats", "then", "but", "and", "she'll", "he'll", "you", "our",
    "no", "not", "also", "there's", "once", "after",
  ]

  /// Times that are written with a full stop; "Jan" in a text with capitals is as often a name.
  private static let shortened: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a sentence goes on from the one before, and says nothing without it.
  private static func goesOn(_ sentence: String) -> Bool {
    let words = TopicWords.words(of: sentence)
    // "I'll send it Friday" is about what was named before.
    return words.first.map(ShapeWords.goingOn.contains) ?? true
      // "You won't get her before the break is over" promises nothing.
      || words.contains(where: ["won", "can", "cannot", "don", "never", "not"].contains)
        && words.prefix(4).contains { ["won", "don", "cannot", "never", "not", "t"].contains($0) }
      || words.count < 7 && words.contains { ["it", "that", "them", "those"].contains($0) }
  }
}

extension AnswerReading.Content {
  fileprivate var isStory: Bool {
    if case .story = self { true } else { false }
  }

  /// What is told in as many sentences as it takes: the review call, what each side needs.
  fileprivate var isList: Bool {
    switch self {
    case .review, .needs: true
    // "Ruth is the sponsor. I'll introduce you on the 10th".
    case .sponsor(.person(let draft), _): draft.isIntroducedBySpeaker
    default: false
    }
  }
}

extension AnswerReading {
  /// Something that was said in the same breath, and where it goes.
  struct Further: Hashable, Sendable {
    let open: Interview.Open
    let reading: AnswerReading
  }

  /// Whether something was understood that stands on its own: somebody, days, or an act with one of
  /// them.
  var isFact: Bool {
    if asides.contains(where: \.isFact) { return true }
    guard let content = contents.first else { return false }
    switch content {
    case .steps(let drafts):
      return drafts.contains { draft in
        !draft.title.isEmpty
          && (draft.isByName || draft.duration != nil || draft.due != nil || draft.pin != nil)
      }
    case .champion(.person), .sponsor(.person, _), .act(_, .person), .needs, .holidays,
      .decisionDays, .freezes, .gateField:
      return true
    case .review(let draft): return draft.rule != nil
    case .field(.workstreamBuyerOwner, .owner(.person)),
      .stepField(_, .buyerOwner, .owner(.person)),
      .field(.goLive, .value(.date)):
      return true
    default: return false
    }
  }

  /// Whether somebody is put at the top, or on an act: whoever a story names is only in the story.
  fileprivate var fillsSlot: Bool {
    switch contents.first {
    case .champion, .sponsor, .act, .field(_, .owner), .stepField(_, _, .owner): true
    default: false
    }
  }

  fileprivate var isOfGoLive: Bool {
    if case .field(.goLive, _)? = contents.first { true } else { false }
  }

  fileprivate var isOfSteps: Bool {
    if case .steps? = contents.first { true } else { false }
  }

  mutating func shift(by bytes: Int) {
    recognised = recognised.map { $0.lowerBound + bytes..<$0.upperBound + bytes }
  }
}

extension AsideDraft {
  fileprivate var isPerson: Bool {
    if case .person = self { true } else { false }
  }

  /// Days of somebody or of a body: "Mills covers" needs to be told for whom.
  fileprivate var isFact: Bool {
    switch self {
    case .absence, .gate, .turns: true
    case .person, .cover, .text, .note: false
    }
  }
}
