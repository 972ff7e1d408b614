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
      case "absence": found = Self.words([AbsencePhrase.read(row[1], in: context)?.when])
      case "gate":
        let gate = GatePhrase.read(row[1], in: context)
        found = Self.words([gate?.when] + (gate?.listed ?? []))
      case "freeze": found = Self.words([FreezePhrase.read(row[1], in: context)?.when])
      default:
        Issue.record("no such window: \(row[2])")
        continue
      }
      #expect(found == (row[3] == "-" ? "" : row[3]), "\(row[1])")
    }
  }
}
