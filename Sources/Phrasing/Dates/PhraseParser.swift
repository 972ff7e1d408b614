internal import Scheduling

/// The reader of times: a cursor over tokens, and one function for each form of words.
///
/// Each function takes what it understands and moves the cursor, or gives `nil` and leaves the
/// cursor where it was. Nothing looks back further than its own start, and nesting ("a week after
/// the day before …") stops at a fixed depth, so that the work is linear in the tokens.
struct PhraseParser {
  let tokens: [Token]
  let context: PhraseContext
  /// Inside running text, where only what cannot be anything else counts.
  let inProse: Bool
  var at = 0
  var depth = 0
  /// Reading what "end of" and "first Monday of" are said about.
  var inPart = false
  /// Why the words name no day, when that is plain ("June 31").
  var refusal: Remark?
  /// A named event without a day that the words refer to.
  var undated: String?
  /// What was corrected or noticed on the way.
  var remarks: [Remark] = []
  /// Events by the tokens of their names, longest first.
  let events: [NamedDay]

  /// An event of the plan by the words of its name.
  typealias NamedDay = (words: [String], event: PhraseContext.Event)

  /// - Parameter events: The context's events, when the caller has them prepared already.
  init(
    _ tokens: [Token], _ context: PhraseContext, inProse: Bool = false, events: [NamedDay]? = nil
  ) {
    self.tokens = tokens
    self.context = context
    self.inProse = inProse
    self.events = events ?? PhraseParser.namedDays(of: context)
  }

  /// The context's events, longest name first.
  static func namedDays(of context: PhraseContext) -> [NamedDay] {
    context.events
      .map { (words: PhraseParser.nameWords($0.name), event: $0) }
      .filter { !$0.words.isEmpty }
      .sorted { $0.words.count > $1.words.count }
  }

  /// The words of a name as they are compared: no articles, no marks.
  static func nameWords(_ name: String) -> [String] {
    Tokenizer.tokens(of: name).filter { !$0.text.isEmpty && $0.text != "the" }.map(\.text)
  }

  var today: CivilDate { context.today }
  var isAtEnd: Bool { at >= tokens.count }
  var token: Token? { at < tokens.count ? tokens[at] : nil }

  func peek(_ ahead: Int = 1) -> Token? {
    at + ahead < tokens.count ? tokens[at + ahead] : nil
  }

  /// Takes one mark of the kind.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token?.kind == kind else { return false }
    at += 1
    return true
  }

  /// Takes one of the words.
  mutating func take(_ words: Set<String>) -> Bool {
    guard let token, token.kind == .word, words.contains(token.text) else { return false }
    at += 1
    return true
  }

  /// Takes the longest entry of a table.
  mutating func take<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    guard let match = table.match(tokens, at: at) else { return nil }
    at = match.next
    return match.meaning
  }

  /// Runs a form of words; the cursor goes back when it does not fit.
  mutating func attempt<Value>(_ form: (inout PhraseParser) -> Value?) -> Value? {
    let start = at
    let noticed = remarks
    let missing = undated
    let value = form(&self)
    if value == nil {
      at = start
      remarks = noticed
      undated = missing
    }
    return value
  }

  /// Runs a form that may hold another time, down to a fixed depth of nesting.
  mutating func nested<Value>(_ form: (inout PhraseParser) -> Value?) -> Value? {
    guard depth < 4 else { return nil }
    depth += 1
    defer { depth -= 1 }
    return attempt(form)
  }

  /// Skips commas and the like between parts of one time.
  mutating func skipComma() {
    while token?.kind == .comma { at += 1 }
  }
}
