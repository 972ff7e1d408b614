internal import Scheduling

/// The reader of times: a cursor over tokens, and one function for each form of words.
///
/// Each function takes what it understands and moves the cursor, or gives `nil` and leaves the
/// cursor where it was. Nothing looks back further than its own start, and nesting ("a week after
/// the day before …") stops at a fixed depth, so that the work is linear in the tokens.
struct PhraseParser {
  let tokens: [Token]
  var context: PhraseContext
  /// Inside running text, where only what cannot be anything else counts.
  let inProse: Bool
  /// Where reading began.
  let start: Int
  var at: Int
  var depth = 0
  /// Reading what "end of" and "first Monday of" are said about.
  var inPart = false
  /// Reading the days of an absence or a freeze: they may be listed, and "two weeks before
  /// Christmas" is a stretch.
  var inWindow = false
  /// A time of day was said: before it is still on that day.
  var saidClock = false
  /// It was the end of the day: what is after it is on another.
  var saidDayEnd = false
  /// The time of day had an end: "from 9 to 10am on …" is no first day.
  var saidHours = false
  /// One date in digits said which number is the month, and so do those that go with it.
  var saidOrder = false
  /// A rule's first day was said, and not only the stretch in which it holds.
  var saidStart = false
  /// That first day, where it is one day and no stretch.
  var firstDay: CivilDate?
  /// Why the words name no day, when that is plain ("June 31").
  var refusal: Remark?
  /// What a length was last counted from: the "go-live" of "a week before go-live".
  var anchor: Period?
  /// A named event without a day that the words refer to.
  var undated: String?
  /// What was corrected or noticed on the way.
  var remarks: [Remark] = []

  init(_ tokens: [Token], _ context: PhraseContext) {
    self.init(tokens, context, inProse: false, from: 0)
  }

  /// A reader of what begins at a token inside running text.
  init(prose tokens: [Token], from place: Int, _ context: PhraseContext) {
    self.init(tokens, context, inProse: true, from: min(place, tokens.count))
  }

  private init(_ tokens: [Token], _ context: PhraseContext, inProse: Bool, from place: Int) {
    self.tokens = tokens
    self.context = context
    self.inProse = inProse
    start = place
    at = place
  }

  var today: CivilDate { context.today }
  var isAtEnd: Bool { at >= tokens.count }
  var token: Token? { at < tokens.count ? tokens[at] : nil }

  func peek(_ ahead: Int = 1) -> Token? {
    tokens.indices.contains(at + ahead) ? tokens[at + ahead] : nil
  }

  /// Takes one mark of the kind.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard at < tokens.count, tokens[at].kind == kind else { return false }
    at += 1
    return true
  }

  /// Takes one of the words.
  mutating func take(_ words: WordSet) -> Bool {
    guard at < tokens.count, tokens[at].kind == .word, words.contains(tokens[at]) else {
      return false
    }
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
    let base = anchor
    let value = form(&self)
    if value == nil {
      at = start
      remarks = noticed
      undated = missing
      anchor = base
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
    while at < tokens.count, tokens[at].kind == .comma { at += 1 }
  }
}
