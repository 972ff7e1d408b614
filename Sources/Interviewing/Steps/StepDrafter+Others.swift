import Phrasing
import PlanModel

/// What is told behind an act of somebody else than whoever does it.
extension StepDrafter {
  /// "You send your answers *and he takes about ten days*", "Priya asks the council, *they answer
  /// within four weeks*": the length or the day of another's act, which is asked for and not put on
  /// this one.
  func takeOthersTimes(of draft: inout StepDraft) {
    guard draft.duration != nil || draft.due != nil,
      let (pronoun, clause) = StepDrafter.othersClause(in: draft.words)
    else { return }
    let isOne = draft.owners.contains { owner in
      if case .person(let person) = owner {
        !["they", "you"].contains(pronoun) && person.side == .buyer
          && person.known != plan.champion
      } else {
        false
      }
    }
    guard !isOne, draft.owners.allSatisfy({ !isGroup($0) }) else { return }
    let before = String(draft.words.prefix(draft.words.count - clause.count))
    let isDayBefore = !Phrase.spans(in: before, context: fields.phrases).isEmpty
    guard !isDayBefore || !LineAccount.hasLength(StepAccount.words(of: before)) else { return }
    let isLength =
      DurationPhrase.read(clause.behindVerb, in: fields.phrases).duration != nil
      || LineAccount.hasLength(StepAccount.words(of: clause))
    let saysLength = isLength || !Phrase.spans(in: clause, context: fields.phrases).isEmpty
    guard saysLength || draft.duration != nil, !isDayBefore || isLength else { return }
    draft.duration = nil
    // "Rings them *on Tuesday* and they take ten days": the day is of the act.
    if !isDayBefore { draft.due = nil }
    draft.isApproximate = false
    draft.open.append(StepAccount.whoseStepIsThat(clause.trimmed))
  }

  private func isGroup(_ owner: OwnerDraft) -> Bool {
    if case .words(_, let side) = owner { side == .buyer } else { false }
  }

  /// The last clause, where he, she or they do something in it.
  private static func othersClause(in words: String) -> (pronoun: String, clause: String)? {
    let folded = words.lowercased().withPlainApostrophes
    guard folded.count == words.count else { return nil }
    for pronoun in ["they", "he", "she", "you"] {
      for joint in [" and \(pronoun) ", ", \(pronoun) ", ", and \(pronoun) ", "; \(pronoun) "] {
        guard let found = folded[...].range(ofText: joint) else { continue }
        let start = folded.distance(from: folded.startIndex, to: found.upperBound)
        let rest = String(words.dropFirst(start))
        let verb = rest.prefix { $0.isLetter }.lowercased()
        guard DraftWords.othersVerbs.contains(verb), !rest.contains(where: { ",;".contains($0) })
        else { continue }
        return (pronoun, "\(pronoun) \(rest)")
      }
    }
    return nil
  }
}

extension String {
  /// What stands behind the first two words: of "he takes ten days" the length.
  fileprivate var behindVerb: String {
    split(separator: " ").dropFirst(2).joined(separator: " ")
  }
}
