import Phrasing
import PlanModel
import Scheduling

/// What is being talked about: whom the last answer names, and what an answer leaves open.
struct Talk {
  /// The people of the plan whom the last answer names.
  private let people: [Person]
  private let fields: FieldReader

  init(plan: Plan, today: CivilDate) {
    // Whatever a step waits for, it is as open: its name need not be found.
    fields = FieldReader(plan, PhraseContext(plan: plan, today: today, knowsSteps: false))
    let said = plan.lastAnswer?.text.lowercased() ?? ""
    // Everything is the champion's: being named tells nothing.
    people = plan.people.filter { $0.id != plan.champion }.filter { person in
      let name = person.name.lowercased()
      let given = name.prefix { $0 != " " }
      return !name.isEmpty && (said.hasWords(name) || said.hasWords(String(given)))
    }
  }

  /// Who of them a question is about: its words name them, or work of its block is theirs.
  func name(in words: String, of block: Workstream?) -> String? {
    let words = words.lowercased()
    return people.first { person in
      if words.hasWords(person.name.lowercased()) { return true }
      return block?.steps.contains { !$0.state.isOver && $0.isOf(person.id) } == true
    }?.name
  }

  /// The first thing that these words leave open, of what an answer of this sort is heard out for.
  func kind(in words: String, for target: Question.Target) -> Vagueness.Kind? {
    let heard = target.leavesOpen
    return Vagueness.all(in: words, context: fields.phrases).map(\.kind).first { kind in
      guard heard.contains(kind) else { return false }
      switch kind {
      case .eventWithoutResult: return isEvent(words)
      case .groupOwner: return !isOwnWork(words)
      case .wait: return !waitsForStep(words)
      default: return true
      }
    }
  }

  /// Whether words that were kept hold nothing of what a question asks for.
  func lacks(_ words: String, _ question: Question) -> Bool {
    AskingBack(fields: fields).lacks(words, question)
  }

  /// "Two to three weeks", and not "about two weeks".
  func hasTwoEnds(_ words: String) -> Bool {
    Vagueness.hasTwoEnds(words, context: fields.phrases)
  }

  /// "Once they have your report": what ends the wait was said, and is a step of the plan by now.
  private func waitsForStep(_ words: String) -> Bool {
    StepDrafter(fields: fields).read(words, side: .buyer).contains { !$0.dependencies.isEmpty }
  }

  /// "*I* write the board paper": whoever speaks does it, whatever group it is for.
  private func isOwnWork(_ words: String) -> Bool {
    guard let speaker = fields.plan.champion else { return false }
    let drafts = StepDrafter(fields: fields).read(words, side: .buyer)
    return !drafts.isEmpty
      && drafts.allSatisfy { draft in
        draft.owners.contains { owner in
          if case .person(let person) = owner { person.known == speaker } else { false }
        }
      }
  }

  /// A talk, and no work: nobody said how long it takes, when it is done or what it decides.
  private func isEvent(_ words: String) -> Bool {
    StepDrafter(fields: fields).read(words, side: .buyer).allSatisfy {
      $0.duration == nil && $0.done.isEmpty && $0.gate == nil
    }
  }
}

extension Plan {
  /// What was answered last.
  var lastAnswer: Answer? { answers.last(where: \.isKept) }
}
