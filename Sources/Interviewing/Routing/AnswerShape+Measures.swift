import PlanModel

/// Numbers that show success, and what is to become better.
extension AnswerShape {
  /// A number that shows success: a share, or more or less than so much.
  var isMeasure: Bool {
    let hasShare = ["%", "percent", "per cent"].contains(where: folded.contains)
    let isAct = steps.contains { draft in
      draft.pin != nil || !draft.dependencies.isEmpty || draft.due != nil && !hasShare
        // "My boss would be happy" does nothing.
        || (hasShare ? draft.isByName : !draft.owners.isEmpty)
    }
    guard !isAct || isRate, !isAboutAmounts, !isDecision else { return false }
    let counts =
      folded.contains(where: \.isNumber) || ShapeWords.numbers.contains { folded.hasWords($0) }
    return hasShare || (counts && ShapeWords.compared.contains { folded.hasWords($0) })
  }

  /// "Bookings lost *per week*, we're at about 40 and Colin wants under 10": so much in so long and how
  /// little it should be, whoever wants that.
  private var isRate: Bool {
    let isCounted =
      ShapeWords.rates.contains { folded.hasWords($0) }
      && LeadWords.comparing.contains { folded.contains(" " + $0) }
    // "It's 11 *now* and I *want* 4".
    let isWanted =
      ["now", "today", "currently", "at the moment"].contains { folded.hasWords($0) }
      && ["want", "wants", "need to be", "should be", "aim for"].contains { folded.hasWords($0) }
    let numbers = TopicWords.words(of: text).filter(isCount)
    return (isCounted || isWanted) && numbers.count > 1 && !hasDates && !isAboutAmounts
  }

  /// What is to become better, from how much to how much: "cut response time from two days to four
  /// hours"; nobody's step, whatever lengths it names.
  var isChange: Bool {
    let words = TopicWords.words(of: text)
    if isComparison(words) { return true }
    guard let from = words.firstIndex(of: "from"), from > 0, from + 3 < words.count,
      let to = words[(from + 2)...].firstIndex(of: "to"), to + 1 < words.count,
      isCount(words[from + 1]), isCount(words[to + 1]),
      words[..<from].prefix(4).contains(where: ShapeWords.changes.contains)
        || words[..<from].contains(where: ShapeWords.measured.contains)
    else { return false }
    return steps.allSatisfy { $0.owners.isEmpty && $0.dependencies.isEmpty && $0.pin == nil }
  }

  /// "21 days down to 10", "in 2 days instead of 9", and nobody who does it.
  private func isComparison(_ words: [String]) -> Bool {
    let marks = [["down", "to"], ["up", "to"], ["instead", "of"], ["rather", "than"]]
    return words.indices.dropFirst().dropLast(2).contains { place in
      marks.contains([words[place], words[place + 1]]) && isCount(words[place + 2])
        && words[..<place].suffix(3).contains(where: isCount)
    } && !isAboutAmounts && steps.allSatisfy { $0.owners.isEmpty && $0.dependencies.isEmpty }
  }

  private func isCount(_ word: String) -> Bool {
    word.first?.isNumber == true || ShapeWords.numbers.contains(word)
      || ["a", "an", "one", "six", "seven", "eight", "nine"].contains(word)
  }

  /// "*Fifty hours saved* each month": how often it comes again is no day of anything.
  var saysSaving: Bool {
    guard folded.containsAny(ShapeWords.savings) else { return false }
    return !folded.containsAny(["catch up", "catch-up", "check-in", "call "])
  }
}
