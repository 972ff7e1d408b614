import Exporting
import Interchange
import Phrasing
import PlanModel
import Scheduling

/// A plan on one line of a list: what it is, its day, how it stands, what it still lacks.
struct PlanSummary {
  let path: String
  let title: String
  let goLive: CivilDate?
  /// Working days until then; negative when it is over.
  let workingDays: Int?
  /// Working days in hand; negative when it is late.
  let slack: Int?
  let isFeasible: Bool
  let missing: MissingFacts
  /// The day on which somebody wrote in it last.
  let changed: CivilDate?

  /// Reads the plan of a file.
  init(_ path: String, today: CivilDate) throws(Failure) {
    let document = try PlanOnDisk(path, wantsWriting: false).document
    let plan = document.plan
    let schedule = plan.schedule(today: today)
    self.path = path
    title = DocumentTitle.words(for: plan)
    goLive = plan.goLive.known
    workingDays = schedule.workingDaysToGoLive
    slack = schedule.slack
    isFeasible = schedule.isFeasible
    missing = MissingFacts(plan)
    changed = document.lastEdited
  }

  /// How the day stands, in words.
  var standing: String {
    guard let goLive else { return "no day yet" }
    guard isFeasible else {
      guard let slack, slack < 0 else { return "cannot be met" }
      return "\(CountWords.workingDays(-slack)) late"
    }
    guard let workingDays, workingDays >= 0 else { return "was \(DateWords.medium(goLive))" }
    return slack == 0 ? "nothing in hand" : "can be met"
  }

  /// The cells of its row; what is missing comes last, since it is long.
  var cells: [String] {
    let lacking = missing.words.isEmpty ? "" : "open: \(missing.words)"
    return [
      Printable.line(path), goLive.map(DateWords.medium) ?? "–",
      workingDays.flatMap { $0 < 0 ? nil : String($0) } ?? "–", standing, lacking,
    ]
  }

  static let headings = ["Plan", "Go-live", "Days", "Stands", ""]

  var json: JSONValue {
    .object([
      .init("plan", .string(path)), .init("title", .string(title)),
      .init("goLive", JSONValue(goLive)), .init("workingDays", JSONValue(workingDays)),
      .init("slack", JSONValue(slack)), .init("feasible", .bool(isFeasible)),
      .init("missingNames", .integer(missing.names)),
      .init("missingDates", .integer(missing.dates)), .init("changed", JSONValue(changed)),
    ])
  }
}
