import Phrasing
import PlanModel

/// Those whom an answer names besides.
extension AnswerRouter {
  /// Those whom an answer names, with what they are or whose, and does not make anything of: "Devon
  /// Price, he's our regional VP"; where somebody was asked for, whoever is named.
  func bystanders(
    _ shape: AnswerShape, besides known: [Newcomer], asked: Interview.Open
  ) -> [AsideDraft] {
    let isAsked = asked.question.fills == .note && asked.question.wants == .person
    guard isAsked || !shape.isStory else { return [] }
    if shape.isPeople {
      return PeopleReader(fields: reader.fields).read(shape.text, .buyer)
        .filter { person in person.known == nil && !known.contains { $0.name == person.name } }
        .map { .person($0) }
    }
    let people = PersonPhrase.all(in: shape.text, context: shape.phrases)
    if isAsked, people.allSatisfy(\.isRoleOnly), let guessed = guessed(shape) { return [guessed] }
    return people.compactMap { found in
      // The first of them knows also what was said before the name: "on your side it's …".
      let phrase = found.identity == shape.person?.identity ? shape.person ?? found : found
      guard case .new(let name) = phrase.identity,
        !known.contains(where: { $0.name.contains(name) || name.contains($0.name) })
      else { return nil }
      return bystander(phrase, name, shape, isAsked: isAsked)
    }
  }

  /// "*Probably Sigrid*, never had to try it": a name alone in the first clause, where who it is was
  /// asked.
  private func guessed(_ shape: AnswerShape) -> AsideDraft? {
    var said = String(shape.text.prefix { !",;.".contains($0) }).withPlainApostrophes.trimmed
    for _ in 0..<2 {
      guard let hedge = AskedWords.hedges.first(where: said.lowercased().hasPrefix) else { break }
      said = String(said.dropFirst(hedge.count)).trimmed
    }
    guard said.split(separator: " ").count < 4, said.first?.isUppercase == true,
      case .person(let draft) = PersonReader(fields: reader.fields).read(said, .buyer).owner,
      draft.known == nil
    else { return nil }
    return .person(draft)
  }

  private func bystander(
    _ phrase: PersonPhrase, _ name: String, _ shape: AnswerShape, isAsked: Bool
  ) -> AsideDraft? {
    let end = phrase.bytes.upperBound
    // "An outside firm, *Securon*": a firm by its name, and no human.
    let before = shape.text.before(phrase.bytes)
    if before.trimmed.hasSuffix(","),
      TopicWords.words(of: before).last.map(SomebodyWords.firms.contains) == true
    {
      return nil
    }
    let seat = Remit.seat(in: shape.text, after: end, plan)
    let standing =
      shape.hasDates
      ? nil
      : Remit.title(in: shape.text, after: end, plan)
        ?? Remit.department(in: shape.text, after: end) ?? seat?.title
        ?? (isAsked ? Remit.clause(in: shape.text, after: end) : nil)
    guard
      isAsked || standing ?? phrase.title ?? phrase.department != nil || phrase.side != nil
        || seat != nil || (shape.isAboutAmounts || shape.tellsSplit) && name.contains(" ")
    else { return nil }
    return PersonReader(fields: reader.fields).named(phrase, .buyer, in: shape.text).map { draft in
      var draft = draft
      if draft.title.isEmpty { draft.title = standing ?? "" }
      if let side = seat?.side { draft.side = side }
      return .person(draft)
    }
  }
}
