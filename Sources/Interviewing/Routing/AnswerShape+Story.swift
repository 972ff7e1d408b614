import Phrasing
import Scheduling

/// How another purchase went.
extension AnswerShape {
  /// What happened to another purchase.
  var isStory: Bool {
    isOldPurchase
      || ShapeWords.story.contains { mark in
        folded.hasWords(mark)
          && !(ShapeWords.pastTimes.contains(mark) && (isPlanned || isOfThing(mark)))
      }
  }

  /// "Ravi copies *last year's* orders": of when a thing is that somebody does something with.
  private func isOfThing(_ mark: String) -> Bool {
    guard steps.contains(where: \.isByName), !isPast,
      let found = folded[...].range(ofText: mark), found.lowerBound > folded.startIndex
    else { return false }
    let behind = folded[found.upperBound...]
    return behind.hasPrefix("'s ") || behind.hasPrefix("’s ")
  }

  /// Work that begins on a day to come and takes so long: "a pilot with the files from last year,
  /// four weeks from June 14th" only names a time that is over.
  private var isPlanned: Bool {
    steps.contains {
      $0.duration != nil && ($0.notBefore ?? $0.pin) ?? phrases.today > phrases.today
    }
  }

  /// What was bought before, and how that went: "We bought a TMS two years ago and legal sat on it".
  private var isOldPurchase: Bool {
    let words = TopicWords.words(of: text)
    guard let verb = words.firstIndex(where: ShapeWords.purchases.contains),
      verb == 0 || words[..<verb].suffix(3).contains(where: ShapeWords.buyers.contains),
      !isTime(after: verb, in: words)
    else { return false }
    let isLongAgo = words.contains { $0 == "ago" || $0 == "last" || isPastYear($0) }
    return isLongAgo
      || words[(verb + 1)...].contains {
        ShapeWords.past.contains($0) && !ShapeWords.purchases.contains($0)
      }
  }

  /// "We chose *May* because the audit was late": a time was chosen, and nothing bought.
  private func isTime(after verb: Int, in words: [String]) -> Bool {
    let object = words[(verb + 1)...].drop { ["the", "this", "that"].contains($0) }.prefix(2)
    return object.indices.contains { place in
      DatePhrase.read(object[object.startIndex...place].joined(separator: " "), in: phrases).date
        != nil
    }
  }

  private func isPastYear(_ word: String) -> Bool {
    word.count == 4 && Int(word).map { (1980...phrases.today.components.year).contains($0) } == true
  }
}
