import Seeds
import Testing

@testable import Scheduling

struct WorkingCalendarTests {
  let office = WorkingCalendar(off: [
    .init(days: DateSpan(day(7, 3)), label: "Independence Day (observed)", source: .holiday)
  ])

  @Test func `counting leaves out the first day and counts the last`() {
    #expect(office.workingDays(from: day(6, 15), to: day(6, 15)) == 0)
    #expect(office.workingDays(from: day(6, 15), to: day(6, 16)) == 1)
    #expect(office.workingDays(from: day(6, 15), to: day(7, 9)) == 17)
    #expect(office.workingDays(from: day(7, 9), to: day(6, 15)) == -17)
    #expect(office.workingDays(from: day(6, 12), to: day(6, 14)) == 0)
    #expect(office.workingDays(first: day(6, 15), last: day(6, 19)) == 5)
    #expect(office.workingDays(first: day(6, 20), last: day(6, 19)) == 0)
  }

  @Test func `the working day on, after and before a day`() {
    #expect(office.workingDay(onOrAfter: day(7, 3)) == day(7, 6))
    #expect(office.workingDay(onOrBefore: day(7, 5)) == day(7, 2))
    #expect(office.workingDay(onOrBefore: day(7, 2)) == day(7, 2))
    #expect(office.day(10, after: day(6, 15)) == day(6, 29))
    #expect(office.day(10, before: day(6, 29)) == day(6, 15))
    #expect(office.day(0, after: day(7, 4)) == day(7, 4))
  }

  @Test func `walking there and back agrees with counting`() throws {
    for count in 1...400 {
      let later = try #require(office.day(count, after: day(6, 15)))
      #expect(office.workingDays(from: day(6, 15), to: later) == count)
      #expect(office.day(count, before: later) == day(6, 15))
    }
  }

  @Test func `a calendar without working days has none`() {
    let never = WorkingCalendar(week: [])
    #expect(never.workingDay(onOrAfter: day(6, 15)) == nil)
    #expect(never.workingDay(onOrBefore: day(6, 15)) == nil)
    let away = office.adding(off: [.init(days: days(day(6, 17), nil))])
    #expect(away.day(2, after: day(6, 15)) == nil)
    #expect(away.day(1, after: day(6, 15)) == day(6, 16))
  }

  @Test func `the later layer wins, and every day off has a reason`() {
    let working = office.adding(on: [.init(day: day(7, 3), label: "we work")])
    let away = working.adding(off: [
      .init(days: days(nil, day(8, 31)), label: "leave", source: .absence)
    ])
    #expect(office.dayOff(day(7, 3))?.label == "Independence Day (observed)")
    #expect(working.isWorking(day(7, 3)))
    #expect(away.dayOff(day(7, 3))?.source == .absence)
    #expect(away.dayOff(day(9, 5)) == nil)
    #expect(away.isWorking(day(9, 1)))
    #expect(office.adding(week: .everyDay).isWorking(day(7, 4)))
    #expect(!office.adding(week: .everyDay).isWorking(day(7, 3)))
  }

  @Test(arguments: SeededGenerator.seeds(20))
  func `the mask says what each day says`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var calendar = WorkingCalendar(week: WorkingWeek(rawValue: UInt8(random.number(0...127))))
    for _ in 0..<random.number(0...4) {
      let first = day(6, 1) + random.number(-20...60)
      calendar = calendar.adding(
        week: random.chance(30) ? .mondayToFriday : nil,
        off: [.init(days: days(random.chance(10) ? nil : first, first + random.number(0...9)))],
        on: [.init(day: day(6, 1) + random.number(0...40))])
    }
    let mask = calendar.mask(from: day(5, 1).number, count: 120)
    #expect(mask == (0..<120).map { calendar.isWorking(day(5, 1) + $0) ? 1 : 0 }, "SEED=\(seed)")
  }

  @Test func `a week is written and read`() {
    #expect(WorkingWeek.mondayToFriday.pattern == "MTWTF--")
    #expect(WorkingWeek(pattern: "MTWT--S")?.contains(.sunday) == true)
    for bits in UInt8(0)...127 {
      let week = WorkingWeek(rawValue: bits)
      #expect(WorkingWeek(pattern: week.pattern) == week)
    }
    for text in ["", "MTWTF", "MTWTFSSS", "mtwtf--", "-T-T-TT"] {
      #expect(WorkingWeek(pattern: text) == nil, "\(text)")
    }
  }
}
