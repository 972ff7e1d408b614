import Interviewing
import PlanModel

/// What a field can hold, where that is one of a few: each in words that read as that value.
enum FieldChoices {
  /// More than these are no few.
  private static let most = 8

  /// The values in the order in which Tab puts them in; none where anything can be typed.
  static func words(for field: Field, in plan: Plan) -> [String] {
    let all: [String]
    switch FieldGuide.guide(field)?.kind {
    case .state: all = numbers(0...3, field, plan)
    case .roll: all = numbers(0...2, field, plan)
    case .stop: all = numbers(0...1, field, plan)
    case .side: all = Side.allCases.map { plan.name(of: $0) }
    case .gate: all = plan.gates.map(\.name)
    case .workstream: all = ["everything"] + plan.workstreams.map(\.name)
    case .person(let side): all = plan.people.filter { $0.side == side }.map(\.name)
    case .text, .words, .date, .duration, .recurrence, .review, .dependencies, .span, .dates,
      .number,
      .countries, .week, nil:
      all = []
    }
    let said = all.filter { !$0.isEmpty }
    return said.count <= most ? said : []
  }

  private static func numbers(
    _ range: ClosedRange<Int64>, _ field: Field, _ plan: Plan
  ) -> [String] {
    range.map { ValueWords.words(for: .number($0), of: field, in: plan) }
  }
}

extension Session {
  /// What Tab can put into the field: while nothing is typed there, or one of these stands there.
  var fieldChoices: [String] {
    guard let edit = outline.edit, edit.editor.isEmpty || edit.editor.givesWay else { return [] }
    return FieldChoices.words(for: edit.field, in: plan)
  }

  /// Puts the next of a few values into the field, where the first letter still takes its place.
  mutating func putNextChoice() {
    let choices = fieldChoices
    guard let text = outline.edit?.editor.text, !choices.isEmpty else { return }
    let next = choices.firstIndex(of: text).map { ($0 + 1) % choices.count } ?? 0
    outline.edit?.editor = LineEditor(choices[next])
    outline.edit?.editor.offerToGiveWay()
    outline.edit?.isChosen = true
    outline.edit?.choice = 0
    readField()
  }
}
