import PlanModel
import Scheduling
import Testing

@testable import Interviewing

@Suite struct ClosureTests {
  private let today = CivilDate(number: 20_668)

  private func read(_ text: String) -> HolidayDraft? {
    var scribe = Scribe(document: Document(), author: SamplePlan.author, seed: 9, milliseconds: 0)
    _ = scribe.begin(buyer: "Halden", seller: "Brightbay")
    return HolidayReader(fields: FieldReader(plan: scribe.document.plan, today: today)).read(text)
  }

  @Test(arguments: [
    ("we're closed August 14", Side.buyer, "2026-08-14", 1),
    ("our offices shut down from December 24 to January 1", .buyer, "2026-12-24", 9),
    ("we're closed August 15 and the week between Christmas and New Year", .buyer, "2026-08-15", 9),
    ("Brightbay is closed on September 7", .seller, "2026-09-07", 1),
    ("we also close September 4", .buyer, "2026-09-04", 1),
    ("US holidays, and we close on September 4", .buyer, "2026-09-04", 1),
  ])
  func `a company that is closed says which days`(
    _ text: String, _ side: Side, _ first: String, _ count: Int
  ) throws {
    let closed = try #require(read(text)?.closed[side], "\(text)")
    #expect(closed.first?.iso == first)
    #expect(closed.count == count)
  }

  @Test(arguments: [
    "US holidays, and we also close September 4", "US holidays plus September 4",
    "we keep US holidays, and also September 4", "US holidays and September 4",
  ])
  func `a day beside the holidays is closed, too`(_ line: String) throws {
    let calendar = try #require(Call.said(line, to: "D7").plan.calendars[.buyer])
    #expect(calendar.holidays == ["US"])
    #expect(calendar.closures.map(\.iso) == ["2026-09-04"])
  }

  @Test(arguments: [
    "we close the books in three days", "the deal closed on August 3",
    "our controllers close the books by the 5th", "legal closed it on July 3",
  ])
  func `what else is closed is no day off`(_ text: String) {
    #expect(read(text) == nil)
  }
}
