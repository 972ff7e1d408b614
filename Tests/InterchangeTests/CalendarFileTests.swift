import Interchange
import Scheduling
import Testing

struct CalendarFileTests {
  private func days(_ event: String, ending: String = "\r\n") throws -> [String] {
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n\(event)\nEND:VEVENT\nEND:VCALENDAR\n"
    let file = try CalendarFile(reading: text.replacing("\n", with: ending))
    let (from, through) = (CivilDate(iso: "2026-01-01"), CivilDate(iso: "2028-12-31"))
    return try file.offDays(from: #require(from), through: #require(through)).map { off in
      "\(off.days.first?.iso ?? "..")/\(off.days.last?.iso ?? "..") \(off.label)"
    }
  }

  @Test(arguments: ["\r\n", "\n"])
  func `an all-day event ends the day before DTEND`(ending: String) throws {
    let event = """
      DTSTART;VALUE=DATE:20261224
      DTEND;VALUE=DATE:20270102
      SUMMARY:Closed\\, all of us
      """
    #expect(try days(event, ending: ending) == ["2026-12-24/2027-01-01 Closed, all of us"])
  }

  @Test func `without an end it is one day, with a duration as many`() throws {
    #expect(try days("DTSTART:20260703\nSUMMARY:One") == ["2026-07-03/2026-07-03 One"])
    #expect(
      try days("DTSTART;VALUE=DATE:20260703\nDURATION:P1W\nSUMMARY:Week")
        == ["2026-07-03/2026-07-09 Week"])
  }

  @Test func `a folded line is one line`() throws {
    let event = "DTSTART;VALUE=DATE:2026\n 0703\nSUMMARY:Independence\n  Day\n\t (observed)"
    #expect(try days(event) == ["2026-07-03/2026-07-03 Independence Day (observed)"])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a line folded before a mark keeps the mark`(ending: String) throws {
    let event = "DTSTART;VALUE=DATE:20260703\nSUMMARY:Fe\n \u{301}te de l'e\u{301}te\n \u{301}"
    let label = "Fe\u{301}te de l'e\u{301}te\u{301}"
    #expect(try days(event, ending: ending) == ["2026-07-03/2026-07-03 \(label)"])
  }

  @Test func `a rule brings it back, but for the excluded days`() throws {
    let event = """
      DTSTART;VALUE=DATE:20251225
      RRULE:FREQ=YEARLY
      EXDATE;VALUE=DATE:20271225
      RDATE;VALUE=DATE:20260106
      SUMMARY:Christmas
      """
    #expect(
      try days(event) == [
        "2026-01-06/2026-01-06 Christmas", "2026-12-25/2026-12-25 Christmas",
        "2028-12-25/2028-12-25 Christmas",
      ])
  }

  @Test func `a replaced day is taken from the event that recurs`() throws {
    let event = """
      UID:1
      DTSTART;VALUE=DATE:20260601
      RRULE:FREQ=MONTHLY;COUNT=2
      SUMMARY:Off
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID;VALUE=DATE:20260701
      DTSTART;VALUE=DATE:20260702
      SUMMARY:Off, moved
      """
    #expect(
      try days(event) == ["2026-06-01/2026-06-01 Off", "2026-07-02/2026-07-02 Off, moved"])
  }

  @Test func `events with a time, cancelled ones and alarms are passed over`() throws {
    #expect(try days("DTSTART;TZID=\"Europe/Berlin:x\":20260703T090000\nSUMMARY:Call").isEmpty)
    #expect(try days("DTSTART;VALUE=DATE:20260703\nSTATUS:CANCELLED").isEmpty)
    let event = """
      DTSTART;VALUE=DATE:20260703
      BEGIN:VALARM
      SUMMARY:Wake up
      DTSTART;VALUE=DATE:20200101
      END:VALARM
      SUMMARY:Off
      X-OTHER;VALUE=TEXT:whatever
      """
    #expect(try days(event) == ["2026-07-03/2026-07-03 Off"])
  }

  @Test func `a rule outside the subset leaves the event on its first day`() throws {
    let event = "DTSTART;VALUE=DATE:20260703\nRRULE:FREQ=HOURLY\nSUMMARY:Odd"
    #expect(try days(event) == ["2026-07-03/2026-07-03 Odd"])
  }

  @Test func `what is no calendar is refused with its line`() {
    #expect(throws: InterchangeError.self) { try CalendarFile(reading: "country\tdate") }
    #expect(throws: InterchangeError.self) { try CalendarFile(reading: "") }
    #expect(
      throws: InterchangeError.notCalendar(line: 2, reason: "this event has no END:VEVENT")
    ) {
      try CalendarFile(reading: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260703\n")
    }
  }
}
