/// A sentence that stands inside a line: "Rob orders the scanners, *they arrive in May*".
///
/// A line holds the act and what else is said in the same breath. Whoever the rest is about, its
/// day and its length are not those of the act.
public struct InnerSentence: Hashable, Sendable {
  /// Whoever or whatever a sentence is about.
  public enum Subject: Hashable, Sendable {
    /// What was told just before: "it", "that", "which".
    case pointing
    /// Somebody who was named before: "she", "they", "who".
    case pronoun
    /// "I", "we", "you".
    case speaker
    /// Somebody by name.
    case named
    /// "The bids", "our board".
    case thing
  }

  /// What it is about.
  public let subject: Subject
  /// The UTF-8 bytes of the words that say so.
  public let subjectBytes: Range<Int>
  /// The UTF-8 bytes of all of it.
  public let bytes: Range<Int>
  /// What is done or happens, as it was typed, in lower case.
  public let verb: String
  /// Whether the verb tells what became of the subject: "gets *raised*".
  public let isSuffered: Bool
  /// The word that joins it to what comes before; empty behind a mark, and at the beginning.
  public let joint: String

  /// The sentences of a line, in order.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func all(
    in text: some StringProtocol, context: PhraseContext
  ) -> [InnerSentence] {
    let tokens = Tokenizer.tokens(of: text)
    guard tokens.count > 1 else { return [] }
    let finder = SentenceFinder(
      reader: StepReader(
        source: Array(text.utf8), tokens: tokens, context: context, previous: nil))
    return finder.sentences()
  }
}

/// Finds the sentences of a line by what they are about, and the verb right behind.
private struct SentenceFinder {
  typealias Start = (
    subject: InnerSentence.Subject, place: Int, next: Int, verb: String, isSuffered: Bool
  )

  let reader: StepReader
  var tokens: [Token] { reader.tokens }

  func sentences() -> [InnerSentence] {
    var starts: [Start] = []
    var place = 0
    while place < tokens.count {
      if mayBegin(place), let found = start(at: place) {
        starts.append(found)
        place = found.next
      } else {
        place += 1
      }
    }
    return starts.indices.map { sentence(starts[$0], before: starts[($0 + 1)...].first?.place) }
  }

  private func sentence(_ start: Start, before next: Int?) -> InnerSentence {
    var end = tokens[start.next...].indices.first(where: isMark) ?? tokens.count
    if let next, next <= end { end = isJoint(next - 1) ? next - 1 : next }
    let last = max(end, start.place + 1) - 1
    return InnerSentence(
      subject: start.subject,
      subjectBytes: tokens[start.place].start..<tokens[max(start.next, start.place + 1) - 1].end,
      bytes: tokens[start.place].start..<tokens[last].end, verb: start.verb,
      isSuffered: start.isSuffered,
      joint: start.place > 0 && isJoint(start.place - 1) ? tokens[start.place - 1].text : "")
  }

  // MARK: Edges

  private func mayBegin(_ place: Int) -> Bool {
    guard tokens[place].kind == .word else { return false }
    if place == 0 || isMark(place - 1) || isJoint(place - 1) { return true }
    // "The berths *we start with*".
    return EnglishClauses.speakers.contains(tokens[place]) && tokens[place].text != "you"
      || EnglishStepWords.pronouns.contains(tokens[place])
      || EnglishWords.thatWord.contains(tokens[place]) || tokens[place].text == "who"
  }

  private func isJoint(_ place: Int) -> Bool {
    tokens[place].kind == .word && EnglishClauses.joints.contains(tokens[place])
      && !tokens[place].shouted
  }

  /// A mark behind which a clause may begin; no comma of "40,000".
  private func isMark(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .semicolon, .colon, .open, .close: true
    case .dash: tokens[place].spaced
    case .comma, .dot: place + 1 == tokens.count || tokens[place + 1].spaced
    default: false
    }
  }

  // MARK: What it is about

  private func start(at place: Int) -> Start? {
    let token = tokens[place]
    func found(_ subject: InnerSentence.Subject, _ next: Int) -> Start? {
      verb(at: next, behind: place, of: subject).map {
        (subject, place, next, $0.text, $0.isSuffered)
      }
    }
    if isPronoun(place), !token.shouted {
      let subject: InnerSentence.Subject =
        EnglishClauses.pointing.contains(token)
        ? .pointing : EnglishClauses.persons.contains(token) ? .pronoun : .speaker
      // "*It's*", "*they're* back".
      if token.possessive || EnglishClauses.being.contains(where: token.text.hasSuffix) {
        return (subject, place, place + 1, "is", false)
      }
      return found(subject, place + 1)
    }
    if let named = reader.anyone(at: place) ?? reader.people.lone(at: place),
      !named.person.isRoleOnly, !tokens[named.next - 1].possessive,
      place > 0 || !EnglishActs.isActOrThing(token.text)
    {
      return found(.named, named.next) ?? seated(named.next).flatMap { found(.named, $0) }
    }
    if token.shouted || EnglishPeople.departments.contains(token),
      let start = found(.thing, place + 1)
    {
      return start
    }
    return thing(at: place)
  }

  private func isPronoun(_ place: Int) -> Bool {
    let token = tokens[place]
    return EnglishClauses.persons.contains(token) || EnglishClauses.speakers.contains(token)
      || EnglishClauses.pointing.contains(token)
  }

  /// "Bettina Krause *from the works council* looks at it": the place after where somebody sits.
  private func seated(_ place: Int) -> Int? {
    guard place < tokens.count, EnglishTalk.seats.contains(tokens[place]) else { return nil }
    return ((place + 2)..<(place + 5)).first { next in
      next < tokens.count
        && (EnglishClauses.singleVerbs.contains(tokens[next])
          || ThirdPerson.acts(at: next, in: tokens, isHuman: true)
            && ThirdPerson.hasObject(after: next, in: tokens))
    }
  }

  /// "*The bids* come back", "*our two auditors* have to agree", "*Priya's team* tests it".
  private func thing(at place: Int) -> Start? {
    let isLed =
      EnglishWords.determiners.contains(tokens[place]) || tokens[place].possessive
      || EnglishWords.whose.contains(tokens[place])
    let isSeveral = tokens[place].text.hasSuffix("s") && !EnglishActs.isVerb(tokens[place])
    guard isLed || isSeveral else { return nil }
    for next in (place + 1)..<min(place + 5, tokens.count) where next > place + 1 || !isLed {
      guard tokens[next - 1].kind == .word, tokens[next].kind == .word,
        !EnglishClauses.noSubjects.contains(tokens[next - 1]), !isJoint(next - 1),
        next - 1 == place || !isPronoun(next - 1)
      else { return nil }
      if let verb = verb(at: next, behind: next - 1, of: .thing) {
        return (.thing, place, next, verb.text, verb.isSuffered)
      }
    }
    return nil
  }

  // MARK: What it says

  /// The verb behind what a sentence is about, whose last word stands at `last`.
  private func verb(
    at place: Int, behind last: Int, of subject: InnerSentence.Subject
  ) -> (text: String, isSuffered: Bool)? {
    var verb = place
    while verb < tokens.count, EnglishClauses.adverbs.contains(tokens[verb]) { verb += 1 }
    guard verb < tokens.count, tokens[verb].kind == .word, !tokens[verb].capital else { return nil }
    let isHelped = EnglishClauses.contracted.contains(where: tokens[last].text.hasSuffix)
    if isHelped || EnglishClauses.helpers.contains(tokens[verb]) {
      return helped(from: isHelped ? verb - 1 : verb)
    }
    return isVerb(at: verb, behind: last, of: subject) ? (tokens[verb].text, false) : nil
  }

  /// Of "has to *agree*", "'ll *send*", "gets *raised*" what is done.
  private func helped(from helper: Int) -> (text: String, isSuffered: Bool) {
    var head = helper + 1
    while head < tokens.count,
      EnglishClauses.helpers.contains(tokens[head])
        || EnglishClauses.behindHelpers.contains(tokens[head])
        || EnglishClauses.adverbs.contains(tokens[head])
    { head += 1 }
    let own = tokens[max(head - 1, helper)].text
    guard head < tokens.count, tokens[head].kind == .word else { return (own, false) }
    let word = tokens[head]
    let isState =
      EnglishActs.isState(word)
      || EnglishClauses.participles.contains(word)
        && EnglishClauses.suffering.contains(own)
    let isAct = EnglishActs.isVerb(word) || EnglishClauses.plainVerbs.contains(word)
    return isState || isAct && head > helper ? (word.text, isState) : (own, false)
  }

  private func isVerb(at place: Int, behind last: Int, of subject: InnerSentence.Subject) -> Bool {
    let word = tokens[place]
    let isSeveral =
      subject == .speaker || tokens[last].text == "they" || tokens[last].text == "who"
      || subject == .thing && tokens[last].text.hasSuffix("s")
      || subject == .thing && EnglishStepWords.crews.contains(tokens[last])
    let isPlain =
      EnglishClauses.plainVerbs.contains(word)
      || EnglishActs.isVerb(word)
        && (!EnglishActs.isNoun(word.text) || ThirdPerson.hasObject(after: place, in: tokens))
    if isSeveral, isPlain { return true }
    if EnglishClauses.singleVerbs.contains(word) { return true }
    switch subject {
    case .named:
      // "*Badge readers*" may be a name and what that one does; "Introduce Tom *to* Maya" is none.
      if EnglishWords.toWord.contains(word) { return false }
      return last > 0 || EnglishGivenNames.names.contains(tokens[last])
        ? reader.isVerb(at: place)
        : reader.isVerb(at: place) && ThirdPerson.hasObject(after: place, in: tokens)
    case .pronoun: return reader.isVerb(at: place)
    case .thing, .pointing:
      return ThirdPerson.acts(at: place, in: tokens)
        && ThirdPerson.hasObject(after: place, in: tokens)
    case .speaker: return false
    }
  }
}
