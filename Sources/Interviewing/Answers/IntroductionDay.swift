import Phrasing
import Scheduling

/// The one day for which an introduction is promised.
enum IntroductionDay {
  /// "On the 10th", "by December 8"; `nil` where no day is said, several, or one that is over.
  static func read(_ text: String, in context: PhraseContext) -> CivilDate? {
    let spans = Phrase.spans(in: text, context: context).filter { $0.reading.date != nil }
    guard let span = spans.first, spans.count == 1, let day = span.reading.date?.deadline,
      // "It's his goal for next year" is no day to meet on.
      day >= context.today, day <= context.today + 180
    else { return nil }
    // "He's in Brussels until the 10th, I introduce you after".
    let said = text[bytes: span.bytes].lowercased()
    return ["until", "till", "through", "after", "from"].contains(where: said.hasPrefix)
      ? nil : day
  }
}
