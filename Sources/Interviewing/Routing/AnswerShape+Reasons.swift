import Phrasing
import PlanModel

/// What an answer tells that a day may be tied to.
extension AnswerShape {
  /// What a day is tied to: something that happens by itself, and nobody's work.
  var isReason: Bool {
    if opensWithEnd, !isHolidays { return true }
    // "Runs out on April 15" says when; nobody has to be there.
    let happens = ShapeWords.happenings.contains { folded.hasWords($0) }
    let isWork = steps.contains { draft in
      draft.duration != nil || !happens && draft.pin != nil || !draft.dependencies.isEmpty
        || !draft.owners.isEmpty
    }
    return !isWork && !isHolidays
      && (happens || ShapeWords.reasons.contains { folded.hasWords($0) })
      && (saysCause || !tellsOfUs)
  }

  /// What happens by itself, and nobody does: "the old contract ends on June 30".
  var isHappening: Bool {
    !hasDoer && !hasLength && ShapeWords.happenings.contains { folded.hasWords($0) }
  }

  /// Somebody who leaves for good: "Marcus retires on December 31".
  var isDeparture: Bool { AnswerShape.tellsDeparture(text, phrases) }

  /// The same of any words: "Rashid *leaves on* the 31st", and not "Rashid leaves the keys".
  static func tellsDeparture(_ text: String, _ phrases: PhraseContext) -> Bool {
    let folded = text.lowercased()
    if ShapeWords.departures.contains(where: { folded.hasWords($0) }) { return true }
    guard folded.hasWords("leaves"), let person = PersonPhrase.read(text, in: phrases),
      !person.isRoleOnly
    else { return false }
    let behind = TopicWords.words(of: text.behind(person.bytes))
    return behind.first == "leaves"
      && behind.dropFirst().first.map(ShapeWords.behindLeaving.contains) ?? true
  }

  /// Whether it says itself that it is why.
  ///
  /// "*Because* the season starts", "we have to *be live* before the audit", "*that's when* it ends".
  var saysCause: Bool {
    if lead?.matter == .text(.goLiveReason) { return true }
    if ReasonWords.causes.contains(where: folded.withPlainApostrophes.hasWords) { return true }
    let words = TopicWords.words(of: text)
    return words.contains(where: ShapeWords.goingLive.contains)
      && words.contains(where: ReasonWords.musts.contains)
  }

  /// "Kicking off in January *works for us*": what would be welcome, and nobody's act.
  var isPreference: Bool {
    let folded = folded.withPlainApostrophes
    return ReasonWords.preferences.contains(where: folded.hasWords)
      && !steps.contains(where: \.isByName)
  }

  /// "*There's no way* Kwame gets to this before March": what somebody will not do by then.
  var deniesChance: Bool {
    ReasonWords.noChance.contains(where: folded.withPlainApostrophes.hasPrefix)
  }

  /// "So *nothing from us* the week before and the week after": days on which none of them works for it.
  var isNoneOfUs: Bool {
    FreezeWords.noneOfUs.contains(where: folded.withPlainApostrophes.hasWords)
  }

  /// Whether it tells what one of them does, has to do or would like.
  ///
  /// "*We have to give notice* sixty days before", "Rosalind *picks* the wards before Christmas".
  /// A season or an event only says when that is, and nothing hangs on it.
  var tellsOfUs: Bool {
    let folded = folded.withPlainApostrophes
    if ReasonWords.wishes.contains(where: folded.hasWords) { return true }
    let clauses = folded.parts(between: ",;.")
    if clauses.contains(where: AnswerShape.tellsAct) { return true }
    guard !isDeparture else { return false }
    return PersonPhrase.all(in: text, context: phrases).contains { person in
      guard !person.isRoleOnly, person.identity != .speaker else { return false }
      let before = text.before(person.bytes).trimmed
      // "Rosalind, she's our head of nursing, *picks*": she stands first in her clause.
      let opens = before.isEmpty || ",;.".contains(before.last ?? " ")
      return opens
        && text.behind(person.bytes).parts(between: ",;.").contains(
          where: StepPhrase.opensWithThirdPerson)
    }
  }

  /// "*We run* the tabletop", "*we'd have to give* notice": an act.
  ///
  /// What they are or what happens to them is none: "we close on Friday", "we lose the grant".
  private static func tellsAct(_ clause: String) -> Bool {
    var words = clause.split { !$0.isLetter && $0 != "'" }.map(String.init)[...]
    while let first = words.first, AccountWords.leadingJoints.contains(first) {
      words.removeFirst()
    }
    // "… so *the files have to be in* by June 1".
    if let to = words.firstIndex(of: "to"), to > words.startIndex + 1,
      ReasonWords.duties.contains(words[to - 1]),
      !ReasonWords.us.contains(words[words.startIndex]),
      !words.contains(where: ShapeWords.liveWords.contains)
    {
      return true
    }
    guard let subject = words.popFirst(),
      ReasonWords.us.contains(String(subject.prefix { $0 != "'" }))
    else { return false }
    let isShort = subject.contains("'")
    let to = words.prefix(5).firstIndex(of: "to")
    let isBound = to.map { words[..<$0].allSatisfy(ReasonWords.auxiliaries.contains) } ?? false
    // "We have *to have* the old server off", and not "we have an audit".
    if let to, isBound { words = words[(to + 1)...] }
    while !isBound, let first = words.first, ReasonWords.auxiliaries.contains(first) {
      words.removeFirst()
    }
    // "We run out of licences" too.
    guard let verb = words.first, !ReasonWords.states.contains(verb),
      words.dropFirst().first != "out"
    else { return false }
    // "We're slammed", "we've a fair on".
    return !isShort || isBound || subject.hasSuffix("'ll") || subject.hasSuffix("'d")
  }
}
