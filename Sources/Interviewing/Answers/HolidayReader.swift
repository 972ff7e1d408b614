import Phrasing
import PlanModel
import Scheduling

/// Days off of companies as they were said: public holidays, which of them are worked, and what is
/// closed besides.
struct HolidayDraft: Hashable, Sendable {
  var countries: [Side: [String]] = [:]
  var worked: [Side: [CivilDate]] = [:]
  /// Days on which a company is closed besides.
  var closed: [Side: [CivilDate]] = [:]

  /// Days of every week on which a company does not work, as a mask, Monday lowest.
  var free: [Side: UInt8] = [:]

  /// Clauses about some of a company only, which its calendar cannot hold: "legal: DE".
  var partial: [String] = []
  /// What is to be asked: days that are left out and are none of the holidays, a region of its own.
  var question: String?

  var isEmpty: Bool {
    countries.isEmpty && worked.isEmpty && closed.isEmpty && free.isEmpty && partial.isEmpty
  }
}

/// Reads "US holidays on both sides, but we work Juneteenth and Columbus Day".
struct HolidayReader {
  let fields: FieldReader
  private var plan: Plan { fields.plan }

  /// What a sentence says of public holidays; `nil` when it says nothing.
  ///
  /// - `isAsked`: Whether holidays were asked for: then the name of a country is enough.
  func read(_ text: String, isAsked: Bool = false) -> HolidayDraft? {
    let folded = text.lowercased()
    let closed = closedDays(in: text, folded)
    let free = freeWeekdays(in: text, folded)
    guard isAsked || folded.contains("holiday") || !closed.isEmpty || free != 0 else { return nil }
    if isWhoseOpen(text) { return nil }
    var draft = HolidayDraft()
    if free != 0 { draft.free[closingSide(folded)] = free }
    if !closed.isEmpty { draft.closed[closingSide(folded)] = closed }
    for (sides, part) in parts(of: text) {
      let countries = HolidayReader.countries(in: part)
      if !countries.isEmpty, isOfSome(part) {
        let words = part.trimmed
        draft.partial.append(words.hasPrefix("but ") ? String(words.dropFirst(4)) : words)
        continue
      }
      // "Portugal and Spain": both.
      for side in sides where !countries.isEmpty {
        draft.countries[side, default: []] += countries.filter {
          draft.countries[side]?.contains($0) != true
        }
      }
    }
    for side in Side.allCases {
      let kept = draft.countries[side] ?? plan.calendars[side]?.holidays ?? []
      let worked = workedDays(in: folded, of: kept)
      if !worked.isEmpty, says(folded, of: side) { draft.worked[side] = worked }
    }
    takeExceptions(text, &draft)
    if draft.question == nil, let region = HolidayReader.region(in: text) {
      draft.question = "Only the holidays of the whole country are kept: which are \(region)'s own?"
    }
    return draft.isEmpty ? nil : draft
  }

  /// Whether a clause is about a department or a human, and not about all of a company.
  private func isOfSome(_ clause: String) -> Bool {
    let head = clause.contains(":") ? String(clause.prefix { $0 != ":" }) : clause
    let isKnown = PersonPhrase.all(in: clause, context: fields.phrases).contains { person in
      if case .known = person.identity { true } else { false }
    }
    return isKnown || TopicWords.topic(of: head) != nil || HolidayReader.isOfBranch(clause)
  }

  /// "The office in Lyon": some of a company, whose days off are not everybody's.
  static func isOfBranch(_ text: String) -> Bool {
    HolidayWords.branches.contains(where: text.lowercased().hasWords)
  }

  /// The words for a country or a region that days are told of: "in *Bavaria*".
  static func placeSaid(in text: String) -> String? {
    guard !countries(in: text).isEmpty else { return nil }
    return text.split(separator: " ").map { $0.filter(\.isLetter) }
      .first { !countries(in: $0).isEmpty }
  }

  /// The days on which a company says it is closed: "we're closed August 14", "our offices shut down
  /// from December 24 to January 1".
  private func closedDays(in text: String, _ folded: String) -> [CivilDate] {
    if let opening = HolidayWords.idle.first(where: folded.hasPrefix) {
      return idleDays(String(text.dropFirst(opening.count)))
    }
    // "It must be in a shutdown, we have one 22–27 March": when it is done, and no closed door.
    if HolidayWords.within.contains(where: folded.hasWords) { return [] }
    let says =
      HolidayWords.closings.contains(where: folded.hasWords)
      || HolidayReader.saysNobodyWorks(folded) || closesOnDays(text)
    let isUnsure = HolidayWords.unsure.contains(where: folded.hasWords)
    guard says, isOfCompany(folded), !isUnsure, !isAroundFeast(text),
      !HolidayReader.isOfBranch(text)
    else { return [] }
    var days: Set<CivilDate> = []
    // A stretch without an end, or of months, is no closing that a company would mean.
    func take(_ range: DateSpan) {
      guard let first = range.first, let last = range.last, last - first < 60 else { return }
      for offset in 0...(last - first) { days.insert(first + offset) }
    }
    // "Family Day we're closed. Easter Monday we work": each sentence tells of its own days.
    let sentences = text.split(separating: ". ").filter { sentence in
      !HolidayWords.working.contains(where: sentence.lowercased().hasWords)
    }
    // "Closed on the 11th *and open on the 12th*".
    let told = sentences.map(HolidayReader.behindNobody).map { sentence in
      let ends = HolidayWords.reopening.compactMap { sentence[...].range(ofText: $0)?.lowerBound }
      return ends.min().map { String(sentence[..<$0]) } ?? sentence
    }
    // "Closed on 3 May and 31 May": both days of the list.
    for days in told.map({ FreezePhrase.days(in: $0, context: fields.phrases).days })
    where days.count > 1 {
      days.forEach(take)
    }
    for span in told.flatMap({ Phrase.spans(in: $0, context: fields.phrases) }) {
      switch span.reading.date {
      case .date(let day): days.insert(day)
      case .range(let range): take(range)
      case nil: continue
      }
    }
    return days.sorted()
  }

  /// "We also *close July 6*": what closes with its day right behind it, and no books or deals.
  func closesOnDays(_ text: String) -> Bool {
    guard TopicWords.words(of: text).contains(where: HolidayWords.closingWords.contains) else {
      return false
    }
    let spans = Phrase.spans(in: text, context: fields.phrases)
    return spans.contains { span in
      guard span.reading.date != nil else { return false }
      var words = TopicWords.words(of: text.before(span.bytes))
      while let last = words.last, HolidayWords.beforeClosedDays.contains(last) {
        words.removeLast()
      }
      return words.last.map(HolidayWords.closingWords.contains) == true
    }
  }

  /// Whether a company is said to be off, on whatever days.
  func saysClosed(_ text: String) -> Bool {
    let folded = text.lowercased()
    return HolidayWords.idle.contains(where: folded.hasPrefix)
      || isOfCompany(folded)
        && (HolidayWords.closings.contains(where: folded.hasWords) || closesOnDays(text))
  }

  /// Whether days off are spoken of: a country, a closing, a feast, a holiday by its word.
  func isOfDaysOff(_ text: String) -> Bool {
    let words = TopicWords.words(of: text)
    return saysClosed(text) || !HolidayReader.countries(in: text).isEmpty
      || words.contains(where: HolidayWords.ofDaysOff.contains)
      || HolidayReader.region(in: text) != nil
  }

  /// "Off *over Easter*": some days around it, and which ones nobody said.
  private func isAroundFeast(_ text: String) -> Bool {
    Phrase.spans(in: text, context: fields.phrases).contains { span in
      guard case .date? = span.reading.date else { return false }
      let words = TopicWords.words(of: text[bytes: span.bytes])
      let before = TopicWords.words(of: text.before(span.bytes)).last
      return [words.first, before].contains { $0.map(HolidayWords.around.contains) ?? false }
    }
  }

  /// "Good Friday and Easter Monday": days and nothing else; none where it says more.
  private func idleDays(_ text: String) -> [CivilDate] {
    var days: [CivilDate] = []
    for clause in HolidayReader.clauses(of: text).map(\.trimmed) where !clause.isEmpty {
      // "Off over Easter": which of the days around it, nobody said.
      if TopicWords.words(of: clause).first.map(HolidayWords.around.contains) == true { return [] }
      guard case .date(let day)? = DatePhrase.read(clause, in: fields.phrases).date else {
        return []
      }
      days.append(day)
    }
    return days.sorted()
  }

  /// The days of every week on which a company says it does not work: "we're closed on Fridays".
  private func freeWeekdays(in text: String, _ folded: String) -> UInt8 {
    let says =
      HolidayWords.closings.contains(where: folded.hasWords)
      || HolidayWords.notWorking.contains(where: folded.hasWords)
    guard says, isOfCompany(folded) else { return 0 }
    let mask = HolidayWords.weekdays.enumerated().reduce(UInt8(0)) { mask, name in
      let isEach = folded.hasWords("every \(name.element.dropLast())")
      return folded.hasWords(name.element) || isEach ? mask | 1 << UInt8(name.offset) : mask
    }
    // "Closed on Fridays in August" is a part of the year, which the week cannot say.
    let hasDays = Phrase.spans(in: text, context: fields.phrases).contains {
      $0.reading.date != nil
    }
    return hasDays || mask == 0b1_1111 ? 0 : mask
  }

  private func isOfCompany(_ folded: String) -> Bool {
    HolidayWords.companies.contains(where: folded.hasWords)
      || Side.allCases.contains { names($0, folded) }
  }

  /// Whether a company is named.
  func names(_ side: Side, _ folded: String) -> Bool {
    let name = plan.name(of: side).lowercased()
    return !name.isEmpty && folded.hasWords(name)
  }

  private func closingSide(_ folded: String) -> Side {
    folded.hasWords("you") || folded.hasWords("your") || names(.seller, folded) ? .seller : .buyer
  }

  /// The clauses of a text by the side they speak of: by its company, or as "we" and "you"; the
  /// speaker is the buyer's, unless "they" are.
  private func parts(of text: String) -> [(sides: [Side], text: String)] {
    let ours: Side = isToldOfThem(text) ? .seller : .buyer
    var sides: [Side] = [.buyer]
    let clauses = HolidayReader.clauses(of: text)
    return clauses.enumerated().map { place, clause in
      let folded = clause.lowercased()
      let named = Side.allCases.filter { names($0, folded) }
      if HolidayWords.both.contains(where: folded.hasWords) {
        sides = Side.allCases
      } else if !named.isEmpty {
        sides = named
      } else if HolidayWords.yours.contains(where: folded.hasWords) {
        sides = [.seller]
      } else if HolidayWords.theirs.contains(where: folded.hasWords) {
        sides = [.buyer]
      } else if HolidayWords.ours.contains(where: folded.hasWords)
        || folded.hasSuffix(" for us")
      {
        sides = [ours]
      } else if clauses.dropFirst(place + 1).first.map(HolidayReader.saysBothOnly) == true {
        return (Side.allCases, clause)
      }
      return (sides, clause)
    }
  }

  /// "US holidays, *both of us*": a clause that only says whose the days before it are.
  private static func saysBothOnly(_ clause: String) -> Bool {
    TopicWords.words(of: clause).count <= 4
      && HolidayWords.bothAlone.contains(where: clause.lowercased().hasWords)
  }

  /// "*They* keep the Hamburg holidays, *we* sit in Vienna": told by the one who is not of the buyer.
  private func isToldOfThem(_ text: String) -> Bool {
    let folded = text.lowercased()
    return HolidayWords.theirs.contains(where: folded.hasWords)
      && HolidayWords.ours.contains { folded.hasWords($0) || folded.hasSuffix(" for us") }
      && !HolidayWords.yours.contains(where: folded.hasWords)
  }

  /// "Bavarian holidays apply, we are in Zurich": two countries, of which only the later is said
  /// whose it is.
  private func isWhoseOpen(_ text: String) -> Bool {
    var first: [String]?
    for clause in HolidayReader.clauses(of: text) {
      let countries = HolidayReader.countries(in: clause)
      guard !countries.isEmpty else { continue }
      let folded = clause.lowercased()
      let saysWe = HolidayWords.ours.contains(where: folded.hasWords)
      let saysWhose =
        saysWe || folded.hasSuffix(" for us")
        || (HolidayWords.yours + HolidayWords.theirs + HolidayWords.both).contains(
          where: folded.hasWords)
        || Side.allCases.contains { names($0, folded) }
      if first == nil, !saysWhose {
        first = countries
      } else if let first, saysWe, countries != first {
        return true
      } else if first == nil {
        return false
      }
    }
    return false
  }

  /// The parts of a text between commas, stops and every "and".
  static func clauses(of text: String) -> [String] {
    text.split { ",;.".contains($0) }.flatMap { String($0).split(separating: " and ") }
  }

  /// Whether days worked are worked by a side too: "we" is the buyer, "both" is everybody.
  private func says(_ folded: String, of side: Side) -> Bool {
    side == .buyer || folded.contains("both") || folded.contains("everyone")
  }

  /// The holidays of the next year that a sentence says are worked.
  private func workedDays(in folded: String, of countries: [String]) -> [CivilDate] {
    guard let work = folded[...].range(ofText: "work"),
      !HolidayWords.denying.contains(where: folded[..<work.lowerBound].hasSuffix)
    else { return [] }
    return holidays(named: String(folded[work.upperBound...]), of: countries)
  }

  /// The holidays of the next year that words name, said as days, or as people call them: "Jan 18 and
  /// Feb 15", "MLK day".
  func holidays(named: String, of countries: [String]) -> [CivilDate] {
    let today = fields.phrases.today
    let said = Set(
      HolidayReader.clauses(of: named).compactMap { part -> CivilDate? in
        var words = part.trimmed
        for opening in HolidayWords.beforeDays where words.hasPrefix(opening) {
          words = String(words.dropFirst(opening.count))
        }
        for ending in HolidayWords.behindDays where words.hasSuffix(ending) {
          words = String(words.dropLast(ending.count))
        }
        guard case .date(let day)? = DatePhrase.read(words, in: fields.phrases).date else {
          return nil
        }
        return day
      })
    let days = countries.flatMap { HolidayTable.days(of: $0) }.filter { holiday in
      guard holiday.day >= today, holiday.day <= today + 365 else { return false }
      let name = holiday.name.lowercased()
      let first = name.split(separator: " ").first.map(String.init) ?? name
      return said.contains(holiday.day) || named.contains(name)
        || (first.count > 4 && named.hasWords(first))
    }
    return Set(days.map(\.day)).sorted()
  }

  /// The countries a text names, as codes in the order they come up.
  static func countries(in text: some StringProtocol) -> [String] {
    let words = text.split { !$0.isLetter && $0 != "." }.map { word in
      String(word.filter { $0 != "." })
    }
    var found: [String] = []
    for (place, word) in words.enumerated() {
      let pair = place + 1 < words.count ? "\(word) \(words[place + 1])".lowercased() : ""
      // "us" in small letters is a word of every second sentence, but not before "holidays".
      let isBeforeHolidays =
        word == "us" && place + 1 < words.count
        && HolidayWords.holidays.contains(words[place + 1].lowercased())
      let code =
        HolidayWords.names[pair] ?? HolidayWords.names[word.lowercased()]
        ?? (word.first?.isUppercase == true
          ? HolidayWords.regions[pair] ?? HolidayWords.regions[word.lowercased()] : nil)
        ?? (word == word.uppercased() || isBeforeHolidays
          ? HolidayWords.codes[word.uppercased()] : nil)
      if let code, !found.contains(code) { found.append(code) }
    }
    return found
  }

  /// `closed Fri 14 Aug`, or its first and last day.
  private static func words(closed days: [CivilDate]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    if days.count < 4 {
      return "closed " + days.map { DateWords.short($0) }.joined(separator: ", ")
    }
    return "closed on \(days.count) days, \(DateWords.short(first)) to \(DateWords.short(last))"
  }

  private func week(of side: Side, without free: UInt8) -> UInt8 {
    (plan.calendars[side] ?? SideCalendar()).week & ~free
  }

  /// The draft in words beside the cursor.
  func echo(of draft: HolidayDraft) -> String {
    Side.allCases.compactMap { side -> String? in
      let countries = draft.countries[side] ?? []
      let worked = draft.worked[side] ?? []
      let closed = draft.closed[side] ?? []
      let week = draft.free[side].map { WeekWords.words(for: self.week(of: side, without: $0)) }
      guard !countries.isEmpty || !worked.isEmpty || !closed.isEmpty || week != nil else {
        return nil
      }
      let company = plan.name(of: side)
      let kept = countries.isEmpty ? "" : "holidays of \(countries.joined(separator: " and "))"
      let days = worked.map { DateWords.short($0) }.joined(separator: " and ")
      return [
        company, kept, week.map { "works \($0)" } ?? "", worked.isEmpty ? "" : "works \(days)",
        HolidayReader.words(closed: closed),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }.joined(separator: "; ")
  }
}
