import Phrasing
public import PlanModel
import Scheduling

/// "Could your VP read this without a word from you?", as one list of findings.
///
/// `tandem check`, the count on the status line and the marks in the document all show this list.
public struct ForwardTest {
  let document: Document
  let schedule: PlanSchedule
  /// Holds the plan's names, for telling a step from a wish.
  let phrases: PhraseContext
  let catalog: QuestionCatalog
  private(set) var findings: [Finding] = []
  /// What lines were read before.
  var memory: LineMemory

  var plan: Plan { document.plan }
  var today: CivilDate { schedule.today }

  /// What a reader of the plan would stumble over, from the top of the page to its end.
  ///
  /// - `schedule`: The plan's dates as of the day it would be forwarded.
  /// - `catalog`: Where the questions come from that the interview would ask too.
  /// - Complexity: O(records), and the words of every step are read once: for a pause, not for a
  ///   key.
  public static func findings(
    in document: Document, schedule: PlanSchedule, catalog: QuestionCatalog = .builtIn
  ) -> [Finding] {
    var memory = LineMemory()
    return findings(in: document, schedule: schedule, catalog: catalog, memory: &memory)
  }

  /// The same for a plan that is looked at again and again: only lines that changed are read.
  public static func findings(
    in document: Document, schedule: PlanSchedule, catalog: QuestionCatalog = .builtIn,
    memory: inout LineMemory
  ) -> [Finding] {
    guard let id = document.plan.id else { return [] }
    var test = ForwardTest(document, schedule, catalog, &memory)
    defer { memory = test.memory }
    test.checkTrust(id)
    test.checkOutcome(id)
    test.checkGoLive(id)
    test.checkSponsors(id)
    test.checkWorkstreams()
    test.checkFirstActs(id)
    test.checkNeeds(id)
    test.checkReview(id)
    test.checkPeople()
    test.checkAssumed()
    return test.findings
  }

  /// Reads some of the lines that the memory lacks, from a step on.
  ///
  /// The lines of 500 steps take longer to read than a key may wait: whoever waits for keys reads
  /// on until nothing is lacking, and then asks for the findings.
  ///
  /// - Returns: The step to read on from; nil when no line is lacking.
  public static func readAhead(
    in document: Document, from start: Int, schedule: PlanSchedule, memory: inout LineMemory
  ) -> Int? {
    var test = ForwardTest(document, schedule, .builtIn, &memory)
    defer { memory = test.memory }
    let known = test.memory.count
    var place = 0
    let blocks = document.plan.workstreams.span
    for block in blocks.indices {
      let steps = blocks[block].steps.span
      for index in steps.indices {
        place += 1
        guard place > start, !steps[index].state.isOver else { continue }
        _ = test.read(steps[index])
        if test.memory.count >= known + linesAtOnce { return place }
      }
    }
    return nil
  }

  /// Lines read in two milliseconds.
  private static let linesAtOnce = 48

  /// A test that takes the memory with it: it has one owner at a time, or the first line read would
  /// copy all that is known.
  private init(
    _ document: Document, _ schedule: PlanSchedule, _ catalog: QuestionCatalog,
    _ memory: inout LineMemory
  ) {
    memory.keep(for: document.plan, today: schedule.today)
    self.memory = memory
    memory = LineMemory()
    self.document = document
    self.schedule = schedule
    self.catalog = catalog
    phrases = PhraseContext(plan: document.plan, today: schedule.today, knowsSteps: false)
  }

  /// Adds a finding.
  mutating func add(
    _ rule: Finding.Rule, _ record: RecordID, _ field: Field? = nil, _ sentence: String,
    ask question: String
  ) {
    findings.append(
      Finding(
        rule: rule, record: record, field: field, place: place(of: record), sentence: sentence,
        question: question))
  }

  /// The words in which the interview asks for the same.
  func words(of id: String, about workstream: Workstream? = nil) -> String {
    guard let question = catalog[id: id] ?? QuestionCatalog.builtIn[id: id] else { return "" }
    return QuestionWords.fill(question.words, plan, workstream, schedule)
  }

  /// Where a record is, in words.
  private func place(of record: RecordID) -> String {
    if record == plan.id { return "Top of the plan" }
    if let number = plan.steps.firstIndex(where: { $0.id == record }) {
      return "Step \(number + 1)"
    }
    if let block = plan.workstreams.first(where: { $0.id == record }) { return block.name }
    if let person = plan.person(record) { return person.name }
    if let gate = plan.gates.first(where: { $0.id == record }) { return gate.name }
    return "Calendar"
  }

  func short(_ day: CivilDate) -> String { DateWords.short(day, near: today) }

  /// A side's company, for a sentence.
  func company(_ side: Side) -> String {
    let name = plan.name(of: side)
    return name.isEmpty ? (side == .buyer ? "Your company" : "Our company") : name
  }
}
