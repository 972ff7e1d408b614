import Phrasing
import PlanModel
import Scheduling

/// A day for going live that is told by how somebody looks forward to it, with no word of being
/// live: "we have set our hearts on 19 May", "everyone here is counting on Thursday 10 June".
enum LongedForDay {
  /// Whether a sentence says so of all of them, and names a day right behind.
  static func isTold(in text: String, _ fields: FieldReader) -> Bool {
    longedFor(in: text, fields).contains { opensWithDay($0, fields) }
  }

  /// What all of them look forward to, by each word for it.
  private static func longedFor(in text: String, _ fields: FieldReader) -> [String] {
    let sentence = Opening.joiningDays(text, fields.phrases).withPlainApostrophes
    return GoLiveWords.longing.compactMap { longing in
      guard let found = sentence[...].range(ofText: longing),
        isOfUs(String(sentence[..<found.lowerBound]))
      else { return nil }
      return String(sentence[found.upperBound...])
    }
  }

  /// Whether it is something else that all of them count on, or a day that lies behind: "we're
  /// counting on 10 references by 3 March", "we kicked off in September".
  ///
  /// "We kicked off in September, *so 3 May*" comes to a day all the same.
  static func isOfOther(_ text: String, _ fields: FieldReader) -> Bool {
    if fields.concludesDay(text) { return false }
    let words = TopicWords.words(of: text)
    if words.first.map(ShapeWords.ours.contains) == true,
      words.prefix(4).contains(where: GoLiveWords.over.contains)
    {
      return true
    }
    return longedFor(in: text, fields).contains { rest in
      Phrase.spans(in: rest, context: fields.phrases).first?.bytes.lowerBound != 0
    }
  }

  /// Whoever looks forward: "we", "the whole team", and not "legal".
  private static func isOfUs(_ subject: String) -> Bool {
    let words = TopicWords.words(of: subject)
    // "Hearts set on 14 May".
    guard !words.isEmpty else { return true }
    return words.count < 8 && words.contains(where: GoLiveWords.usAll.contains)
      && words.allSatisfy {
        GoLiveWords.usAll.contains($0) || GoLiveWords.aroundUs.contains($0)
      }
  }

  /// "*Thursday 10 June 2027* in red on the calendar": the day, and nothing of another thing.
  private static func opensWithDay(_ rest: String, _ fields: FieldReader) -> Bool {
    let clause = rest.prefix { !",;.".contains($0) }
    // "Counting on 10 references by 3 March" is no day.
    guard Phrase.spans(in: clause, context: fields.phrases).first?.bytes.lowerBound == 0 else {
      return false
    }
    let words = clause.split(separator: " ").map(String.init)
    for count in stride(from: min(6, words.count), to: 0, by: -1) {
      let said = words.prefix(count).joined(separator: " ")
      guard case .date? = fields.date(said).date else { continue }
      return words.dropFirst(count).allSatisfy {
        GoLiveWords.afterLonging.contains($0.lowercased())
      }
    }
    return false
  }
}
