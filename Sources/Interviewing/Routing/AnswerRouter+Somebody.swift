import Phrasing
import PlanModel

/// Acts of somebody whom nobody names: what is not known is who, and the act is a step all the same.
extension AnswerRouter {
  /// "*Someone from the treasury office* has to countersign the mandate, *I couldn't tell you who*":
  /// the act, of the office, and the question who that is.
  func ofSomebody(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    // Most lines begin otherwise.
    guard SomebodyWords.nobodies.contains(where: text.lowercased().hasPrefix),
      asked.followUp == nil, !asked.question.fills.isSomebody, text.last != "?"
    else { return nil }
    let (said, isWhoUnknown) = withoutDoubtOfWho(text)
    guard let told = actOfSomebody(in: said),
      !PersonPhrase.all(in: told.act, context: reader.fields.phrases).contains(where: {
        !$0.isRoleOnly && $0.identity != .speaker
          && told.act.behind($0.bytes).hasPrefix("'s") == false && $0.bytes.lowerBound == 0
      }), let open = steps(AnswerShape(told.act, reader.fields), asked)
    else { return nil }
    var reading = reader.steps(told.act, open) { drafts in
      .steps(
        drafts.map { draft in
          var draft = draft
          if isWhoUnknown { draft.open.append(SomebodyWords.whoKnows) }
          guard draft.owners.isEmpty, !told.place.isEmpty else { return draft }
          draft.owners = [.words(told.place, side: told.side)]
          return draft
        })
    }
    guard case .steps(let drafts)? = reading.contents.first, let draft = drafts.first else {
      return nil
    }
    reading.recognised = []
    reading.echoes = [StepEcho.words(for: draft, in: plan)]
    if reading.question == nil {
      reading.question =
        isWhoUnknown
        ? SomebodyWords.whoKnows
        : told.place.isEmpty ? "Who there would we ask about this?" : nil
    }
    return RoutedAnswer(
      open: open, reading: reading, isElsewhere: !open.isSame(as: asked), isUnknown: false)
  }

  /// Without the clause at the end that says nobody knows who: "…, *no idea who*", "… - *I'd have to find
  /// out who*".
  private func withoutDoubtOfWho(_ text: String) -> (said: String, isUnknown: Bool) {
    let marks = [", ", " - ", " – ", " — ", ". ", "; "]
    guard
      let mark = marks.compactMap({ text[...].lastRange(ofText: $0) })
        .max(by: { $0.lowerBound < $1.lowerBound }),
      case let clause = String(text[mark.upperBound...]),
      case let words = TopicWords.words(of: clause), words.count < 12,
      words.contains(where: SomebodyWords.who.contains),
      Vagueness.all(in: clause, context: reader.fields.phrases).contains(where: {
        $0.kind == .unknown
      }) || words.contains(where: SomebodyWords.finding.contains)
    else { return (text, false) }
    return (String(text[..<mark.lowerBound]), true)
  }

  /// What somebody has to do, and where they are, as far as it is said.
  private func actOfSomebody(in typed: String) -> (place: String, side: Side, act: String)? {
    let text = typed.withPlainApostrophes
    let folded = text.lowercased()
    guard folded.utf8.count == text.utf8.count,
      let nobody = SomebodyWords.nobodies.first(where: folded.hasPrefix)
    else { return nil }
    let rest = String(text.dropFirst(nobody.count))
    if let from = SomebodyWords.from.first(where: rest.lowercased().hasPrefix) {
      return verb(in: String(rest.dropFirst(from.count))).map { verb in
        let isTheirs = NeedWords.yours.contains(TopicWords.words(of: verb.before).first ?? "")
        return (SomebodyWords.bare(verb.before), isTheirs ? .seller : .buyer, verb.act)
      }
    }
    guard let verb = verb(in: rest), verb.before.isEmpty else { return nil }
    return ("", .buyer, verb.act)
  }

  /// The words up to what is done, and that in the form of a title: "the registry" and "stamp the deed"
  /// of "the registry stamps the deed".
  private func verb(in text: String) -> (before: String, act: String)? {
    let padded = " " + text
    if let must = padded[...].firstRange(ofAny: SomebodyWords.musts) {
      let before = String(padded[..<must.lowerBound]).trimmed
      guard !before.contains(",") else { return nil }
      return (before, String(padded[must.upperBound...]))
    }
    let words = text.split(separator: " ").map(String.init)
    guard
      let place = words.indices.prefix(7).first(where: {
        StepPhrase.opensWithThirdPerson(words[$0...].joined(separator: " "))
      }), let act = StepPhrase.plain(ofThirdPerson: words[place...].joined(separator: " "))
    else { return nil }
    return (words[..<place].joined(separator: " "), act)
  }

  /// The byte behind "*Not Walter*, it's Carla", "*Tove doesn't do that*, it's Marit": whoever is only
  /// denied is nobody that was asked for.
  func deniedSomebodyEnd(in text: String, _ asked: Interview.Open) -> Int? {
    guard asked.question.fills.isSomebody || asked.question.wants == .person else { return nil }
    let lead = SomebodyWords.beforeDenying.first(where: text.lowercased().hasPrefix) ?? ""
    let said = text.dropFirst(lead.count)
    guard let joint = said.firstRange(ofAny: SomebodyWords.clauseEnds),
      case let rest = String(text[joint.upperBound...]),
      deniesSomebody(String(said[..<joint.lowerBound]), before: rest),
      case let named = SpokenNames.answer(rest, in: reader.fields.phrases),
      PersonPhrase.all(in: named, context: reader.fields.phrases).contains(where: {
        !$0.isRoleOnly && $0.identity != .speaker
      })
    else { return nil }
    return text.utf8.distance(from: text.startIndex, to: joint.upperBound)
  }

  private func deniesSomebody(_ clause: String, before rest: String) -> Bool {
    let folded = clause.lowercased().withPlainApostrophes
    let opening = SomebodyWords.denying.first(where: folded.hasPrefix) ?? ""
    // Most lines deny nobody, and need not be searched for names.
    guard
      !opening.isEmpty
        || StepAccount.words(of: clause).contains(where: DraftWords.isDenial)
          && SomebodyWords.insteads.contains(
            where: rest.lowercased().withPlainApostrophes.hasPrefix)
    else { return false }
    let said = SpokenNames.answer(
      String(clause.dropFirst(opening.count)), in: reader.fields.phrases)
    guard let person = PersonPhrase.read(said, in: reader.fields.phrases),
      person.bytes.lowerBound == 0, !person.isRoleOnly, person.identity != .speaker
    else { return false }
    let words = StepAccount.words(of: said.behind(person.bytes))
    if !opening.isEmpty { return words.isEmpty }
    return words.first.map(DraftWords.isDenial) == true && words.count < 5
  }
}
