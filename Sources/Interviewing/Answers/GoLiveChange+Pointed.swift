import Phrasing
import PlanModel
import Scheduling

/// A day that is named first and chosen by a word that points back to it.
extension GoLiveChange {
  /// The day of "*2 November* would be a Monday, *so that one*": the only one that was named.
  ///
  /// - Returns: The words that say it; `nil` where nothing points to one day.
  static func pointedDay(in text: String, _ fields: FieldReader) -> String? {
    let folded = text.lowercased().withPlainApostrophes.trimming(" .!")
    guard let tail = GoLiveWords.pointing.first(where: folded.hasSuffix) else { return nil }
    let head = String(text.trimming(" .!").dropLast(tail.count)).trimming(" ,;-–")
    let days = Phrase.spans(in: head, context: fields.phrases)
      .filter { $0.reading.date != nil && !isWeekday(head[bytes: $0.bytes]) }
    guard days.count == 1, let day = days.first, case .date? = day.reading.date,
      !StepAccount.words(of: head).contains(where: DraftWords.isDenial)
    else { return nil }
    return head[bytes: day.bytes]
  }

  /// "Monday": what day of the week it is, and no other day.
  private static func isWeekday(_ words: String) -> Bool {
    StepAccount.words(of: words).allSatisfy {
      AccountWords.isWeekday($0) || $0 == "a" || $0 == "on"
    }
  }
}
