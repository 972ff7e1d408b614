/// What is proved and how, of a line such as "the cabling is accepted when every reader shows green".
struct Proof {
  /// What is proved, without the words that only say that it then is.
  let subject: String
  /// How that is seen.
  let criterion: String

  /// `nil` where a line says no such thing.
  init?(_ text: String) {
    guard let bound = text[...].firstRange(ofAny: [" if ", " when ", " once "]) else { return nil }
    let front = TopicWords.words(of: String(text[..<bound.lowerBound]))
    let named = front.filter { !Proof.proving.contains($0) }
    criterion = String(text[bound.upperBound...]).trimmed
    guard front.count < 11, !named.isEmpty, named.count < front.count,
      TopicWords.words(of: criterion).count > 3
    else { return nil }
    subject = named.joined(separator: " ")
  }

  private static let proving: Set<String> = [
    "is", "s", "are", "be", "it", "that", "the", "counts", "count", "accepted", "passed", "passes",
    "done", "finished", "good", "fine", "ok", "okay", "success", "successful", "complete", "call",
    "called", "i", "we", "d", "would", "will", "ll", "a", "an", "as", "for", "says", "say", "said",
    "goer", "only", "over", "through", "approved", "happy", "with", "ready", "gets", "only", "my",
    "our", "to", "me", "us", "back", "so", "and", "works", "worked", "considered", "signed", "off",
  ]
}
