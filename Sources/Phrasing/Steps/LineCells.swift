internal import Scheduling

/// A line's columns: title, owner, date and done, however they were separated.
enum LineCells {
  struct Roles {
    /// Title and test of done.
    var act: [Range<Int>] = []
    var owners: [Range<Int>] = []
    var hasDay = false
  }

  /// Splits at bars, long dashes and spaced hyphens.
  static func split(_ sentence: Sentence) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    let tokens = sentence.tokens
    let slashes = fieldSlashes(tokens)
    for place in 0...tokens.count {
      let splits =
        place == tokens.count || isBar(sentence, tokens[place])
        || (tokens[place].kind == .dash && isSpacedDash(tokens, place))
        || slashes.contains(place)
        || (tokens[place].kind == .open && place > 0 && opensDate(tokens, place))
        || (tokens[place].kind == .open || isStop(tokens[place]))
          && isLabel(at: place + 1, tokens)
        || isLabel(at: 0, tokens) && endsField(place, sentence)
        || tokens[place].kind == .open && place > start && holdsOwner(place, sentence)
      guard splits else { continue }
      if place > start { cells.append(start..<place) }
      start = place + 1
    }
    return cells
  }

  /// "Owner:", "Due:", "DRI:".
  private static func isLabel(at place: Int, _ tokens: [Token]) -> Bool {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .colon else { return false }
    return EnglishQuality.ownerWords.contains(tokens[place])
      || EnglishQuality.dueWords.contains(tokens[place])
  }

  /// "Business case approved (CFO)": whoever does it, and nothing after.
  private static func holdsOwner(_ place: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let close = tokens[place...].prefix(6).firstIndex(where: { $0.kind == .close }),
      close > place + 1, close + 1 == tokens.count || isBar(sentence, tokens[close + 1])
    else { return false }
    return tokens[place + 1..<close].allSatisfy { $0.kind != .word || isOwnerWord($0) }
  }

  /// Whether a mark ends a labelled field: a semicolon, or a full stop that is no initial's.
  private static func endsField(_ place: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard place < tokens.count else { return false }
    return switch tokens[place].kind {
    case .semicolon: true
    // "Owner: n/a, form sent": no name goes on behind a place that is kept for one.
    case .comma: place > 2 && StepOwner.isUnfilled(2..<place, sentence)
    case .dot:
      place > 2 && place + 1 < tokens.count && tokens[place - 1].text.utf8.count > 2
        && !StepPhrase.isShortened(tokens[place - 1].text)
        && EnglishCalendar.weekdays[tokens[place - 1]] == nil
        && tokens[place + 1].kind == .word
    default: false
    }
  }

  private static func isStop(_ token: Token) -> Bool {
    [.semicolon, .comma, .dot].contains(token.kind)
  }

  private static func isBar(_ sentence: Sentence, _ token: Token) -> Bool {
    guard token.kind == .other else { return false }
    let mark = sentence.source[token.start..<token.end]
    return mark.elementsEqual("|".utf8) || mark.elementsEqual("→".utf8)
  }

  private static func isSpacedDash(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count else { return true }
    return tokens[place].spaced && tokens[place + 1].spaced
  }

  /// "Karin / sign DPA / 18 Dec": slashes between all fields, and a number behind the last.
  private static func fieldSlashes(_ tokens: [Token]) -> [Int] {
    let slashes = tokens.indices.dropFirst().dropLast().filter { place in
      tokens[place].kind == .slash && tokens[place].spaced && tokens[place + 1].spaced
    }
    guard slashes.count == 2, let last = slashes.last,
      tokens[(last + 1)...].prefix(3).contains(where: { $0.kind == .number || $0.kind == .ordinal })
    else { return [] }
    return slashes
  }

  /// "(due 2026-06-20)".
  private static func opensDate(_ tokens: [Token], _ place: Int) -> Bool {
    place + 1 < tokens.count && EnglishQuality.dueWords.contains(tokens[place + 1])
  }

  static func roles(of cells: [Range<Int>], in sentence: Sentence) -> Roles {
    var roles = Roles()
    for (index, cell) in cells.enumerated() {
      let labelled = label(of: cell, sentence)
      if labelled.isOwner {
        // "Owner: Ana Bell, 1 Feb".
        let owner = beforeDay(labelled.rest, sentence)
        roles.owners.append(owner)
        roles.hasDay = roles.hasDay || owner.count < labelled.rest.count
      } else if labelled.isDue || isDate(cell, sentence) {
        roles.hasDay = true
        // "Due July 3: form signed".
        if labelled.isDue, let act = afterColon(labelled.rest, sentence) { roles.act.append(act) }
      } else if index == 0, opensWithDoer(cells, sentence) {
        roles.owners.append(cell)
      } else if index == 0, let end = heading(of: cell, sentence) {
        roles.owners.append(cell.lowerBound..<end)
        roles.act.append(end + 1..<cell.upperBound)
      } else if index > 0 || cells.count > 1 && startsWithNobody(cell, sentence),
        isOwner(cell, sentence), !(cells.count == 2 && index == 0)
      {
        roles.owners.append(cell)
      } else if index > 0, isBesideDate(index, cells, sentence),
        StepOwner.isQuietName(cell, sentence)
      {
        roles.owners.append(cell)
      } else {
        roles.act.append(cell)
      }
    }
    if cells.count == 2, roles.act.count == 2, isDepartments(cells[0], sentence) {
      roles.act = [cells[1]]
    }
    return roles
  }

  private static func label(
    of cell: Range<Int>, _ sentence: Sentence
  ) -> (isOwner: Bool, isDue: Bool, rest: Range<Int>) {
    guard cell.count > 1,
      sentence.tokens[cell.lowerBound + 1].kind == .colon
        || EnglishWords.dueWord.contains(sentence.tokens[cell.lowerBound])
          && !EnglishWords.diligenceWord.contains(sentence.tokens[cell.lowerBound + 1])
    else { return (false, false, cell) }
    let word = sentence.tokens[cell.lowerBound].text
    let rest = min(cell.lowerBound + 2, cell.upperBound)..<cell.upperBound
    if EnglishQuality.ownerWords.contains(word) { return (true, false, rest) }
    if EnglishQuality.dueWords.contains(word) { return (false, true, rest) }
    return (false, false, cell)
  }

  /// "Ana Bell, 1 Feb": whoever owns it, without the day behind a comma.
  private static func beforeDay(_ cell: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let tokens = sentence.tokens
    let isClosed = cell.last.map { tokens[$0].kind == .close } ?? false
    let end = isClosed ? cell.upperBound - 1 : cell.upperBound
    guard let comma = cell.dropFirst().first(where: { tokens[$0].kind == .comma }),
      comma + 1 < end, isDate(comma + 1..<end, sentence)
    else { return cell }
    return cell.lowerBound..<comma
  }

  /// "DPA signed - priya - 12/18".
  private static func isBesideDate(
    _ index: Int, _ cells: [Range<Int>], _ sentence: Sentence
  ) -> Bool {
    [index - 1, index + 1].contains {
      $0 > 0 && $0 < cells.count
        && (isDate(cells[$0], sentence) || label(of: cells[$0], sentence).isDue)
    }
  }

  private static func afterColon(_ cell: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    guard let colon = cell.first(where: { sentence.tokens[$0].kind == .colon }),
      colon + 1 < cell.upperBound
    else { return nil }
    return colon + 1..<cell.upperBound
  }

  /// The place of the colon after whoever is to do it: "Vendor: provide the certificate".
  ///
  /// A department's name may head a topic instead, but not an order.
  private static func heading(of cell: Range<Int>, _ sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    guard let colon = cell.prefix(9).first(where: { tokens[$0].kind == .colon }),
      colon > cell.lowerBound, colon + 1 < cell.upperBound
    else { return nil }
    let words = tokens[cell.lowerBound..<colon].filter { $0.kind == .word }
    let isSide = words.count == 1 && EnglishWords.parties.contains(words[0])
    guard isSide || words.allSatisfy({ isOwnerWord($0) }), !words.isEmpty else { return nil }
    let isParty =
      isSide
      || words.contains { EnglishPeople.groups.contains($0) || EnglishQuality.nobody.contains($0) }
    let next = tokens[colon + 1].text
    return isParty || EnglishActs.acts.contains(next) && !EnglishActs.things.contains(next)
      ? colon : nil
  }

  /// "Raj - provision three logins - 12/1".
  private static func opensWithDoer(_ cells: [Range<Int>], _ sentence: Sentence) -> Bool {
    guard cells.count > 1, StepOwner.isWholeName(unannounced(cells[0], sentence), sentence) else {
      return false
    }
    let act = sentence.tokens[cells[1].lowerBound].text
    // "Omar → returns the form".
    if EnglishActs.isVerb(act) { return true }
    if let base = EnglishActs.base(ofThirdPerson: act), EnglishActs.isVerb(base),
      !EnglishActs.isNoun(act), cells[1].count > 1
    {
      return true
    }
    // "Vera Holm - permit approved - 4 Feb".
    return cells.count > 2 && cells.dropFirst(2).contains { isDate($0, sentence) }
      && EnglishGivenNames.names.contains(sentence.tokens[cells[0].lowerBound])
  }

  /// "Action: Jorge": the name without what announces it.
  private static func unannounced(_ cell: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    guard cell.count > 2, sentence.tokens[cell.lowerBound + 1].kind == .colon,
      EnglishStepWords.announcements.contains(sentence.tokens[cell.lowerBound])
    else { return cell }
    return cell.lowerBound + 2..<cell.upperBound
  }

  private static func startsWithNobody(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    EnglishQuality.ownerWords.contains(sentence.tokens[cell.lowerBound])
      || StepOwner.isUnfilled(cell, sentence)
  }

  /// A cell that holds a day and little else: "2026-08-01", "day 12", "due Friday".
  private static func isDate(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    if isWrittenDay(cell, sentence.tokens) { return true }
    // Most cells are titles: one look at the words spares trying every form of a date.
    guard mayBeDate(sentence.tokens[cell]) else { return false }
    let tokens = Array(sentence.tokens[cell])
    if tokens.count <= 9, DatePhrase.read(tokens.trimmed, in: sentence.context).kind != .none {
      return true
    }
    if tokens.count == 2, EnglishWords.dayOrWeek.contains(tokens[0]), tokens[1].kind == .number {
      return true
    }
    return EnglishWords.byWord.contains(tokens.first?.text ?? "") && tokens.count < 6
      && tokens.contains { $0.kind == .number }
  }

  /// Whether a cell holds what a date is told with: a word that names nothing but a time, or a number
  /// beside one of the calendar or beside no word at all, as in "7/15".
  private static func mayBeDate(_ cell: ArraySlice<Token>) -> Bool {
    var hasNumber = false
    var hasCalendarWord = false
    var isWordless = true
    for token in cell {
      if token.kind == .ordinal { return true }
      hasNumber = hasNumber || token.kind == .number
      guard token.kind == .word else { continue }
      isWordless = false
      if token.roles.isEmpty { continue }
      if EnglishProse.isTimeWord(token) || EnglishCalendar.weekdays[token] != nil
        || EnglishCalendar.sureDays.contains(token)
      {
        return true
      }
      hasCalendarWord =
        hasCalendarWord || !token.roles.isDisjoint(with: [.month, .slip, .ordinal, .mark])
    }
    return hasNumber && (hasCalendarWord || isWordless)
  }

  /// "2026-08-01" and nothing else, as a plan's own lines have it: nothing has to be tried.
  private static func isWrittenDay(_ cell: Range<Int>, _ tokens: [Token]) -> Bool {
    guard cell.count == 5 else { return false }
    let first = cell.lowerBound
    return tokens[first].digits == 4 && tokens[first + 1].kind == .dash
      && tokens[first + 2].digits == 2 && tokens[first + 3].kind == .dash
      && tokens[first + 4].digits == 2 && tokens[first + 4].kind == .number
      && CivilDate(
        year: tokens[first].number, month: tokens[first + 2].number, day: tokens[first + 4].number)
        != nil
  }

  /// A cell that is only people, roles or groups.
  static func isOwner(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens[cell]
    guard tokens.count <= 10 else { return false }
    if StepOwner.isWholeName(cell, sentence) || StepOwner.isUnfilled(cell, sentence) { return true }
    let words = tokens.filter { $0.kind == .word }
    guard !words.isEmpty else { return false }
    return words.allSatisfy { isOwnerWord($0) } || isTitles(words)
      || words.count == 1 && words[0].capital && sentence.people.isKnownCompany(words[0])
      || words.contains { EnglishQuality.nobody.contains($0) } && words.count < 4
  }

  /// "Dir IT / SE", "General Counsel": capitals around a title, and nothing that is done.
  private static func isTitles(_ words: [Token]) -> Bool {
    words.count < 7
      && words.contains {
        EnglishPeople.titles.contains($0) || EnglishQuality.sellerRoles.contains($0)
      }
      && words.allSatisfy {
        isOwnerWord($0)
          || $0.capital && !EnglishActs.isActOrThing($0.text) && !$0.possessive
      }
  }

  private static func isOwnerWord(_ token: Token) -> Bool {
    EnglishPeople.departments.contains(token) || EnglishPeople.groups.contains(token)
      || EnglishPeople.titles.contains(token) || EnglishPeople.isSeveral(token.text)
      || EnglishQuality.sellerRoles.contains(token)
      || EnglishQuality.nobody.contains(token) || EnglishWords.andWord.contains(token)
      || EnglishWords.orWord.contains(token)
      || EnglishQuality.possessives.contains(token)
  }

  private static func isDepartments(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens[cell].allSatisfy {
      $0.kind != .word || EnglishPeople.departments.contains($0)
        || EnglishActs.activities.contains($0)
    }
  }
}
