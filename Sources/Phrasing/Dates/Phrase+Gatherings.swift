/// Rules that name what comes again between how often it does and on which day.
extension Phrase {
  /// "Monthly *steering call* on the 10th", "weekly *sync* on Thursday": the day of each of them, and
  /// not of the next one only.
  ///
  /// Of a thing that nobody sits in, as the "monthly report on the 10th", the day may be its own.
  static func gathering(_ tokens: [Token], in context: PhraseContext) -> Reading? {
    guard let often = EnglishRecurrences.adverbs.match(tokens, at: 0), often.next < tokens.count,
      let end = tokens.indices[often.next...].prefix(5).first(where: { isDayMark(tokens, $0) }),
      end > often.next,
      tokens[often.next..<end].allSatisfy({
        $0.kind == .word && $0.roles.isDisjoint(with: days) && !$0.denies
          && !EnglishProse.predicates.contains($0)
      })
    else { return nil }
    let rule = RecurrencePhrase.read(Array(tokens[..<often.next] + tokens[end...]), in: context)
    guard rule.kind != .none else { return nil }
    let thing = tokens[end - 1]
    return StepEnd.isGathering(thing) || EnglishActs.activities.contains(thing)
      ? rule : rule.asked(.twoMeanings, in: context)
  }

  /// What tells a day already, and is no part of a thing's name as "business" may be.
  private static let days: CalendarRoles = [.month, .weekday, .slip, .number, .ordinal]

  /// Whether the day of a rule, or its beginning, is announced at a place.
  private static func isDayMark(_ tokens: [Token], _ place: Int) -> Bool {
    EnglishWords.onWord.contains(tokens[place])
      || EnglishRecurrences.starting.match(tokens, at: place) != nil
      || EnglishRecurrences.ending.match(tokens, at: place) != nil
      || EnglishRecurrences.every.match(tokens, at: place) != nil
      || EnglishCalendar.pluralWeekdays[tokens[place]] != nil
  }
}
