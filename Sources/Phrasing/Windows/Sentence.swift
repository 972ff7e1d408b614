internal import Scheduling

/// A line with its tokens and the people in it: what the readers of longer answers share.
struct Sentence {
  let source: [UInt8]
  let tokens: [Token]
  let context: PhraseContext
  let people: PersonScanner
  let times: ProseScanner

  /// A rule or a day, and further days of the same list.
  typealias Days = (when: Reading, listed: [Reading])

  /// The first token behind a time.
  func place(after span: Phrase.Span) -> Int? {
    tokens.firstIndex { $0.start >= span.bytes.upperBound }
  }

  init(
    _ text: some StringProtocol, _ context: PhraseContext, inWindow: Bool = false,
    isFreeze: Bool = false, tokens split: [Token]? = nil
  ) {
    source = Array(text.utf8)
    tokens = split ?? Tokenizer.tokens(of: text)
    self.context = context
    times = ProseScanner(context, inWindow: inWindow, isFreeze: isFreeze)
    people = PersonScanner(source: source, tokens: tokens, context: context)
  }

  /// Where a token begins, in bytes; the end of the text behind the last.
  func start(of place: Int) -> Int { place < tokens.count ? tokens[place].start : source.count }

  func words(_ range: Range<Int>) -> String { people.words(range) }

  /// The words without the ending of a possessive: "the *board*'s".
  func bare(_ range: Range<Int>) -> String {
    let words = words(range)
    guard let last = range.last, tokens[last].possessive else { return words }
    return String(words.dropLast(words.hasSuffix("s") ? 2 : 1))
  }

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

  /// The first run of a chain.
  func first(of chain: PhraseChain, from place: Int = 0) -> (start: Int, next: Int)? {
    for place in tokens.indices.dropFirst(place) {
      if let match = chain.match(tokens, at: place) { return (place, match.next) }
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
      identity: .speaker, side: context.speaker,
      bytes: token.start..<token.end)
  }

  /// Whoever speaks, where the words leave them out: "out the week of May 3".
  var me: PersonPhrase {
    PersonPhrase(
      identity: .speaker, side: context.speaker,
      bytes: 0..<0)
  }

  /// The first day or stretch announced in the tokens from a place on.
  func time(from place: Int, to end: Int? = nil) -> Phrase.Span? {
    let stop = end ?? tokens[min(place, tokens.count)...].firstIndex { $0.kind == .dot }
    return times.spans(in: Array(tokens[min(place, tokens.count)..<(stop ?? tokens.count)]))
      .first { $0.reading.date != nil && !goesOn($0) }
  }

  /// The single days that are told in the tokens from a place to the end of the sentence, those of
  /// "21 January or 18 February" each.
  func days(from place: Int) -> [CivilDate] {
    let rest = tokens[min(place, tokens.count)...].prefix { $0.kind != .dot }
    return times.spans(in: Array(rest)).flatMap { span in
      ([span.reading.value].compactMap(\.self) + span.reading.alternatives).compactMap { value in
        if case .date(.date(let day)) = value { day } else { nil }
      }
    }
  }

  /// The first of them.
  func day(from place: Int) -> CivilDate? { days(from: place).first }

  /// Whether a list of days goes on behind what was understood of it: "all next week *and the Monday
  /// after*".
  func leavesMore(after span: Phrase.Span) -> Bool {
    guard let first = span.reading.date,
      let next = place(after: span)
    else { return false }
    var parser = parser(at: next)
    var last = Choice(first)
    last.asks = span.reading.kind == .ambiguous
    while let more = parser.nextListed(after: last) { last = more }
    guard parser.at < tokens.count,
      joins(parser.at) || EnglishRanges.connectors.match(tokens, at: parser.at) != nil
    else { return false }
    let rest = tokens[(parser.at + 1)...].drop {
      EnglishRanges.the.contains($0.text) || EnglishNumbers.begins($0)
    }
    guard let word = rest.first, word.text.utf8.count > 3 else { return false }
    return EnglishCalendar.weekdays[word.text] != nil
      || EnglishCalendar.units.meaning(of: word.text) != nil
  }

  /// "*14 and* 15 December": a number before the first day that has its month.
  private func listedBefore(_ span: Phrase.Span) -> [Reading] {
    guard let place = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), place > 1,
      joins(place - 1), [.number, .ordinal].contains(tokens[place - 2].kind),
      let (year, month, day) = span.reading.date?.earliest?.components,
      tokens[place - 2].number < day,
      let date = CivilDate(year: year, month: month, day: tokens[place - 2].number)
    else { return [] }
    return [parser(at: place).reading(Choice(.date(date)))]
  }

  /// "The *8th* and the 22nd of January": a day whose month the next of the list tells.
  func inMonth(of next: Reading?, placed place: Int) -> Choice<DateValue>? {
    let words = tokens[place...].prefix(3)
    guard let number = words.first(where: { [.number, .ordinal].contains($0.kind) })?.number,
      !words.contains(where: { EnglishCalendar.months[$0.text] != nil }),
      tokens[place...].contains(where: { EnglishCalendar.months[$0.text] != nil }),
      case .date(let day)? = next?.date
    else { return nil }
    let (year, month, last) = day.components
    guard number < last else { return nil }
    return CivilDate(year: year, month: month, day: number).map { Choice(.date($0)) }
  }

  /// Whether a token holds two of a list together.
  func joins(_ place: Int) -> Bool {
    [.comma, .ampersand].contains(tokens[place].kind)
      || EnglishWords.andWord.contains(tokens[place].text)
  }

  /// A weekday that stands right here, "off *Thursday* and Friday".
  func weekday(at place: Int) -> Phrase.Span? {
    guard place < tokens.count else { return nil }
    var parser = parser(at: place)
    guard parser.weekday() != nil else { return nil }
    parser = self.parser(at: place)
    guard let choice = parser.bounded() else { return nil }
    return Phrase.Span(
      bytes: tokens[place].start..<tokens[parser.at - 1].end, reading: parser.reading(choice))
  }

  /// "Ends 30 October, no changes *before then*": a bound told by a day that was said before.
  var namesThen: Bool {
    tokens.indices.contains { place in
      EnglishRanges.bounds.match(tokens, at: place).map { bound in
        bound.next < tokens.count && EnglishWords.thenWord.contains(tokens[bound.next])
      } ?? false
    }
  }

  /// The days and stretches that are listed behind one: "December 24, *28 and 31*".
  func listed(after span: Phrase.Span) -> [Reading] {
    guard let first = span.reading.date else { return [] }
    var listed = listedBefore(span)
    guard var next = place(after: span) else {
      return listed
    }
    // "12/21-1/4 *(holidays)*, also 3/22-3/26": what a stretch is, between it and the next.
    if tokens[next].kind == .open,
      let close = tokens[next...].firstIndex(where: { $0.kind == .close }),
      close + 1 < tokens.count
    {
      next = close + 1
    }
    var parser = parser(at: next)
    var last = Choice(first)
    last.asks = span.reading.kind == .ambiguous
    while listed.count < 12, let more = parser.nextListed(after: last) {
      listed.append(parser.reading(more))
      last = more
    }
    return listed
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
    var parser = PhraseParser(prose: tokens, from: place, context)
    parser.inWindow = times.inWindow
    return parser
  }
}
