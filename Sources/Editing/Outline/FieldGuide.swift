import Interviewing
import PlanModel

/// What an editor has to know of a field: its label, how it is typed, what an empty one says.
struct FieldGuide: Sendable {
  let field: Field
  let label: String
  let kind: FieldKind
  let placeholder: String

  init(_ field: Field, _ label: String, _ kind: FieldKind, _ placeholder: String = "not said yet") {
    self.field = field
    self.label = label
    self.kind = kind
    self.placeholder = placeholder
  }

  /// The fields of a kind of record, in the order a page shows them.
  ///
  /// `{buyer}` and `{seller}` in a label stand for the companies' names.
  static func fields(of kind: RecordKind) -> [FieldGuide] {
    switch kind {
    case .plan: plan
    case .person: person
    case .workstream: workstream
    case .step: step
    case .gate: gate
    case .absence: absence
    case .freeze: freeze
    case .note: note
    case .answer: []
    }
  }

  /// The fields of the plan that say on which days a company works.
  static func calendarFields(of side: Side) -> [Field] {
    switch side {
    case .buyer: [.buyerHolidays, .buyerWorkedDays, .buyerClosures, .buyerWeek]
    case .seller: [.sellerHolidays, .sellerWorkedDays, .sellerClosures, .sellerWeek]
    }
  }

  /// The fields that a page shows under a record of the kind.
  ///
  /// On which days the companies work stands with their people.
  static func shownFields(of kind: RecordKind) -> [FieldGuide] {
    guard kind == .plan else { return fields(of: kind) }
    let calendars = Set(Side.allCases.flatMap(calendarFields))
    return fields(of: kind).filter { !calendars.contains($0.field) }
  }

  /// The guide of one field.
  static func guide(_ field: Field) -> FieldGuide? {
    byField[field]
  }

  private static let byField = Dictionary(
    (plan + person + workstream + step + gate + absence + freeze + note).map { ($0.field, $0) },
    uniquingKeysWith: { first, _ in first })

  private static let plan = [
    FieldGuide(.outcome, "Outcome", .text),
    FieldGuide(.measure, "Measured by", .text),
    FieldGuide(.goLive, "Go-live", .date),
    FieldGuide(.goLiveChosenBy, "Chosen by", .person(.buyer)),
    FieldGuide(.goLiveReason, "Tied to", .text),
    FieldGuide(.champion, "Champion", .person(.buyer)),
    FieldGuide(.buyerName, "Company that buys", .words),
    FieldGuide(.sellerName, "Company that sells", .words),
    FieldGuide(.cadence, "Review call", .review),
    FieldGuide(.cadenceTime, "Time of the call", .words),
    FieldGuide(.cadenceOwner, "Sends the invitation", .person(.buyer)),
    FieldGuide(.cadenceDeputy, "Runs it instead", .person(.buyer)),
    FieldGuide(.buyerHolidays, "Holidays", .countries, "none; such as US"),
    FieldGuide(.buyerWorkedDays, "But works on", .dates, "none of them"),
    FieldGuide(.buyerClosures, "Closed on", .dates, "none besides"),
    FieldGuide(.buyerWeek, "Week", .week, "Mon to Fri"),
    FieldGuide(.sellerHolidays, "Holidays", .countries, "none; such as US"),
    FieldGuide(.sellerWorkedDays, "But works on", .dates, "none of them"),
    FieldGuide(.sellerClosures, "Closed on", .dates, "none besides"),
    FieldGuide(.sellerWeek, "Week", .week, "Mon to Fri"),
  ]

  private static let gate = [
    FieldGuide(.gateName, "Name", .words, "what is it called?"),
    FieldGuide(.gateBody, "Decided by", .person(.buyer), "who decides?"),
    FieldGuide(.gateRule, "On", .recurrence, "on which days?"),
    FieldGuide(.gateDays, "And on", .dates, "no other days"),
    FieldGuide(.gateExceptions, "But not on", .dates, "no exceptions"),
    FieldGuide(.gateRoll, "On a day off", .roll, "assumed; ask them"),
    FieldGuide(.gateCutoff, "Papers close", .number, "0 working days before"),
  ]

  private static let absence = [
    FieldGuide(.absenceSpan, "Away", .span, "from which day to which?"),
    FieldGuide(.absenceReason, "Because", .words, "not said"),
    FieldGuide(.absenceDeputy, "Covered by", .person(.buyer), "who covers?"),
  ]

  private static let freeze = [
    FieldGuide(.freezeName, "Name", .words, "what is it called?"),
    FieldGuide(.freezeSpan, "Days", .span, "from which day to which?"),
    FieldGuide(.freezeRule, "Begins again", .recurrence, "it happens once"),
    FieldGuide(.freezeLength, "For days", .number, "how many days each time?"),
    FieldGuide(.freezeScope, "Covers", .workstream, "everything"),
    FieldGuide(.freezeLandings, "Stops", .stop, "all work"),
  ]

  private static let note = [FieldGuide(.noteText, "Note", .text)]

  private static let person = [
    FieldGuide(.personName, "Name", .words),
    FieldGuide(.personTitle, "Title", .words),
    FieldGuide(.personSide, "Company", .side, "whose?"),
    FieldGuide(.introducedBy, "Introduced by", .person(.buyer)),
    FieldGuide(.introducedOn, "Introduced on", .date),
    FieldGuide(.sponsorNote, "Wants to hear", .text),
  ]

  private static let workstream = [
    FieldGuide(.workstreamName, "Name", .text),
    FieldGuide(.workstreamDone, "Done when", .text),
    FieldGuide(.workstreamBuyerOwner, "Owner at {buyer}", .person(.buyer)),
    FieldGuide(.workstreamSellerOwner, "Owner at {seller}", .person(.seller)),
    FieldGuide(.workstreamDuration, "Takes", .duration, "how long?"),
    FieldGuide(.dependsOn, "Waits for", .dependencies, "nothing"),
  ]

  private static let step = [
    FieldGuide(.title, "Step", .text),
    FieldGuide(.done, "Done when", .text, "how will everyone see it is done?"),
    FieldGuide(.buyerOwner, "Owner at {buyer}", .person(.buyer), "who?"),
    FieldGuide(.sellerOwner, "Owner at {seller}", .person(.seller), "nobody needed"),
    FieldGuide(.duration, "Takes", .duration, "how long?"),
    FieldGuide(.pin, "On the day", .date, "not fixed"),
    FieldGuide(.due, "Promised by", .date, "no promise"),
    FieldGuide(.notBefore, "Not before", .date, "any day"),
    FieldGuide(.dependsOn, "Waits for", .dependencies, "nothing"),
    FieldGuide(.gate, "Decided at", .gate, "no decision day"),
    FieldGuide(.askedBy, "Asked for by", .side, "nobody asked for it"),
    FieldGuide(.state, "State", .state, "open"),
    FieldGuide(.response, "If it slips", .text, "what would you do?"),
  ]
}

extension FieldKind {
  /// Whether it says when, how long or after what.
  var isAboutDays: Bool {
    switch self {
    case .date, .duration, .recurrence, .review, .dependencies, .span, .dates, .countries, .week,
      .gate:
      true
    case .text, .words, .person, .side, .state, .number, .roll, .workstream, .stop: false
    }
  }

  /// Whether what is typed is one more of a list.
  var isList: Bool {
    switch self {
    case .dependencies, .dates, .countries: true
    case .text, .words, .date, .duration, .recurrence, .review, .person, .side, .state, .span,
      .number,
      .roll, .week, .workstream, .gate, .stop:
      false
    }
  }

  /// Whether what is typed is the whole value: no more of a text, nor one more of a list.
  var isSaidAnew: Bool {
    switch self {
    case .text, .dependencies, .dates, .countries: false
    case .words, .date, .duration, .recurrence, .review, .person, .side, .state, .span, .number,
      .roll,
      .week,
      .workstream, .gate, .stop:
      true
    }
  }
}
