import PlanModel

/// A text being typed: letters, a cursor, and the keys every text field understands.
///
/// It moves by grapheme cluster, as people count letters; what it reports is in Unicode scalars,
/// as shared texts count them.
struct LineEditor: Equatable, Sendable {
  /// What a key did to the text.
  enum Outcome: Equatable {
    /// The key means nothing to a text field.
    case ignored
    /// Only the cursor moved.
    case moved
    /// These scalars were replaced.
    case edited(Replacement)
    /// Nothing more goes in.
    case full
  }

  /// Scalars that gave way to others.
  struct Replacement: Equatable {
    let offsets: Range<Int>
    let text: String
  }

  /// What is typed.
  private(set) var text: String
  private var characters: [Character]
  /// Unicode scalars of each letter; counting them anew is dear, and asked for at every key.
  private var scalarCounts: [Int]
  /// Letters before the cursor.
  private(set) var cursor: Int
  /// What was last cut.
  private(set) var cut = ""
  /// Whether the first letter typed takes the place of all that stands there; any other key leaves
  /// it to be changed.
  private(set) var givesWay = false

  /// The keys that cut.
  static let cuts: Set<Key> = [
    .control("w"), .control("u"), .control("k"), .alt("d"), Key(.backspace, .alt),
  ]

  init(_ text: String = "") {
    self.text = text
    characters = Array(text)
    scalarCounts = characters.map(\.scalarCount)
    cursor = characters.count
  }

  var isEmpty: Bool { characters.isEmpty }

  /// Whether a letter typed now would come behind all that stands there.
  var isAtEnd: Bool { cursor == characters.count && !givesWay }

  /// Unicode scalars before the cursor.
  var scalarOffset: Int { scalars(in: 0..<cursor) }

  /// The UTF-8 bytes of so many scalars from the start.
  ///
  /// - Complexity: O(scalars).
  func bytes(ofScalars count: Int) -> Int {
    Substring(text.unicodeScalars.prefix(count)).utf8.count
  }

  /// The UTF-8 bytes before the cursor.
  var byteOffset: Int { textBeforeCursor.utf8.count }

  /// Shows another text, with the cursor after so many of its scalars.
  mutating func show(_ text: String, cursorAfter offset: Int) {
    self = LineEditor(text, cut: cut)
    cursor = 0
    var passed = 0
    while cursor < characters.count, passed < offset {
      passed += scalarCounts[cursor]
      cursor += 1
    }
  }

  private init(_ text: String, cut: String) {
    self.init(text)
    self.cut = cut
  }

  /// Puts the cursor after so many letters.
  mutating func place(cursorAfter letters: Int) {
    givesWay = false
    cursor = min(max(0, letters), characters.count)
  }

  /// Lets what stands there give way to what is typed next: a value is said anew more often than
  /// it is mended.
  mutating func offerToGiveWay() {
    givesWay = !isEmpty
  }

  mutating func handle(_ key: Key) -> Outcome {
    if let letter = key.text { return insert(String(letter)) }
    givesWay = false
    switch key {
    case Key(.left), .control("b"): return move(to: cursor - 1)
    case Key(.right): return move(to: cursor + 1)
    case Key(.home), .control("a"): return move(to: 0)
    case Key(.end), .control("e"): return move(to: characters.count)
    case Key(.left, .control), .alt("b"): return move(to: wordStart)
    case Key(.right, .control), .alt("f"): return move(to: wordEnd)
    case Key(.backspace), .control("h"): return remove(cursor - 1..<cursor)
    case Key(.delete), .control("d"): return remove(cursor..<cursor + 1)
    case .control("w"), Key(.backspace, .alt): return remove(wordStart..<cursor, keeping: true)
    case .alt("d"): return remove(cursor..<wordEnd, keeping: true)
    case .control("k"): return remove(cursor..<characters.count, keeping: true)
    case .control("u"): return remove(0..<cursor, keeping: true)
    default: return .ignored
    }
  }

  /// Up to so many letters on each side of the cursor.
  func letters(aroundCursor count: Int) -> (before: String, after: String) {
    (
      String(characters[max(0, cursor - count)..<cursor]),
      String(characters[cursor..<min(characters.count, cursor + count)])
    )
  }

  /// What stands before the cursor.
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Takes away letters before the cursor.
  mutating func removeLetters(beforeCursor count: Int) -> Outcome {
    givesWay = false
    return remove(cursor - count..<cursor)
  }

  /// Puts text where the cursor is, as much of it as there is room for.
  mutating func insert(_ wanted: String) -> Outcome {
    guard !wanted.isEmpty else { return .moved }
    guard !givesWay else { return replaceAll(with: wanted) }
    let text = wanted.bounded(toBytes: Limits.textBytes - self.text.utf8.count)
    guard !text.isEmpty else { return .full }
    let offset = scalarOffset
    if cursor == characters.count, text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0A && $0 != 0x0D }) {
      self.text += text
      characters.append(contentsOf: text)
      scalarCounts.append(contentsOf: repeatElement(1, count: text.utf8.count))
      cursor = characters.count
      return .edited(Replacement(offsets: offset..<offset, text: text))
    }
    // A combining mark joins the letter before it, so letters are counted anew around the seam.
    let before = cursor > 0 ? String(characters[cursor - 1]) : ""
    let after = cursor < characters.count ? String(characters[cursor]) : ""
    let seam = Array(before + text + after)
    let from = cursor - (before.isEmpty ? 0 : 1)
    let to = cursor + (after.isEmpty ? 0 : 1)
    characters.replaceSubrange(from..<to, with: seam)
    scalarCounts.replaceSubrange(from..<to, with: seam.map(\.scalarCount))
    self.text = String(characters)
    cursor = from
    let goal = offset + text.unicodeScalars.count
    var passed = scalars(in: 0..<from)
    while cursor < characters.count, passed < goal {
      passed += scalarCounts[cursor]
      cursor += 1
    }
    return .edited(Replacement(offsets: offset..<offset, text: text))
  }

  private mutating func replaceAll(with wanted: String) -> Outcome {
    let old = scalars(in: 0..<characters.count)
    self = LineEditor("", cut: cut)
    guard case .edited(let new) = insert(wanted) else { return .full }
    return .edited(Replacement(offsets: 0..<old, text: new.text))
  }

  private mutating func move(to place: Int) -> Outcome {
    cursor = min(max(0, place), characters.count)
    return .moved
  }

  private mutating func remove(_ range: Range<Int>, keeping: Bool = false) -> Outcome {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return .moved }
    if keeping { cut = String(characters[range]) }
    let start = scalars(in: 0..<range.lowerBound)
    let end = start + scalars(in: range)
    characters.removeSubrange(range)
    scalarCounts.removeSubrange(range)
    text = String(characters)
    cursor = range.lowerBound
    return .edited(Replacement(offsets: start..<end, text: ""))
  }

  private func scalars(in range: Range<Int>) -> Int {
    var sum = 0
    for count in scalarCounts[range] { sum += count }
    return sum
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }
}

extension String {
  /// The text up to a number of bytes, never cutting a letter.
  func bounded(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var kept = ""
    for character in self {
      guard kept.utf8.count + character.utf8.count <= limit else { break }
      kept.append(character)
    }
    return kept
  }
}

extension Character {
  fileprivate var scalarCount: Int { unicodeScalars.count }

  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
