import Phrasing
import Scheduling

extension Phrase.Span {
  /// Whether it tells a day, or days with an end, that is not over.
  func isToCome(from today: CivilDate) -> Bool {
    reading.date?.deadline.map { $0 >= today } ?? false
  }
}
