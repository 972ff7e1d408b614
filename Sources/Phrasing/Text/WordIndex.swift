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
    let words = Array(words)
    var size = 8
    while size < words.count * 2 { size *= 2 }
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

  private mutating func insert(_ word: String) {
    let key = WordIndex.key(of: word)
    guard place(of: word, key: key) == nil else { return }
    var slot = key & (slots.count - 1)
    while slots[slot].place >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(key: UInt32(truncatingIfNeeded: key), place: Int32(words.count))
    words.append(word)
  }

  /// A number made of a word's ends, its middle and its length, never negative.
  static func key(of word: String) -> Int {
    let bytes = word.utf8
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    let middle = bytes[bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)]
    let shape = UInt32(first) | UInt32(middle) << 8 | UInt32(last) << 16
    let mixed = (shape ^ UInt32(truncatingIfNeeded: bytes.count) << 24) &* 0x9E37_79B1
    return Int(mixed ^ mixed >> 15)
  }
}
