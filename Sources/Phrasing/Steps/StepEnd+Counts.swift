/// States that anybody can check by counting or by looking.
extension StepEnd {
  /// "*No* redlines *outstanding*", "*zero* critical findings *in* the report": of so many things none
  /// is left; what nobody ever sees the last of, such as risks, is no such thing.
  static func isNoneLeft(_ words: [Token]) -> Bool {
    guard words.count > 2, let first = words.first, EnglishQuality.lacking.contains(first),
      let what = words.dropFirst().prefix(4).firstIndex(where: isCountedThing),
      what + 1 < words.count
    else { return false }
    if words.count == what + 2, EnglishQuality.left.contains(words[what + 1]) { return true }
    // "In the pen test *report*": where it can be read.
    return EnglishWords.inWord.contains(words[what + 1])
      && words[(what + 2)...].contains {
        EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
      }
  }

  /// "The checklist *has no red items*", "redlines *down to zero open points*".
  static func isFreeOf(_ tokens: [Token]) -> Bool {
    zip(tokens.indices, tokens.indices.dropFirst()).contains { place, next in
      place > 0 && EnglishQuality.beforeNone.contains(tokens[place])
        && EnglishQuality.lacking.contains(tokens[next])
        && tokens[(next + 1)...].prefix(4).contains(where: isCountedThing)
    }
  }

  /// "*Ten of twelve* test cases green": so many of so many.
  static func isShare(_ tokens: [Token]) -> Bool {
    func isNumber(_ place: Int) -> Bool {
      tokens[place].kind == .number || EnglishNumbers.units[tokens[place]] != nil
    }
    return tokens.indices.dropFirst().dropLast().contains { place in
      EnglishWords.ofWord.contains(tokens[place]) && isNumber(place - 1) && isNumber(place + 1)
    }
  }

  /// "Risk rating *set to low*": a value that anybody can look up.
  static func isSetTo(_ words: [Token]) -> Bool {
    words.indices.dropFirst().dropLast(2).contains { place in
      EnglishQuality.setTo.contains(words[place]) && EnglishWords.toWord.contains(words[place + 1])
        && isCountable(words[place - 1]) && !EnglishActs.isVerb(words[place + 2])
    }
  }

  /// "*Commit* pushed to the repository": a thing after all, and what has become of it.
  static func isDoneTo(_ words: [Token]) -> Bool {
    guard words.count > 1, words[1].text.hasSuffix("ed"), words[1].text.utf8.count > 4,
      EnglishActs.committing.contains(words[0])
    else { return false }
    return words.count == 2 || EnglishQuality.afterStates.contains(words[2])
  }

  private static func isCountedThing(_ word: Token) -> Bool {
    word.text.hasSuffix("s") && !word.text.hasSuffix("ss") && isCountable(word)
  }

  private static func isCountable(_ word: Token) -> Bool {
    word.kind == .word && !EnglishQuality.endless.contains(word)
      && !EnglishQuality.emptyObjects.contains(word)
  }
}
