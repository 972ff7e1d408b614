import Phrasing
import PlanModel

/// A step that goes from one human to another.
extension CorrectionReader {
  /// "*Move the training from Ruth to Becky*", "the item list goes from Tess to Hugo", "from Denise to
  /// me, actually: I'll run UAT", "give the alarms to Dana instead": the one step that is meant, or a
  /// question.
  func reassigned(_ shape: AnswerShape) -> AnswerReading? {
    guard plan.stepCount > 0, shape.typed.last != "?", shape.typed.utf8.count < 240,
      let said = Reassignment(shape.said), let new = human(said.new),
      Phrase.spans(in: said.what, context: fields.phrases).isEmpty
    else { return nil }
    let old = said.old.flatMap { self.old($0) }
    // "Move the stock from Leeds to Hull": a thing is moved, and nobody's step.
    if said.old != nil, old == nil { return nil }
    let mine = plan.steps.filter { step in
      !step.state.isOver && (old.map { step.isOf($0.id) } ?? step.hasNamedOwner)
    }
    let notions = StepMatch.notions(of: said.what)
    let named = mine.filter { !notions.isDisjoint(with: StepMatch.notions(of: $0.title)) }
    let exact = named.filter { StepMatch.notions(of: $0.title).isSubset(of: notions) }
    // "Move it from Ruth to Becky" names none; "move the budget" names one that is not hers.
    let isUnnamed = named.isEmpty && old != nil && notions.isEmpty
    let fitting = exact.count == 1 ? exact : isUnnamed ? mine : named
    // "Give the keys to Dana" may as well be work of its own, unless a step is called that.
    guard old != nil || !named.isEmpty else { return nil }
    guard fitting.count == 1, let step = fitting.first else {
      return AnswerReading(
        note: shape.typed,
        asking: fitting.isEmpty
          ? "What is it that goes to \(new.name)? Nothing is changed."
          : "Which one goes to \(new.name), \(fitting.titlesToChoose)? Nothing is changed.")
    }
    return handed(step, from: old, to: new, shape)
  }

  private func handed(
    _ step: Step, from old: Person?, to new: PersonDraft, _ shape: AnswerShape
  ) -> AnswerReading? {
    let sides = Side.allCases.filter { side in
      step.owner(side).known.map { old == nil || $0 == old?.id } ?? false
    }
    guard sides.count == 1, let side = sides.first, let holder = plan.person(step.owner(side).known)
    else { return nil }
    guard holder.id != new.known else { return nil }
    // Whoever is on the other side does it for another company, which a word does not settle.
    guard new.known == nil || new.side == side else {
      return AnswerReading(
        note: shape.typed,
        asking:
          "Is “\(step.title)” now \(plan.name(of: new.side))'s, with \(new.name)? Nothing is changed."
      )
    }
    var new = new
    new.side = side
    return AnswerReading(
      echoes: ["“\(step.title)”: \(new.name) instead of \(holder.name)"], question: nil,
      contents: [
        .stepField(step.id, side == .buyer ? .buyerOwner : .sellerOwner, .owner(.person(new)))
      ])
  }

  /// The human of the plan that is given up: "me" is whoever speaks.
  private func old(_ said: String) -> Person? {
    if HandoverWords.selves.contains(said.lowercased()) { return plan.person(plan.champion) }
    let words = said.split(separator: " ").count
    guard words < 3, let person = whoever(opening: said[...]) else { return nil }
    return words == 1 || person.name.lowercased() == said.lowercased() ? person : nil
  }

  /// Whoever gets it: somebody the plan knows, somebody new by name, or whoever speaks.
  private func human(_ said: String) -> PersonDraft? {
    if HandoverWords.selves.contains(said.lowercased()) {
      return plan.person(plan.champion).map {
        PersonDraft(known: $0.id, name: $0.name, title: "", side: $0.side)
      }
    }
    guard said.split(separator: " ").count < 4 else { return nil }
    let named = SpokenNames.answer(said, in: fields.phrases)
    guard case .person(let draft) = PersonReader(fields: fields).read(named, .buyer).owner
    else { return nil }
    return draft
  }
}

/// A line that gives a step to somebody else, taken apart.
struct Reassignment {
  /// The words that name the step; empty where none do.
  private(set) var what: String
  private(set) var old: String?
  private(set) var new: String

  /// `nil` where a line says nothing of the kind.
  init?(_ text: String) {
    var said = text.withPlainApostrophes
    while let last = said.last, ".!".contains(last) { said.removeLast() }
    guard
      let found = Reassignment.moved(said) ?? Reassignment.goesOver(said)
        ?? Reassignment.fronted(said) ?? Reassignment.taken(said) ?? Reassignment.replaced(said)
    else { return nil }
    (what, old, new) = (
      Reassignment.bare(found.what), found.old.map(Reassignment.bare),
      Reassignment.bare(found.new)
    )
    guard !new.isEmpty, old?.isEmpty != true, what.split(separator: " ").count < 8 else {
      return nil
    }
  }

  private typealias Parts = (what: String, old: String?, new: String)

  /// "*Move* the training *from* Ruth *to* Becky", "*reassign* the notice *to* Lena".
  private static func moved(_ text: String) -> Parts? {
    let text = withoutPlease(text)
    let folded = text.lowercased()
    guard let verb = HandoverWords.moving.first(where: { folded.hasPrefix($0 + " ") }) else {
      return nil
    }
    let rest = String(text.dropFirst(verb.count + 1))
    let cut = head(rest)
    if let from = cut[...].range(ofText: " from "),
      let to = cut[from.upperBound...].range(ofText: " to ")
    {
      return (
        String(cut[..<from.lowerBound]), String(cut[from.upperBound..<to.lowerBound]),
        String(cut[to.upperBound...])
      )
    }
    guard let to = cut[...].range(ofText: " to ") else { return nil }
    let who = String(cut[to.upperBound...])
    if let instead = who[...].range(ofText: " instead of ") {
      return (
        String(cut[..<to.lowerBound]), String(who[instead.upperBound...]),
        String(who[..<instead.lowerBound])
      )
    }
    // "Give it to Dana" alone hands a thing over; "reassign it" does not.
    let isSure =
      HandoverWords.surelyMoving.contains(verb)
      || HandoverWords.insteads.contains(where: who.lowercased().hasSuffix)
      || cut.lowercased().hasWords("over to")
    return isSure ? (String(cut[..<to.lowerBound]), nil, who) : nil
  }

  /// "The item list *goes from* Tess *to* Hugo".
  private static func goesOver(_ text: String) -> Parts? {
    let cut = head(text)
    for verb in HandoverWords.going {
      guard let found = cut[...].range(ofText: " \(verb) from "),
        let to = cut[found.upperBound...].range(ofText: " to ")
      else { continue }
      return (
        String(cut[..<found.lowerBound]), String(cut[found.upperBound..<to.lowerBound]),
        String(cut[to.upperBound...])
      )
    }
    return nil
  }

  /// "*From* Denise *to* me, actually: I'll run UAT".
  private static func fronted(_ text: String) -> Parts? {
    guard text.lowercased().hasPrefix("from ") else { return nil }
    let cut = head(text)
    guard let from = cut[...].range(ofText: "from "),
      let to = cut[from.upperBound...].range(ofText: " to ")
    else { return nil }
    let old = String(cut[from.upperBound..<to.lowerBound])
    guard old.split(separator: " ").count < 3 else { return nil }
    return (String(text.dropFirst(cut.count)), old, String(cut[to.upperBound...]))
  }

  /// "Dana *takes* the alarms *over from* Omar", "Dana *takes over* the alarms *from* Omar".
  private static func taken(_ text: String) -> Parts? {
    let cut = head(text)
    guard let takes = cut[...].range(ofText: " takes "),
      let from = cut[takes.upperBound...].range(ofText: " from ")
    else { return nil }
    var what = String(cut[takes.upperBound..<from.lowerBound])
    if what.lowercased().hasPrefix("over ") {
      what = String(what.dropFirst(5))
    } else if what.lowercased().hasSuffix(" over") {
      what = String(what.dropLast(5))
    } else {
      return nil
    }
    return (what, String(cut[from.upperBound...]), String(cut[..<takes.lowerBound]))
  }

  /// "Press notice: Lena *instead of* Dana".
  private static func replaced(_ text: String) -> Parts? {
    guard let mark = text.firstIndex(where: { ":,".contains($0) }) else { return nil }
    let rest = String(text[text.index(after: mark)...]).trimmed
    let cut = head(rest)
    guard cut.count == rest.count, let instead = cut[...].range(ofText: " instead of ") else {
      return nil
    }
    return (
      String(text[..<mark]), String(cut[instead.upperBound...]), String(cut[..<instead.lowerBound])
    )
  }

  /// What stands before the first mark.
  private static func head(_ text: String) -> String {
    let end = text.firstIndex { ",;:–—.(".contains($0) } ?? text.endIndex
    let dash = text[..<end].range(ofText: " - ")?.lowerBound ?? end
    return String(text[..<dash])
  }

  private static func withoutPlease(_ text: String) -> String {
    var text = text
    while let opening = HandoverWords.beforeMoving.first(where: text.lowercased().hasPrefix) {
      text = String(text.dropFirst(opening.count))
    }
    return text
  }

  /// Without what stands around a name or a step and is no part of it: "the", "please", "over".
  private static func bare(_ text: String) -> String {
    var words = text.split(whereSeparator: { " ,;:–—().".contains($0) }).map(String.init)
    while let first = words.first?.lowercased(), HandoverWords.articles.contains(first) {
      words.removeFirst()
    }
    while let last = words.last?.lowercased(), HandoverWords.trailing.contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
