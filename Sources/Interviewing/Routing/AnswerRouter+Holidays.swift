import Phrasing
import PlanModel

/// A line about public holidays that goes on with days of another kind.
extension AnswerRouter {
  /// "We keep the UK holidays, *and nothing may change between 14 December and 4 January*": each part
  /// goes where it would go alone; where the rest tells days and is not understood, it is asked for.
  ///
  /// - Returns: `nil` where a line is not about holidays, or about nothing else.
  func holidaysAndMore(_ text: String, _ asked: Interview.Open) -> RoutedAnswer? {
    let plain = PlainSpeech(text, in: reader.fields.phrases)
    guard plain.text.lowercased().contains("holiday") else { return nil }
    let fitting = AnswerRouter.cuts(of: plain.text)
      .filter { isOfHolidays($0.head) && tellsMore($0.tail) }
    for (head, tail) in fitting {
      let routed = one(tail, to: asked)
      guard routed.reading.isFact else { continue }
      var whole = one(head, to: asked)
      whole.reading.recognised += routed.reading.recognised.map {
        let start = plain.text.utf8.count - tail.utf8.count
        return $0.lowerBound + start..<$0.upperBound + start
      }
      whole.reading.shift(by: plain.start)
      whole.reading.further.append(.init(open: routed.open, reading: routed.reading))
      whole.reading.also += routed.reading.echoes + routed.reading.also
      whole.reading.question = whole.reading.question ?? routed.reading.question
      return whole
    }
    // What tells days and is understood as nothing is not passed over.
    guard let rest = fitting.last else { return nil }
    var whole = one(rest.head, to: asked)
    whole.reading.shift(by: plain.start)
    whole.reading.question = "From which day to which day is that: “\(rest.tail.trimmed)”?"
    return whole
  }

  /// A line before and behind each place where a new clause may begin.
  private static func cuts(of text: String) -> [(head: String, tail: String)] {
    var cuts: [(String, String)] = []
    for joint in ["; ", ", and ", ", but ", ", ", " and "] {
      var rest = text[...]
      while cuts.count < 24, let found = rest.range(ofText: joint) {
        let tail = String(text[found.upperBound...])
        cuts.append((String(text[..<found.lowerBound]), tail))
        rest = rest[found.upperBound...]
      }
    }
    return cuts
  }

  private func isOfHolidays(_ head: String) -> Bool {
    head.lowercased().contains("holiday") && !HolidayReader.countries(in: head).isEmpty
  }

  /// Whether a clause tells days on which something is not done, or nobody there, and no country.
  private func tellsMore(_ tail: String) -> Bool {
    guard HolidayReader.countries(in: tail).isEmpty else { return false }
    if let freeze = FreezePhrase.read(tail, in: reader.fields.phrases) { return !freeze.isSlow }
    let folded = tail.lowercased()
    return HolidayReader.saysNobodyWorks(folded)
      || HolidayWords.closings.contains(where: folded.hasWords)
  }
}
