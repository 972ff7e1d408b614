import Interviewing
import PlanModel

/// A name of the plan that was begun and can be completed; pressed again, the next one.
struct Completion: Equatable, Sendable {
  /// What stood there before the first name was put in.
  let typed: String
  let names: [String]
  var choice = 0

  /// The name that stands there now.
  var name: String { names[choice] }

  /// What the end of a text can be completed to, of all these names; `nil` when it begins none.
  ///
  /// The longest end that begins a name counts: of "ask Omar Ha", "Omar Ha" and not "Ha".
  static func of(_ text: String, among names: [String]) -> Completion? {
    let words = text.suffix(80)
    var start = words.startIndex
    while start < words.endIndex {
      let end = words[start...]
      let isWordStart =
        start == words.startIndex || !isPartOfName(words[words.index(before: start)])
      if isWordStart, isPartOfName(end.first ?? " ") {
        let begun = end.lowercased()
        var seen: Set<String> = []
        let found = names.filter { name in
          name.count > end.count && name.lowercased().hasPrefix(begun) && seen.insert(name).inserted
        }
        if !found.isEmpty { return Completion(typed: String(end), names: found) }
      }
      start = words.index(after: start)
    }
    return nil
  }

  private static func isPartOfName(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber
  }
}

extension Session {
  /// Completes the name that was begun; pressed again, puts the next one in its place.
  mutating func completeName() {
    guard let editor = activeEditor else { return }
    var next: Completion
    if var known = completion, editor.textBeforeCursor.hasSuffix(known.name) {
      let old = known.name
      known.choice = (known.choice + 1) % known.names.count
      replace(lettersBeforeCursor: old.count, with: known.name)
      next = known
    } else {
      let found = Completion.of(
        editor.textBeforeCursor, among: completableNames)
      guard let found else { return say("No name of the plan begins like that.") }
      replace(lettersBeforeCursor: found.typed.count, with: found.name)
      next = found
    }
    completion = next
    guard next.names.count > 1 else { return }
    next.choice = (next.choice + 1) % next.names.count
    say("\(Keymap.hint(for: .completeName)) again: \(next.name).")
  }

  /// Whether something of the plan is named in the field, and can be completed.
  var takesNames: Bool {
    switch outline.edit.flatMap({ FieldGuide.guide($0.field)?.kind }) {
    case .person, .dependencies, .gate, .workstream: true
    default: false
    }
  }

  /// What can stand where something is typed.
  private var completableNames: [String] {
    let people = plan.people.map(\.name)
    let blocks = plan.workstreams.map(\.name)
    let steps = plan.steps.map(\.title)
    let gates = plan.gates.map(\.name)
    switch outline.edit.flatMap({ FieldGuide.guide($0.field)?.kind }) {
    case .person(let side):
      return plan.people.filter { $0.side == side }.map(\.name) + people
    case .dependencies: return steps + blocks
    case .gate: return gates
    case .workstream: return blocks
    case .side: return Side.allCases.map { plan.name(of: $0) }
    case nil where pane == .whatIf: return steps + blocks
    default: return people + steps + gates
    }
  }

  private mutating func replace(lettersBeforeCursor count: Int, with name: String) {
    change { $0.removeLetters(beforeCursor: count) }
    change { $0.insert(name) }
  }

  /// Changes the line that is typed on, wherever that is.
  private mutating func change(_ change: (inout LineEditor) -> LineEditor.Outcome) {
    switch context {
    case .interview: type(change(&interview.editor))
    case .field: typeIntoField(change)
    case .rehearsal: _ = change(&rehearsal.editor)
    case .palette, .finder, .since, .readBack: overlay?.type(change)
    case .everywhere, .plan, .timeline, .document, .history, .help: break
    }
  }
}
