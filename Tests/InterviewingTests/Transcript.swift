import Foundation
import PlanModel
import Scheduling
import Synchronization
import Testing

@testable import Interviewing

/// An interview as a text file: what is typed, what is asked and said, and the plan that comes out.
///
///     # What the case shows.
///     plan   Northwind / Acme
///     author Ana Ortiz
///     today  2026-06-15
///     ---
///     Who from Northwind is writing this plan with us?
///     > Dana Reyes, support operations lead
///       Kept. new: Dana Reyes, …
///     --- plan
///     the facts
struct Transcript {
  private(set) var header: [String] = []
  private(set) var typed: [String] = []
  /// The lines after the header, as they stand in the file.
  private(set) var recorded: [String] = []

  init(_ text: String) {
    var isHeader = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isHeader, line == "---" {
        isHeader = false
      } else if isHeader {
        header.append(line)
      } else {
        recorded.append(line)
        if line.hasPrefix("> ") { typed.append(String(line.dropFirst(2))) }
      }
    }
    while recorded.last?.isEmpty == true { recorded.removeLast() }
  }

  private func value(_ name: String) -> String {
    let line = header.first { $0.hasPrefix(name + " ") } ?? ""
    return line.dropFirst(name.count).trimmingCharacters(in: .whitespaces)
  }

  /// The interview before anything is typed.
  func start() -> LineInterview {
    let companies = value("plan").components(separatedBy: " / ")
    return Call.interview(
      buyer: companies.first ?? "", seller: companies.last ?? "", author: value("author"),
      today: CivilDate(iso: value("today")) ?? Call.day)
  }

  /// Plays what is typed; gives the interview at its end and all that was shown.
  func play() -> (interview: LineInterview, shown: [String]) {
    var interview = start()
    var shown: [String] = []
    for line in typed {
      shown.append(interview.prompt)
      shown.append("> \(line)")
      shown += interview.take(line).map { "  \($0)" }
    }
    shown += interview.summary
    shown.append("--- plan")
    shown += PlanFacts.lines(of: interview.scribe.document, today: interview.today)
    return (interview, shown)
  }

  /// The file with what is shown now.
  func text(showing shown: [String]) -> String {
    (header + ["---"] + shown).joined(separator: "\n") + "\n"
  }
}

/// Interviews of tests.
enum Call {
  static let day = CivilDate(iso: "2026-06-15") ?? CivilDate(number: 0)

  /// An interview about a new plan.
  static func interview(
    buyer: String = "Northwind", seller: String = "Acme", author: String = "Ana Ortiz",
    today: CivilDate = Call.day, seed: UInt64 = 7
  ) -> LineInterview {
    var scribe = Scribe(
      document: Document(),
      author: SessionStart(name: author, side: .seller, authentication: "test"), seed: seed,
      milliseconds: 1_781_532_000_000)
    scribe.begin(.standard, buyer: buyer, seller: seller)
    return LineInterview(Interview(), scribe: scribe, today: today)
  }

  /// The same after these lines.
  static func interview(saying lines: [String], author: String = "Ana Ortiz") -> LineInterview {
    var interview = interview(author: author)
    for line in lines { _ = interview.take(line) }
    return interview
  }

  /// How a call begins.
  static let top = [
    "Dana Reyes, support lead", "October 15, 2026",
    "Our support team processing tickets in Zendesk", "Marisol Vega runs the pilot, 3 weeks",
  ]

  /// What one line said to such a question leaves behind; `about` begins a workstream's name.
  static func said(
    _ line: String, to id: String, about: String? = nil, after lines: [String] = top,
    author: String = "Ana Ortiz"
  ) throws -> (said: [String], plan: Plan) {
    var interview = try asked(id, about: about, after: lines, author: author)
    return (interview.take(line), interview.scribe.document.plan)
  }

  /// A call in which a question of the catalogue is on the screen; made once, as asking through the
  /// whole catalogue is most of such a test.
  static func asked(
    _ id: String, about: String? = nil, after lines: [String] = top, author: String = "Ana Ortiz"
  ) throws -> LineInterview {
    let key = [id, about ?? "", author] + lines
    if let known = known.withLock({ $0[key] }) { return known }
    let interview = try asking(id, about, lines, author)
    known.withLock { $0[key] = interview }
    return interview
  }

  private static let known = Mutex<[[String]: LineInterview]>([:])

  private static func asking(
    _ id: String, _ about: String?, _ lines: [String], _ author: String
  ) throws -> LineInterview {
    var interview = interview(saying: lines, author: author)
    func isAsked() -> Bool {
      guard interview.question?.question.id == id else { return false }
      guard let about else { return true }
      let block = interview.scribe.document.plan.workstreams.first {
        $0.id == interview.question?.about
      }
      return block?.name.hasPrefix(about) == true
    }
    for _ in 0..<120 where !isAsked() { _ = interview.take("next") }
    try #require(isAsked())
    return interview
  }
}

/// A plan as facts, one a line, for comparing.
enum PlanFacts {
  static func lines(of document: Document, today: CivilDate) -> [String] {
    let plan = document.plan
    let schedule = plan.schedule(today: today)
    var lines = [
      "outcome: \(plan.outcome)", "measure: \(plan.measure)",
      "go-live: \(plan.goLive.known?.iso ?? "-")"
        + " by \(plan.person(plan.goLiveChosenBy)?.name ?? "-"), \(plan.goLiveReason)",
      "earliest: \(schedule.earliestGoLive?.iso ?? "-"), in hand \(schedule.slack ?? 0)",
    ]
    for side in Side.allCases {
      let sponsor = plan.sponsor(side)
      let introducer = plan.person(sponsor?.introducedBy).map { ", introduced by \($0.name)" }
      lines.append(
        "sponsor at \(plan.name(of: side)): \(sponsor?.name ?? "-"), \(sponsor?.title ?? "")"
          + (introducer ?? ""))
    }
    for block in plan.workstreams {
      lines.append("\(block.name): needed by \(schedule[block.id]?.neededBy?.iso ?? "-")")
      lines += block.steps.map { "  " + line(of: $0, plan, schedule) }
    }
    for person in plan.people {
      for absence in person.absences {
        lines.append(
          "away: \(person.name) through \(absence.span.known?.last?.iso ?? "-")"
            + (plan.person(absence.deputy).map { ", \($0.name) covers" } ?? ""))
      }
    }
    lines += plan.gates.map { "gate: \($0.name), \($0.rule.known ?? "-")" }
    lines += plan.freezes.map { "freeze: \($0.name)" }
    lines += plan.notes.map { "note: \($0.text)" }
    let owner = plan.person(plan.cadence.owner.known)?.name ?? "-"
    let deputy = plan.person(plan.cadence.deputy.known)?.name ?? "-"
    lines.append(
      "review: \(plan.cadence.rule.known ?? "-") at \(plan.cadence.time), \(owner), else \(deputy)")
    return lines
  }

  private static func line(of step: Step, _ plan: Plan, _ schedule: PlanSchedule) -> String {
    let owners = Side.allCases.compactMap { side -> String? in
      switch step.owner(side) {
      case .known(let person): plan.person(person)?.name
      case .words(let words): "“\(words)”"
      case .unsaid: nil
      }
    }
    var parts = [step.title, owners.joined(separator: " and ")]
    let days: [(String, CivilDate?)] = [
      ("on", step.pin.known), ("promised", step.due.known),
      ("needed by", schedule[step.id]?.neededBy),
    ]
    parts += days.compactMap { name, day in day.map { "\(name) \($0.iso)" } }
    if let slack = schedule[step.id]?.slack { parts.append("slack \(slack)") }
    if let side = step.askedBy { parts.append("asked by \(plan.name(of: side))") }
    if !step.response.isEmpty { parts.append("else \(step.response)") }
    return parts.filter { !$0.isEmpty }.joined(separator: " | ")
  }
}
