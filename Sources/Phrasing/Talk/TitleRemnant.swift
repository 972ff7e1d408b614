/// Whether a title is what was left of a sentence, and names nothing that is done.
///
/// The last gate before the page: whatever the readers of steps made of a line, nobody's document
/// says "Sign for us and it only" or "Reckon we'll stay under that".
public enum TitleRemnant {
  /// Whether no step may be called so.
  ///
  /// - Complexity: Linear in the title.
  public static func isOne(_ title: String, in context: PhraseContext) -> Bool {
    let tokens = Tokenizer.tokens(of: title)
    let words = tokens.filter { $0.kind == .word }
    guard let first = words.first, let last = tokens.last else { return true }
    if words.count == 1, EnglishTalk.emptyAlone.contains(first) { return true }
    return opensAsTalk(words) || ends(tokens, last) || holdsClause(tokens, context)
      || tellsOfSomebody(title, tokens, context)
  }

  /// Whether a word is whoever a sentence is about: "she'd".
  public static func opensWithSubject(_ word: some StringProtocol) -> Bool {
    Tokenizer.tokens(of: word).first.map { EnglishTalk.subjectsOnly.contains($0) } ?? false
  }

  /// A title without the words at its end that held what was taken out: "Signature" for "Signature,
  /// *but*", "Load the data" for "Load the data, *begins*".
  public static func trimmed(_ title: String) -> String {
    let tokens = Tokenizer.tokens(of: title)
    if let act = withObject(title, tokens) { return act }
    var end = min(talkStart(in: tokens) ?? tokens.count, mannerStart(in: tokens) ?? tokens.count)
    while end > 1 {
      let last = tokens[end - 1]
      let isMark = [.comma, .colon, .semicolon, .dash].contains(last.kind) && end < tokens.count
      let isLoose =
        last.kind == .word && !last.shouted
        && (EnglishTalk.joints.contains(last)
          || tokens[end - 2].kind == .comma && EnglishTalk.looseVerbs.contains(last))
      // ", *kicks off*".
      let isPair =
        end > 3 && EnglishActs.particles.contains(last)
        && EnglishTalk.looseVerbs.contains(tokens[end - 2]) && tokens[end - 3].kind == .comma
      guard isMark || isLoose || isPair else { break }
      end -= isPair ? 2 : 1
    }
    guard end < tokens.count, end > 0 else { return title }
    return String(decoding: Array(title.utf8.prefix(tokens[end - 1].end)), as: UTF8.self)
  }

  /// Where somebody goes on talking behind an act: "get the contract over *so they're not late*",
  /// "draft it *and he'll*".
  private static func talkStart(in tokens: [Token]) -> Int? {
    tokens.indices.dropFirst(2).first { place in
      guard place + 1 < tokens.count, EnglishTalk.clauseJoints.contains(tokens[place]) else {
        return false
      }
      let next = tokens[place + 1]
      return EnglishTalk.contracted.contains(next)
        || EnglishStepWords.pronouns.contains(next) && place + 2 < tokens.count
    }
  }

  /// Where somebody's manner is told behind an act: "the DPIA *and hates being chased*".
  private static func mannerStart(in tokens: [Token]) -> Int? {
    tokens.indices.dropFirst().first { place in
      EnglishWords.andWord.contains(tokens[place]) && place + 2 < tokens.count
        && EnglishTalk.attitudes.contains(tokens[place + 1])
    }
  }

  /// "*He* says", "*Reckon* we'll stay under that", "*Might* drop", "*We also* agreement".
  private static func opensAsTalk(_ words: [Token]) -> Bool {
    guard let first = words.first else { return false }
    if first.shouted || isOfSide(words) { return false }
    if EnglishTalk.subjectsOnly.contains(first) || EnglishTalk.talking.contains(first) {
      return true
    }
    guard words.count > 1 else { return false }
    // "*Me* for now, 6 hrs a week", "show *him*".
    if EnglishTalk.objectsOnly.contains(first) { return true }
    if words.count == 2, EnglishWords.objects.contains(words[1]) { return true }
    if EnglishTalk.having.contains(first), EnglishTalk.wished.contains(words[1]) { return true }
    if EnglishTalk.mayWord.contains(first), EnglishActs.isVerb(words[1]),
      !EnglishActs.isNoun(words[1].text)
    {
      return true
    }
    // "It access for the clerks" is a hurried "IT"; "it takes long" is none.
    return (EnglishTalk.pointing.contains(first) || EnglishTalk.demonstratives.contains(first))
      && (first.possessive || EnglishTalk.finite.contains(words[1])
        || EnglishStepWords.copulas.contains(words[1]))
  }

  /// "*We deliver* the report", "*they confirm* the code": a side, and what it does to something;
  /// "*we need* a person to own it".
  private static func isOfSide(_ words: [Token]) -> Bool {
    guard words.count > 2, EnglishTalk.sides.contains(words[0]) else { return false }
    let verb = EnglishStepWords.auxiliaries.match(words, at: 1)?.next ?? 1
    guard verb + 1 < words.count else { return false }
    return EnglishActs.acts.contains(words[verb]) || EnglishWords.needWord.contains(words[verb])
  }

  /// "Signature, *but*", "two people sign, reckon *with*", "workshops on *12*".
  private static func ends(_ tokens: [Token], _ last: Token) -> Bool {
    let before = tokens.dropLast().last
    switch last.kind {
    case .word:
      if EnglishTalk.neverLast.contains(last), !last.shouted { return true }
      // "Load the data, *begins*", "privacy check, *in*".
      return before?.kind == .comma
        && (EnglishTalk.looseVerbs.contains(last) || EnglishTalk.places.contains(last))
    case .number:
      guard let before else { return true }
      return before.kind == .comma || EnglishTalk.beforeDays.contains(before)
    default: return false
    }
  }

  /// "Draft it and *he'll*", "*Ana picks* the vans" behind a colon, "*it only*", "tells *us* yes or
  /// no": what somebody else does or says, and not what is done.
  private static func holdsClause(_ tokens: [Token], _ context: PhraseContext) -> Bool {
    for place in tokens.indices.dropFirst() {
      let token = tokens[place]
      guard token.kind == .word else { continue }
      if EnglishTalk.contracted.contains(token) || EnglishTalk.ourVerbs.contains(token) {
        // "*Ask* the auditors *if they're* fine with it".
        if EnglishTalk.askedAbout.contains(tokens[place - 1]),
          EnglishTalk.asking.contains(tokens[0])
        {
          continue
        }
        return true
      }
      if EnglishTalk.tellingVerbs.contains(token), place + 1 < tokens.count,
        EnglishTalk.told.contains(tokens[place + 1])
      {
        return true
      }
      // "… *and it* only takes", ", *she* needs": not "confirm how *they* log in".
      let isJoined =
        [.comma, .colon, .semicolon].contains(tokens[place - 1].kind)
        || EnglishTalk.clauseJoints.contains(tokens[place - 1])
      guard isJoined, place + 1 < tokens.count else { continue }
      if EnglishStepWords.pronouns.contains(token) { return true }
      if EnglishTalk.pointing.contains(token), !token.shouted,
        token.possessive || EnglishTalk.finite.contains(tokens[place + 1])
          || EnglishStepWords.copulas.contains(tokens[place + 1])
          || EnglishTalk.hedges.contains(tokens[place + 1])
      {
        return true
      }
    }
    return EnglishTalk.waits.occurs(in: tokens)
  }
}

extension PhraseTable {
  /// Whether an entry stands anywhere among some words.
  func occurs(in tokens: [Token]) -> Bool {
    tokens.indices.contains { match(tokens, at: $0) != nil }
  }
}
