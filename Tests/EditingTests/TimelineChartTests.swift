import PlanModel
import Scheduling
import Testing

@testable import Editing

/// Bars and lanes before anybody draws them.
@Suite struct TimelineChartTests {
  private func stage() throws -> Stage {
    var stage = Stage()
    try stage.play("size", "120x32")
    try stage.play("plan", "sample")
    return stage
  }

  @Test func `a company is not marked closed on a day it works after all`() throws {
    var stage = try stage()
    try stage.play("keys", "<F4>")
    let session = try #require(stage.session)
    let calendar = session.plan.workingCalendar(.buyer)
    let chart = try #require(session.chart)
    let closed = try #require(
      chart.lanes.first { $0.name == "\(session.plan.buyerName), closed" })
    let worked = calendar.offDays.compactMap(\.days.first).filter(calendar.isWorking)
    #expect(!worked.isEmpty)
    for day in worked { #expect(!closed.days.contains { $0.contains(day) }, "\(day.iso)") }
    #expect(
      closed.days.contains { calendar.dayOff($0.lowerBound)?.label.contains("Labor") == true })
  }

  @Test(arguments: ["80x24", "120x32", "200x60", "300x60"])
  func `nearer shows fewer days each time, farther more`(size: String) throws {
    var stage = Stage()
    try stage.play("size", size)
    try stage.play("plan", "sample")
    try stage.play("keys", "<F4>")
    func days() throws -> Int {
      let session = try #require(stage.session)
      let chart = try #require(session.chart)
      let columns = TimelineView.split(session.layout.main).chart.columns
      return TimelineScale(chart, session.timeline, columns: columns).dayCount
    }
    var seen = [try days()]
    for key in ["+", "+", "+"] {
      try stage.play("keys", key)
      let now = try days()
      if now != seen.last { seen.append(now) }
    }
    #expect(seen.count > 1 && seen == seen.sorted(by: >))
    for _ in seen { try stage.play("keys", "-") }
    #expect(try days() == seen.first)
    // Chosen on this screen and shown on a larger one, it can be left again.
    for _ in seen { try stage.play("keys", "+") }
    try stage.play("size", "300x60")
    for _ in 0..<4 { try stage.play("keys", "-") }
    #expect(stage.session?.timeline.zoom == .whole)
  }

  @Test func `a bar begins on the day its people begin to end on its day`() throws {
    var stage = try stage()
    try stage.play("keys", "<F4>")
    let session = try #require(stage.session)
    let step = try #require(session.plan.steps.first { $0.title.contains("questionnaire") })
    let bar = try #require(session.chart?.steps.first { $0.record == step.id })
    // Five working days that end on Wed 22 Jul.
    #expect(bar.planned?.upperBound.iso == "2026-07-22")
    #expect(bar.planned?.lowerBound.iso == "2026-07-16")
  }
}
