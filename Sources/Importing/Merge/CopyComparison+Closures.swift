import Interviewing
import PlanModel
import Scheduling

/// Freezes and holidays, whose sentences are cut into their fields.
extension CopyComparison {
  /// Takes what a sentence about a freeze says anew: "Release freeze for Contracting: from
  /// Mon 24 Aug through Fri 28 Aug; work goes on, but nothing is finished".
  ///
  /// - Returns: A question when a part of it was not understood.
  mutating func takeFreeze(_ freeze: RecordID, _ before: String, _ after: String) -> String {
    guard let known = base.plan.freezes.first(where: { $0.id == freeze }),
      let was = FreezeSentence(before, base.plan), let wanted = FreezeSentence(after, base.plan),
      was.scope == known.scope
    else { return "From which day to which day is nothing to change?" }
    let place = known.name.trimmedWords.isEmpty ? "A freeze" : "“\(known.name.trimmedWords)”"
    if wanted.name != was.name, !wanted.name.isEmpty {
      takeValue(
        freeze, .freezeName, .value(.words(CleanText.line(wanted.name))), "\(place), name",
        from: was.name, to: wanted.name)
    }
    if wanted.scope != was.scope {
      takeValue(
        freeze, .freezeScope, .value(wanted.scope.map { .record($0) } ?? .none),
        "\(place), covers", from: was.scope.map(name) ?? "everything",
        to: wanted.scope.map(name) ?? "everything")
    }
    if wanted.stopsLandingsOnly != was.stopsLandingsOnly {
      takeValue(
        freeze, .freezeLandings, .value(wanted.stopsLandingsOnly ? .number(1) : .none),
        "\(place), stops", from: was.stops, to: wanted.stops)
    }
    guard was.stretch.isEmpty else {
      // Its next days follow from how it comes again: neither is read anew without the other.
      return wanted.stretch == was.stretch && wanted.days == was.days
        ? "" : "In which days of each period is nothing to change?"
    }
    guard !was.rule.isEmpty else {
      // A freeze that happened once and now comes again is more than a change of its days.
      guard wanted.rule.isEmpty else { return "From when on does it come again?" }
      return takeSpan(freeze, .freezeSpan, (was.days, wanted.days), known.span, place)
        .joined(separator: " ")
    }
    guard !wanted.rule.isEmpty else { return "Does it no longer come again?" }
    var questions: [String] = []
    if wanted.rule != was.rule {
      questions += take(
        freeze, .freezeRule, .recurrence, (was.rule, wanted.rule), "\(place), begins again")
    }
    if wanted.days != was.days {
      // Its days are days of the calendar; only "three days" are surely so many of them.
      if wanted.days.hasSuffix(" day") || wanted.days.hasSuffix(" days"),
        wanted.days.firstRange(of: "working") == nil, let days = fields.workingDays(wanted.days)
      {
        takeValue(
          freeze, .freezeLength, .value(.number(Int64(days))), "\(place), days",
          from: was.days, to: wanted.days)
      } else {
        questions.append("How many days each time?")
      }
    }
    return questions.joined(separator: " ")
  }

  /// Takes the days of "through Mon 31 Aug", of which a sentence may leave out the first.
  mutating func takeSpan(
    _ record: RecordID, _ field: Field, _ words: (was: String, wanted: String),
    _ known: Stated<DateSpan>, _ place: String
  ) -> [String] {
    guard words.wanted != words.was else { return [] }
    let reading = fields.read(words.wanted, as: .span)
    guard !reading.isWordsOnly, reading.question == nil,
      case .value(.span(var span))? = reading.meanings.first?.content
    else { return [reading.question ?? "From which day to which day?"] }
    // "Through Monday" says nothing of the first day.
    if words.wanted.hasPrefix("through "),
      let whole = DateSpan(first: known.known?.first, last: span.last)
    {
      span = whole
    }
    takeValue(record, field, .value(.span(span)), place, from: words.was, to: words.wanted)
    return []
  }

  /// Takes which holidays a company keeps, and on which it works all the same.
  ///
  /// - Returns: A question when a part of it was not understood.
  mutating func takeHolidays(
    _ was: HolidaySentence, _ wanted: HolidaySentence?, _ plan: RecordID
  ) -> String {
    let question = "Which company keeps the public holidays of which country?"
    guard let wanted, wanted.sides == was.sides, !wanted.kept.isEmpty || was.kept.isEmpty else {
      return question
    }
    let codes = fields.read(wanted.kept.joined(separator: ", "), as: .countries)
    guard !codes.isWordsOnly, let countries = codes.meanings.first?.content else {
      return codes.question ?? question
    }
    guard let before = days(was.worked), let after = days(wanted.worked) else {
      return "On which days do they work?"
    }
    for side in wanted.sides {
      let company = base.plan.name(of: side)
      let isBuyer = side == .buyer
      if wanted.kept != was.kept {
        takeValue(
          plan, isBuyer ? .buyerHolidays : .sellerHolidays, countries, "Holidays of \(company)",
          from: was.kept.joined(separator: " "), to: wanted.kept.joined(separator: " "))
      }
      guard before != after else { continue }
      // Days that went by, or come after go-live, are not printed, and stay.
      let unsaid = Set(base.plan.calendars[side]?.workedDays ?? []).subtracting(before)
      takeValue(
        plan, isBuyer ? .buyerWorkedDays : .sellerWorkedDays,
        .value(.dates(unsaid.union(after).sorted())), "Worked holidays of \(company)",
        from: was.worked.joined(separator: ", "), to: wanted.worked.joined(separator: ", "))
    }
    return ""
  }

  private func days(_ words: [String]) -> Set<CivilDate>? {
    guard !words.isEmpty else { return [] }
    let reading = fields.read(words.joined(separator: ", "), as: .dates)
    guard !reading.isWordsOnly, case .value(.dates(let days))? = reading.meanings.first?.content
    else { return nil }
    return Set(days)
  }
}
