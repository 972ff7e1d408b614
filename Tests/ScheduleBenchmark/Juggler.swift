import Foundation
import Scheduling

/// TaskJuggler, the free scheduler nearest in kind, on chains and layers.
struct Juggler {
  private let program: String

  /// `nil` when `tj3` is not on the path.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { $0 + "/tj3" }.first(where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    program = String(found)
  }

  /// Its time, and whether its go-live is ours.
  ///
  /// Its `length` in a shift passes over days off, and its milestones fall on any day, so both get
  /// the plan with plain weeks and such milestones.
  func run(_ generated: GeneratedPlan) throws -> String {
    var plan = generated.network
    plan.calendars = plan.calendars.map { WorkingCalendar(week: $0.week) }
    for step in plan.steps.indices where plan.steps[step].duration == .milestone {
      plan.steps[step].duration = .calendarDays(0)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "schedule-juggler-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "plan.tjp")
    try text(of: plan).write(to: file, atomically: true, encoding: .utf8)
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try output(of: program, ["--silent", "--output-dir", folder.path, file.path])
    }
    let report = folder.appending(path: "dates.csv")
    let table = (try? String(contentsOf: report, encoding: .utf8)) ?? ""
    let rows = table.split(separator: "\n").map { $0.filter { $0 != "\"" } }
    let theirs = rows.first { $0.hasPrefix("t\(plan.goLiveStep ?? 0);") }?.suffix(10)
    let ours = plan.schedule().earliestGoLive?.iso ?? "none"
    let words = theirs.map { $0 == ours ? "same" : "\($0), ours \(ours)" } ?? "no answer"
    return String(format: "%.0f ", time / .milliseconds(1)) + words
  }

  private func text(of plan: TaskNetwork) -> String {
    var lines = [
      "project p \"p\" \(plan.today.iso) +12y { timezone \"UTC\" timingresolution 60min",
      "dailyworkinghours 8 scenario plan \"plan\" {} }",
    ]
    for (index, calendar) in plan.calendars.enumerated() {
      let days = zip(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], Weekday.allCases)
      let off = days.filter { !calendar.week.contains($1) }.map(\.0).joined(separator: ", ")
      lines.append("shift s\(index) \"s\(index)\" { workinghours \(off) off }")
    }
    let waitedFor = Set(plan.links.map(\.from))
    let loose = plan.steps.indices.filter { $0 != plan.goLiveStep && !waitedFor.contains($0) }
    for (index, step) in plan.steps.enumerated() {
      let days = step.duration.days(in: .mondayToFriday)
      var before = Set(plan.links.filter { $0.to == index }.map(\.from))
      if index == plan.goLiveStep { before.formUnion(loose) }
      let links = before.sorted().map { from in
        let lag = plan.links.filter { $0.from == from && $0.to == index }.map(\.lag).max() ?? 0
        return "t\(from)" + (lag > 0 ? " { gaplength \(lag)d }" : "")
      }
      lines.append("task t\(index) \"t\(index)\" {")
      if links.isEmpty { lines.append("start \(plan.today.iso)") }
      if !links.isEmpty { lines.append("depends " + links.joined(separator: ", ")) }
      lines.append(days == 0 ? "milestone" : "length \(days)d")
      lines.append("shifts s\(step.calendars.first ?? 0) }")
    }
    lines.append("taskreport \"dates\" { formats csv columns id, end timeformat \"%Y-%m-%d\" }")
    return lines.joined(separator: "\n")
  }
}
