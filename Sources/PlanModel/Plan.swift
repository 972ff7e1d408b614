public import Scheduling

/// The plan as readers see it.
public struct Plan: Hashable, Sendable {
  /// Its record; `nil` before the first operation.
  public internal(set) var id: RecordID?
  /// The buyer's company name.
  public internal(set) var buyerName = ""
  /// The seller's company name.
  public internal(set) var sellerName = ""
  /// Who will be doing what in which tool.
  public internal(set) var outcome = ""
  /// The number the sponsor would look at.
  public internal(set) var measure = ""
  /// Where it has to run first.
  public internal(set) var scope = ""
  /// What would make it a failure even if live on time.
  public internal(set) var guardrail = ""
  /// The title in the champion's own words, when they want another.
  public internal(set) var ownTitle = ""
  /// The day the buyer chose.
  public internal(set) var goLive = Stated<CivilDate>.unsaid
  /// Who chose it.
  public internal(set) var goLiveChosenBy: RecordID?
  /// How far that can be trusted.
  public internal(set) var goLiveChosenByBasis = Provenance.Basis.heard
  /// What it is tied to.
  public internal(set) var goLiveReason = ""
  /// The standing review.
  public internal(set) var cadence = Cadence()
  /// Who speaks for the buyer on the call.
  public internal(set) var champion: RecordID?
  /// How far that can be trusted.
  public internal(set) var championBasis = Provenance.Basis.heard
  /// The sponsor of each side, as last said.
  public internal(set) var sponsors: [RecordID] = []
  /// What each side's calendar is like.
  public internal(set) var calendars: [Side: SideCalendar] = [:]
  /// Which number of 7/8 is the month.
  public internal(set) var isDayFirst = false
  /// Everybody named, in the order they came up.
  public internal(set) var people: [Person] = []
  /// The blocks of the plan, in order, each with its steps.
  public internal(set) var workstreams: [Workstream] = []
  /// The decision windows.
  public internal(set) var gates: [Gate] = []
  /// Days on which named kinds of work may not happen.
  public internal(set) var freezes: [Freeze] = []
  /// Words kept that are no field.
  public internal(set) var notes: [Note] = []
  /// What was typed to each question, in the order the questions were asked.
  public internal(set) var answers: [Answer] = []

  /// A plan without anything in it.
  public init() {}

  /// One company's name.
  public func name(of side: Side) -> String {
    side == .buyer ? buyerName : sellerName
  }

  /// The days on which one side works.
  public func workingCalendar(_ side: Side) -> WorkingCalendar {
    calendars[side]?.working ?? WorkingCalendar()
  }

  /// A person of the plan.
  public func person(_ id: RecordID?) -> Person? {
    guard let id else { return nil }
    return people.first { $0.id == id }
  }

  /// The named executive of one side; `nil` while the slot is empty.
  public func sponsor(_ side: Side) -> Person? {
    sponsors.reversed().lazy.compactMap { person($0) }.first { $0.side == side }
  }

  /// All steps, workstream by workstream.
  public var steps: [Step] {
    workstreams.flatMap(\.steps)
  }

  /// The steps that a person does and that are not over.
  public func openSteps(of person: RecordID) -> [Step] {
    steps.filter { !$0.state.isOver && $0.isOf(person) }
  }

  /// How many steps there are, without making a list of them.
  public var stepCount: Int {
    workstreams.reduce(0) { $0 + $1.steps.count }
  }

  /// A step of the plan.
  public func step(_ id: RecordID) -> Step? {
    for workstream in workstreams {
      if let step = workstream.steps.first(where: { $0.id == id }) { return step }
    }
    return nil
  }
}

/// The standing review of the plan.
public struct Cadence: Hashable, Sendable {
  /// On which days, as an RFC 5545 recurrence rule.
  public internal(set) var rule = Stated<String>.unsaid
  /// The first day of it, when said: a rule that skips weeks is counted from it.
  public internal(set) var first: CivilDate?
  /// At what time, as said.
  public internal(set) var time = ""
  /// For how long; 20 unless said otherwise.
  public internal(set) var minutes = 20
  /// Who sends the invitation.
  public internal(set) var owner = Stated<RecordID>.unsaid
  /// Who runs it when the owner is away.
  public internal(set) var deputy = Stated<RecordID>.unsaid
}

/// On which days one side works.
public struct SideCalendar: Hashable, Sendable {
  /// What holds while nobody said anything else.
  public init() {}

  /// Days of the week as a mask, Monday lowest; Monday to Friday unless said otherwise.
  public internal(set) var week: UInt8 = 0b001_1111
  /// Countries whose public holidays are kept.
  public internal(set) var holidays: [String] = []
  /// Holidays on which the side works all the same.
  public internal(set) var workedDays: [CivilDate] = []
  /// Days on which the company is closed besides.
  public internal(set) var closures: [CivilDate] = []
  /// The days that follow from all that.
  public internal(set) var working = WorkingCalendar()
}

/// Words kept that are no field.
public struct Note: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// What it is about.
  public internal(set) var about: RecordID
  /// The words.
  public internal(set) var text = ""
}

extension Note {
  /// The words of a step that waits for something: "after the data load, 2 weeks later".
  public static func wait(for name: String, lag: String? = nil) -> String {
    waiting + name + (lag.map { ", \($0)\(later)" } ?? "")
  }

  /// What the step it is about waits for, where no step is called that yet, and how long after it
  /// the step comes, in words.
  public var awaited: (name: String, lag: String?)? {
    guard text.hasPrefix(Note.waiting) else { return nil }
    let words = text.dropFirst(Note.waiting.count)
    guard words.hasSuffix(Note.later), let comma = words.lastIndex(of: ",") else {
      return (String(words), nil)
    }
    let lag = words[comma...].dropFirst(2).dropLast(Note.later.count)
    return (String(words[..<comma]), String(lag))
  }

  private static let waiting = "after "
  private static let later = " later"
}

/// What was typed to one question, verbatim.
public struct Answer: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// The catalogue's identifier of the question.
  public internal(set) var question = ""
  /// The record the question was about.
  public internal(set) var about: RecordID?
  /// The words.
  public internal(set) var text = ""
  /// Whether Enter was pressed: until then the words are a draft.
  public internal(set) var isKept = false
  /// Whether it was parked, or they do not know yet.
  public internal(set) var standing = Standing.said

  /// What an answer settles.
  ///
  /// The numbers are stored.
  public enum Standing: Int64, Hashable, Sendable, CaseIterable {
    /// It says something.
    case said = 0
    /// "They don't know yet": finding out is a step.
    case unknown = 1
    /// It was put aside.
    case parked = 2
  }
}
