/// A step told in whole sentences, as the note a quick hand makes of it.
///
/// People wrap an act in talk: "Stefan builds the interface; he says six days", "It's the cleaning
/// that bothers me: Louise has to do it". What only tells who, how long or what it is about becomes
/// ", six days" and "the cleaning, Louise", which every reader of steps knows.
public struct SpokenStep {
  var bytes: [UInt8]
  let reader: StepReader
  let context: PhraseContext
  private(set) var isChanged = false

  var tokens: [Token] { reader.tokens }
  var people: PersonScanner { reader.people }

  init(_ text: String, _ context: PhraseContext) {
    bytes = Array(text.utf8)
    self.context = context
    reader = StepReader(
      source: bytes, tokens: Tokenizer.tokens(of: text), context: context, previous: nil)
  }

  /// The words of a line as a note; every letter that is kept keeps its place.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func note(of text: String, in context: PhraseContext) -> String {
    var step = SpokenStep(text, context)
    guard step.tokens.count > 3 else { return text }
    for pass in passes {
      pass(&step)
      if step.isChanged { step = SpokenStep(String(decoding: step.bytes, as: UTF8.self), context) }
    }
    return String(decoding: step.bytes, as: UTF8.self)
  }

  /// A line with a semicolon and "then" before what somebody does next; every letter that is kept
  /// keeps its place.
  ///
  /// This comes before anything reads what an act waits for: "once that's there" is the act before.
  public static func parted(_ text: String, in context: PhraseContext) -> String {
    var step = SpokenStep(text, context)
    guard step.tokens.count > 6 else { return text }
    step.partSequels()
    return step.isChanged ? String(decoding: step.bytes, as: UTF8.self) : text
  }

  private static let passes: [@Sendable (inout SpokenStep) -> Void] = [
    { $0.takeFronting() }, { $0.takeSigning() },
    { $0.takeElsewhere() }, { $0.dropOpenOwner() }, { $0.dropNeeding() }, { $0.takeWhatIsDone() },
    { $0.takeTrade() }, { $0.takeCollected() },
    { $0.joinDoers() }, { $0.takeLengths() }, { $0.dropWish() }, { $0.partActs() },
  ]

  // MARK: Changing words

  /// Puts spaces where words stood.
  mutating func blank(_ range: Range<Int>) {
    guard let first = tokens[range].first, let last = tokens[range].last else { return }
    for place in first.start..<last.end { bytes[place] = UInt8(ascii: " ") }
    isChanged = true
  }

  /// Puts other words, which are no longer, where some stood.
  ///
  /// - Returns: Whether they fit.
  @discardableResult
  mutating func put(_ words: String, over range: Range<Int>) -> Bool {
    guard let first = tokens[range].first, let last = tokens[range].last,
      case let new = Array(words.utf8), new.count <= last.end - first.start
    else { return false }
    blank(range)
    for (offset, byte) in new.enumerated() { bytes[first.start + offset] = byte }
    return true
  }

  // MARK: Looking

  /// The place after whoever stands at a place by name.
  func somebody(at place: Int) -> Int? {
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    return (reader.anyone(at: place) ?? people.lone(at: place)).flatMap {
      $0.person.isRoleOnly || tokens[$0.next - 1].possessive ? nil : $0.next
    }
  }

  /// Whether a clause may begin behind a mark.
  func isMark(_ place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    switch tokens[place].kind {
    case .comma, .semicolon: return true
    case .dash: return tokens[place].spaced
    case .dot: return place + 1 < tokens.count && tokens[place + 1].spaced
    default: return false
    }
  }

  /// The place of the mark with which the clause ends that a place is in.
  func clauseEnd(from place: Int) -> Int {
    tokens[place...].indices.first { isMark($0) || tokens[$0].kind == .dot } ?? tokens.count
  }
}
