import Foundation
import Interchange
import Scheduling
import Testing

/// The plan of a second call, once with the general counsel on leave and once with her deputy.
struct NorthwindTests {
  let withDeputy: NetworkFile
  let onLeave: NetworkFile

  init() throws {
    func file(_ name: String) throws -> NetworkFile {
      let url = GoldenPlanTests.folder.appending(path: name + ".network.json")
      return try NetworkFile(reading: String(contentsOf: url, encoding: .utf8))
    }
    withDeputy = try file("northwind")
    onLeave = try file("northwind-gc-on-leave")
  }

  func place(_ id: String) throws -> Int {
    try #require(withDeputy.ids.firstIndex(of: id))
  }

  @Test(arguments: [
    ("security", "2026-08-14"), ("redlines", "2026-08-28"), ("signature", "2026-09-02"),
    ("implement", "2026-10-01"), ("techval", "2026-07-24"), ("staging", "2026-07-10"),
    ("questionnaire", "2026-07-24"), ("budget", "2026-08-14"), ("golive", "2026-10-15"),
  ])
  func `each step is needed by the day the call found`(id: String, day: String) throws {
    #expect(try withDeputy.network.schedule().latestFinish[place(id)]?.iso == day)
  }

  @Test func `go-live can be on October 1, ten working days early`() throws {
    let schedule = withDeputy.network.schedule()
    #expect(schedule.earliestGoLive?.iso == "2026-10-01")
    #expect(schedule.planSlack == 10)
    #expect(schedule.isFeasible)
    #expect(try schedule.slack[place("security")] == 17)
    #expect(try schedule.slack[place("budget")] == 0)
    #expect(try schedule.plannedFinish[place("questionnaire")]?.iso == "2026-07-22")
  }

  @Test func `the chain runs from the CFO's hour over the budget to go-live`() throws {
    let schedule = withDeputy.network.schedule()
    let onChain = withDeputy.ids.filter { id in
      (try? place(id)).map { schedule.flags[$0].contains(.onChain) } ?? false
    }
    #expect(onChain == ["cfo", "budget", "signature", "implement", "training", "golive"])
    #expect(try schedule.why[place("cfo")].start == .notBefore)
    guard case .gate(0, let ready) = try schedule.why[place("budget")].finish else {
      Issue.record("the budget waits for no gate")
      return
    }
    #expect(ready.iso == "2026-08-06")
    #expect(try schedule.flags[place("budget")].contains(.tight))
  }

  @Test(arguments: [("security", 1, "2026-10-16"), ("budget", 1, "2026-10-30")])
  func `a step missed by a day moves go-live as far as the gates say`(
    id: String, days: Int, goLive: String
  ) throws {
    let stair = try withDeputy.network.schedule().slips(of: place(id))
    let slip = try #require(stair.first { $0.distance == .workingDays(days) })
    #expect(slip.goLive?.iso == goLive)
  }

  @Test func `the stair of a step shows the next gate it would miss`() throws {
    let stair = try withDeputy.network.schedule().slips(of: place("cfo"))
    let slip = try #require(stair.last)
    #expect(slip.distance == .nextGate(0))
    #expect(slip.finish.iso == "2026-08-12")
    #expect(slip.goLive?.iso == "2026-10-30")
  }

  @Test func `with the general counsel on leave go-live is October 30, eleven days late`() throws {
    let schedule = onLeave.network.schedule()
    #expect(schedule.earliestGoLive?.iso == "2026-10-30")
    #expect(schedule.workingDaysLate == 11)
    #expect(!schedule.isFeasible)
    #expect(try schedule.achievableFinish?[place("redlines")]?.iso == "2026-09-15")
  }

  /// The same plan with the leave as an absence, as a plan model says it.
  func planWithAbsence() throws -> TaskNetwork {
    var network = onLeave.network
    network.calendars[2] = network.calendars[0]
    let august31 = try #require(CivilDate(iso: "2026-08-31"))
    let span = try #require(DateSpan(first: nil, last: august31))
    network.absences = [.init(calendar: 2, days: span, deputy: 3)]
    return network
  }

  @Test func `the leave alone is named as the cause`() throws {
    let shortfall = try #require(try planWithAbsence().schedule().shortfall())
    #expect(shortfall.workingDaysLate == 11)
    #expect(shortfall.causes.map(\.change) == [.coverAbsence(0)])
    #expect(shortfall.more == 0)
  }

  @Test func `the cut list ranks what brings go-live forward`() throws {
    let network = try planWithAbsence()
    let cuts = network.schedule().cuts()
    func goLive(_ change: PlanChange) -> String? {
      cuts.first { $0.change == change }?.goLive.iso
    }
    let implement = try place("implement")
    let early = try #require(network.links.firstIndex { $0.to == implement })
    #expect(goLive(.overlap(link: early)) == "2026-09-18")
    #expect(goLive(.coverAbsence(0)) == "2026-10-01")
    #expect(goLive(.shorten(step: implement, days: 10)) == "2026-10-16")
    #expect(try goLive(.shorten(step: place("redlines"), days: 5)) == "2026-10-23")
    #expect(try goLive(.shorten(step: place("techval"), days: 5)) == nil)
    #expect(cuts.last?.change == .moveGoLive(try #require(CivilDate(iso: "2026-10-30"))))
  }

  @Test func `a stop of more than five days is said, with the absence that makes it`() throws {
    let schedule = try planWithAbsence().schedule()
    let step = try place("redlines")
    // The security review is done on July 22; 28 working days are left until August 31.
    #expect(
      schedule.problems == [.interrupted(step: step, absence: 0, workingDays: 28)])
    #expect(schedule.why[step].interruption?.cause == .absence(0))
  }
}
