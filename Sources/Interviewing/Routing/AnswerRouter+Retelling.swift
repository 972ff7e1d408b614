import Phrasing
import PlanModel

/// Lines that are put straight before they are read.
extension AnswerRouter {
  /// How words are understood once they are told straight; `nil` where they are, or where they would
  /// stand in the plan as they were said.
  func straightened(_ text: String, to asked: Interview.Open) -> RoutedAnswer? {
    let retelling = Retelling(fields: reader.fields)
    if asked.question.fills.isSomebody, let answer = retelling.answer(text) {
      return answered(answer.whole, by: answer.name, text, asked)
    }
    if asked.question.fills.isSomebody, let alone = retelling.withoutDeputy(text) {
      return named(alone, by: alone, text, asked)
    }
    guard let straight = retelling.straight(text) else { return nil }
    var routed = spelled(straight, to: asked, isStraight: true)
    guard !routed.reading.isText else { return nil }
    routed.reading.keepWords(text)
    return routed
  }

  /// An answer with what it says of whoever it names; where nothing is made of all of that, with the
  /// first of it, and the words beside it.
  private func answered(
    _ whole: String, by name: String, _ text: String, _ asked: Interview.Open
  ) -> RoutedAnswer? {
    var routed = spelled(whole, to: asked, isStraight: true)
    guard !isAnswer(routed, asked, name) else {
      routed.reading.keepWords(text)
      return routed
    }
    let clauses = whole.dropFirst(name.count).split(separator: ",").map { String($0).trimmed }
    // One clause is all there is, and was read above.
    let first = clauses.count > 1 ? ["\(name), \(clauses[0])"] : []
    return (first + [name]).lazy.compactMap { named($0, by: name, text, asked) }.first
  }

  /// Whoever answers, with all the words beside them: who is away, and who else is named.
  private func named(
    _ said: String, by name: String, _ text: String, _ asked: Interview.Open
  ) -> RoutedAnswer? {
    var routed = spelled(said, to: asked, isStraight: true)
    guard isAnswer(routed, asked, name) else { return nil }
    let asides = AsideReader(fields: reader.fields)
    let others = bystanders(AnswerShape(text, reader.fields), besides: routed.reading.newcomers)
    let away = asides.read(text).filter { $0.isAbsence && !routed.reading.asides.contains($0) }
    let more = away + others + [.note(text)]
    routed.reading.asides += more
    routed.reading.also += more.map(asides.echo)
    routed.reading.keepWords(text)
    return routed
  }

  /// Several humans, and no act of theirs: whoever of them speaks while nobody does; else all of them
  /// are there, wherever the talk is.
  func everybody(_ shape: AnswerShape, _ asked: Interview.Open) -> RoutedAnswer? {
    guard shape.isPeople, !shape.isTop, asked.followUp == nil else { return nil }
    if plan.champion == nil, let open = open(.champion) {
      return RoutedAnswer(
        open: open, reading: reader.read(shape.typed, to: open),
        isElsewhere: !open.isSame(as: asked), isUnknown: false)
    }
    let people = bystanders(shape, besides: [])
    guard !asked.question.fills.isSomebody, !people.isEmpty, let open = remark(asked) else {
      return nil
    }
    var reading = AnswerReading(note: shape.typed, asking: whose(shape, people))
    reading.asides = people
    reading.also = people.map(AsideReader(fields: reader.fields).echo)
    return RoutedAnswer(open: open, reading: reading, isElsewhere: true, isUnknown: false)
  }

  /// "Kim Vogel and Raj Patel *from our side*": on which side of the table they are is asked where
  /// nothing told it.
  private func whose(_ shape: AnswerShape, _ people: [AsideDraft]) -> String? {
    guard PeopleReader(fields: reader.fields).isWhoseOpen(shape.text) else { return nil }
    let names = people.compactMap { aside in
      if case .person(let person) = aside { person.name } else { nil }
    }
    let are = names.count == 1 ? "Is" : "Are"
    return "\(are) \(names.joined(separator: " and ")) with \(plan.name(of: .buyer)), "
      + "or with \(plan.name(of: .seller))?"
  }

  /// Whether somebody was put where they were asked for, or does an act that has a name of its own.
  private func isAnswer(_ routed: RoutedAnswer, _ asked: Interview.Open, _ name: String) -> Bool {
    if case .steps(let drafts)? = routed.reading.contents.first {
      return drafts.allSatisfy { !$0.title.hasPrefix(name) } && drafts.contains(where: \.isByName)
    }
    return !routed.reading.saysNothing && routed.open.isSame(as: asked) && !routed.reading.isText
  }
}
