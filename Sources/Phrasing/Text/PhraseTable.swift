/// Words, or runs of words, that mean one thing: the shape of every table of the language.
///
///     let bounds = PhraseTable([("by", .by), ("no later than", .by)])
///
/// Lookup takes the longest entry that starts at a token; entries are written in lower case with
/// single spaces, and a dash in the text counts as a space.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let rest: [String]
    let meaning: Meaning
  }

  private var entries: [String: [Entry]] = [:]
  private let signature: WordSignature

  init(_ phrases: [(words: String, meaning: Meaning)]) {
    signature = WordSignature(
      phrases.compactMap { $0.words.split(separator: " ").first.map(String.init) })
    for (words, meaning) in phrases {
      let parts = words.split(separator: " ").map(String.init)
      guard let head = parts.first else { continue }
      entries[head, default: []].append(Entry(rest: Array(parts.dropFirst()), meaning: meaning))
    }
    for key in entries.keys {
      entries[key]?.sort { $0.rest.count > $1.rest.count }
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
      signature.mayHold(tokens[place].key), let candidates = entries[tokens[place].text]
    else { return nil }
    for entry in candidates {
      if let next = end(of: entry.rest, in: tokens, after: place + 1) {
        return (entry.meaning, next)
      }
    }
    return nil
  }

  /// Whether the one word is an entry of its own.
  func meaning(of word: String) -> Meaning? {
    guard signature.mayHold(WordSignature.key(of: word)) else { return nil }
    return entries[word]?.last { $0.rest.isEmpty }?.meaning
  }

  private func end(of rest: [String], in tokens: [Token], after place: Int) -> Int? {
    var next = place
    for word in rest {
      if next < tokens.count, tokens[next].kind == .dash { next += 1 }
      guard next < tokens.count, tokens[next].kind == .word, tokens[next].text == word else {
        return nil
      }
      next += 1
    }
    return next
  }
}
