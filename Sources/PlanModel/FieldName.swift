/// What people call a field; the companies by their names.
enum FieldName {
  static func words(for field: Field, _ plan: Plan) -> String {
    let words = names[field] ?? "a field"
    guard let slot = words.firstIndex(of: "{") else { return words }
    let side: Side = words[slot...].hasPrefix("{buyer}") ? .buyer : .seller
    let name = plan.name(of: side)
    return words[..<slot] + (name.isEmpty ? "one company" : name)
  }

  private static let names: [Field: String] = [
    .buyerName: "company name", .sellerName: "company name", .outcome: "outcome",
    .measure: "measure", .scope: "scope", .guardrail: "what would make it a failure",
    .goLive: "go-live", .goLiveChosenBy: "person who chose the day",
    .goLiveReason: "reason for the day", .cadence: "review call",
    .cadenceOwner: "sender of the invitation", .cadenceDeputy: "deputy at the review call",
    .cadenceMinutes: "minutes of the review call", .planTitle: "title",
    .buyerHolidays: "holidays of {buyer}", .sellerHolidays: "holidays of {seller}",
    .buyerWorkedDays: "worked holidays of {buyer}",
    .sellerWorkedDays: "worked holidays of {seller}", .buyerWeek: "working week of {buyer}",
    .sellerWeek: "working week of {seller}", .buyerClosures: "closed days of {buyer}",
    .sellerClosures: "closed days of {seller}", .champion: "champion",
    .dateOrder: "order of day and month", .cadenceTime: "time of the review call",
    .cadenceFirst: "first day of the review call",
    .personName: "name", .personTitle: "title", .personSide: "company", .introducedBy: "introducer",
    .introducedOn: "day of introduction", .sponsorNote: "what they want to hear",
    .workstreamName: "name", .workstreamDone: "what done means",
    .workstreamBuyerOwner: "owner at {buyer}", .workstreamSellerOwner: "owner at {seller}",
    .workstreamDuration: "length", .title: "act", .done: "what done means",
    .buyerOwner: "owner at {buyer}", .sellerOwner: "owner at {seller}", .duration: "length",
    .pin: "fixed day", .due: "promise", .notBefore: "earliest day", .askedBy: "company that asked",
    .state: "state", .stateDay: "day of the state", .remaining: "days left",
    .response: "agreed response", .gate: "decision day", .gateAtStart: "what the decision opens",
    .afterGoLive: "place before or after go-live", .standsAlone: "wait with its block",
    .gateName: "name",
    .gateBody: "person who decides", .gateRule: "days", .gateDays: "further days",
    .gateExceptions: "exceptions", .gateRoll: "rule for days off", .gateConfirmed: "confirmation",
    .gateCutoff: "last day for papers", .absenceSpan: "days", .absenceReason: "reason",
    .absenceDeputy: "deputy", .freezeName: "name", .freezeSpan: "days", .freezeRule: "recurrence",
    .freezeLength: "length", .freezeScope: "what it covers", .answerText: "answer",
    .answerKept: "answer", .answerQuestion: "question", .answerAbout: "subject",
    .answerStanding: "standing", .noteText: "note",
  ]
}
