import Phrasing
import PlanModel

/// What a line says that somebody is, and nothing that they do.
extension AnswerShape {
  /// "*Pam Stone, my senior nurse*, she'll be strict", "*Carol does* all the buying": somebody first,
  /// with what they are or no more than that they do it, and no time of their own.
  var opensAsAnswer: Bool {
    guard let person, !person.isRoleOnly, person.bytes.lowerBound == 0, !hasDates, !hasLength,
      steps.count < 2
    else { return false }
    let rest = text.behind(person.bytes)
    if rest.trimmed.hasPrefix(",") { return true }
    return TopicWords.words(of: rest).first.map(AskedWords.doesIt.contains) == true
  }

  /// "*Someone* from Hull runs it": a human whom nobody names.
  var isOfSomeone: Bool {
    ["someone", "somebody", "anyone", "anybody"].contains { folded.hasPrefix($0 + " ") }
  }

  /// On which days of every week somebody works.
  var isWorkingWeek: Bool { WorkingWeekPhrase.read(text, in: phrases) != nil }

  /// "*The CFO* is Helga Strand": what somebody is said to be, and nothing that they do.
  var titleSaid: String? {
    guard let person, !person.isRoleOnly, person.identity != .speaker, !hasDates else {
      return nil
    }
    let words = TopicWords.words(of: text.before(person.bytes))
    guard (3...6).contains(words.count), words.last == "is",
      ["the", "our"].contains(words[0]),
      TopicWords.words(of: text.behind(person.bytes)).isEmpty
    else { return nil }
    let title = words.dropFirst().dropLast().joined(separator: " ")
    return PersonPhrase.leadingTitle(of: title, in: phrases) == nil ? nil : title
  }

  /// The same where it is a chief, who has more than one part of the plan.
  var chiefSaid: String? {
    titleSaid.flatMap { title in
      TopicWords.words(of: title).contains {
        ShapeWords.executives.contains($0) || ShapeWords.chiefs.contains($0)
      } ? title : nil
    }
  }
}
