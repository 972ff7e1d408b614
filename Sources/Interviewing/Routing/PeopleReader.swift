import Phrasing
import PlanModel

/// Reads several humans named in a row: "Priya Raman, CFO; Jonas Weil, head of IT; and me, Dana
/// Reyes".
struct PeopleReader {
  let fields: FieldReader

  /// Who they are, whoever speaks first; empty where the words are more, or less, than a list.
  func read(_ text: String, _ side: Side) -> [PersonDraft] {
    let phrases = PersonPhrase.all(in: text, context: fields.phrases).filter { !$0.isRoleOnly }
    guard phrases.count > 1 else { return [] }
    let bytes = Array(text.utf8)
    var people: [PersonDraft] = []
    var speaker = 0
    var end = 0
    for phrase in phrases {
      let between = String(decoding: bytes[end..<phrase.bytes.lowerBound], as: UTF8.self)
      guard isLink(between) else { return [] }
      end = phrase.bytes.upperBound
      if TopicWords.words(of: between).contains(where: PeopleReader.speakers.contains) {
        speaker = people.count
      }
      if let person = PersonReader(fields: fields).named(phrase, side, in: text) {
        people.append(person)
      }
    }
    guard isLink(String(decoding: bytes[end...], as: UTF8.self)), people.count > 1 else {
      return []
    }
    people.swapAt(0, speaker)
    return people
  }

  /// Whether words between two names only lead to the next one, or go on with a title: "of claims".
  private func isLink(_ between: String) -> Bool {
    let words = TopicWords.words(of: String(between.drop { ",;:. ".contains($0) }))
    let rest = words.drop { !PeopleReader.links.contains($0) }
    guard rest.allSatisfy(PeopleReader.links.contains) else { return false }
    let title = words.prefix(words.count - rest.count)
    return title.isEmpty || title.count <= 3 && ["of", "for"].contains(title.first)
  }

  private static let speakers: Set<String> = ["me", "i", "i'm", "myself"]
  private static let links: Set<String> = speakers.union([
    "and", "also", "plus", "with", "then", "m", "am", "we", "have", "there", "is", "it", "s", "are",
    "here", "today", "our", "my", "colleague", "name", "too", "both", "from", "ll", "be",
  ])
}
