/// An event of the plan by the words of its name.
struct NamedDay: Sendable {
  /// The bytes of the words, run together.
  let letters: [UInt8]
  let event: PhraseContext.Event

  init(words: [String], event: PhraseContext.Event) {
    letters = words.flatMap(\.utf8)
    self.event = event
  }

  /// Longest name first, so that "security review" is found before "security".
  static func all(_ events: [PhraseContext.Event]) -> [NamedDay] {
    events.flatMap { event in
      let words = Tokenizer.nameWords(event.name)
      let others = words == EnglishNames.goLive ? EnglishNames.goLiveAliases : []
      return ([words] + others).map { NamedDay(words: $0, event: event) }
    }
    .filter { !$0.letters.isEmpty }
    .sorted { $0.letters.count > $1.letters.count }
  }
}

/// A known person by the words of their name and of what else they are called.
struct NamedPerson: Sendable {
  let name: [String]
  /// The name and each alias, longest first.
  let calls: [[String]]
  let person: PhraseContext.Person

  static func all(_ people: [PhraseContext.Person]) -> [NamedPerson] {
    people.map { person in
      // "IT" as another name for somebody would be found in every "it", "GC" is nothing else.
      let aliases = person.aliases.map(Tokenizer.nameWords).filter { words in
        words.count > 1
          || words.first.map { $0.utf8.count > 2 || EnglishPeople.titles.contains($0) } ?? false
      }
      let name = Tokenizer.nameWords(person.name)
      // "Dr. Samuel Halloran" is Samuel Halloran as well, and "Captain Reyes" is Reyes.
      let plain = Array(name.drop { EnglishPeople.honorifics.contains($0) })
      let others = plain.count > 1 && plain != name ? [plain] : []
      let calls = ([name] + others + aliases)
        .filter { !$0.isEmpty }
        .sorted { $0.count > $1.count }
      return NamedPerson(name: name, calls: calls, person: person)
    }
  }
}

extension Tokenizer {
  /// The words of a name as they are compared: no articles, no marks.
  static func nameWords(_ name: String) -> [String] {
    namingTokens(of: name).filter { !$0.text.isEmpty && !EnglishRanges.the.contains($0.text) }.map(
      \.text)
  }
}
