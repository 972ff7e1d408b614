import Phrasing
import PlanModel

/// What happened to another purchase, as it was told: who stopped it, and what they wanted.
struct StoryDraft: Hashable, Sendable {
  /// The words.
  let words: String
  /// Whoever it was about, when they were named or hidden behind a role.
  let reviewer: OwnerDraft?
  /// What they wanted to see, as acts for this plan.
  let wanted: [String]
  /// What the story is about.
  let topic: Question.Topic?
}

/// Reads "Omar Haddad in InfoSec killed the last vendor in week six, he wanted a pen test".
struct StoryReader {
  let fields: FieldReader

  func read(_ text: String) -> StoryDraft {
    let people = PersonReader(fields: fields)
    let person = PersonPhrase.read(text, in: fields.phrases)
    return StoryDraft(
      words: text.trimmed, reviewer: person.map { people.owner($0, .buyer) },
      wanted: StoryReader.wanted(in: text), topic: TopicWords.topic(of: text))
  }

  private static let verbs = [
    "wanted", "insisted on", "asked for", "demanded", "requested", "was missing", "were missing",
  ]

  /// What somebody wanted: the words from the verb to the end of its clause.
  private static func wanted(in text: String) -> [String] {
    verbs.compactMap { verb -> String? in
      guard text.lowercased().hasWords(verb), let found = text[...].range(ofText: verb) else {
        return nil
      }
      let clause = text[found.upperBound...].prefix { !",.;:!?".contains($0) && !$0.isNewline }
      var words = clause.split(separator: " ").map(String.init)
      // "wanted us to stop" is no thing that could be shown.
      guard let first = words.first?.lowercased(),
        !["us", "to", "it", "him", "her", "that"]
          .contains(first)
      else { return nil }
      while let first = words.first?.lowercased(),
        ["a", "an", "the", "another", "our", "some"]
          .contains(first)
      { words.removeFirst() }
      guard (1...6).contains(words.count) else { return nil }
      return words.joined(separator: " ").capitalisedFirst
    }
  }

  /// The story in words beside the cursor.
  func echo(of draft: StoryDraft) -> String {
    var parts = ["kept as a risk"]
    switch draft.reviewer {
    case .person(let person): parts.append(fields.echo(of: person))
    case .words(let words, _): parts.append("“\(words)”: which human?")
    case nil: break
    }
    parts += draft.wanted.map { "step “\($0)”" }
    return parts.joined(separator: " · ")
  }
}
