/// Words, or runs of words, that mean one thing: the shape of every table of the language.
///
///     let bounds = PhraseTable([("by", .by), ("no later than", .by)])
///
/// Lookup takes the longest entry that starts at a token; entries are written in lower case with
/// single spaces; a dash in the text counts as a space, and "&" as "and".
///
/// A language has tens of thousands of phrases, and all of them are made by the first line that is
/// read: so the words behind the first stand in one run of bytes, and none is a text of its own.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// Its words behind the first, with a space between: where they stand among the letters.
    let start: Int32
    let end: Int32
    let meaning: Meaning
  }

  /// The first words of the phrases.
  private let heads: WordIndex
  /// Where the phrases of each first word begin among the entries, and where the last ones end.
  private let bounds: [Int32]
  /// Those that begin alike stand together, longest first.
  private let entries: [Entry]
  private let letters: [UInt8]

  init(_ phrases: [(words: String, meaning: Meaning)]) {
    var phrasebook = Draft()
    for phrase in phrases { phrasebook.add(phrase.words, meaning: phrase.meaning) }
    self.init(phrasebook)
  }

  /// Several phrases for each meaning: `[.by: "by|no later than"]` written as pairs.
  init(grouped groups: [(meaning: Meaning, phrases: String)]) {
    var phrasebook = Draft()
    for group in groups { phrasebook.add(group.phrases, meaning: group.meaning) }
    self.init(phrasebook)
  }

  private init(_ draft: Draft) {
    var bounds = Array(repeating: Int32(0), count: draft.heads.words.count + 1)
    for place in draft.places { bounds[Int(place.head) + 1] += 1 }
    for head in bounds.indices.dropFirst() { bounds[head] += bounds[head - 1] }
    let order = draft.places.indices.sorted { one, other in
      let (left, right) = (draft.places[one], draft.places[other])
      if left.head != right.head { return left.head < right.head }
      return left.words != right.words ? left.words > right.words : one < other
    }
    heads = draft.heads
    self.bounds = bounds
    entries = order.map { draft.entries[$0] }
    letters = draft.letters
  }

  /// Phrases as they are collected.
  private struct Draft {
    var heads = WordIndex([])
    var letters: [UInt8] = []
    var entries: [Entry] = []
    /// Of each entry its first word, and how many words it has behind it.
    var places: [(head: Int32, words: Int32)] = []

    /// Adds phrases with a `|` between.
    mutating func add(_ phrases: String, meaning: Meaning) {
      // Byte by byte: there are thousands of them, and none holds a letter of several scalars.
      for phrase in phrases.utf8.split(separator: UInt8(ascii: "|")) {
        let words = phrase.split(separator: PhraseTable.space)
        guard let first = words.first else { continue }
        let start = Int32(letters.count)
        for word in words.dropFirst() {
          if letters.count > Int(start) { letters.append(PhraseTable.space) }
          letters += word
        }
        entries.append(Entry(start: start, end: Int32(letters.count), meaning: meaning))
        places.append((Int32(heads.insert(String(Substring(first)))), Int32(words.count)))
      }
    }
  }

  private static var space: UInt8 { UInt8(ascii: " ") }

  /// The longest entry at `place`: its meaning, and the place after it.
  func match(_ tokens: [Token], at place: Int) -> (meaning: Meaning, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word,
      let head = heads.place(of: tokens[place].text, key: tokens[place].key)
    else { return nil }
    for entry in entries[begunBy(head)] {
      if let next = end(of: entry, in: tokens, after: place + 1) { return (entry.meaning, next) }
    }
    return nil
  }

  /// The words with which its phrases begin.
  var firstWords: [String] { heads.words }

  /// Hands out the words of each phrase.
  func forEachPhrase(_ body: ([String]) -> Void) {
    var words: [String] = []
    for head in heads.words.indices {
      for entry in entries[begunBy(head)] {
        words.removeAll(keepingCapacity: true)
        words.append(heads.words[head])
        var start = Int(entry.start)
        while start < Int(entry.end) {
          var end = start
          while end < Int(entry.end), letters[end] != PhraseTable.space { end += 1 }
          words.append(String(decoding: letters[start..<end], as: UTF8.self))
          start = end + 1
        }
        body(words)
      }
    }
  }

  /// Whether an entry may begin with the token.
  func mayBegin(_ token: Token) -> Bool {
    heads.place(of: token.text, key: token.key) != nil
  }

  /// Whether the one word is an entry of its own.
  func meaning(of word: String) -> Meaning? {
    heads.place(of: word, key: WordIndex.key(of: word)).flatMap(meaningAlone)
  }

  /// The same for a word of a line, whose key is known.
  func meaning(of token: Token) -> Meaning? {
    heads.place(of: token.text, key: token.key).flatMap(meaningAlone)
  }

  private func meaningAlone(_ head: Int) -> Meaning? {
    entries[begunBy(head)].last.flatMap { $0.start == $0.end ? $0.meaning : nil }
  }

  private func begunBy(_ head: Int) -> Range<Int> { Int(bounds[head])..<Int(bounds[head + 1]) }

  /// The place behind an entry, all the words of which follow here.
  private func end(of entry: Entry, in tokens: [Token], after place: Int) -> Int? {
    var next = place
    var start = Int(entry.start)
    let end = Int(entry.end)
    while start < end {
      if next < tokens.count, tokens[next].kind == .dash { next += 1 }
      guard next < tokens.count else { return nil }
      let text = tokens[next].kind == .ampersand ? "and" : tokens[next].text
      guard tokens[next].kind == .word || tokens[next].kind == .ampersand,
        let behind = wordEnd(from: start, before: end, is: text)
      else { return nil }
      start = behind + 1
      next += 1
    }
    return next
  }

  /// Where a word ends that stands among the letters from here on; `nil` where another one does.
  private func wordEnd(from start: Int, before end: Int, is word: String) -> Int? {
    var place = start
    for byte in word.utf8 {
      guard place < end, letters[place] == byte else { return nil }
      place += 1
    }
    return place == end || letters[place] == PhraseTable.space ? place : nil
  }
}
