extension StepPhrase {
  /// "Clean up the old codes, about 900 of them" for "*the old codes have to be cleaned up*, about 900
  /// of them": what has to become of a thing, as an act.
  ///
  /// - Returns: `nil` where a title is no such sentence, or its verb is in no list.
  public static func order(ofPassive title: some StringProtocol) -> String? {
    let tokens = Tokenizer.tokens(of: title)
    guard let be = tokens.prefix(12).firstIndex(where: { EnglishActs.being.contains($0) }), be > 2,
      be + 1 < tokens.count, tokens[..<be].allSatisfy({ $0.kind == .word }),
      EnglishWords.toWord.contains(tokens[be - 1]),
      EnglishActs.obliging.contains(tokens[be - 2])
        || EnglishTalk.haveWord.contains(tokens[be - 2]),
      let verb = plain(ofPast: tokens[be + 1].text)
    else { return nil }
    let bytes = Array(title.utf8)
    var end = be + 1
    var act = verb
    if end + 1 < tokens.count,
      EnglishTalk.boundParticles.contains(tokens[end + 1])
        || EnglishActs.particles.contains(tokens[end + 1])
          && (end + 2 == tokens.count || tokens[end + 2].kind != .word)
    {
      end += 1
      act += " " + tokens[end].text
    }
    let subject = String(decoding: bytes[tokens[0].start..<tokens[be - 3].end], as: UTF8.self)
    let rest = String(decoding: bytes[tokens[end].end...], as: UTF8.self)
    let isName = tokens[0].shouted || !EnglishWords.determiners.contains(tokens[0])
    let thing = isName ? subject : subject.prefix(1).lowercased() + subject.dropFirst()
    return "\(act) \(thing)\(rest)"
  }

  /// "Clean" of "cleaned", where that is a verb of the lists.
  private static func plain(ofPast word: String) -> String? {
    if let irregular = EnglishTalk.irregularPasts[word] { return irregular }
    guard word.hasSuffix("ed") else { return nil }
    let stem = word.dropLast(2)
    var forms = [String(stem), String(word.dropLast())]
    if stem.hasSuffix("i") { forms.append(stem.dropLast() + "y") }
    if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
    return forms.first(where: EnglishActs.isVerb)
  }
}
