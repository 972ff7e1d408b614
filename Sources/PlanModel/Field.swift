/// One property of a record, by its stored number.
///
/// A structure and not an enumeration, because logs of later releases hold fields this release
/// does not know: they are kept and passed on. Numbers never change meaning; a kind of record has
/// its own hundred.
public struct Field: Hashable, Sendable {
  /// The stored number.
  public let number: UInt16

  /// The field of this number.
  public init(number: UInt16) {
    self.number = number
  }

  /// Whether the field is shared text, which merges letter by letter; otherwise the last value
  /// set wins.
  public var isText: Bool {
    switch self {
    case .outcome, .measure, .scope, .goLiveReason, .planTitle, .guardrail, .workstreamName,
      .workstreamDone, .title, .done, .response, .noteText, .answerText, .sponsorNote:
      true
    default: false
    }
  }
}

extension Field {
  // The plan.

  /// The buyer's company name.
  public static let buyerName = Field(number: 100)
  /// The seller's company name.
  public static let sellerName = Field(number: 101)
  /// Who will be doing what in which tool (text).
  public static let outcome = Field(number: 102)
  /// The number the sponsor would look at (text).
  public static let measure = Field(number: 103)
  /// Where it has to run first (text).
  public static let scope = Field(number: 104)
  /// The day the buyer chose.
  public static let goLive = Field(number: 105)
  /// The person who chose it.
  public static let goLiveChosenBy = Field(number: 106)
  /// What the day is tied to (text).
  public static let goLiveReason = Field(number: 107)
  /// When the review call is, as a recurrence or in words.
  public static let cadence = Field(number: 108)
  /// Who sends the invitation to the review call.
  public static let cadenceOwner = Field(number: 109)
  /// Who runs the review call when its owner is away.
  public static let cadenceDeputy = Field(number: 110)
  /// Minutes of the review call.
  public static let cadenceMinutes = Field(number: 111)
  /// The plan's title in the champion's own words, when they want another (text).
  public static let planTitle = Field(number: 112)
  /// What would make it a failure even if live on time (text).
  public static let guardrail = Field(number: 113)
  /// Country codes whose public holidays the buyer keeps.
  public static let buyerHolidays = Field(number: 114)
  /// Country codes whose public holidays the seller keeps.
  public static let sellerHolidays = Field(number: 115)
  /// Holidays the buyer works on all the same.
  public static let buyerWorkedDays = Field(number: 116)
  /// Holidays the seller works on all the same.
  public static let sellerWorkedDays = Field(number: 117)
  /// Days of the week the buyer works, as a mask, Monday lowest.
  public static let buyerWeek = Field(number: 118)
  /// Days of the week the seller works, as a mask, Monday lowest.
  public static let sellerWeek = Field(number: 119)
  /// Who the plan's champion is: speaks for the buyer on the call.
  public static let champion = Field(number: 120)
  /// `mdy` or `dmy`: which number of 7/8 is the month.
  public static let dateOrder = Field(number: 121)
  /// Time of day of the review call, in words as said.
  public static let cadenceTime = Field(number: 122)

  /// Days on which the buyer's company is closed besides holidays.
  public static let buyerClosures = Field(number: 123)
  /// Days on which the seller's company is closed besides holidays.
  public static let sellerClosures = Field(number: 124)
  /// The first day of the review call, from which a rule that skips weeks is counted.
  public static let cadenceFirst = Field(number: 125)

  // A person.

  /// A human's name.
  public static let personName = Field(number: 200)
  /// Their title.
  public static let personTitle = Field(number: 201)
  /// Whose company they are of.
  public static let personSide = Field(number: 202)
  /// Who introduces them to the other side.
  public static let introducedBy = Field(number: 203)
  /// The day of that introduction.
  public static let introducedOn = Field(number: 204)
  /// What they will want to hear; what was said of them (text).
  public static let sponsorNote = Field(number: 205)

  // A workstream.

  /// The block's name (text).
  public static let workstreamName = Field(number: 300)
  /// What done means for the block (text).
  public static let workstreamDone = Field(number: 301)
  /// Who answers for it on the buyer's side.
  public static let workstreamBuyerOwner = Field(number: 302)
  /// Who answers for it on the seller's side.
  public static let workstreamSellerOwner = Field(number: 303)
  /// How long it takes as a whole, while it has no steps.
  public static let workstreamDuration = Field(number: 304)

  // A step.

  /// The act (text).
  public static let title = Field(number: 400)
  /// "Done when…" (text).
  public static let done = Field(number: 401)
  /// The buyer's human for it, or words while nobody is named.
  public static let buyerOwner = Field(number: 402)
  /// The seller's human for it, or words while nobody is named.
  public static let sellerOwner = Field(number: 403)
  /// The human of one side for it.
  public static func owner(of side: Side) -> Field { side == .buyer ? buyerOwner : sellerOwner }
  /// How long it takes.
  public static let duration = Field(number: 404)
  /// "On July 9": the day is fixed.
  public static let pin = Field(number: 405)
  /// "By July 22": a promise.
  public static let due = Field(number: 406)
  /// Not before this day.
  public static let notBefore = Field(number: 407)
  /// The side that asked for it; set, it is a need.
  public static let askedBy = Field(number: 408)
  /// open, started, done or dropped, as `StepState.number`.
  public static let state = Field(number: 409)
  /// The day it was started or done.
  public static let stateDay = Field(number: 410)
  /// Working days still to do on a started step.
  public static let remaining = Field(number: 411)
  /// What both sides agreed to do if it slips (text).
  public static let response = Field(number: 412)
  /// The gate that decides it.
  public static let gate = Field(number: 413)
  /// Whether the gate is at the step's start (1) or finish (0 or unset).
  public static let gateAtStart = Field(number: 414)
  /// Whether it lies after go-live.
  public static let afterGoLive = Field(number: 415)
  /// Whether it can begin whatever its block waits for (1).
  public static let standsAlone = Field(number: 416)

  // Shown like a field, kept as links.

  /// What a step or a workstream waits for: never stored, links carry it.
  public static let dependsOn = Field(number: 9000)

  // A gate.

  /// What it is called: "Finance approval".
  public static let gateName = Field(number: 500)
  /// Who decides: a person, or words.
  public static let gateBody = Field(number: 501)
  /// On which days, as a recurrence rule.
  public static let gateRule = Field(number: 502)
  /// Days it meets besides the rule.
  public static let gateDays = Field(number: 503)
  /// Days of the rule on which it does not meet.
  public static let gateExceptions = Field(number: 504)
  /// Day off: 0 the day before, 1 the day after, 2 no meeting.
  public static let gateRoll = Field(number: 505)
  /// Whether the roll was confirmed by the body.
  public static let gateConfirmed = Field(number: 506)
  /// Working days before the gate by which papers must be in.
  public static let gateCutoff = Field(number: 507)

  // An absence.

  /// The days away.
  public static let absenceSpan = Field(number: 600)
  /// Why, as said.
  public static let absenceReason = Field(number: 601)
  /// Who covers.
  public static let absenceDeputy = Field(number: 602)

  // A freeze.

  /// What it is called.
  public static let freezeName = Field(number: 700)
  /// The days of it.
  public static let freezeSpan = Field(number: 701)
  /// Recurring: the rule of its first day.
  public static let freezeRule = Field(number: 702)
  /// Recurring: its length in days.
  public static let freezeLength = Field(number: 703)
  /// The workstream it covers; unset covers everything.
  public static let freezeScope = Field(number: 704)
  /// 1 when work goes on and only finishing is forbidden; unset or 0 stops the work.
  public static let freezeLandings = Field(number: 705)

  // A note.

  /// The words (text).
  public static let noteText = Field(number: 800)

  // An answer.

  /// The catalogue's identifier of the question.
  public static let answerQuestion = Field(number: 900)
  /// The record the question was about.
  public static let answerAbout = Field(number: 901)
  /// The words, as typed (text).
  public static let answerText = Field(number: 902)
  /// Whether Enter was pressed: until then the words are a draft.
  public static let answerKept = Field(number: 903)
  /// Whether it was parked, or "they don't know yet".
  public static let answerStanding = Field(number: 904)
}
