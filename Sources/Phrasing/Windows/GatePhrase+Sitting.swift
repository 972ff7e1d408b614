internal import Scheduling

/// Days of a body that only stand beside its name: "board 22 Jan, 17 Mar", "VP staff Thu", "Capex
/// committee 2nd Tuesday of the month, deck 5 days prior".
extension GatePhrase {
  /// The days of a line that names a body and its days, and says nothing else.
  static func sitting(in sentence: Sentence) -> GatePhrase? {
    let tokens = sentence.tokens
    // "*In the* management meeting, Mondays, papers three days before".
    let opening = afterHeading(tokens)
    let start =
      tokens[opening...].firstIndex {
        !EnglishRanges.the.contains($0) && !EnglishWords.atOrIn.contains($0)
      } ?? opening
    guard
      let last = tokens.prefix(start + 6).lastIndex(where: {
        EnglishPeople.bodies.contains($0) || EnglishWindows.runs.contains($0)
      }),
      // "The cheque run", but not what is only run.
      !EnglishWindows.runs.contains(tokens[last]) || last > start,
      (start..<last).allSatisfy({ isPart(tokens[$0]) || isOfName(tokens[$0], $0, last) }),
      last + 1 < tokens.count
    else { return nil }
    if let days = blessing(in: sentence, after: last + 1) {
      return GatePhrase(
        body: sentence.words(start..<last + 1), person: nil, isDepartment: false, isMeeting: true,
        when: anchored(days.when, in: sentence), listed: days.listed,
        cutoff: papers(before: days, in: sentence), roll: roll(in: sentence),
        leavesPapersOpen: leavesPapersOpen(in: sentence, besides: days))
    }
    let place = tokens[(last + 1)...].firstIndex { token in
      ![.colon, .dash, .comma].contains(token.kind) && !EnglishWindows.sessions.contains(token.text)
    }
    guard let place, let days = days(in: sentence, after: place), isAll(days, of: sentence, place)
    else { return nil }
    // "Board, Thursday" may be one appointment; a place in the month is its habit, and so are
    // "Thursdays".
    let isPlural = EnglishCalendar.pluralWeekdays[tokens[place].text] != nil
    if tokens[last + 1].kind == .comma, !isPlural, days.when.recurrence?.frequency != .monthly {
      return nil
    }
    return GatePhrase(
      body: sentence.bare(start..<last + 1), person: nil, isDepartment: false, isMeeting: true,
      when: limited(anchored(days.when, in: sentence), in: sentence), listed: days.listed,
      cutoff: papers(before: days, in: sentence), roll: roll(in: sentence),
      leavesPapersOpen: leavesPapersOpen(in: sentence, besides: days))
  }

  /// "*Spend:* exec committee …", "*budget -* investment panel …": what is decided stands before the
  /// body.
  private static func afterHeading(_ tokens: [Token]) -> Int {
    guard
      let mark = tokens.prefix(3).firstIndex(where: {
        $0.kind == .colon || $0.kind == .dash && $0.spaced
      }), mark > 0, EnglishWindows.moneyHeadings.contains(tokens[mark - 1]), mark + 1 < tokens.count
    else { return 0 }
    return mark + 1
  }

  /// "*Works* council": what looks like an act and is what the body is called.
  private static func isOfName(_ token: Token, _ place: Int, _ last: Int) -> Bool {
    place + 1 == last && EnglishWindows.working.contains(token)
  }

  /// "The committee *has to bless it*, second Wednesday every month": that it decides, and its days.
  private static func blessing(
    in sentence: Sentence, after place: Int
  ) -> Sentence.Days? {
    let tokens = sentence.tokens
    guard EnglishWindows.having.contains(tokens[place].text),
      let pause = tokens[place...].prefix(7).firstIndex(where: { $0.kind == .comma }),
      pause > place + 1, let days = lateDays(in: sentence, from: pause + 1)
    else { return nil }
    return days
  }

  /// A word of a body's name: no day, and nothing anybody does.
  static func isPart(_ token: Token) -> Bool {
    token.kind == .word && !EnglishWords.prepositions.contains(token.text)
      && !EnglishActs.followsPerson(token.text) && EnglishCalendar.weekdays[token.text] == nil
  }

  /// Whether a clause says its days and nothing more.
  private static func isAll(
    _ days: (when: Reading, listed: [Reading]), of sentence: Sentence, _ place: Int
  ) -> Bool {
    // "Board 22 Jan" alone may be one appointment; a rule, or several days, are the body's own.
    // "*Board:* 18 March" is told as its day.
    let isLabelled = place > 0 && sentence.tokens[place - 1].kind == .colon
    guard days.when.recurrence != nil || !days.listed.isEmpty || isLabelled else { return false }
    var parser = sentence.parser(at: place)
    if days.when.recurrence != nil {
      var habit = parser
      if parser.recurrence() == nil {
        guard habit.habit() != nil else { return false }
        parser = habit
      }
    } else {
      guard var day = parser.bounded() else { return false }
      while let next = parser.nextListed(after: day) { day = next }
    }
    guard let next = parser.token, !parser.isBehindFullStop else { return true }
    return [.comma, .dot, .semicolon].contains(next.kind)
  }
}
