import Phrasing
import Testing

@Suite struct `Absences, gates and freezes` {
  /// `kind value` of a reading, and of the days listed after it.
  private static func words(_ readings: [Reading?]) -> String {
    readings.compactMap { $0 }.map { "\($0.kind.rawValue) \($0.notation ?? "-")" }
      .joined(separator: ", ")
  }

  @Test func `are found with their days, or not at all`() {
    let rows = Corpora.cases("windows.tsv")
    #expect(rows.count > 40)
    for row in rows {
      let context = callContext(today: row[0])
      let found: String
      switch row[2] {
      case "absence":
        let away = AbsencePhrase.all(in: row[1], context: context)
        found = Self.words(away.flatMap { [$0.when] + $0.listed })
      case "gate":
        let gate = GatePhrase.read(row[1], in: context)
        found = Self.words([gate?.when] + (gate?.listed ?? []))
      case "freeze":
        let freeze = FreezePhrase.read(row[1], in: context)
        found = Self.words([freeze?.when] + (freeze?.listed ?? []))
      default:
        Issue.record("no such window: \(row[2])")
        continue
      }
      #expect(found == (row[3] == "-" ? "" : row[3]), "\(row[1])")
    }
  }
}

@Suite struct `Papers for a body` {
  @Test(arguments: [
    ("the board meets every Wednesday, tickets by Monday", 2),
    ("the board meets every Monday, papers by Friday", 1),
    ("the board meets on the third Thursday, papers due the Friday before", 4),
    ("the board meets every Friday, the stack has to be here the night before", 1),
    ("the council meets every Tuesday, agenda closes six working days out", 6),
    ("the board meets on July 23, agenda closes on the 9th", 10),
    ("the board meets on July 23, papers due July 16", 5),
    ("the board meets every Friday, pre-reads 72 hours before", 3),
    ("the board meets every Thursday, they want it on their desk by Monday", 3),
    ("the board meets every Friday, it has to be in by Wednesday noon", 2),
    ("the board meets every Friday, I'll call them by Wednesday", nil),
    ("the board meets every Wednesday, papers by Wednesday", nil),
    ("the board meets every Wednesday, papers by Monday December 7", nil),
    ("the board meets every Wednesday, we talk by Monday", nil),
  ])
  func `are due so many working days before`(_ text: String, _ days: Int?) {
    let gate = GatePhrase.read(text, in: callContext(today: "2026-06-15"))
    #expect(gate != nil)
    #expect(gate?.cutoff?.length == days.map { .work($0) }, "\(text)")
  }
}

@Suite struct `Papers that are asked for` {
  @Test(arguments: [
    ("the board meets every Friday, slides 30 hours before", true),
    ("the board meets on the first Monday, papers by the 28th", true),
    ("the board meets every Friday, slides 72 hours before", false),
    ("the board meets every Friday, papers on the portal", false),
    ("the board meets every Friday", false),
  ])
  func `are told by a time of which nothing was made`(_ text: String, _ asks: Bool) throws {
    let gate = try #require(GatePhrase.read(text, in: callContext(today: "2026-06-15")))
    #expect(gate.leavesPapersOpen == asks, "\(text)")
  }
}

@Suite struct `What may not be, or is so no more` {
  @Test(arguments: [
    ("Omar isn't out in July after all", LimitPhrase.presence),
    ("Dana's holiday was called off", .presence), ("Omar only works mornings in July", .presence),
    ("Omar works Monday to Wednesday", .presence),
    ("the panel used to sit on Mondays", .formerBody),
    ("the panel meets three times a year", .body),
    ("the audit committee meets in May and October", .body),
    ("no order is placed outside the Monday operations meeting", .body),
    ("we won't have a freeze this summer", .noFreeze), ("our freeze was cancelled", .noFreeze),
    ("we can't go live until July 6", .bound), ("nothing is paid in August", .rule),
    ("bills are only settled on the 28th", .rule), ("we don't sign after the 10th", .rule),
  ])
  func `is told from what is to be`(_ text: String, _ limit: LimitPhrase) {
    #expect(LimitPhrase.read(text, in: callContext()) == limit, "\(text)")
  }

  @Test(arguments: [
    "nobody retypes an order", "our planners see the stock every morning",
    "Omar works on the draft on Monday", "we go live on July 6", "the panel meets on Mondays",
    "no more paper on the shop floor", "Dana is out July 6 to 10", "code freeze July 6 to 17",
  ])
  func `leaves alone what says none of it`(_ text: String) {
    #expect(LimitPhrase.read(text, in: callContext()) == nil, "\(text)")
  }
}

@Suite struct `What somebody did` {
  @Test(arguments: [
    "we had a workshop with ops on Thursday", "I've already sent the form on Friday",
    "Lena Voss signed the DPA on Monday", "they met last week",
    "legal approved the terms on Tuesday", "the pilot was in June",
    "yesterday we talked to finance",
  ])
  func `is a fact`(_ text: String) {
    #expect(PastFact.opens(text, in: callContext(today: "2026-06-15")))
  }

  @Test(arguments: [
    "we have a workshop with ops on Thursday", "we had to send the form by Friday",
    "Lena Voss trained by Monday", "we booked the kickoff for Thursday",
    "we've got a call on Friday", "DPA signed by Lena Voss", "the pilot was planned for June",
    "legal approved template sent",
    "Lena Voss sends the form on Monday", "we agreed that Lena signs on Monday",
  ])
  func `is told from what is to come`(_ text: String) {
    #expect(!PastFact.opens(text, in: callContext(today: "2026-06-15")))
  }
}
