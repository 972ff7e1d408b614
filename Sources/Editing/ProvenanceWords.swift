import Phrasing
import PlanModel
import Scheduling

/// Where a value comes from, in a sentence: heard, inferred or assumed, from whom, when, and in
/// which words.
enum ProvenanceWords {
  /// The sentence about one field.
  ///
  /// - `clock`: The day is that of whoever reads it.
  static func words(
    for field: Field, of record: RecordID, in document: Document,
    clock: any WallClock
  ) -> String {
    func local(_ wall: Int64) -> Int64 { wall + Int64(clock.secondsFromUTC(at: wall)) * 1000 }
    if let state = document.state(record, field) {
      return words(state.provenance, state.session, local(state.wall), document)
    }
    if let state = document.textState(record, field) {
      return words(state.provenance, state.session, local(state.wall), document)
    }
    return "Nothing was said about this yet."
  }

  private static func words(
    _ provenance: Provenance, _ session: SessionID, _ wall: Int64, _ document: Document
  ) -> String {
    let day = DateWords.medium(CivilDate(number: Int32(clamping: wall / 86_400_000)))
    let writer = document.author(of: session)?.name ?? "somebody"
    let speaker = document.plan.person(provenance.speaker)?.name
    let said = provenance.words.map { ": “\($0)”" } ?? ""
    switch provenance.basis {
    case .heard:
      let from = speaker.map { "from \($0), written by \(writer)" } ?? "written by \(writer)"
      return "Heard on \(day), \(from)\(said)"
    case .inferred: return "Worked out on \(day) from what was said\(said)"
    case .assumed: return "Assumed: nobody has said this yet."
    }
  }
}

extension Session {
  /// Says where the field under the cursor comes from.
  mutating func sayProvenance() {
    guard let place = outline.selection, let field = place.field else {
      return say("Open a line and go to a field first.", .warning)
    }
    say(
      ProvenanceWords.words(
        for: field, of: place.record, in: document, clock: clock))
  }
}
