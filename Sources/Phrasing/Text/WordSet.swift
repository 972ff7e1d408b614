/// A set of words that says no quickly.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let index: WordIndex

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ elements: some Sequence<String>) {
    index = WordIndex(elements)
  }

  /// The words, each once.
  var words: [String] { index.words }

  func contains(_ word: String) -> Bool {
    index.place(of: word, key: WordIndex.key(of: word)) != nil
  }

  /// The same for a word of a line, whose key is known.
  func contains(_ token: Token) -> Bool {
    index.place(of: token.text, key: token.key) != nil
  }
}

/// What single words mean.
struct WordTable<Meaning: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let index: WordIndex
  private var meanings: [Meaning] = []

  init(dictionaryLiteral elements: (String, Meaning)...) {
    self.init(elements)
  }

  /// Of a word that is given twice, the first meaning counts.
  init(_ elements: [(word: String, meaning: Meaning)]) {
    index = WordIndex(elements.map(\.word))
    for element in elements where index.words[meanings.count...].first == element.word {
      meanings.append(element.meaning)
    }
  }

  /// The words, each once.
  var words: [String] { index.words }

  subscript(word: String) -> Meaning? {
    index.place(of: word, key: WordIndex.key(of: word)).map { meanings[$0] }
  }

  subscript(token: Token) -> Meaning? {
    index.place(of: token.text, key: token.key).map { meanings[$0] }
  }
}
