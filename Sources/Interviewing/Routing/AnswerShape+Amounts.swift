import Phrasing

/// Whether who signs depends on how much it is.
extension AnswerShape {
  /// "Under 20k I can do it, over that both owners", "Greg to 25, Walt to 100 and then our CFO": more
  /// than one signs, each up to an amount or from one on, so that none of them is the one.
  ///
  /// Only where who signs or approves was asked: "from 40 to 25" may be of anything else.
  var splitsByAmount: Bool {
    let limits = limitedAmounts
    guard !limits.isEmpty || saysBeyond, !isAmountNotReached, !hasDates else { return false }
    if limits.isEmpty { return signers > 1 && hasAmount }
    return signers > 1 || limits.count > 1 || saysBeyond
  }

  /// The same wherever it is said: the words themselves speak of signing, or each name has its amount
  /// right behind it.
  var tellsSplit: Bool {
    guard splitsByAmount, signers > 1 else { return false }
    let words = LineRemainder.words(of: text).map(\.text)
    return words.contains(where: ShapeWords.approving.contains)
      || limitedAmounts.contains { place in
        let name = words[..<place].last { !AmountWords.limits.contains($0) }
        return name.map { word in named.contains { $0.hasWords(word) } } ?? false
      }
  }

  /// The places of amounts with a word that makes limits of them.
  private var limitedAmounts: [Int] {
    let words = LineRemainder.words(of: text)
    return words.indices.filter { place in
      guard isAmount(words, place), place > 0 else { return false }
      return words[max(0, place - 2)..<place].contains { AmountWords.limits.contains($0.text) }
    }
  }

  private var hasAmount: Bool {
    let words = LineRemainder.words(of: text)
    return words.indices.contains { isAmount(words, $0) }
  }

  /// "25", "20k", "ten thousand", "half a million"; of a bare number nothing follows that it counts.
  private func isAmount(_ words: [LineRemainder.Word], _ place: Int) -> Bool {
    let word = words[place].text
    let next = place + 1 < words.count ? words[place + 1] : nil
    let isMoney = next.map { AmountWords.money.contains($0.text) || $0.text == "hundred" } ?? false
    // "Up to *fifty*, …": no number of things.
    let isBare =
      next.map {
        $0.opens || ShapeWords.afterLimits.contains($0.text)
          || AmountWords.speakers.contains($0.text) || AccountWords.subjects.contains($0.text)
      } ?? true
    if word.first?.isNumber == true {
      let unit = String(word.drop { $0.isNumber })
      guard unit.isEmpty || AmountWords.units.contains(unit) else { return false }
      if isMoney || !unit.isEmpty { return true }
      return word.count > 1 && isBare
    }
    if word == "half" || word == "quarter" || word == "a" {
      return words[place...].dropFirst().prefix(2).contains { AmountWords.money.contains($0.text) }
    }
    guard CorrectionWords.counting.contains(word) else { return false }
    return isMoney || isBare && (LineRemainder.number(word) ?? 0) > 9
  }

  /// "*Over that* both owners", "*the rest* goes to the board", "*and then* it's the CFO".
  private var saysBeyond: Bool {
    AmountWords.beyond.contains(where: folded.withPlainApostrophes.hasWords)
      || StepAccount.words(of: text).contains(where: ShapeWords.otherAmounts.contains)
  }

  /// How many sign: those who are named, whoever speaks, and bodies.
  private var signers: Int {
    let words = StepAccount.words(of: text)
    let isSpeaker = words.contains(where: AmountWords.speakers.contains)
    let bodies = words.contains(where: AmountWords.bodies.contains)
    return Set(named).count + (isSpeaker ? 1 : 0) + (bodies ? 1 : 0)
  }

  private var named: [String] {
    PersonPhrase.all(in: text, context: phrases).compactMap { person in
      switch person.identity {
      case .known(let name), .new(let name): name
      // "The CFO signs anything over 50k, that's Martin": one of them.
      case .role, .speaker, .oneOf: nil
      }
    }
  }
}
