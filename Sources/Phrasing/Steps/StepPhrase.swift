public import Scheduling

/// A step said in one breath: "Omar returns security questionnaire by July 22, needs Dana,
/// 3 days, after staging access".
public struct StepPhrase: Hashable, Sendable {
  /// What a time means for the step.
  public enum Timing: Hashable, Sendable {
    /// On that day and no other.
    case on(Reading)
    /// Finished by then.
    case due(Reading)
    /// Not started before.
    case notBefore(Reading)
    /// Somewhere within.
    case window(Reading)
    /// In a recurring meeting or before a deciding body: its words, and its rule when told.
    case gate(String, Reading?)

    /// The time as it was read; `nil` for a meeting whose days were not told.
    var reading: Reading? {
      switch self {
      case .on(let reading), .due(let reading), .notBefore(let reading), .window(let reading):
        reading
      case .gate(_, let reading): reading
      }
    }
  }

  /// What the step waits for.
  public enum Target: Hashable, Sendable {
    /// The step of that number in the plan, counted from 1.
    case number(Int)
    /// The step at that index of the context's titles, by its words.
    case title(Int)
    /// The step said just before, in the same breath.
    case previous
    /// Something the plan does not know, in its words.
    case words(String)
  }

  /// One link.
  public struct Link: Hashable, Sendable {
    /// What it waits for.
    public let target: Target
    /// Whether both run side by side ("with") instead of one after the other.
    public let isParallel: Bool
    /// How long is waited, of "3 days after X"; where the step's duration is the same, the words tell
    /// that, and may mean a wait.
    public let lag: DurationValue?
  }

  /// Which part of the words says what.
  public enum Part: String, Hashable, Sendable {
    /// Who does it.
    case owner
    /// Someone else it needs, or who takes part.
    case person
    /// When.
    case timing
    /// How long.
    case duration
    /// What it waits for.
    case link
    /// When it is done.
    case done
    /// Where it belongs.
    case workstream
  }

  /// A part of the words and what it says.
  public struct Span: Hashable, Sendable {
    /// The UTF-8 bytes of the whole text.
    public let bytes: Range<Int>
    /// What they say.
    public let part: Part
  }

  /// The words as they were typed.
  public let raw: String
  /// What is left when the parts below are taken out, verbatim: the act.
  public internal(set) var title = ""
  /// Who does it.
  public internal(set) var owner: PersonPhrase?
  /// Whom it needs besides: counterparts and others who take part.
  public internal(set) var people: [PersonPhrase] = []
  /// When, as said; several when several were said.
  public internal(set) var timings: [Timing] = []
  /// How long it takes.
  public internal(set) var duration: Reading?
  /// The day that the length may be instead: "Ana reviews the contract in two weeks".
  public internal(set) var lengthOrDay: CivilDate?
  /// Words that say when it cannot be done, of which nothing was made.
  public internal(set) var exceptWhen: String?
  /// Words that tell how long somebody takes who does something else: "Gustavo who needs a month".
  public internal(set) var timeOfOther: String?
  /// Words for times of which it is not told which: "over three weekends".
  public internal(set) var openTimes: String?
  /// What it waits for.
  public internal(set) var links: [Link] = []
  /// The test of its end.
  public internal(set) var doneWhen: String?
  /// The workstream it was said to belong to.
  public internal(set) var workstream: String?
  /// A verb that agrees with whoever was taken off the front, and its plain form.
  public struct PlainForm: Hashable, Sendable {
    /// As it stands in the title: "returns".
    public let said: String
    /// "return".
    public let plain: String
  }

  /// The verbs that make the title an order: "return the form" for "Omar returns the form".
  public internal(set) var plainForms: [PlainForm] = []
  /// Whether a human is said to do something whose end can be seen: "Omar orders the chairs".
  public internal(set) var isPlainAct = false
  /// The parts, in order of their bytes.
  public internal(set) var spans: [Span] = []

  init(raw: String) {
    self.raw = raw
  }

  /// Reads one or several steps, separated by semicolons or line ends.
  ///
  /// What is not understood stays in the title, word for word; nothing is refused.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - context: The day, the people, the steps and gates of the plan.
  /// - Returns: One value for each step; none for blank text.
  /// - Complexity: Linear in the text for each known person and step.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> [StepPhrase] {
    let source = Array(text.utf8)
    let tokens = StepAsides.without(Tokenizer.tokens(of: text), source)
    var steps: [StepPhrase] = []
    var start = 0
    var begun: Int?
    var joined = 0
    func step(_ range: Range<Int>, after previous: StepPhrase?) -> StepPhrase {
      var reader = StepReader(
        source: source, tokens: Array(tokens[range]), context: context, previous: previous)
      return reader.step()
    }
    for place in 0...tokens.count {
      let ends =
        place == tokens.count
        || tokens[place].kind == .semicolon && !isField(tokens, place + 1)
          && !isField(tokens, start)
        || (place > start && lineEnds(source, tokens[place - 1].end, tokens[place].start))
      guard ends else { continue }
      if place > start {
        let next = step(start..<place, after: steps.last)
        // "Lee raises the PO; two days; after the review": what only adds to the step before it.
        if let before = steps.last, let earlier = begun, joined < mostJoined,
          tokens[start - 1].kind == .semicolon,
          case let isParts = next.isOnlyParts(of: before),
          isParts || before.owner == nil && place - start < 5,
          case let whole = step(earlier..<place, after: steps.dropLast().last),
          // "…; that's yours": whoever does it, and no other act.
          isParts || whole.owner != nil && whole.title == before.title
        {
          joined += 1
          steps[steps.count - 1] = whole
        } else {
          steps.append(next)
          begun = start
          joined = 0
        }
      }
      start = place < tokens.count && tokens[place].kind == .semicolon ? place + 1 : place
    }
    return steps
  }

  /// Whether a text begins with what only says why, or what would happen otherwise.
  public static func opensWithReason(_ text: some StringProtocol) -> Bool {
    EnglishAsides.reasons.match(Tokenizer.tokens(of: text), at: 0) != nil
  }

  /// Whether a text begins with what somebody does who was named before: "sends it to Neil", and
  /// not "invoices follow", "orders go out".
  public static func opensWithThirdPerson(_ text: some StringProtocol) -> Bool {
    // As it would stand behind their name.
    let tokens = Tokenizer.tokens(of: "they \(text)")
    guard tokens.count > 1, !tokens[1].capital, tokens[1].text.hasSuffix("s"),
      ThirdPerson.acts(at: 1, in: tokens)
    else { return false }
    guard tokens.count > 2 else { return true }
    let next = tokens[2]
    // "Announces *go-live*": the day, and nothing that goes.
    if tokens.count > 4, tokens[3].kind == .dash, !tokens[3].spaced { return true }
    return !EnglishActs.isVerb(next) && !EnglishActs.auxiliaries.contains(next)
      && !EnglishStepWords.copulas.contains(next) && !EnglishTalk.happening.contains(next)
  }

  /// Whether a text begins with what is to be done, in a word that is hardly a thing: "send the list",
  /// and not "review of the list".
  public static func opensWithOrder(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    guard tokens.count > 1, tokens[0].kind == .word, EnglishActs.isVerb(tokens[0]) else {
      return false
    }
    return !EnglishActs.isNoun(tokens[0].text) || EnglishWords.determiners.contains(tokens[1])
  }

  /// What somebody does as an act of nobody's: "stamp the deed" for "stamps the deed"; `nil` where it
  /// does not begin with what somebody does.
  public static func plain(ofThirdPerson text: some StringProtocol) -> String? {
    guard opensWithThirdPerson(text), let verb = text.split(separator: " ").first,
      let base = EnglishActs.base(ofThirdPerson: verb.lowercased())
    else { return nil }
    return base + text.drop { $0 == " " }.dropFirst(verb.count)
  }

  /// Whether a word ends in a full stop of its own: "Prof.", "approx.".
  public static func isShortened(_ word: String) -> Bool {
    let word = word.lowercased()
    return EnglishPeople.honorifics.contains(word) || EnglishAsides.shortened.contains(word)
  }

  /// With the capitals that a hurried hand leaves out: "send the NDA by June" for "send the nda by
  /// june".
  public static func spelled(_ title: String) -> String {
    var bytes = Array(title.utf8)
    let tokens = Tokenizer.tokens(of: title)
    for (index, token) in tokens.enumerated() where token.kind == .word && !token.shouted {
      let isWhole = EnglishActs.abbreviations.contains(token)
      guard isWhole || isOfCalendar(index, in: tokens) else { continue }
      let end = isWhole ? token.nameEnd : token.start + 1
      for place in token.start..<end where (0x61...0x7A).contains(bytes[place]) {
        bytes[place] -= 0x20
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word is a weekday or a month; "may", "march" and short forms only beside a number.
  private static func isOfCalendar(_ place: Int, in tokens: [Token]) -> Bool {
    let token = tokens[place]
    let isMonth = EnglishCalendar.months[token.text] != nil
    let isDay = EnglishCalendar.weekdays[token.text] != nil
    if EnglishCalendar.pluralWeekdays[token.text] != nil || isDay && token.text.utf8.count > 5 {
      return true
    }
    if isMonth, token.text.utf8.count > 3, token.text != "march" { return true }
    let beside = [place - 1, place + 1].filter(tokens.indices.contains).map { tokens[$0].kind }
    return (isMonth || isDay) && beside.contains { [.number, .ordinal].contains($0) }
  }

  /// How many parts behind semicolons belong to one step; reading stays linear.
  private static let mostJoined = 4

  /// Says when, how long, after what or, where that is open, who; and nothing that is done.
  private func isOnlyParts(of earlier: StepPhrase?) -> Bool {
    let isOpen = owner == nil || earlier.map { $0.owner == nil } ?? false
    return !spans.isEmpty && isOpen && (title.isEmpty || owner != nil && saysOnlyWho)
  }

  /// "The board decides it; Ana *takes it in*": whoever it is with, and no act of its own.
  private var saysOnlyWho: Bool {
    let words = Tokenizer.tokens(of: title)
    return (2...3).contains(words.count) && EnglishStepWords.itself.contains(words[1])
      && (words.count == 2 || EnglishActs.particles.contains(words[2]))
  }

  /// "Owner: Sam; due July 10; grant access": a field of one step, and no step of its own.
  private static func isField(_ tokens: [Token], _ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return EnglishStepWords.ownerLabels.contains(tokens[place].text)
      || EnglishStepWords.dueLabels.contains(tokens[place].text)
      || EnglishStepWords.dependencyLabels.contains(tokens[place].text)
        && place + 1 < tokens.count && tokens[place + 1].kind == .colon
  }

  private static func lineEnds(_ source: [UInt8], _ from: Int, _ to: Int) -> Bool {
    source[from..<to].contains(0x0A)
  }
}
