import Phrasing
public import PlanModel
import Scheduling

extension PlanReport {
  /// The outline of a plan for one day.
  ///
  /// - Parameters:
  ///   - document: Its `plan` is printed; provenance and read-back come from it too.
  ///   - schedule: Dates for this plan; records it does not know are printed without a date.
  ///   - position: Log position to print; `nil` takes the document's own.
  /// - Complexity: O(records + links).
  public init(_ document: Document, schedule: PlanSchedule, position: Int64? = nil) {
    var builder = ReportBuilder(document, schedule)
    self = builder.report(position: position ?? document.head)
  }
}

/// Collects the report in reading order, so that a name is introduced where it comes first.
struct ReportBuilder {
  let document: Document
  let plan: Plan
  let schedule: PlanSchedule
  let companies: [Side: String]
  let steps: [RecordID: Step]
  let people: [RecordID: Person]
  private let sharedFirstNames: Set<String>
  private var introduced: Set<RecordID> = []
  private(set) var hasAssumptions = false

  init(_ document: Document, _ schedule: PlanSchedule) {
    self.document = document
    plan = document.plan
    self.schedule = schedule
    companies = [
      .buyer: Self.company(plan.buyerName, else: "First company"),
      .seller: Self.company(plan.sellerName, else: "Second company"),
    ]
    steps = Dictionary(plan.steps.map { ($0.id, $0) }) { first, _ in first }
    people = Dictionary(plan.people.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    var shared: Set<String> = []
    for person in plan.people {
      let first = Self.firstName(person.name.printable)
      if !seen.insert(first.lowercased()).inserted { shared.insert(first.lowercased()) }
    }
    sharedFirstNames = shared
  }

  private static func company(_ name: String, else fallback: String) -> String {
    let printable = name.printable
    return printable.isEmpty ? fallback : printable
  }

  mutating func report(position: Int64) -> PlanReport {
    var report = PlanReport(
      anchors: Anchors(plan), asOf: schedule.today,
      companies: Side.allCases.map { company($0) }, title: DocumentTitle.words(for: plan))
    report.planID = plan.id.map(Hexadecimal.digits) ?? ""
    report.position = position
    report.goLive = plan.goLive.known
    report.isFeasible = schedule.isFeasible
    report.facts = facts()
    report.standing = standing()
    report.sponsors = Side.allCases.map { sponsorSlot($0) }
    report.workstreams = plan.workstreams.map { block($0) }
    report.timeline = timeline(report)
    report.needs = needs(report.steps)
    report.review = reviewSentences()
    report.reviewSeries = reviewSeries()
    report.waits = waits()
    report.consequences = consequences()
    report.calendar = calendarRemarks()
    report.people = peopleRows()
    report.openPoints = openPoints(report)
    report.hasAssumptions = hasAssumptions
    return report
  }

  // MARK: Names

  func company(_ side: Side) -> String { companies[side] ?? "" }

  func person(_ id: RecordID?) -> Person? { id.flatMap { people[$0] } }

  func name(_ id: RecordID) -> String {
    let name = people[id]?.name.printable ?? ""
    return name.isEmpty ? "someone not named yet" : name
  }

  /// The first name, where nobody else in the plan has it; else the whole name.
  func shortName(_ id: RecordID) -> String {
    let whole = name(id)
    let first = Self.firstName(whole)
    return sharedFirstNames.contains(first.lowercased()) ? whole : first
  }

  /// The name, with title and company where it comes first in the document.
  mutating func introduction(_ id: RecordID) -> String {
    guard let person = people[id], introduced.insert(id).inserted else { return name(id) }
    let about = [person.title.printable, company(person.side)].filter { !$0.isEmpty }
    return "\(name(id)) (\(about.joined(separator: ", ")))"
  }

  /// For names that stand beside their title and company anyway.
  mutating func markIntroduced(_ id: RecordID) { introduced.insert(id) }

  /// "Omar" of "Omar Haddad"; the whole of a name that is not given-name-first for certain.
  static func firstName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, first.count > 2, !name.contains(","),
      !first.hasSuffix("."), first.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" })
    else { return name }
    return String(first)
  }

  // MARK: Values

  mutating func fact(_ text: String, _ basis: Provenance.Basis) -> Fact {
    if basis == .assumed { hasAssumptions = true }
    return Fact(text, basis)
  }

  mutating func assumedRemark(_ id: RecordID?, _ text: String, isAssumed: Bool) -> Remark {
    if isAssumed { hasAssumptions = true }
    return Remark(id: id, text: text, isAssumed: isAssumed)
  }

  func basis(_ record: RecordID, _ field: Field) -> Provenance.Basis {
    document.state(record, field)?.provenance.basis ?? .heard
  }

  mutating func textFact(_ record: RecordID, _ field: Field, _ text: String) -> Fact {
    let basis = document.textState(record, field)?.provenance.basis ?? .heard
    let words = field == .title ? withArticle(text.printable) : SpokenWords.marked(text.printable)
    return words.isEmpty ? Fact("", isMissing: true) : fact(words, basis)
  }

  func short(_ day: CivilDate) -> String { DateWords.short(day, near: schedule.today) }
}
