import Phrasing
import PlanModel
import Scheduling

/// Waits for what no step is called yet: they stand beside their step in words, and become a link
/// with the step that they name.
extension Scribe {
  /// Keeps in words what a step waits for.
  mutating func keep(
    _ waits: [StepDraft.UnknownWait], of step: RecordID, _ provenance: Provenance
  ) {
    for wait in waits {
      let text = CleanText.line(Note.wait(for: wait.name, lag: wait.lag))
      let isKept = document.plan.notes.contains { $0.about == step && $0.text == text }
      if !isKept { landNote(text, about: step, provenance) }
    }
  }

  /// Ties whatever waits for a step of this name to the one that is made now.
  mutating func tieWaits(for title: String, to step: RecordID, _ provenance: Provenance) {
    for (note, lag) in document.plan.waits(for: title) where note.about != step {
      tie(note.about, to: step, lag: lag, provenance)
      trash(note.id)
    }
  }
}

extension Plan {
  /// The notes of steps that wait for a step of this name, and how many working days after it those
  /// come.
  func waits(for title: String) -> [(note: Note, lag: Int)] {
    notes.compactMap { note in
      guard let awaited = note.awaited, let step = step(note.about), !step.state.isOver,
        NameMatch.best(awaited.name, among: [(0, title)]) != nil
      else { return nil }
      guard let words = awaited.lag else { return (note, 0) }
      let context = PhraseContext(today: CivilDate(number: 0))
      let lag = DurationPhrase.read(words, in: context).duration.flatMap { StepDuration($0) }
      return lag.map { (note, $0.roughDays) }
    }
  }
}
