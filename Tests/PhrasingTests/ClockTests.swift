import Testing

@testable import Phrasing

/// Times of day, which a review has and a plan's days have not.
@Suite struct ClockTests {
  @Test(arguments: [
    ("10", 600), ("at 10", 600), ("10:30", 630), ("9.15", 555), ("4pm", 960), ("4 p.m.", 960),
    ("12 am", 0), ("12pm", 720), ("3", 900), ("16h", 960), ("half 2", 870),
    ("half past 9", 570), ("half past two", 870), ("quarter to ten", 585),
    ("a quarter past 3", 915), ("quarter to one", 765), ("eleven", 660), ("nine forty five", 585),
    ("ten fifteen", 615), ("10 o'clock", 600), ("2:30", 870), ("02:30", 150),
    ("half past 8 pm", 1230), ("quarter to nine am", 525), ("at 2 sharp", 840),
    ("three o'clock", 900), ("a quarter to 12 am", 1425),
  ])
  func `an hour is read the way it is said`(_ words: String, _ minute: Int) {
    #expect(ClockPhrase(words)?.minute == minute)
    #expect(ClockPhrase(words)?.zone == nil)
  }

  @Test(arguments: [
    ("9am our time", 540, "our time"), ("2 Eastern", 840, "Eastern"), ("9:30 CET", 570, "CET"),
    ("half 2 UK", 870, "UK"), ("10 london time", 600, "london time"), ("4pm et", 960, "et"),
    ("16:00 +0200", 960, "+0200"), ("10 -05:00", 600, "-05:00"), ("half 2 Eastern", 870, "Eastern"),
    ("2 lisbon time", 840, "lisbon time"),
  ])
  func `a zone stands beside the hour`(_ words: String, _ minute: Int, _ zone: String) {
    let clock = ClockPhrase(words)
    #expect(clock?.minute == minute)
    #expect(clock?.zone == zone)
  }

  @Test(arguments: [
    "noonish", "25", "13pm", "", "half an hour", "after lunch", "2 weeks", "10 people", "at",
    "9:75", "1000", "half", "quarter to", "10-11", "9:00-10:00", "2 hours", "10 - 11", "six hours",
  ])
  func `what is no hour is none`(_ words: String) {
    #expect(ClockPhrase(words) == nil)
  }
}
