internal import Scheduling

/// What stands in brackets behind a time: more of it, the same once more, or something that is said
/// of it.
extension Phrase {
  /// "November *(2027)*", "2 weeks *(10 working days)*", "5 November *(cancelled)*".
  ///
  /// What was not understood in them is asked about: it may well take the day back.
  static func bracketed(_ tokens: [Token], in context: PhraseContext) -> Reading? {
    guard let open = tokens.firstIndex(where: { $0.kind == .open }), open > 0,
      let close = tokens[open...].firstIndex(where: { $0.kind == .close }), close > open + 1
    else { return nil }
    let before = Array(tokens[..<open])
    let after = Array(tokens[(close + 1)...])
    let aside = Array(tokens[(open + 1)..<close])
    let said = whole(before + after, in: context)
    guard said.kind != .none else { return nil }
    if isSureAside(aside) { return said }
    let other = whole(aside, in: context)
    let again = saidAgain(said, other, in: context)
    // "2 weeks (10 working days)" are not added.
    if said.duration != nil, let again { return again }
    // "12 November (14)" is no year.
    let isNumber = aside.count == 1 && aside[0].kind == .number && aside[0].digits < 4
    let spelledOut = isNumber ? Reading.none : whole(before + aside + after, in: context)
    if spelledOut.kind != .none, isPart(spelledOut, of: said, or: other) {
      return spelledOut
    }
    if after.isEmpty, let unit = before.last, said.duration != nil {
      // "10 days (calendar)".
      let length = whole(before.dropLast() + aside + [unit], in: context)
      if length.kind != .none { return length }
    }
    return again ?? said.asked(.unread, in: context)
  }

  /// "Next week *(Tuesday)*" lies in the week, "November *(2027)*" in the year; "in two weeks *(before
  /// 9 May)*" is no day two weeks before it.
  private static func isPart(
    _ spelledOut: Reading, of said: Reading, or aside: Reading
  ) -> Bool {
    guard case .date(let day)? = spelledOut.value, let first = day.earliest,
      let other = aside.span
    else { return true }
    return [said.span, other].contains { span in
      guard let start = span?.first, let end = span?.last else { return false }
      return (start...end).contains(first)
    }
  }

  /// "(TBC)", "(confirmed)", "(GMT+1)": how sure it is, and nothing else.
  private static func isSureAside(_ aside: [Token]) -> Bool {
    EnglishHedges.hedges.match(aside, at: 0)?.next == aside.count
      || aside.count == 1 && EnglishNeighbours.sureAsides.contains(aside[0])
      || EnglishCalendar.zones.match(aside, at: 0) != nil
  }

  /// "Tomorrow *(Saturday)*", "2 weeks *(10 working days)*": the same told twice; where the two do
  /// not agree, both are asked about.
  private static func saidAgain(
    _ said: Reading, _ other: Reading, in context: PhraseContext
  ) -> Reading? {
    guard let value = said.value, let second = other.value else { return nil }
    let all = [value] + said.alternatives
    switch (value, second) {
    case (.duration(let one), .duration(let two)):
      if one.isAsLong(as: two) { return said }
      if all.contains(second) { return other }
    case (.date(.date), .date):
      if let same = ([second] + other.alternatives).first(where: all.contains) {
        return told(same, in: context)
      }
      // "12 November (week 46)".
      if let day = value.day, let first = other.span?.first, let last = other.span?.last,
        (first...last).contains(day)
      {
        return said
      }
    default: return nil
    }
    return Reading(
      kind: .ambiguous, value: value, alternatives: [second], approximate: said.approximate,
      reason: EnglishRemarks.sentence(.twoMeanings, in: context), echo: said.echo)
  }

  private static func told(_ value: Reading.Value, in context: PhraseContext) -> Reading? {
    guard case .date(let date) = value else { return nil }
    return Reading(
      kind: .date, value: value, alternatives: [], approximate: false, reason: nil,
      echo: EnglishEcho.words(for: date, approximate: false, in: context))
  }
}

extension Reading.Value {
  fileprivate var day: CivilDate? {
    if case .date(.date(let day)) = self { return day }
    return nil
  }
}

extension DurationValue {
  /// Whether two lengths come to the same days: two weeks, and ten working days or fourteen others.
  fileprivate func isAsLong(as other: DurationValue) -> Bool {
    if length == other.length { return true }
    switch (length, other.length) {
    case (.weeks(let weeks), .work(let days)), (.work(let days), .weeks(let weeks)):
      return weeks * 5 == days
    case (.weeks(let weeks), .calendarDays(let days)),
      (.calendarDays(let days), .weeks(let weeks)):
      return weeks * 7 == days
    default: return false
    }
  }
}
