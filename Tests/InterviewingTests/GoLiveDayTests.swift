import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Which day is that of going live, where a line was to tell it.
@Suite struct GoLiveDayTests {
  private func plan(after line: String) -> Plan {
    var interview = Call.interview(today: CivilDate(iso: "2026-11-30") ?? Call.day)
    _ = interview.take("Moira Tansley, head of branches")
    _ = interview.take(line)
    return interview.scribe.document.plan
  }

  @Test(arguments: [
    (
      "we brew the lager on March 8 and I want that one tracked, so the Friday before", "2027-03-05"
    ),
    ("our stand at the fair is on 14 June, so the Monday after", "2027-06-21"),
    ("hearts set on 14 May 2027, harvest starts the week after", "2027-05-14"),
    ("the go-live is January 15 subject to legal", "2027-01-15"),
    ("go-live on 3 May unless the works council objects", "2027-05-03"),
    ("before the summer holidays kick in, so Monday 17 May ideally", "2027-05-17"),
    ("Owen wants to switch over on Monday 9 August, while the building's shut", "2027-08-09"),
    ("our CFO, Ruth Vance, wants us to go live on 7 June", "2027-06-07"),
    ("the season starts in June, so we have to be live by 3 May", "2027-05-03"),
    ("we're counting on 10 May", "2027-05-10"),
  ])
  func `a day of all of them is that of going live`(_ line: String, _ day: String) {
    #expect(plan(after: line).goLive.known?.iso == day)
  }

  @Test(arguments: [
    "we're counting on 10 references by 3 March",
    "we kicked off in September",
    "he never reads more than a page, so one page please, by the 15th of January",
    "Owen wants to switch the phones on Monday 9 August",
    "Owen wants live data by 3 May",
    "the team opened a second depot in May",
  ])
  func `a day of something else is not`(_ line: String) {
    #expect(plan(after: line).goLive.known == nil)
  }

  @Test(arguments: [
    ("actually go live, make it 24 feb, the wednesday, mondays are mad", "2027-02-24", true),
    ("sorry, the launch: make it the 15th", "2027-03-15", true),
    ("going live - make it 22 feb", "2027-02-22", true),
    ("sorry, the training, make it 24 feb", "2027-02-24", false),
  ])
  func `what is named before a day that is set is what moves`(
    _ line: String, _ day: String, _ isGoLive: Bool
  ) {
    var interview = Call.interview(today: CivilDate(iso: "2026-11-30") ?? Call.day)
    for said in [
      "Moira Tansley, head of branches", "go-live is 1 March 2027",
      "Ola does the training by 12 February", line,
    ] {
      _ = interview.take(said)
    }
    let plan = interview.scribe.document.plan
    #expect(plan.goLive.known?.iso == (isGoLive ? day : "2027-03-01"))
    let step = plan.steps.first { $0.title.lowercased().contains("training") }
    #expect(step?.due.known?.iso == (isGoLive ? "2027-02-12" : day))
  }

  @Test func `who listens is at the top of nothing, and what ends is the reason`() {
    var interview = Call.interview(today: CivilDate(iso: "2026-11-30") ?? Call.day)
    for said in [
      "Moira Tansley, head of branches",
      "with me is Sabine Krüger, head of IT, she can only stay 20 min", "go-live is 3 May 2027",
      "the lease on the lot next door ends, we lose 60 trailer spots on 31 may",
      "drivers check themselves in at the kiosk, nobody walks the yard with a clipboard",
      "five of them and they sign together: Thomas Vogel for the works council, Petra Lindner CFO",
      "we'd drop the kiosks first and keep the cameras",
      "don't know yet if we need three quotes, i'll ask neil by friday",
    ] {
      _ = interview.take(said)
    }
    let plan = interview.scribe.document.plan
    #expect(plan.sponsor(.buyer) == nil)
    #expect(plan.goLiveReason.hasPrefix("the lease on the lot"))
    #expect(plan.measure.isEmpty)
    #expect(plan.answers.contains { $0.question == "G6" })
    let quotes = plan.steps.first { $0.title == "Find out if we need three quotes" }
    #expect(quotes?.due.known?.iso == "2026-12-04")
  }

  @Test func `whoever wants the day has chosen it, and why is told behind`() {
    let plan = plan(
      after: "Owen wants to switch over on Monday 9 August, while the building's shut")
    #expect(plan.person(plan.goLiveChosenBy)?.name == "Owen")
    #expect(plan.goLiveReason == "The building's shut")
  }

  @Test(arguments: [
    ("October 15, before the winter timetable", "Before the winter timetable"),
    ("15 October in time for the boat fair", "In time for the boat fair"),
    ("October 15, which is just before the schools reopen", "just before the schools reopen"),
    ("October 15, that’s just before the schools reopen", "just before the schools reopen"),
  ])
  func `what the day comes before is why`(_ line: String, _ reason: String) {
    #expect(plan(after: line).goLiveReason.hasSuffix(reason))
  }

  @Test(arguments: [
    "October 15, before the 20th", "October 15, before that we train people",
    "1 June next year, that's what Birgit wants",
  ])
  func `another day, an act and a wish are not`(_ line: String) {
    #expect(plan(after: line).goLiveReason.isEmpty)
  }
}
