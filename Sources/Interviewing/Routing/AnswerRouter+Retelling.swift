import Phrasing
import PlanModel
import Scheduling

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
    guard let straight = retelling.straight(text, asksSteps: asked.question.fills == .steps)
    else { return nil }
    var routed = spelled(straight, to: asked, isStraight: true)
    guard !routed.reading.isText else { return nil }
    routed.reading.keepWords(text)
    return routed
  }

  /// "*Nobody can approve it while* Fatima's away, which is the 14th to the 23rd": her days away, and
  /// nothing that anybody does.
  private func absenceOnly(in text: String) -> String? {
    let text = text.withPlainApostrophes
    guard SomebodyWords.noOnes.contains(where: text.lowercased().hasPrefix),
      let joint = SomebodyWords.whiles.lazy.compactMap({ text[...].range(ofText: $0) }).first,
      case let rest = String(text[joint.upperBound...]),
      let away = AbsencePhrase.read(rest, in: reader.fields.phrases), away.days != nil,
      away.person != nil
    else { return nil }
    return rest
  }

  /// "The auditors are in from the 11th to the 29th, *so finance is out of the picture*": those days of
  /// whoever has no time in them.
  private func standsStill(in text: String) -> String? {
    guard let joint = text[...].range(ofText: " so "),
      case let behind = String(text[joint.upperBound...]).withPlainApostrophes.trimming(" .!"),
      let state = SomebodyWords.busy.lazy.compactMap({ behind[...].range(ofText: $0) }).first,
      case let who = String(behind[..<state.lowerBound]),
      (1...4).contains(who.split(separator: " ").count),
      !ReasonWords.us.contains(who.lowercased()),
      !SomebodyWords.pronouns.contains(who.lowercased()),
      case let before = String(text[..<joint.lowerBound]),
      AbsencePhrase.read(before, in: reader.fields.phrases) == nil,
      let stretch = FreezePhrase.stretches(in: before, context: reader.fields.phrases).first?.days,
      let first = stretch.first, let last = stretch.last
    else { return nil }
    return "\(who) is out from \(DateWords.medium(first)) to \(DateWords.medium(last))"
  }

  /// "We need the grant committee's okay, they sit on March 3": whose yes it is, and no thing that is
  /// handed over.
  func assented(_ text: String, to asked: Interview.Open) -> RoutedAnswer? {
    let assent = Assent(fields: reader.fields)
    let plain = PlainSpeech(text, in: reader.fields.phrases).text
    guard
      let act = assent.act(of: plain) ?? absenceOnly(in: plain) ?? standsStill(in: plain)
        ?? Receiving(fields: reader.fields).act(of: plain)
    else { return nil }
    var routed = spelled(act, to: asked, isStraight: true)
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
    let others = bystanders(
      AnswerShape(text, reader.fields), besides: routed.reading.newcomers, asked: asked)
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
    let people = bystanders(shape, besides: [], asked: asked)
    let place = asked.question.wants == .person ? asked : remark(asked)
    guard !asked.question.fills.isSomebody, !people.isEmpty, let open = place else { return nil }
    var reading = AnswerReading(note: shape.typed, asking: whose(shape, people))
    reading.asides = people
    reading.also = people.map(AsideReader(fields: reader.fields).echo)
    return RoutedAnswer(
      open: open, reading: reading, isElsewhere: !open.isSame(as: asked), isUnknown: false)
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
