/// Where each word of a table stands: a table of hashes that the words of a line carry with them.
///
/// Most words of a line are in none of the language's tables. A word is hashed once, when the line
/// is split; a table that does not hold it says so after one or two looks at numbers.
struct WordIndex: Sendable {
  private var slots: [Slot]
  private(set) var words: [String] = []

  /// Eight bytes: there are tens of thousands of them.
  private struct Slot: Sendable {
    var key: UInt32 = 0
    /// The place of the word, or -1 where none stands.
    var place: Int32 = -1
  }

  init(_ words: some Sequence<String>) {
    var size = 8
    while size < words.underestimatedCount * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for word in words { insert(word) }
  }

  /// The place of a word among the words, each counted once; `nil` when it is none of them.
  func place(of word: String, key: Int) -> Int? {
    var slot = key & (slots.count - 1)
    while slots[slot].place >= 0 {
      let place = Int(slots[slot].place)
      if slots[slot].key == UInt32(truncatingIfNeeded: key), words[place] == word { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a word, where it is none of them; gives its place.
  @discardableResult
  mutating func insert(_ word: String) -> Int {
    let key = WordIndex.key(of: word)
    if let place = place(of: word, key: key) { return place }
    if words.count * 2 >= slots.count { grow() }
    put(Slot(key: UInt32(truncatingIfNeeded: key), place: Int32(words.count)))
    words.append(word)
    return words.count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.place >= 0 { put(slot) }
  }

  private mutating func put(_ slot: Slot) {
    var place = Int(slot.key) & (slots.count - 1)
    while slots[place].place >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  /// A number made of a word's ends, its middle and its length, never negative.
  static func key(of word: String) -> Int {
    let bytes = word.utf8Span.span
    guard bytes.count > 0 else { return 0 }
    let (first, middle, last) = (bytes[0], bytes[bytes.count / 2], bytes[bytes.count - 1])
    let shape = UInt32(first) | UInt32(middle) << 8 | UInt32(last) << 16
    let mixed = (shape ^ UInt32(truncatingIfNeeded: bytes.count) << 24) &* 0x9E37_79B1
    return Int(mixed ^ mixed >> 15)
  }
}
