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
      name: "freeze", days: DateSpan(today), recurring: phrase.recurring)
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

  @Test func `a freeze with two ends happens once`() throws {
    let phrase = try #require(
      FreezePhrase.read("code freeze 15 Nov to 5 Jan", in: PhraseContext(today: today)))
    #expect(phrase.recurring == nil)
  }
}
