public import PlanModel
public import Scheduling

/// The plan as an outline that every exporter reads: the page a VP can read unexplained.
///
/// A pure function of the plan, its dates and nothing else. All words are safe to print on one
/// line and still unescaped; each format escapes them its own way.
public struct PlanReport: Hashable, Sendable {
  /// All 32 digits of the plan's identifier; empty before its first operation.
  public internal(set) var planID = ""
  /// Log position the report was made from.
  public internal(set) var position: Int64 = 0
  /// Short names of the plan's records.
  public internal(set) var anchors: Anchors
  /// The day it holds for.
  public internal(set) var asOf: CivilDate
  /// The two companies, the one whose outcome it is first.
  public internal(set) var companies: [String]
  /// "Plan to have Northwind's support team … by Thursday 15 October 2026".
  public internal(set) var title: String
  /// The day the plan works back from.
  public internal(set) var goLive: CivilDate?
  /// Go-live, what it is tied to, the measure, …, each with its label.
  public internal(set) var facts: [LabelledFact] = []
  /// Whether the dates hold, in a sentence or two.
  public internal(set) var standing: [String] = []
  /// Whether the chosen day can be met as things stand.
  public internal(set) var isFeasible = true
  /// One named executive a company, or an empty slot.
  public internal(set) var sponsors: [SponsorSlot] = []
  /// The plan itself, block by block.
  public internal(set) var workstreams: [WorkstreamBlock] = []
  /// What each company needs from the other.
  public internal(set) var needs: [NeedList] = []
  /// The standing review, in sentences.
  public internal(set) var review: [String] = []
  /// The standing review as a series of events; `nil` while its day is not known.
  public internal(set) var reviewSeries: ReviewSeries?
  /// What waits for what.
  public internal(set) var waits: [Remark] = []
  /// What is at risk if a date slips, and what was agreed for that case.
  public internal(set) var consequences: [Consequence] = []
  /// Decision days, absences, freezes and holidays.
  public internal(set) var calendar: [Remark] = []
  /// Everybody named.
  public internal(set) var people: [PersonRow] = []
  /// Names and dates that are still missing.
  public internal(set) var openPoints: [Remark] = []
  /// The plan as bars; `nil` while no step has a date.
  public internal(set) var timeline: Timeline?
  /// Whether anything printed is an assumption, so that the mark needs its legend.
  public internal(set) var hasAssumptions = false

  /// All steps, block by block.
  public var steps: [StepRow] { workstreams.flatMap(\.steps) }

  /// What stands after a value that nobody has confirmed.
  public static let assumptionMark = "°"
  /// What the mark means.
  public static let assumptionLegend = "° assumed until someone confirms it"
  /// What stands where nothing was said.
  public static let missing = "not known yet"
}

/// A value with how far it can be trusted.
public struct Fact: Hashable, Sendable {
  /// The value in words.
  public var text: String
  /// How far it can be trusted.
  public var basis: Provenance.Basis
  /// Nobody has said it: the text says so.
  public var isMissing: Bool

  /// This value, heard unless said otherwise.
  public init(_ text: String, _ basis: Provenance.Basis = .heard, isMissing: Bool = false) {
    self.text = text
    self.basis = basis
    self.isMissing = isMissing
  }

  /// A value that is still open; the words say what is known of it.
  public static func missing(_ text: String = PlanReport.missing) -> Fact {
    Fact(text, isMissing: true)
  }

  /// Whether it carries the mark of an assumption.
  public var isAssumed: Bool { basis == .assumed && !isMissing }

  /// The value, with the mark of an assumption where it is one.
  public var marked: String { isAssumed ? text + PlanReport.assumptionMark : text }
}

/// A fact of the plan as a whole, such as "Tied to".
public struct LabelledFact: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case outcome, goLive, tiedTo, measure, scope, guardrail
  }

  /// Which fact.
  public var kind: Kind
  /// What it says.
  public var fact: Fact
  /// What follows it: "chosen by Dana Reyes (Support operations lead, Northwind)"; may be empty.
  public var detail = ""

  /// What documents call it.
  public var label: String { kind.label }

  /// The fact and what follows it, in one line.
  public var marked: String { detail.isEmpty ? fact.marked : "\(fact.marked), \(detail)" }
}

/// The place of one company's executive at the top of the plan.
public struct SponsorSlot: Hashable, Sendable {
  /// The company.
  public var company: String
  /// The person's record; `nil` while the slot is empty.
  public var id: RecordID?
  /// The name, or that there is none yet.
  public var name: Fact
  /// "VP Engineering"; empty when nobody said it.
  public var title: String
  /// "To be introduced by Dana Reyes on Tue 23 Jun"; empty when nothing is to be said.
  public var introduction: String
}

/// A sentence about one record.
public struct Remark: Hashable, Sendable {
  /// The record; `nil` for the plan as a whole.
  public var id: RecordID?
  /// The sentence.
  public var text: String
  /// Whether it rests on an assumption.
  public var isAssumed = false

  /// The sentence, with the mark of an assumption where it rests on one.
  public var marked: String { isAssumed ? text + PlanReport.assumptionMark : text }
}

/// What happens if a step slips.
public struct Consequence: Hashable, Sendable {
  /// The step.
  public var id: RecordID
  /// The sentence: "If security review isn't done by Fri 14 Aug, go-live … is at risk.".
  public var text: String
  /// What both companies agreed to do then; empty while nothing is agreed.
  public var response: String
  /// The day by which the step must be done.
  public var day: CivilDate

  /// The sentence, and what was agreed.
  public var whole: String {
    response.isEmpty ? text : "\(text) \(DocumentTerms.agreed)\(response)"
  }
}

/// One person, for "Who is who".
public struct PersonRow: Hashable, Sendable {
  /// Their record.
  public var id: RecordID
  /// Their name.
  public var name: String
  /// Their title; empty when nobody said it.
  public var title: String
  /// Their company.
  public var company: String
  /// What they do in this plan: "Sponsor", "Covers for Priya Nair".
  public var part: String

  /// Their title as it stands in a cell of its own: typed in one breath it begins small.
  public var titleInCell: String { title.sentenceStart }
}

/// The standing review as calendars want it.
public struct ReviewSeries: Hashable, Sendable {
  /// The recurrence rule, RFC 5545, without an end.
  public var rule: String
  /// The first day, today or later.
  public var first: CivilDate
  /// The last day on which it may fall: go-live, unless the rule ends before; `nil` for no end.
  public var last: CivilDate?
  /// Minutes after midnight, where the reader is; `nil` when the hour was not understood.
  public var minuteOfDay: Int?
  /// The hour in words where a zone was told with it, "2 pm Eastern"; `nil` without one.
  public var zonedHour: String?
  /// How long it takes.
  public var minutes: Int
  /// The record of who sends the invitation.
  public var organiser: RecordID?
  /// Their name; empty while nobody is named.
  public var organiserName: String
}
