/// Words, or runs of words, that mean one thing: the shape of every table of the language.
///
///     let bounds = PhraseTable([("by", .by), ("no later than", .by)])
///
/// Lookup takes the longest entry that starts at a token; entries are written in lower case with
/// single spaces; a dash in the text counts as a space, and "&" as "and".
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let rest: [String]
    let meaning: Meaning
  }

  /// The first words of the phrases, and for each the phrases that begin so, longest first.
  private let heads: WordIndex
  private var entries: [[Entry]]

  init(_ phrases: [(words: String, meaning: Meaning)]) {
    let parts = phrases.map { $0.words.split(separator: " ").map(String.init) }
    heads = WordIndex(parts.compactMap(\.first))
    entries = Array(repeating: [], count: heads.words.count)
    for (words, phrase) in zip(parts, phrases) {
      guard let head = words.first,
        let place = heads.place(of: head, key: WordIndex.key(of: head))
      else { continue }
      entries[place].append(Entry(rest: Array(words.dropFirst()), meaning: phrase.meaning))
    }
    for place in entries.indices {
      entries[place].sort { $0.rest.count > $1.rest.count }
    }
  }

  /// Several phrases for each meaning: `[.by: "by|no later than"]` written as pairs.
  init(grouped groups: [(meaning: Meaning, phrases: String)]) {
    self.init(
      groups.flatMap { group in
        group.phrases.split(separator: "|").map { (String($0), group.meaning) }
      })
  }

  /// The longest entry at `place`: its meaning, and the place after it.
  func match(_ tokens: [Token], at place: Int) -> (meaning: Meaning, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word,
      let head = heads.place(of: tokens[place].text, key: tokens[place].key)
    else { return nil }
    for entry in entries[head] {
      if let next = end(of: entry.rest, in: tokens, after: place + 1) {
        return (entry.meaning, next)
      }
    }
    return nil
  }

  /// Whether an entry may begin with the token.
  func mayBegin(_ token: Token) -> Bool {
    heads.place(of: token.text, key: token.key) != nil
  }

  /// Whether the one word is an entry of its own.
  func meaning(of word: String) -> Meaning? {
    heads.place(of: word, key: WordIndex.key(of: word)).flatMap { place in
      entries[place].last { $0.rest.isEmpty }?.meaning
    }
  }

  /// The same for a word of a line, whose key is known.
  func meaning(of token: Token) -> Meaning? {
    heads.place(of: token.text, key: token.key).flatMap { place in
      entries[place].last { $0.rest.isEmpty }?.meaning
    }
  }

  private func end(of rest: [String], in tokens: [Token], after place: Int) -> Int? {
    var next = place
    for word in rest {
      if next < tokens.count, tokens[next].kind == .dash { next += 1 }
      guard next < tokens.count else { return nil }
      let isAnd = tokens[next].kind == .ampersand && word == "and"
      guard isAnd || tokens[next].kind == .word && tokens[next].text == word else { return nil }
      next += 1
    }
    return next
  }
}
