import Phrasing
import PlanModel

/// What whoever speaks will do with somebody else.
extension AnswerRouter {
  /// "*Ruth and I will* show the figures to the board": the step of both, with the name of whoever
  /// speaks in the place of "I"; `nil` where no step of theirs comes of it.
  func stepOfTwo(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    guard let speaker = plan.speaker?.name, let found = text[...].range(ofText: " and i ") else {
      return nil
    }
    // "Dora and I", told by somebody else than Dora, whom the plan has for the speaker.
    let first = speaker.split(separator: " ").first.map(String.init) ?? speaker
    guard !String(text[..<found.lowerBound]).hasWords(first) else { return nil }
    let told = text[..<found.lowerBound] + " and \(speaker) " + text[found.upperBound...]
    var routed = one(String(told), to: asked)
    guard case .steps(let drafts)? = routed.reading.contents.first, drafts.count == 1,
      drafts.allSatisfy({ !$0.owners.isEmpty })
    else { return nil }
    // What was read is not what was typed, byte for byte.
    routed.reading.recognised = []
    return routed
  }
}

extension AnswerShape {
  /// "Ruth and I will show the numbers to the board", "two of us are going to meet them": what
  /// whoever speaks will do with somebody, and no number or reason.
  var isOfTwo: Bool {
    let words = TopicWords.words(of: text)
    let end = words.prefix(6).indices.dropFirst().first { place in
      words[place - 1] == "and" && words[place] == "i"
        || words[place - 1] == "of" && words[place] == "us"
    }
    guard let end, end + 1 < words.count, !words.prefix(end).contains("if") else { return false }
    return ShapeWords.modalsOfTwo.contains(words[end + 1])
  }
}
