import Scheduling
import Seeds
import Testing

struct RecurrenceTests {
  @Test(arguments: [
    ("FREQ=MONTHLY;BYMONTHDAY=15", ["2026-06-15", "2026-07-15", "2026-08-15"]),
    ("FREQ=MONTHLY;BYDAY=2TU", ["2026-07-14", "2026-08-11", "2026-09-08"]),
    ("FREQ=MONTHLY;BYDAY=-1FR", ["2026-06-26", "2026-07-31", "2026-08-28"]),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", ["2026-06-16", "2026-06-30", "2026-07-14"]),
    ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", ["2026-06-30", "2026-09-30", "2026-12-31"]),
    ("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR", ["2027-01-01", "2027-12-31", "2028-12-29"]),
    ("FREQ=DAILY;BYDAY=MO,WE;COUNT=3", ["2026-06-15", "2026-06-17", "2026-06-22"]),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-06-30", "2026-07-31", "2026-08-31"]),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", ["2028-02-29", "2032-02-29", "2036-02-29"]),
  ])
  func `a rule names its days`(rule: String, expected: [String]) throws {
    let rule = try Recurrence(rrule: rule)
    let found = rule.occurrences(
      from: day(6, 15), start: day(6, 15), through: day(12, 31, 2040))
    #expect(found.prefix(3).map(\.iso) == expected)
    #expect(rule.canHappen)
  }

  @Test(arguments: [
    "", "MONTHLY", "FREQ=SOMETIMES", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;COUNT=-1",
    "FREQ=DAILY;COUNT=x", "FREQ=DAILY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=YEARLY;BYMONTH=13", "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY=2TU", "FREQ=WEEKLY;BYDAY=", "FREQ=DAILY;UNTIL=2026", "FREQ=DAILY;FREQ=DAILY",
    "FREQ=DAILY;COUNT=1;UNTIL=20260101", "FREQ=MONTHLY;BYWEEKNO=3", "FREQ=DAILY;NOISE=1",
    "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;UNTIL=20260230",
  ])
  func `what is no rule of the subset is refused`(text: String) {
    #expect(throws: SchedulingError.self) { try Recurrence(rrule: text) }
  }

  @Test func `a part that is refused is named`() {
    #expect(throws: SchedulingError.unreadableRulePart("BYMONTH=13")) {
      try Recurrence(rrule: "FREQ=YEARLY;BYMONTH=13")
    }
    #expect(throws: SchedulingError.unsupportedRulePart("FREQ=HOURLY")) {
      try Recurrence(rrule: "FREQ=HOURLY")
    }
  }

  @Test func `the text is printed in one order, whatever order it was read in`() throws {
    let mixed =
      "rrule:wkst=SU;byday=-1FR,MO;bymonth=6,3,3;freq=yearly;until=20271231T235959Z;interval=2"
    let rule = try Recurrence(rrule: mixed)
    let text = "FREQ=YEARLY;INTERVAL=2;UNTIL=20271231;BYMONTH=3,6;BYDAY=-1FR,MO;WKST=SU"
    #expect(rule.rrule == text)
    #expect(try Recurrence(rrule: text) == rule)
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func `a later window shows the same days`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = [
      "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "FREQ=MONTHLY",
      "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-2", "FREQ=YEARLY;INTERVAL=3;BYDAY=20MO", "FREQ=YEARLY",
      "FREQ=DAILY;COUNT=50", "FREQ=YEARLY;BYWEEKNO=1,53",
    ]
    let rule = try Recurrence(rrule: texts[random.number(0...texts.count - 1)])
    let start = day(1, 1, 2020) + random.number(0...800)
    let (from, through) = (start + random.number(0...3_000), start + 6_000)
    let all = rule.occurrences(from: start, start: start, through: through)
    let late = rule.occurrences(from: from, start: start, through: through)
    #expect(late == all.filter { $0 >= from }, "SEED=\(seed) \(rule.rrule)")
  }
}
