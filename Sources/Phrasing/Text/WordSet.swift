/// A set of words that says no quickly.
///
/// Most words of a line are in none of the language's tables. Before a word is hashed, one bit
/// chosen by its first and last letter and its length tells whether any entry is like it.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<String>
  private let signature: WordSignature

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ elements: some Sequence<String>) {
    words = Set(elements)
    signature = WordSignature(words)
  }

  func contains(_ word: String) -> Bool {
    signature.mayHold(WordSignature.key(of: word)) && words.contains(word)
  }
}

extension WordSet {
  /// The same for a word of a line, whose shape is known.
  func contains(_ token: Token) -> Bool {
    signature.mayHold(token.key) && words.contains(token.text)
  }
}

/// Which shapes of words a table holds: 1024 bits.
struct WordSignature: Sendable {
  private var bits = [UInt64](repeating: 0, count: 16)

  init(_ words: some Sequence<String>) {
    for word in words {
      let key = WordSignature.key(of: word)
      bits[key >> 6] |= 1 << UInt64(key & 63)
    }
  }

  func mayHold(_ key: Int) -> Bool {
    bits[key >> 6] & (1 << UInt64(key & 63)) != 0
  }

  /// A number from 0 to 1023 made of a word's ends and length.
  static func key(of word: String) -> Int {
    let bytes = word.utf8
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return (Int(first) &* 37 &+ Int(last) &* 11 &+ bytes.count &* 151) & 1023
  }
}
