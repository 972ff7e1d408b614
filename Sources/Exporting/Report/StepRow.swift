import Phrasing
public import PlanModel
public import Scheduling

/// A block of the plan with its steps.
public struct WorkstreamBlock: Hashable, Sendable {
  /// Its record.
  public var id: RecordID
  /// What it is called.
  public var name: String
  /// What done means for it; empty while nobody said.
  public var done: String
  /// Who answers for it: "Rita Gomez (Ops lead, Northwind) and Ben Cole (Acme)"; may be empty.
  public var owners: [Fact]
  /// The last day on which the block may be finished; `nil` while it cannot be told.
  public var neededBy: CivilDate?
  /// The day documents print as "done by": that one, or once it has passed the first possible.
  public var doneBy: CivilDate?
  /// Whether go-live is at risk because of it.
  public var isLate: Bool
  /// Its steps, in order.
  public var steps: [StepRow]
}

extension WorkstreamBlock {
  /// Who leads it, by when and what done means, as the lines under its heading; may be empty.
  func summary(near today: CivilDate) -> String {
    var words: [String] = []
    if !owners.isEmpty {
      words.append("\(DocumentTerms.ledBy)\(owners.map(\.marked).enumeration).")
    }
    if let day = doneBy {
      words.append("\(DocumentTerms.doneBy)\(DateWords.short(day, near: today)).")
    }
    if !done.isEmpty { words.append("\(DocumentTerms.doneWhen)\(done)".sentence) }
    if steps.isEmpty { words.append(DocumentTerms.noSteps) }
    return words.joined(separator: " ")
  }
}

/// One step as documents print it.
public struct StepRow: Hashable, Sendable {
  /// How far it is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open, started, done, dropped
  }

  /// Its record.
  public var id: RecordID
  /// The act.
  public var title: Fact
  /// "Done when…"; empty while nobody said.
  public var done: Fact
  /// Who does it: a named person a side; one missing fact while nobody is named.
  public var owners: [StepOwner]
  /// The day in words, as the plan's date column prints it.
  public var date: Fact
  /// That day; `nil` while it is not known.
  public var day: CivilDate?
  /// How far it is.
  public var status: Status
  /// Why its date endangers go-live, or how little room it has; empty when there is nothing to say.
  public var risk: String
  /// Whether the risk is real and not only tight.
  public var isAtRisk: Bool
  /// What else a reader must know: "Needed by Fri 24 Jul", "Omar Haddad declines: …".
  public var remarks: [String]
  /// What contradicts itself or a calendar, for those who plan: "fixed on Sat 4 Jul, which …".
  public var problems: [String] = []
  /// How long it takes, in words; empty for a moment, or while nobody said.
  public var duration: Fact
  /// The days that bound it.
  public var bounds: StepBounds
  /// The steps it waits for.
  public var after: [RecordID]
  /// The company that asked for it; `nil` when it is no need.
  public var askedBy: String?

  /// "Done", "Under way"; empty while it is open.
  public var statusWords: String { status == .open ? "" : status.words }

  /// "Omar Haddad and Ana Ortiz°".
  public var ownerWords: String { owners.map(\.fact.marked).enumeration }

  /// The date and what follows it: "Wed 8 Jul, done".
  public var dateWords: String {
    guard !statusWords.isEmpty else { return date.marked }
    return date.text.isEmpty ? statusWords : date.marked + ", " + statusWords.lowercased()
  }
}

/// One company's human for a step.
public struct StepOwner: Hashable, Sendable {
  /// The person's record; `nil` while only words are known.
  public var id: RecordID?
  /// The company; `nil` while nobody is named on either side.
  public var company: String?
  /// The name, introduced where it comes first in the document.
  public var fact: Fact
  /// The bare name, or the words said so far.
  public var name: String
}

/// The days that bound a step.
public struct StepBounds: Hashable, Sendable {
  /// The last day it can begin without moving go-live; `nil` where its day is fixed.
  public var latestStart: CivilDate?
  /// The last day it can be finished without moving go-live.
  public var neededBy: CivilDate?
  /// The first day it can begin.
  public var earliestStart: CivilDate?
  /// The first day it can be finished.
  public var earliestFinish: CivilDate?
  /// Working days it can slip; negative when it is short.
  public var slack: Int?
  /// The day its bar begins in the timeline.
  public var barStart: CivilDate?
}

/// What one company needs from the other.
public struct NeedList: Hashable, Sendable {
  /// The company that is asked.
  public var company: String
  /// The company that asks.
  public var askedBy: String
  /// The steps asked for, by date.
  public var steps: [StepRow]
}
