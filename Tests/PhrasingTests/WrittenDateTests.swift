import Phrasing
import Testing

/// How a phrase is understood: its kind, its value and what else it may mean.
private func understood(_ phrase: String) -> (kind: String, value: String, others: [String]) {
  let reading = Phrase.read(phrase, in: callContext(today: "2026-06-15"))
  return (
    reading.kind.rawValue, reading.notation ?? "-", reading.alternatives.map(\.notation)
  )
}

@Suite struct `Dates divided by marks` {
  @Test(arguments: [
    ("Sep-9-2026", "2026-09-09"), ("Sep 9-2026", "2026-09-09"), ("Sep–9–2026", "2026-09-09"),
    ("Sep\u{2011}9\u{2011}2026", "2026-09-09"), ("Sep 9 - 2026", "2026-09-09"),
    ("Sep - 9 - 2026", "2026-09-09"), ("Wed-Sep-9-2026", "2026-09-09"),
    ("September-09-2027", "2027-09-09"), ("Sep.9.2027", "2027-09-09"),
    ("a week before Sep-23-2026", "2026-09-16"), ("the day after Sep-3rd-2027", "2027-09-04"),
    ("by Sep-9-2026", "../2026-09-09"), ("until Sep 9 - 2026", "../2026-09-09"),
    ("week of Sep-9-2026", "2026-09-07/2026-09-13"),
    ("Sep-9-2026 to Sep-11-2026", "2026-09-09/2026-09-11"),
    ("Sep 9 - 11 - 2026", "2026-09-09/2026-09-11"),
  ])
  func `the month first`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind != "ambiguous", "\(phrase)")
  }

  @Test(arguments: [
    ("9 - Sep - 2027", "2027-09-09"), ("9-Sep - 2027", "2027-09-09"),
    ("9 - Sep - 27", "2027-09-09"), ("2. Sep. 28", "2028-09-02"), ("9. Sep.. 2027", "2027-09-09"),
    ("Sep..9.2027", "2027-09-09"), ("Sep. - 9 - 2027", "2027-09-09"), ("9.Sep..27", "2027-09-09"),
    ("9.Sep.27", "2027-09-09"), ("9. Sep. 2027", "2027-09-09"), ("from 9-Sep-27", "2027-09-09/.."),
    ("from 9-Sep-27 to 17-Sep-27", "2027-09-09/2027-09-17"),
    ("9-Sep - 11-Sep - 2027", "2027-09-09/2027-09-11"), ("by 9, september, 2027", "../2027-09-09"),
    ("Sep 9. 2027", "2027-09-09"), ("Sep 9 .2027", "2027-09-09"), ("Sep. 9. 2027", "2027-09-09"),
    ("2027.Sep.9", "2027-09-09"), ("2027. Sep. 9", "2027-09-09"), ("2027 - Sep - 9", "2027-09-09"),
    ("2027_09_09", "2027-09-09"), ("not before 2027_09_09", "2027-09-09/.."),
    ("Sep--9", "2026-09-09"), ("september,9", "2026-09-09"),
  ])
  func `the day or the year first, and other marks`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind != "ambiguous", "\(phrase)")
  }

  @Test(arguments: [
    ("Q4 - 2027", "2027-10-01/2027-12-31"), ("H1 - 2027", "2027-01-01/2027-06-30"),
    ("Sep - 2027", "2027-09-01/2027-09-30"), ("by end-Sep-27", "../2027-09-30"),
    ("week 37 - 2027", "2027-09-13/2027-09-19"),
    ("weeks 37-38", "2026-09-07/2026-09-20"), ("week 37 to 38", "2026-09-07/2026-09-20"),
  ])
  func `a year behind a stretch is the year of it`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind == "range", "\(phrase)")
  }

  @Test(arguments: [
    ("Sep-3-27", "2027-09-03"), ("Sep 5 to 2027", "2026-09-05/2026-12-31"),
  ])
  func `what may be a year or an end is asked`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind == "ambiguous", "\(phrase)")
  }

  @Test(arguments: ["Phase 3, May 2026", "Sep 3 - 2027 budget", "Sep 3. 2027 will be busy"])
  func `a number of something else is surely no part of a date`(_ phrase: String) {
    #expect(understood(phrase).kind != "date", "\(phrase)")
  }

  @Test func `marks that are taken out leave what was typed in its place`() {
    let line = "Ship it by Sep-9-2026, then rest"
    let spans = Phrase.spans(in: line, context: callContext(today: "2026-06-15"))
    #expect(spans.map(\.reading.notation) == ["../2026-09-09"])
    let bytes = spans.first.map { Array(line.utf8)[$0.bytes] } ?? []
    #expect(String(decoding: bytes, as: UTF8.self) == "by Sep-9-2026")
  }
}

@Suite struct `Ends and limits` {
  @Test(arguments: [
    ("until after Christmas", "../2026-12-25"), ("till past August 7", "../2026-08-07"),
    ("away until after August 7", "../2026-08-07"),
  ])
  func `until after a day ends no sooner, and asks when`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind == "ambiguous", "\(phrase)")
  }

  @Test(arguments: [
    ("Aug 3 to about 14", "2026-08-03/2026-08-14"), ("Aug 3 to ~14", "2026-08-03/2026-08-14"),
    ("Aug 3 to probably 14", "2026-08-03/2026-08-14"), ("Aug 3 to max 14", "2026-08-03/2026-08-14"),
    ("Aug 3 to around Aug 14", "2026-08-03/2026-08-14"),
    ("Nov 2 to about the end of the month", "2026-11-02/2026-11-30"),
    ("after Aug 3 until Aug 14", "2026-08-04/2026-08-14"),
    ("after the 3rd but before the 14th", "2026-07-04/2026-07-13"),
    ("more than two weeks after July 31", "2026-08-15/.."), ("by, say, Aug 14", "../2026-08-14"),
    ("the first Monday on or after Aug 5", "2026-08-10"), ("the day before today", "2026-06-14"),
    ("Aug 14, three weeks earlier", "2026-07-24"), ("Aug 14, ten days later", "2026-08-24"),
  ])
  func `the end of a stretch is kept, however it is hedged`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind != "ambiguous", "\(phrase)")
  }

  @Test(arguments: [
    "two business days before the 16th", "12 days before the 22nd", "a week before June 18",
    "weeks 2-3", "almost every Monday",
  ])
  func `a day that is past, or not every one of them, is asked`(_ phrase: String) {
    #expect(understood(phrase).kind == "ambiguous", "\(phrase)")
  }

  @Test(arguments: ["Aug 3 to about 14", "Aug 3 to about two weeks later"])
  func `a hedged end is rough`(_ phrase: String) {
    let reading = Phrase.read(phrase, in: callContext(today: "2026-06-15"))
    #expect(reading.approximate, "\(phrase)")
  }

  @Test func `what was told twice is a day all the same`() {
    #expect(understood("I told you twice, August 7 it is").value == "2026-08-07")
  }

  @Test(arguments: ["Aug 7 ± 3 days", "±2 weeks", "twice in 3 weeks", "Monday the 13th of a month"])
  func `what is no day stays words`(_ phrase: String) {
    #expect(understood(phrase).kind == "none", "\(phrase)")
  }
}

@Suite struct `Rules around a thing` {
  @Test(arguments: [
    ("monthly steering meeting on the last Thursday", "FREQ=MONTHLY;BYDAY=-1TH"),
    ("monthly call on the 12th", "FREQ=MONTHLY;BYMONTHDAY=12"),
    ("weekly standup on Mondays", "FREQ=WEEKLY;BYDAY=MO"),
    ("daily standup until July 31", "FREQ=DAILY;UNTIL=20260731"),
    ("every Feb 1 and Aug 1", "FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=1"),
  ])
  func `are the rule, and no single day`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).value == value, "\(phrase)")
    #expect(understood(phrase).kind == "recurrence", "\(phrase)")
  }

  @Test func `are asked where the day may be that of one of them`() {
    #expect(understood("monthly report on the 12th").kind == "ambiguous")
  }

  @Test(arguments: [("P3W", "P3W"), ("P10BD", "P10BD"), ("P2M", "P2M"), ("p5d", "P5D")])
  func `a length in notation reads back`(_ phrase: String, _ value: String) {
    #expect(understood(phrase).kind == "duration")
    #expect(understood(phrase).value == value)
  }
}
