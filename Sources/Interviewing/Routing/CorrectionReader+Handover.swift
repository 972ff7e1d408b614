import Phrasing
import PlanModel

/// Who does something now, where whoever did it does it no more.
extension CorrectionReader {
  /// "*Sam can't, it'll be Paula Stein running UAT*", "not Rita after all, Ben Cole runs the
  /// training", "it'll be Paula on UAT".
  func handover(_ shape: AnswerShape) -> AnswerReading? {
    guard plan.stepCount > 0, shape.typed.last != "?", shape.typed.utf8.count < 240 else {
      return nil
    }
    let said = shape.said
    guard let pause = CorrectionReader.pause(in: said), let old = leaving(pause.head) else {
      return nowDone(by: said, shape)
    }
    guard let new = newcomer(in: pause.rest, besides: old) else { return nil }
    let words = TopicWords.words(of: pause.rest)
    guard !words.contains(where: HandoverWords.covering.contains),
      Phrase.spans(in: pause.rest, context: fields.phrases).isEmpty
    else { return nil }
    if let replaced = replaced(old, by: new, for: pause.rest, in: shape.text) { return replaced }
    return AnswerReading(
      note: shape.typed,
      asking: "What is it that \(new.name) does instead of \(old.name)?")
  }

  /// The first clause of a line, and the rest.
  private static func pause(in text: String) -> (head: String, rest: String)? {
    let dash = text[...].range(ofText: " - ")
    let mark = text.firstIndex { ",;:–—.".contains($0) }
    guard let end = [mark, dash?.lowerBound].compactMap(\.self).min() else { return nil }
    let rest = text[end...].drop { !$0.isLetter }
    return rest.isEmpty ? nil : (String(text[..<end]).trimmed, String(rest))
  }

  /// Whoever does it no more: "Sam can't", "not Rita after all".
  private func leaving(_ head: String) -> Person? {
    var words = head.split(separator: " ").map(String.init)
    let isNot = words.first?.lowercased() == "not"
    if isNot { words.removeFirst() }
    // "So Sam can't", "it's not Sam any more" are told with more words; these are the plain ones.
    guard words.count > 0, words.count < 9,
      let person = whoever(opening: words.joined(separator: " ")[...])
    else { return nil }
    let name = person.name.lowercased().split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased() }
    let isWhole = folded.starts(with: name)
    let rest = folded.dropFirst(isWhole ? name.count : 1).joined(separator: " ")
    return (isNot ? HandoverWords.anyMore : HandoverWords.unable).contains(rest) ? person : nil
  }

  /// The one human a clause names besides whoever is given up.
  private func newcomer(in clause: String, besides old: Person?) -> PersonDraft? {
    let named = PersonPhrase.all(in: clause, context: fields.phrases).filter { !$0.isRoleOnly }
    guard named.count == 1,
      case .person(let draft) = PersonReader(fields: fields).owner(named[0], .buyer),
      draft.known == nil || draft.known != old?.id
    else { return nil }
    return draft
  }

  /// "*It'll be Paula Stein running UAT*": of a step that has an owner already.
  private func nowDone(by said: String, _ shape: AnswerShape) -> AnswerReading? {
    let folded = said.lowercased()
    guard let opening = HandoverWords.willBe.first(where: folded.hasPrefix) else { return nil }
    let clause = String(said.dropFirst(opening.count).prefix { !",;:–—.".contains($0) })
    guard Phrase.spans(in: said, context: fields.phrases).isEmpty,
      let named = PersonPhrase.read(clause, in: fields.phrases), named.bytes.lowerBound == 0,
      let new = newcomer(in: clause, besides: nil)
    else { return nil }
    let act = TopicWords.words(of: clause.behind(named.bytes)).filter {
      !HandoverWords.doing.contains($0)
    }
    guard !act.isEmpty else { return nil }
    let steps = plan.steps.filter { step in
      !step.state.isOver && act.allSatisfy(TopicWords.words(of: step.title).contains)
    }
    guard steps.count == 1, let step = steps.first, let side = owned(step),
      step.owner(side).known != new.known || new.known == nil
    else { return nil }
    let old = plan.person(step.owner(side).known)
    return AnswerReading(
      echoes: ["“\(step.title)”: \(new.name)" + (old.map { " instead of \($0.name)" } ?? "")],
      question: nil,
      contents: [
        .stepField(step.id, side == .buyer ? .buyerOwner : .sellerOwner, .owner(.person(new)))
      ])
  }

  /// The one side that has somebody for a step.
  private func owned(_ step: Step) -> Side? {
    let sides = Side.allCases.filter { step.owner($0).known != nil }
    return sides.count == 1 ? sides.first : nil
  }
}
