import Interviewing
import PlanModel
import Scheduling

/// What follows from the document and the day: recomputed when they change, never stored.
struct Derived: Sendable {
  private(set) var schedule: PlanSchedule
  private(set) var missing: MissingFacts
  /// The fullest week of anybody, once a pause has found it.
  private(set) var busyWeek: BusyWeek?
  /// What is at risk, and why.
  private(set) var risk: RiskSentence?
  /// Reads what is typed; made for the first word that needs it, since it takes every name of the
  /// plan apart.
  private var preparedReader: AnswerReader?
  private var readerVersion = -1
  private var riskVersion = -1
  private var busyVersion = -1
  /// How often a pause has found something new to show since the start.
  private(set) var hints = 0
  private var factsVersion = -1
  private var today: CivilDate
  private let author: SessionStart
  /// What a reader of the plan would stumble over; not worked out yet at first.
  private(set) var findings: [Finding]?
  private var stair: Stair?
  /// What the plan cannot be forwarded with, in the order a reader meets it.
  ///
  /// Kept, since the bottom line counts them at every key.
  private(set) var stops: [Finding] = []
  /// The records at which a reader would stop.
  private(set) var stumbles: Set<RecordID> = []
  private var findingsVersion = -1
  private var lineMemory = LineMemory()
  /// The steps whose lines were read ahead, and of which page.
  private var stepsRead = 0
  private var aheadVersion = -1
  /// How often they changed since the start.
  private(set) var findingsMade = 0

  init(document: Document, today: CivilDate, author: SessionStart) {
    self.today = today
    self.author = author
    schedule = PlanSchedule(today: today)
    missing = MissingFacts(document.plan)
    recompute(document)
  }

  /// Recomputes what a change of the document or of the day makes stale.
  ///
  /// Letters typed into a text change no date, so they cost nothing here.
  mutating func refresh(_ document: Document, today: CivilDate) {
    guard document.factsVersion != factsVersion || today != self.today else { return }
    self.today = today
    recompute(document)
  }

  /// Takes what was worked out to be of a document that says the same.
  mutating func follow(_ document: Document) {
    factsVersion = document.factsVersion
    riskVersion = document.pageVersion
  }

  /// Takes nothing that was worked out for granted any more.
  mutating func forget() { factsVersion = -1 }

  /// Reads answers and fields of the document as it is.
  mutating func reader(for document: Document) -> AnswerReader {
    if let preparedReader, readerVersion == document.pageVersion { return preparedReader }
    let made = AnswerReader(
      plan: document.plan, today: today, author: author, after: preparedReader)
    preparedReader = made
    readerVersion = document.pageVersion
    return made
  }

  /// In a pause: finds who has too much in one week, and works out what a miss of the step at risk
  /// would lead to.
  mutating func addHints(_ document: Document) {
    if busyVersion != document.factsVersion {
      busyVersion = document.factsVersion
      let week = document.plan.busyWeeks(schedule).first
      if week != busyWeek { hints += 1 }
      busyWeek = week
    }
    // A step may have got other words since, which change no date.
    if riskVersion != document.pageVersion {
      risk = RiskSentence.worst(of: document.plan, schedule)
      riskVersion = document.pageVersion
    }
    guard let now = risk, now.step != nil else { return }
    risk = now.withStair(of: document.plan, schedule)
    hints += 1
  }

  /// In a pause: works out what follows if the step at the cursor is so much too late.
  mutating func addStair(of step: RecordID?, _ document: Document) {
    guard let step, stair?.step != step || stair?.version != factsVersion else { return }
    stair = Stair(
      step: step, version: factsVersion, slips: document.plan.slips(of: step, today: today))
    hints += 1
  }

  /// What follows if one step slips, of those facts.
  struct Stair: Sendable {
    let step: RecordID
    let version: Int
    let slips: [PlanSlip]
  }

  /// The stair of a step, once a pause has worked it out.
  func slips(of step: RecordID) -> [PlanSlip] {
    stair?.step == step && stair?.version == factsVersion ? stair?.slips ?? [] : []
  }

  /// In a pause: reads some lines of a page that has changed; whether all are read.
  mutating func readAhead(_ document: Document) -> Bool {
    guard findingsVersion != document.pageVersion else { return true }
    if aheadVersion != document.pageVersion {
      aheadVersion = document.pageVersion
      stepsRead = 0
    }
    if stepsRead == 0, document.plan.stepCount == 0 {
      // The words of the calendar are put in order by the first text that is read: by none that
      // somebody types, also where no step was read before.
      _ = reader(for: document).fields.read("today", as: .date)
    }
    let next = ForwardTest.readAhead(
      in: document, from: stepsRead, schedule: schedule, memory: &lineMemory)
    stepsRead = next ?? stepsRead
    return next == nil
  }

  /// In a pause: asks what a reader of the plan would stumble over, when its page has changed.
  mutating func addFindings(_ document: Document, catalog: QuestionCatalog) {
    guard findingsVersion != document.pageVersion else { return }
    findingsVersion = document.pageVersion
    let found = ForwardTest.findings(
      in: document, schedule: schedule, catalog: catalog, memory: &lineMemory)
    if found != findings { findingsMade += 1 }
    stops = found.filter { $0.weight == .stops }
    stumbles = Set(stops.lazy.map(\.record))
    findings = found
  }

  private mutating func recompute(_ document: Document) {
    factsVersion = document.factsVersion
    schedule = document.plan.schedule(today: today)
    risk = RiskSentence.worst(of: document.plan, schedule)
    riskVersion = document.pageVersion
    missing = MissingFacts(document.plan)
    preparedReader = nil
    stair = nil
    // The day may have changed, and with it what is overdue.
    findingsVersion = -1
    aheadVersion = -1
  }
}
