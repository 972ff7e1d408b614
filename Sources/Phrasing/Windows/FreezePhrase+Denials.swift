/// Freezes that are no more, or hold only on some days.
extension FreezePhrase {
  /// Whether a freeze comes on weekdays of every week: "on *Fridays* in December" is not all of it.
  static func comesAgain(_ sentence: Sentence, from place: Int) -> Bool {
    let clause = sentence.tokens[min(place, sentence.tokens.count)...].prefix {
      !$0.isPause && $0.kind != .dot
    }
    return clause.indices.contains { at in
      EnglishCalendar.pluralWeekdays[sentence.tokens[at].text] != nil
        && sentence.rule(at: at) != nil
    }
  }

  /// "The freeze was *moved from March to May*": where it lies now, and from when to when is asked.
  static func movedTo(in sentence: Sentence, from place: Int) -> Reading? {
    let tokens = sentence.tokens
    guard let moved = tokens[place...].firstIndex(where: EnglishWindows.freezeMoves.contains),
      // "Freeze 14 Dec to 4 Jan, so go-live *moved* to …", "*nothing* gets pushed from … to …".
      !tokens[place..<moved].contains(where: { $0.isPause || $0.denies }),
      let to = tokens[moved...].firstIndex(where: EnglishWords.toWord.contains)
    else { return nil }
    var parser = sentence.parser(at: to + 1)
    return parser.bounded().map {
      parser.reading($0).asked(.limitUnknown, in: sentence.context)
    }
  }

  /// Whether a sentence says that there is no freeze, or none any more.
  ///
  /// - Complexity: Linear in the text.
  public static func denies(_ text: some StringProtocol, in context: PhraseContext) -> Bool {
    let sentence = Sentence(text, context, inWindow: true, isFreeze: true)
    return sentence.first(of: EnglishWindows.freezes).map { isDenied(sentence, $0.start) } ?? false
  }

  /// "We *might* be closed on December 24", "*if* there is a freeze": nothing is closed yet.
  static func isUnsure(_ sentence: Sentence, before start: Int) -> Bool {
    let tokens = sentence.tokens
    return tokens[..<start].indices.contains { place in
      guard EnglishWindows.unsure.contains(tokens[place]) else { return false }
      // "In May everything is frozen".
      return EnglishCalendar.months[tokens[place]] == nil
        || EnglishWindows.afterMay.contains(tokens[place + 1])
    }
  }

  /// "There is no freeze in July", "the freeze was lifted".
  static func isDenied(_ sentence: Sentence, _ start: Int) -> Bool {
    let tokens = sentence.tokens
    if EnglishProse.denials.contains(tokens[start].text) || tokens[start].text == "nothing" {
      return false
    }
    // "Hiring freeze": nothing of the plan stands still.
    if start > 0, EnglishWindows.otherFreezes.contains(tokens[start - 1]) { return true }
    return sentence.times.isDenied(tokens, before: start) || sentence.isFormer(at: start)
      || isUnsure(sentence, before: start)
      || sentence.first(of: EnglishWindows.notOurs, from: start) != nil
      || tokens.indices.dropFirst(start + 1).contains { place in
        EnglishWindows.freezeOff.contains(tokens[place])
          && EnglishWindows.beforeOff.contains(tokens[place - 1])
      }
      || tokens.indices[start...].contains { place in
        guard EnglishWindows.freezeOver.contains(tokens[place].text) else { return false }
        if EnglishWindows.been.contains(tokens[place - 1].text) { return true }
        // "Frozen over Christmas", "lifted January 4".
        return sentence.times.time(in: tokens, from: place) == nil
          && sentence.time(from: place + 1, to: min(place + 6, tokens.count)) == nil
      }
  }

  /// "We're shut 24 December to 2 January *and there's no changes in exam weeks*": days that no
  /// calendar has stand behind it, and those before it are of another clause.
  static func isOfOtherDays(
    _ found: (meaning: Stop, start: Int, next: Int), in sentence: Sentence
  ) -> Bool {
    let tokens = sentence.tokens
    guard found.next < tokens.count, sentence.time(from: found.next) == nil,
      EnglishWindows.leadingToDays.contains(tokens[found.next].text)
        || EnglishWords.atOrIn.contains(tokens[found.next].text),
      tokens[found.next...].prefix(5).contains(where: {
        EnglishCalendar.units.meaning(of: $0.text) != nil
      }),
      let said = sentence.time(from: 0), said.bytes.upperBound <= tokens[found.start].start,
      let next = sentence.place(after: said)
    else { return false }
    return tokens[next..<found.start].contains { token in
      token.isPause || EnglishWords.andWord.contains(token.text)
    }
  }
}
