internal import Scheduling

/// What a line shows of its act, its end, its owner and its day.
struct StepFeatures {
  enum Owner: Hashable {
    case person, several, group, role, speaker, nobody
    /// A title that acts, with no name: "the CFO signs".
    case actingRole
    /// One capitalised word that acts: a company, or somebody by half a name.
    case unknown
  }

  enum End: Hashable {
    /// An end both sides can see.
    case seen
    /// An end that somebody must give, and nobody says who.
    case given
    case none(StepQuality.Cause)
  }

  let sentence: Sentence
  /// The cells of the line: title first, then owner, date, test of done.
  let cells: [Range<Int>]
  private(set) var hasDay = false
  /// One day, not "this week" or "in 90 days".
  private(set) var hasExactDay = false
  /// A title or a department stands for somebody in the act.
  private(set) var mentionsRole = false
  private(set) var hasOwnerField = false
  private(set) var owner = Owner.nobody
  private(set) var isSellerStage = false
  /// The tokens of the act: the title without its heading, and the test of done.
  private(set) var act: [Token] = []
  private(set) var end = End.none(.topic)
  private(set) var hedge: StepQuality.Cause?
  /// What the line is instead of an act.
  private(set) var mood: StepQuality.Cause?
  /// What leaves a line open even where a person and a day are named.
  private(set) var opening: StepQuality.Cause?
  /// Somebody is wanted for it, and not yet found.
  private(set) var seeksSomebody = false
  /// The verb is one whose end anyone can see, whatever it is done to.
  var isPlainAct: Bool { StepEnd.isPlainAct(act) }
  /// What somebody named is or goes on doing, and no act: "Omar to be available".
  var isOfNoEnd: Bool { StepEnd.isOfNoEnd(act) }
  /// Whoever owns it stands before the act or behind "by", and not as whom it is done with.
  var isDoneByOwner: Bool { StepEnd.hasDoer(act) }
  /// Nothing but a call or a meeting about nothing.
  private(set) var isEmpty = false

  init(line: some StringProtocol, tokens: [Token]?, context: PhraseContext) {
    sentence = Sentence(line, context, tokens: tokens)
    cells = LineCells.split(sentence)
    let found = LineCells.roles(of: cells, in: sentence)
    let days = found.act.map { StepFeatures.days(in: $0, sentence) }
    let acts = zip(found.act, days).map { cell, days in
      StepFeatures.withoutAsides(
        cell.filter { place in !days.taken.contains(place) }.map { sentence.tokens[$0] })
    }
    act = acts.flatMap(\.self)
    hasDay = found.hasDay || days.contains(where: \.found)
    hasExactDay = found.hasDay || days.contains(where: \.exact)
    mentionsRole = act.contains {
      EnglishPeople.titles.contains($0) || EnglishPeople.departments.contains($0)
    }
    let fieldOwner = StepOwner.inFields(found.owners, sentence)
    hasOwnerField = fieldOwner != nil
    isSellerStage =
      SellerStage.holds(act)
      || SellerStage.isJargon(owners: found.owners.map { sentence.tokens[$0] })
    // Nothing is more serious.
    if isSellerStage { return }
    hedge = StepEnd.hedge(act, hasDay)
    mood = StepMood.cause(of: act, in: sentence)
    end = StepEnd.end(of: acts)
    opening = acts.lazy.compactMap(StepEnd.opening(of:)).first
    let owned = zip(found.act, days).map { StepFeatures.afterLeadingDay($0, $1.taken, sentence) }
    seeksSomebody =
      StepOwner.seeksSomebody(act)
      || owned.contains { !$0.isEmpty && StepOwner.opensUnfilled($0, sentence) }
    owner = StepOwner.strongest(
      fieldOwner, StepOwner.inAct(owned, sentence, hasExactDay: hasExactDay))
    isEmpty =
      act.contains { EnglishQuality.emptyEvents.contains($0) } && end != .seen
      && !act.contains {
        EnglishPeople.bodies.contains($0)
          || EnglishActs.things.contains($0) && !EnglishWords.wWord.contains($0)
          || EnglishWords.securityWord.contains($0)
          || EnglishWords.legalWord.contains($0)
      }
  }

  /// "DPA executed (if required)": the act without its condition.
  private static func withoutAsides(_ tokens: [Token]) -> [Token] {
    guard let open = tokens.firstIndex(where: { $0.kind == .open }), open > 0,
      open + 1 < tokens.count, tokens[open + 1].text == "if",
      let close = tokens[open...].firstIndex(where: { $0.kind == .close })
    else { return tokens }
    return Array(tokens[..<open] + tokens[(close + 1)...])
  }

  /// "By July 21 Chen has …", "June 29: Wendy raises …": who does it stands after the day.
  private static func afterLeadingDay(
    _ cell: Range<Int>, _ taken: Set<Int>, _ sentence: Sentence
  ) -> Range<Int> {
    let start = cell.first { place in
      let token = sentence.tokens[place]
      // "So Wei will …", "Action: vendor to …".
      let isAnnounced =
        EnglishStepWords.announcements.contains(token) && place + 1 < cell.upperBound
        && sentence.tokens[place + 1].kind == .colon
      return !taken.contains(place) && !isAnnounced
        && !EnglishStepWords.discourse.contains(token)
        && ![.comma, .colon, .dash, .semicolon].contains(token.kind)
    }
    return (start ?? cell.lowerBound)..<cell.upperBound
  }

  /// The days a cell names, and the tokens that name them.
  private static func days(
    in cell: Range<Int>, _ sentence: Sentence
  ) -> (found: Bool, exact: Bool, taken: Set<Int>) {
    var (found, exact) = (false, false)
    var taken: Set<Int> = []
    let tokens = Array(sentence.tokens[cell])
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      if let span = sentence.times.time(in: tokens, from: place), let date = span.reading.date {
        found = true
        exact = exact || isExact(date, tokens[place..<span.next])
        taken.formUnion((place..<span.next).map { cell.lowerBound + $0 })
        place = span.next
        continue
      }
      if isNumericDay(tokens, place, sentence) {
        (found, exact) = (true, true)
        taken.formUnion((place..<place + 3).map { cell.lowerBound + $0 })
        place += 3
        continue
      }
      if EnglishCalendar.weekdays[token] != nil, token.text.utf8.count > 3 || token.capital {
        (found, exact) = (true, true)
        taken.insert(cell.lowerBound + place)
      } else if EnglishWords.dayWord.contains(token), place + 1 < tokens.count,
        tokens[place + 1].kind == .number
      {
        found = true
      }
      place += 1
    }
    return (found, exact, taken)
  }

  /// `7/15` at an end of the line, where a step has its day.
  private static func isNumericDay(_ tokens: [Token], _ place: Int, _ sentence: Sentence) -> Bool {
    guard place + 2 < tokens.count, tokens[place].kind == .number, tokens[place + 1].kind == .slash,
      tokens[place + 2].kind == .number, !tokens[place + 1].spaced,
      place == 0 || place + 3 == tokens.count
    else { return false }
    return DatePhrase.read(Array(tokens[place..<place + 3]), in: sentence.context).date != nil
  }

  private static func isExact(_ date: DateValue, _ tokens: ArraySlice<Token>) -> Bool {
    // "in 90 days" and "next week" name no day anybody wrote down.
    guard !tokens.contains(where: { EnglishCalendar.units.meaning(of: $0) != nil }) else {
      return false
    }
    switch date {
    case .date: return true
    case .range(let span): return span.first == nil || span.first == span.last
    }
  }
}
