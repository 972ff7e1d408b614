import Phrasing
import PlanModel
import Scheduling
import Testing

@testable import Interviewing

@Suite struct FreezeTests {
  private let today = CivilDate(number: 20_668)

  @Test(arguments: [
    ("no changes in the last two weeks of the quarter", "BYMONTH=3,6,9,12;BYMONTHDAY=-14", 14),
    ("no releases in the first two weeks of the month", "BYMONTHDAY=1", 14),
  ])
  func `a freeze of a part of each period comes again`(
    _ text: String, _ rule: String, _ length: Int
  ) throws {
    let context = PhraseContext(today: today)
    let phrase = try #require(FreezePhrase.read(text, in: context))
    let draft = FreezeDraft(
      name: "freeze", days: DateSpan(today), recurring: phrase.recurring, stop: phrase.stop,
      today: today)
    let again = try #require(draft.again)
    #expect(again.rule.hasSuffix(rule))
    #expect(again.length == length)
    let first = try Recurrence(rrule: again.rule).occurrences(
      from: today, start: today, through: today + 120
    ).first
    // What comes again begins on the day that the words name for the next time.
    if case .range(let span)? = phrase.when.date, let start = span.first, start >= today {
      #expect(first == start)
    }
  }

  @Test(arguments: [
    ("no releases in the last week of the month", "2026-06-24", "2026-07-25"),
    ("code freeze in the last week of each month", "2026-06-24", "2026-07-25"),
    ("no changes in the last week of the quarter", "2026-06-24", "2026-09-24"),
    ("no releases in the first week of the month", "2026-07-06", "2026-08-03"),
  ])
  func `a week of each period comes again, the last with its very last day`(
    _ text: String, _ first: String, _ second: String
  ) throws {
    let day = Call.day
    let phrase = try #require(FreezePhrase.read(text, in: PhraseContext(today: day)))
    let draft = FreezeDraft(
      name: "freeze", days: DateSpan(day), recurring: phrase.recurring, stop: phrase.stop,
      today: day)
    let again = try #require(draft.again)
    #expect(draft.days.first?.iso == first)
    #expect(draft.days.last == draft.days.first.map { $0 + 6 })
    let days = try Recurrence(rrule: again.rule).occurrences(
      from: day, start: day, through: day + 120)
    #expect(days.prefix(2).map(\.iso) == [first, second])
    #expect(!RecurrenceWords.words(for: again.rule).contains("BY"))
  }

  @Test func `a freeze with two ends happens once`() throws {
    let phrase = try #require(
      FreezePhrase.read("code freeze 15 Nov to 5 Jan", in: PhraseContext(today: today)))
    #expect(phrase.recurring == nil)
  }
}
