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
    /// "3 days after X" was read as the step's duration; it may be a wait instead.
    public let possibleLag: DurationValue?
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
  /// What it waits for.
  public internal(set) var links: [Link] = []
  /// The test of its end.
  public internal(set) var doneWhen: String?
  /// The workstream it was said to belong to.
  public internal(set) var workstream: String?
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
    let tokens = Tokenizer.tokens(of: text)
    var steps: [StepPhrase] = []
    var start = 0
    var begun: Int?
    var joined = 0
    for place in 0...tokens.count {
      let ends =
        place == tokens.count
        || tokens[place].kind == .semicolon && !isField(tokens, place + 1)
          && !isField(tokens, start)
        || (place > start && lineEnds(source, tokens[place - 1].end, tokens[place].start))
      guard ends else { continue }
      let end = place
      if end > start {
        var reader = StepReader(
          source: source, tokens: Array(tokens[start..<end]), context: context,
          previous: steps.last)
        let step = reader.step()
        // "Lee raises the PO; two days; after the review": what only adds to the step before it.
        if step.isOnlyParts(of: steps.last), let earlier = begun, !steps.isEmpty,
          joined < mostJoined,
          tokens[start - 1].kind == .semicolon
        {
          joined += 1
          var whole = StepReader(
            source: source, tokens: Array(tokens[earlier..<end]), context: context,
            previous: steps.dropLast().last)
          steps[steps.count - 1] = whole.step()
        } else {
          steps.append(step)
          begun = start
          joined = 0
        }
      }
      start = place < tokens.count && tokens[place].kind == .semicolon ? place + 1 : place
    }
    return steps
  }

  /// How many parts behind semicolons belong to one step; reading stays linear.
  private static let mostJoined = 4

  /// Says when, how long, after what or, where that is open, who; and nothing that is done.
  private func isOnlyParts(of earlier: StepPhrase?) -> Bool {
    title.isEmpty && !spans.isEmpty && (owner == nil || earlier.map { $0.owner == nil } ?? false)
  }

  /// "Owner: Sam; due July 10; grant access": a field of one step, and no step of its own.
  private static func isField(_ tokens: [Token], _ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return EnglishStepWords.ownerLabels.contains(tokens[place].text)
      || EnglishStepWords.dueLabels.contains(tokens[place].text)
  }

  private static func lineEnds(_ source: [UInt8], _ from: Int, _ to: Int) -> Bool {
    source[from..<to].contains(0x0A)
  }
}
