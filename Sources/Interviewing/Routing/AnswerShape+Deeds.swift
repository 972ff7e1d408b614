import Phrasing
import PlanModel

/// Whether an answer tells an act, and of whom, where another thing was asked.
extension AnswerShape {
  /// "Tess signs the form", "legal reads it by May", "send the list on Monday", "meter swap, 5 days":
  /// an act with whoever does it, an order, what takes its time, or what is decided on days of its own.
  ///
  /// "North yard first, then the harbour line" has steps in it only for whoever looks for some.
  var tellsDeed: Bool {
    isDecision
      || acts.contains { draft in
        !draft.owners.isEmpty || !draft.dependencies.isEmpty || draft.known != nil
          || draft.isPlainAct || draft.duration != nil || draft.waitsForUnknown
          || !draft.prerequisites.isEmpty || StepPhrase.opensWithOrder(draft.title)
      }
  }

  /// The same, or a nominal act of a part of the plan: "security review, three weeks".
  var namesDeed: Bool {
    tellsDeed || acts.contains { TopicWords.topic(ofAct: $0.title) != nil }
  }

  /// "Greg from finance *signs that off*, he answers to Walt", "Rosa *does all the buying*", "Mette *does*":
  /// whoever is named first does just what was asked about.
  var doesWhatIsAsked: Bool {
    guard let person, !person.isRoleOnly, person.bytes.lowerBound == 0 else { return false }
    let clause = text.behind(person.bytes).prefix { !",;.".contains($0) }
    var words = TopicWords.words(of: String(clause))[...]
    // "Mette *from the depot* judges that".
    if let first = words.first, ["from", "in", "at", "of"].contains(first) {
      words = words.dropFirst().drop { !AnswerShape.isDoing($0) }
    }
    guard let verb = words.first, AnswerShape.isDoing(verb) else { return false }
    let rest = words.dropFirst()
    if rest.isEmpty { return ShapeWords.standingForActs.contains(verb) }
    return rest.prefix(2).contains(where: DraftWords.standIns.contains)
      || ShapeWords.standingForActs.contains(verb) && rest.prefix(2).contains("all")
  }

  private static func isDoing(_ word: String) -> Bool {
    ShapeWords.standingForActs.contains(word)
      || StepPhrase.opensWithThirdPerson(word + " it") && word.hasSuffix("s")
  }

  /// "Our lawyer's a woman *called Ragna Lund at Lund and Moe*, she's fast": the words that name
  /// somebody who was called something else first.
  var calledName: String? {
    for (mark, isOfName) in ShapeWords.callings {
      guard let found = text[...].range(ofText: mark) else { continue }
      let said = String(text[found.upperBound...].prefix { !",;.".contains($0) }).trimmed
      guard said.first?.isUppercase == true,
        TopicWords.words(of: String(text[..<found.lowerBound])).last.map({
          isOfName || ShapeWords.called.contains($0)
        }) == true
      else { continue }
      return said
    }
    return nil
  }

  /// "Pam Reid, my senior adjuster", "Yusuf Khan in the planning office, it's a form": a name, and
  /// then what they are or where they sit.
  var opensWithNameAlone: Bool {
    guard opensWithName, let person else { return false }
    let behind = text.behind(person.bytes).prefix { !",;.".contains($0) }
    let words = TopicWords.words(of: String(behind))
    guard let first = words.first else { return true }
    return ShapeWords.seats.contains(first) && words.count < 6
  }

  /// "*A data sheet* by the 24th": a thing stands first, and nobody who asks for it.
  var opensWithThing: Bool {
    TopicWords.words(of: text).first.map { ["a", "an", "the", "two", "three"].contains($0) }
      ?? false
  }

  /// "*Depends*, mostly Rosa", "*varies*, ten days or six weeks": an answer to whatever was asked.
  var saysItDepends: Bool {
    guard let first = TopicWords.words(of: text).first else { return false }
    return ShapeWords.depending.contains(first)
      && TitleRemnant.saysNothing(String(text.prefix { !",;.".contains($0) }))
  }

  /// How long rounds or trials were, told in whatever words, and nobody's act: "two rounds, ten days each".
  var tellsLengths: Bool {
    LineAccount.hasLength(StepAccount.words(of: text))
      && !steps.contains { $0.isByName || $0.isPlainAct || !$0.dependencies.isEmpty }
  }

  /// "*No later than 18 September* if he's honest", "by the 3rd": a day first, and nobody's act.
  var opensWithLatestDay: Bool {
    guard !tellsDeed else { return false }
    return Phrase.spans(in: text, context: phrases).contains { span in
      span.reading.date?.deadline != nil && TopicWords.words(of: text.before(span.bytes)).count < 3
    }
  }
}
