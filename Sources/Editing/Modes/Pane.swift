import Interviewing
import PlanModel

extension Session {
  /// What fills the middle of the screen.
  public enum Pane: Int, Hashable, Sendable, CaseIterable {
    /// One question at a time.
    case interview
    /// The plan as a page, every cell editable.
    case plan
    /// The steps as bars from today to go-live.
    case timeline
    /// The page exactly as it is exported.
    case document
    /// What each company asked of the other.
    case needs
    /// Who is there and who is away, decision days, freezes, holidays.
    case people
    /// Who wrote what, and when.
    case history
    /// A slip rehearsed, the plan untouched.
    case whatIf

    /// What people call it.
    public var title: String {
      switch self {
      case .interview: "Interview"
      case .plan: "Plan"
      case .timeline: "Timeline"
      case .document: "Document"
      case .needs: "Needs"
      case .people: "People and calendars"
      case .history: "History"
      case .whatIf: "What if"
      }
    }

    /// The part of the plan it shows as lines with editable cells; `nil` when it shows no such.
    var outlinePart: Outline.Part? {
      switch self {
      case .plan: .plan
      case .needs: .needs
      case .people: .people
      case .interview, .timeline, .document, .history, .whatIf: nil
      }
    }
  }
}

extension Session {
  /// Shows a pane; what was typed into a field stays as far as it counts.
  mutating func show(_ wanted: Pane) {
    leaveField()
    if case .readBack? = overlay { overlay = nil }
    let step = stepAtCursor
    pane = wanted
    switch wanted {
    case .interview: if interview.question == nil { ask() }
    case .plan, .needs, .people:
      outlinePart = wanted.outlinePart ?? .plan
      settleSelection()
    case .timeline: timeline.selection = step ?? timeline.selection ?? plan.steps.first?.id
    case .whatIf: rehearsal.editor.offerToGiveWay()
    case .document, .history: break
    }
  }

  /// Shows the pane beside the one shown.
  mutating func showPane(after step: Int) {
    let all = Pane.allCases
    show(all[(pane.rawValue + step + all.count) % all.count])
  }

  /// The step the cursor is on, or the question is about.
  var stepAtCursor: RecordID? {
    recordAtCursor.flatMap { document.kind(of: $0) == .step ? $0 : nil }
  }

  /// The record the cursor is on, or the question is about.
  var recordAtCursor: RecordID? {
    switch pane {
    case .interview: interview.question?.about
    case .timeline: timeline.selection
    case .plan, .needs, .people, .document, .history, .whatIf: outline.selection?.record
    }
  }

  /// Shows who wrote what of the line under the cursor.
  mutating func showHistoryOfLine() {
    guard let record = recordAtCursor else { return }
    history = HistoryPane(record: record)
    page.first[.history] = 0
    show(.history)
  }

  /// Shows the next thing that keeps the plan from being forwarded, after the one the cursor is on.
  mutating func goToNextToMend() {
    let stops = derived.stops
    let here = stops.firstIndex { finding in
      finding.record == outline.selection?.record && finding.field == outline.selection?.field
    }
    guard !stops.isEmpty else { return }
    let next = stops[here.map { ($0 + 1) % stops.count } ?? 0]
    // What no field mends is asked where an answer can be typed.
    if next.field == nil, let open = openQuestions.first(where: { $0.words == next.question }) {
      show(.interview)
      ask(open)
      return say(next.sentence, .warning)
    }
    reveal(next.record, field: next.field)
    if next.field != nil { editSelection() }
    say("\(next.sentence) \(next.question)", .warning)
  }

  /// Shows a record where its cells can be edited, with the cursor on it or on a field of it.
  mutating func reveal(_ record: RecordID, field: Field? = nil) {
    guard let kind = document.kind(of: record), !document.isTrashed(record) else { return }
    switch kind {
    case .person, .absence, .gate, .freeze: show(.people)
    case .plan
    where field.map { Side.allCases.flatMap(FieldGuide.calendarFields).contains($0) }
      == true:
      show(.people)
    case .plan, .workstream, .step, .note, .answer: show(.plan)
    }
    if field != nil { outline.open.insert(record) }
    outline.selection = OutlinePane.Place(record: record, field: field)
    outline.isScrolledAway = false
    settleSelection()
  }
}
