import Phrasing
import PlanModel
import Scheduling

/// Days on which decisions fall and days on which nobody works.
extension ReportBuilder {
  mutating func calendarRemarks() -> [Remark] {
    let gates = plan.gates.map { gateRemark($0) }
    let absences = plan.people.flatMap { person in
      person.absences.compactMap { absenceRemark($0, of: person) }
    }
    let freezes = plan.freezes.compactMap { freezeRemark($0) }
    return gates + absences + freezes + holidayRemarks()
  }

  /// "Decision of the board": what decides is one of its kind there, unless it has a name.
  func gateName(_ gate: Gate) -> String {
    let name = gate.name.printable
    return name.isEmpty ? "decision day" : withArticle(name)
  }

  /// "Decision of *the* steering group", but "decision of Joanne Pruitt", "of CAB", "of its board".
  func withArticle(_ name: String) -> String {
    let words = name.split(separator: " ")
    let body = words.dropFirst(2).joined(separator: " ")
    guard words.count > 2, words[0].lowercased() == "decision", words[1] == "of",
      !body.contains(where: \.isUppercase), GatePhrase.wantsArticle(body)
    else { return name }
    return "\(words[0]) of the \(body)"
  }

  private mutating func gateRemark(_ gate: Gate) -> Remark {
    // "Decision of Arvind Rao" says by itself who decides.
    let body = gate.body.known.flatMap { person in
      people[person] == nil || gateName(gate).contains(name(person))
        ? nil : "decided by \(introduction(person))"
    }
    let words = gate.body.words?.printable
    let who = body ?? words.map { "\($0.quoted), no name yet" }
    var text = gateName(gate).sentenceStart + (who.map { ", \($0)" } ?? "") + ": "
    let days = gateDays(gate)
    text += fact(days.words, basis(gate.id, .gateRule)).marked
    if gate.cutoff > 0 {
      text += "; papers due \(CountWords.workingDays(gate.cutoff)) before"
    }
    if !gate.exceptions.isEmpty {
      text += "; not on \(gate.exceptions.sorted().map { short($0) }.enumeration)"
    }
    guard let roll = rollWords(gate), days.canRoll else { return Remark(id: gate.id, text: text) }
    return assumedRemark(
      gate.id, "\(text); \(roll)\(rolledDays(gate))",
      isAssumed: gate.roll == nil || !gate.isConfirmed)
  }

  /// ", so Fri 14 Aug for Sat 15 Aug": the moved days that steps of the plan rest on.
  private func rolledDays(_ gate: Gate) -> String {
    guard let rule = rule(of: gate) else { return "" }
    let days = plan.steps.filter { $0.gate == gate.id && !$0.isGateAtStart && !isClosed($0) }
      .compactMap { schedule.shownDay(of: $0) }
    let offsets = gate.roll == .next ? Array(-7 ... -1) : Array(1...7)
    let moved = Set(days).sorted().compactMap { day -> String? in
      guard !rule.names(day), !gate.days.contains(day) else { return nil }
      let named = offsets.map { day + $0 }.first(where: rule.names)
      return named.map { "\(short(day)) for \(short($0))" }
    }
    return moved.isEmpty ? "" : ", so \(moved.enumeration)"
  }

  private func gateDays(_ gate: Gate) -> (words: String, canRoll: Bool) {
    let days = gate.days.filter { $0 >= schedule.today }.sorted()
    let listed = days.map { short($0) }.enumeration
    switch gate.rule {
    case .known(let rule):
      let turns = self.rule(of: gate)
      var words = words(forRule: rule) ?? "on its own days"
      // "Every 2 weeks on Thursday, *from Thu 10 Dec*": a turn of the rule is no day besides.
      let besides = days.filter { turns?.names($0) != true }
      if turns?.rule.interval ?? 1 > 1, let first = days.first(where: { turns?.names($0) == true })
      {
        words += " from \(short(first))"
      }
      if !besides.isEmpty { words += ", and on \(besides.map { short($0) }.enumeration)" }
      return (words, turns?.canFallOnWeekend ?? false)
    case .words(let words): return ("\(words.printable.quoted), days open", false)
    case .unsaid: return (listed.isEmpty ? "days open" : "on \(listed)", false)
    }
  }

  private func rollWords(_ gate: Gate) -> String? {
    switch gate.roll {
    case .previous, nil: "if that is a weekend or holiday, the working day before"
    case .next: "if that is a weekend or holiday, the working day after"
    case .skip: "not if that is a weekend or holiday"
    }
  }

  /// The days, and who covers; never why: that is nobody's business on a page that is forwarded.
  private mutating func absenceRemark(_ absence: Absence, of person: Person) -> Remark? {
    let days: String
    switch absence.span {
    case .known(let span):
      if let last = span.last, last < schedule.today { return nil }
      days = spanWords(span)
    case .words(let words): days = "\(words.printable.quoted), days open"
    case .unsaid: return nil
    }
    let who = introduction(person.id)
    let cover =
      self.person(absence.deputy).map { "\(introduction($0.id)) covers" } ?? "nobody covers yet"
    let said = fact(days, basis(absence.id, .absenceSpan)).marked
    return Remark(id: absence.id, text: "\(who) is away \(said); \(cover)")
  }

  private func spanWords(_ span: DateSpan) -> String {
    switch (span.first, span.last) {
    case (let first?, let last?) where first == last: "on \(short(first))"
    case (let first?, let last?) where first > schedule.today:
      "from \(isOfOneYear(first, last) ? short(first) : DateWords.medium(first))"
        + " through \(isOfOneYear(first, last) ? short(last) : DateWords.medium(last))"
    case (_, let last?): "through \(short(last))"
    case (let first?, nil): "from \(short(first)) on, no end known"
    case (nil, nil): "with no end known"
    }
  }

  /// "From 24 Dec through 6 Jan 2027" leaves open of which year the first day is.
  private func isOfOneYear(_ first: CivilDate, _ last: CivilDate) -> Bool {
    first.components.year == last.components.year
  }

  /// "in the last two weeks of each quarter, from 18 Dec through 31 Dec, from 18 Mar …".
  private func recurringWords(_ freeze: Freeze) -> String {
    guard let rule = freeze.rule, let stretch = StretchWords.words(freeze.length, from: rule) else {
      let words = freeze.rule.flatMap(words(forRule:)) ?? "again and again"
      return "\(CountWords.of(freeze.length, "day", "days")), beginning \(words)"
    }
    let end = schedule.goLive.map { max($0, schedule.today) } ?? schedule.today + 365
    let spans = freeze.spans(from: schedule.today, through: end).prefix(4).map(spanWords)
    return spans.isEmpty ? "in \(stretch)" : "in \(stretch), \(spans.joined(separator: ", "))"
  }

  private mutating func freezeRemark(_ freeze: Freeze) -> Remark? {
    let name = freeze.name.printable.isEmpty ? "No changes" : freeze.name.printable.sentenceStart
    let scope = plan.workstreams.first { $0.id == freeze.scope }.map { self.name(of: $0) }
    let days: String
    switch freeze.span {
    case .known(let span):
      if let last = span.last, last < schedule.today { return nil }
      days = freeze.rule == nil ? spanWords(span) : recurringWords(freeze)
    case .words(let words): days = "\(words.printable.quoted), days open"
    case .unsaid:
      guard freeze.rule != nil else { return nil }
      days = recurringWords(freeze)
    }
    var text = "\(name): \(fact(days, basis(freeze.id, .freezeSpan)).marked)"
    if freeze.stopsLandingsOnly { text += "; \(DocumentTerms.landingsOnly)" }
    if let scope {
      text += freeze.stopsLandingsOnly ? " in " : "; \(DocumentTerms.noWorkIn)"
      text += fact(scope, basis(freeze.id, .freezeScope)).marked
    }
    return Remark(id: freeze.id, text: text)
  }

  // MARK: Holidays

  private mutating func holidayRemarks() -> [Remark] {
    guard let id = plan.id else { return [] }
    let fields: [(Side, Field)] = [(.buyer, .buyerHolidays), (.seller, .sellerHolidays)]
    let isAssumed = fields.contains { basis(id, $0.1) == .assumed }
    let end = schedule.goLive ?? schedule.today + 365
    let both = Side.allCases.map { side in
      let calendar = plan.calendars[side]
      let worked = (calendar?.workedDays ?? []).filter { schedule.today <= $0 && $0 <= end }
      return HolidayWords(
        kept: (calendar?.holidays ?? []).map { CountryWords.adjective($0.printable) }.enumeration,
        worked: worked.sorted().map { short($0) }.enumeration)
    }
    let sentences =
      both[0] == both[1]
      ? [both[0].sentence(of: "Both companies", isPlural: true)]
      : zip(Side.allCases, both).map { $1.sentence(of: company($0), isPlural: false) }
    return sentences.compactMap { $0 }.map { assumedRemark(nil, $0, isAssumed: isAssumed) }
      + Side.allCases.compactMap { closure(of: $0, through: end) }
      .map { assumedRemark(nil, $0, isAssumed: false) }
  }

  /// `Northwind is closed from Thu 24 Dec through Sun 3 Jan 2027`: a company's own days off that
  /// are not over.
  private func closure(of side: Side, through end: CivilDate) -> String? {
    let days = plan.calendars[side]?.closures ?? []
    let spans = days.sorted().stretches
      .filter { $0.upperBound >= schedule.today && $0.lowerBound <= end }.prefix(6)
      .compactMap { DateSpan(first: $0.lowerBound, last: $0.upperBound) }
    guard !spans.isEmpty else { return nil }
    return "\(company(side)) is closed \(spans.map(spanWords).enumeration)"
  }
}

/// Which holidays somebody keeps, and on which they work all the same.
private struct HolidayWords: Equatable {
  let kept: String
  let worked: String

  func sentence(of who: String, isPlural: Bool) -> String? {
    let (keep, work) = isPlural ? ("keep", "work") : ("keeps", "works")
    switch (kept.isEmpty, worked.isEmpty) {
    case (true, true): return nil
    case (true, false): return "\(who) \(work) on \(worked)"
    case (false, true): return "\(who) \(keep) \(kept) public holidays"
    case (false, false):
      return "\(who) \(keep) \(kept) public holidays, but \(work) on \(worked)"
    }
  }
}
