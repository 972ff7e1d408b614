public import Phrasing
public import Scheduling

/// Days on which nothing may change, as they were said.
public struct FreezeDraft: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The next time.
  public let days: DateSpan
  /// When it comes again: the rule of its first day, and how many days it then lasts.
  public let again: Again?
  /// What it forbids.
  public let stop: FreezePhrase.Stop
  /// Whether a sensible colleague would ask which days are meant.
  var isInDoubt = false

  /// A freeze that returns.
  public struct Again: Hashable, Sendable {
    /// An RFC 5545 recurrence rule.
    public let rule: String
    /// Calendar days.
    public let length: Int

    /// `the last two weeks of each quarter`.
    var words: String {
      StretchWords.words(length, from: rule) ?? "then from \(RecurrenceWords.words(for: rule))"
    }

    /// The first time that is not over.
    fileprivate func next(from today: CivilDate) -> DateSpan? {
      let start = today - (length - 1)
      do throws(SchedulingError) {
        let first = try Recurrence(rrule: rule).occurrences(
          from: start, start: start, through: today + 400
        ).first
        return first.flatMap { DateSpan(first: $0, last: $0 + (length - 1)) }
      } catch {
        return nil
      }
    }
  }

  /// - `days`: The next time, where it does not come again.
  init(
    name: String, days: DateSpan, recurring: FreezePhrase.Recurring?, stop: FreezePhrase.Stop,
    today: CivilDate
  ) {
    self.name = name
    self.stop = stop
    again = recurring.flatMap(FreezeDraft.again)
    self.days = again?.next(from: today) ?? days
  }

  /// "*12 to 16 July* no, same deal *12 to 16 April*": all the stretches of a line, one after the
  /// other, as long as nothing between two of them says that the other is for something else.
  ///
  /// - Returns: `nil` where there is no other than `days`.
  static func stretches(
    in text: String, around days: DateSpan, _ phrases: PhraseContext
  ) -> [DateSpan]? {
    var run: [DateSpan] = []
    var end = 0
    for (place, stretch) in FreezePhrase.stretches(in: text, context: phrases) {
      if !run.isEmpty, !isListed(text[bytes: end..<place.lowerBound]) {
        if run.contains(days) { break }
        run = []
      }
      run.append(stretch)
      end = place.upperBound
    }
    if !run.isEmpty, !run.contains(days), let first = run.first,
      text.lowercased().hasWords("same deal") || text.lowercased().hasWords("same again"),
      (days.first ?? days.last).map({ own in first.first.map { own < $0 } ?? false }) == true
    {
      return [days] + run
    }
    return run.count > 1 && run.contains(days) ? run : nil
  }

  private static func isListed(_ between: String) -> Bool {
    let words = TopicWords.words(of: between)
    return words.contains(where: listing.contains) && !words.contains(where: parting.contains)
  }

  /// Between stretches that are told one after the other.
  private static let listing: Set<String> = ["and", "then", "also", "same", "again", "plus", "nor"]
  /// Between stretches of which the other is for something else.
  private static let parting: Set<String> = [
    "so", "but", "except", "live", "launch", "until", "instead", "better", "rather", "fine", "ok",
    "okay", "works", "go", "start", "begin", "pilot", "trial", "training", "away", "holiday",
  ]

  /// "The last two weeks of the quarter" begin on the fourteenth day from its end.
  private static func again(_ recurring: FreezePhrase.Recurring) -> Again? {
    guard let length = StepDuration(recurring.length).flatMap(calendarDays),
      (1...31).contains(length)
    else { return nil }
    let months: String =
      switch (recurring.cycle, recurring.edge) {
      case (.month, _): ""
      case (.quarter, .start): ";BYMONTH=1,4,7,10"
      case (.quarter, .end): ";BYMONTH=3,6,9,12"
      case (.year, .start): ";BYMONTH=1"
      case (.year, .end): ";BYMONTH=12"
      }
    let isWeek = StepDuration(recurring.length)?.planned == .weeks(1)
    let day =
      switch (recurring.edge, isWeek) {
      case (.start, true): "BYDAY=1MO"
      case (.start, false): "BYMONTHDAY=1"
      // Its last days, the very last with them: that is what is protected at an end.
      case (.end, _): "BYMONTHDAY=\(-length)"
      }
    return Again(rule: "FREQ=MONTHLY\(months);\(day)", length: length)
  }

  private static func calendarDays(_ duration: StepDuration) -> Int? {
    switch duration.planned {
    case .weeks(let weeks): weeks * 7
    case .calendarDays(let days), .workingDays(let days): days
    case .milestone, .between: nil
    }
  }
}
