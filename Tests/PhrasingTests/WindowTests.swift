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
