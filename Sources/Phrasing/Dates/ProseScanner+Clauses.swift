internal import Scheduling

/// What the words around a time say of it: that it is not the one, or that it is only spoken of.
extension ProseScanner {
  /// How much a sentence lets its one time count.
  enum Standing {
    /// The time is what was said.
    case said
    /// It may be: something is said of the day, or something else goes with it.
    case asked
    /// Something was moved from one day to another: the second counts, from this byte on.
    case moved(Int)
    /// The sentence says that it is not.
    case refused
  }

  /// How much the one time of a text counts, by the words right before and right after it.
  ///
  /// "By July 9 is fine" says a time; "July 9 is a holiday" speaks of one, "July 9 won't work"
  /// refuses it, and "July 9 or never" is half of what was said.
  static func standing(of span: Phrase.Span, in tokens: [Token]) -> Standing {
    guard let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }) else {
      return .said
    }
    let next = tokens.firstIndex { $0.start >= span.bytes.upperBound } ?? tokens.endIndex
    if let target = target(of: span, in: tokens, first) { return target }
    if first > 0,
      isMisspeltBound(tokens[first - 1]) || isUnreadPlace(tokens, before: first)
        || isBoundLeft(tokens, before: first)
    {
      return .asked
    }
    if isOutdated(tokens, first..<next) { return .asked }
    if let weekday = foreignWeekday(tokens, before: first),
      case .date(let day)? = span.reading.date, day.weekday != weekday
    {
      return .asked
    }
    // "Present - July 9", "? - July 9".
    if first == 2, tokens[1].kind == .dash,
      tokens[0].kind != .word
        || EnglishProse.placeholders.contains(tokens[0].text)
    {
      return .asked
    }
    if first == 1 ? isUnknownLabel(tokens) : areInitials(tokens[..<first]) { return .asked }
    guard next < tokens.endIndex else { return .said }
    let clause = tokens[next...].prefix { ![.semicolon, .dot, .open].contains($0.kind) }
    let isOpen = EnglishWords.fromWord.contains(tokens[first])
    if goesOn(clause, isOpen: isOpen) { return .asked }
    guard let verb = clause.first, EnglishProse.predicates.contains(verb.text) else { return .said }
    let said = standing(saidBy: clause)
    if isSubject(tokens, first) { return said }
    // "By July 9 is unrealistic".
    if first == 0, case .refused = said { return said }
    return .said
  }

  /// "Moved from July 2 to July 9", "pushed until July 9".
  private static func target(
    of span: Phrase.Span, in tokens: [Token], _ first: Int
  ) -> Standing? {
    let before = tokens[..<first].last { !EnglishProse.moved.contains($0.text) }
    guard let before, EnglishProse.movers.contains(before.text) else { return nil }
    let inside = tokens[first...].prefix { $0.start < span.bytes.upperBound }
    let begins = EnglishWords.fromWord.contains(tokens[first].text)
    guard let link = inside.lastIndex(where: { EnglishProse.destinations.contains($0.text) }) else {
      return begins ? .refused : nil
    }
    return .moved(tokens[link].end)
  }

  /// "Before the fiscal year starts on February 1", "by the audit on January 20": the day is one on
  /// which something happens, and what was said is told from it.
  ///
  /// Of what is only named, "before the audit on January 20", the day itself may be meant too.
  func bounded(_ span: Phrase.Span, in tokens: [Token]) -> Reading? {
    guard let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), first > 2,
      let bound = eventBound(in: tokens, before: first)
    else { return nil }
    let said = EnglishRanges.bounds.match(tokens, at: first)
    if let said {
      guard said.meaning == .on || said.meaning == .inside else { return nil }
    }
    var parser = PhraseParser(prose: tokens, from: said?.next ?? first, context)
    guard let expression = parser.moment(), let day = parser.resolve(expression),
      parser.at > first, tokens[parser.at - 1].end == span.bytes.upperBound,
      var choice = parser.apply(bound, to: day)
    else { return nil }
    if bound != .by, !EnglishProse.occurring.contains(tokens[first - 1].text) {
      choice.ask(day.best.value, because: .twoMeanings)
    }
    return parser.reading(choice)
  }

  /// The bound of a thing that happens on a day: "before the …", a few words before the day.
  private func eventBound(in tokens: [Token], before place: Int) -> EnglishRanges.Bound? {
    for index in (max(0, place - 7)..<place).reversed() {
      let token = tokens[index]
      guard token.kind == .word, !EnglishProse.denials.contains(token.text) else { return nil }
      guard let bound = EnglishProse.eventBounds.match(tokens, at: index) else { continue }
      guard place - bound.next > 1, EnglishProse.eventArticles.contains(tokens[bound.next].text),
        !isDenied(tokens, before: index)
      else { return nil }
      return bound.meaning
    }
    return nil
  }

  /// "wef 1 Oct", "ab 1 October": a short word that may well say from when or until when.
  private static func isUnknownLabel(_ tokens: [Token]) -> Bool {
    let (word, next) = (tokens[0], tokens[1])
    guard word.kind == .word, word.text.utf8.count <= 4 else { return false }
    let isBare =
      next.kind == .number || next.kind == .ordinal || EnglishCalendar.months[next.text] != nil
      || EnglishCalendar.weekdays[next.text] != nil
    return isBare && !EnglishProse.labels.contains(word.text)
  }

  /// "Befor July 9", "untill July 9": a word one slip away from one that turns the day.
  private static func isMisspeltBound(_ token: Token) -> Bool {
    guard token.kind == .word, token.text.utf8.count > 3,
      EnglishRanges.bounds.meaning(of: token.text) == nil,
      !EnglishProse.labels.contains(token.text)
    else { return false }
    let typed = Array(token.text.utf8)
    return EnglishProse.turning.contains { Typo.isOneEdit(typed, $0) }
  }

  /// "*By the* …", "*prior to* 15-19 March", of which only what follows was understood: the bound is
  /// lost.
  private static func isBoundLeft(_ tokens: [Token], before place: Int) -> Bool {
    guard let last = tokens[..<place].lastIndex(where: { !EnglishRanges.article.contains($0) })
    else { return false }
    return (max(0, last - 3)...last).contains { index in
      guard let bound = EnglishRanges.bounds.match(tokens, at: index), bound.next == last + 1,
        // "The year starts in April" is told of another thing.
        !EnglishHedges.fiscalVerbs.contains(tokens[last])
      else { return false }
      return [.by, .before, .until, .through, .after, .from, .within].contains(bound.meaning)
    }
  }

  /// "Halfway to July 9", "off July 9": what that is of the day is not known here.
  private static func isUnreadPlace(_ tokens: [Token], before place: Int) -> Bool {
    let token = tokens[place]
    // "The *run* up to go-live" is no end, "*halfway* between the two" no stretch.
    if EnglishNeighbours.upWord.contains(token) {
      return EnglishNeighbours.runUps.contains(tokens[place - 1])
    }
    guard
      token.kind != .word || EnglishCalendar.months[token] != nil
        || EnglishProse.pairing.contains(token) || EnglishRanges.the.contains(token)
    else { return false }
    let isTo = place > 1 && EnglishWords.toWord.contains(tokens[place - 1])
    return EnglishNeighbours.unreadPlaces.contains(tokens[isTo ? place - 2 : place - 1])
  }

  /// "w.e.f." before a day.
  private static func areInitials(_ tokens: ArraySlice<Token>) -> Bool {
    (2...8).contains(tokens.count)
      && tokens.allSatisfy { $0.kind == .dot || $0.kind == .word && $0.text.utf8.count == 1 }
      && tokens.contains { $0.kind == .dot }
  }

  /// Whether a time is what its clause speaks of: nothing announces it, and nothing stands before
  /// it but the beginning of a clause.
  private static func isSubject(_ tokens: [Token], _ first: Int) -> Bool {
    guard EnglishRanges.bounds.match(tokens, at: first) == nil else { return false }
    guard first > 0 else { return true }
    let before = tokens[first - 1]
    return before.kind != .word || EnglishProse.clauseOpeners.contains(before.text)
  }

  /// "July 9 or never", "2016 and greater": what was found is not all of it.
  private static func goesOn(_ clause: ArraySlice<Token>, isOpen: Bool) -> Bool {
    guard let joiner = clause.first else { return false }
    switch joiner.kind {
    case .plus, .slash, .dash: return clause.count <= 3
    // "July 9 eve", "July 9 two", "July 9 postponed".
    case .word where EnglishNeighbours.unreadBehind.contains(joiner): return true
    case .word where clause.count == 1 && EnglishNumbers.units[joiner.text] != nil: return true
    case .word where EnglishWords.orWord.contains(joiner.text): return true
    case .word where EnglishRanges.connectors.meaning(of: joiner.text) != nil:
      if EnglishRanges.untilWords.contains(joiner) { return true }
      // "From July 9 to Founders Day", but not "from July 9 to help".
      if isOpen, let next = clause.dropFirst().first, next.kind == .word,
        next.capital || EnglishProse.eventArticles.contains(next.text)
      {
        return true
      }
      // "From the 22nd to 2027-03-12", of which no stretch was made.
      if let next = clause.dropFirst().first, next.kind == .ordinal || next.digits == 4 {
        return true
      }
      // "July 9 to TBD".
      return clause.dropFirst().first.map { EnglishProse.placeholders.contains($0.text) } ?? true
    case .word where EnglishWords.andWord.contains(joiner.text): return clause.count <= 3
    default: return false
    }
  }

  private static func standing(saidBy clause: ArraySlice<Token>) -> Standing {
    let words = clause.filter { $0.kind == .word }.map(\.text)
    if words.contains(where: {
      EnglishProse.denials.contains($0) || EnglishProse.refusals.contains($0)
    }) {
      return .refused
    }
    // "July 9 was the old date".
    if let verb = clause.first, EnglishWords.wasOrWere.contains(verb) { return .asked }
    return words.contains(where: EnglishProse.consents.contains) ? .said : .asked
  }
}
