/// A line with its tokens and the people in it: what the readers of longer answers share.
struct Sentence {
  let source: [UInt8]
  let tokens: [Token]
  let context: PhraseContext
  let people: PersonScanner
  let times: ProseScanner

  init(_ text: some StringProtocol, _ context: PhraseContext) {
    source = Array(text.utf8)
    tokens = Tokenizer.tokens(of: text)
    self.context = context
    times = ProseScanner(context)
    people = PersonScanner(source: source, tokens: tokens, context: context)
  }

  func words(_ range: Range<Int>) -> String { people.words(range) }

  /// The first entry of a table from a place on.
  func first<Meaning>(
    of table: PhraseTable<Meaning>, from place: Int = 0
  ) -> (meaning: Meaning, start: Int, next: Int)? {
    var place = place
    while place < tokens.count {
      if let match = table.match(tokens, at: place) { return (match.meaning, place, match.next) }
      place += 1
    }
    return nil
  }

  /// The first person named in a stretch of tokens.
  func person(in range: Range<Int>) -> PersonPhrase? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let found = people.mention(at: place, alone: false), found.next <= range.upperBound {
        return found.person
      }
      place += 1
    }
    return nil
  }

  /// Whoever speaks, where they speak of themselves: "I send the invite".
  func speaker(in range: Range<Int>) -> PersonPhrase? {
    guard let token = tokens[range].first(where: { EnglishWindows.myself.contains($0.text) })
    else { return nil }
    return PersonPhrase(
      identity: .speaker, title: nil, department: nil, side: context.speaker,
      introducedBySpeaker: false, bytes: token.start..<token.end)
  }

  /// The first day or stretch announced in the tokens from a place on.
  func time(from place: Int, to end: Int? = nil) -> Phrase.Span? {
    let stop = end ?? tokens[min(place, tokens.count)...].firstIndex { $0.kind == .dot }
    return times.spans(in: Array(tokens[min(place, tokens.count)..<(stop ?? tokens.count)]))
      .first { $0.reading.date != nil && !goesOn($0) }
  }

  /// "The week *before the retreat*" is told by something else, and not this week.
  private func goesOn(_ span: Phrase.Span) -> Bool {
    guard let next = tokens.first(where: { $0.start >= span.bytes.upperBound }) else {
      return false
    }
    return EnglishWindows.toldBy.contains(next.text)
  }

  /// A reader of whatever time begins at a place.
  func parser(at place: Int) -> PhraseParser {
    PhraseParser(prose: tokens, from: place, context)
  }
}
