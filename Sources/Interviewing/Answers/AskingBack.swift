import Phrasing
import PlanModel
import Scheduling

/// Answers of which nothing was read, to questions that ask for somebody, a link, days or a step: they
/// are kept as they were said, and asked back.
struct AskingBack {
  let fields: FieldReader

  /// The same reading with a question, where a bare "Kept." would close what was asked.
  func asking(_ reading: AnswerReading, _ said: String, to question: Question) -> AnswerReading {
    guard reading.question == nil, reading.echoes.isEmpty, reading.besides.isEmpty,
      reading.further.isEmpty, reading.saysNothing || isStory(reading),
      let words = self.words(of: question),
      !closes(said), question.wants != .person || lacks(said, question)
    else { return reading }
    var reading = reading
    reading.question = words
    return reading
  }

  private func isStory(_ reading: AnswerReading) -> Bool {
    if case .story? = reading.contents.first { true } else { false }
  }

  /// Whether words hold nothing of what was asked for, so that it is asked once more.
  func lacks(_ said: String, _ question: Question) -> Bool {
    // Links and days are asked for beside the words: nobody reads them out of a note.
    guard question.fills == .note, question.wants == .person, !closes(said) else { return false }
    return PersonPhrase.all(in: said, context: phrases).allSatisfy(\.isRoleOnly)
  }

  private var phrases: PhraseContext { fields.phrases }

  /// What is asked about words that hold none of it; `nil` for a question that any words answer.
  private func words(of question: Question) -> String? {
    switch question.fills {
    case .note:
      switch question.wants {
      case .person: AnswerReader.whoByName
      case .link: "What waits for what? The words are kept, and no date counts them."
      case .days: "Who does that, and on which day? The words are kept, and no date counts them."
      case nil: nil
      }
    case .absence, .freeze: LineAccount.whatIsThen
    case .steps: LineAccount.whoseStep
    case .act: AnswerReader.whoByName
    case .dependencies: "Which step does it wait for? The words are kept, and no date counts them."
    default: nil
    }
  }

  /// "No", "nobody really", "yes, all set": an answer, and nothing more to be asked.
  private func closes(_ said: String) -> Bool {
    let words = TopicWords.words(of: said)
    if words.count < 4 { return true }
    return words.count < 9 && words.first.map(AskedWords.closing.contains) == true
  }
}
