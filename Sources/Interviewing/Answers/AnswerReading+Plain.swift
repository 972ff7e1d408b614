/// What was typed beside what it comes to.
extension AnswerReading {
  /// Keeps the words to the letter where they are kept as words, and the places of what was
  /// understood, `start` bytes into the line.
  mutating func keep(_ typed: String, from start: Int) {
    recognised = recognised.map { $0.lowerBound + start..<$0.upperBound + start }
    contents = contents.map { content in
      switch content {
      case .note: .note(typed.trimmed)
      case .story(let draft): .story(draft.told(typed.trimmed))
      case .field(let field, .text(let text)): .field(field, .text(text.collapsed))
      case .response(let text): .response(text.collapsed)
      default: content
      }
    }
    asides = asides.map { aside in
      if case .text(let field, let text) = aside { .text(field, text.collapsed) } else { aside }
    }
  }
}

extension StoryDraft {
  /// The same story in these words.
  fileprivate func told(_ words: String) -> StoryDraft {
    StoryDraft(words: words, reviewer: reviewer, wanted: wanted, topic: topic)
  }
}
