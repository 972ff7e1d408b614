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
    let beside = daysBeside(plain.text)
    let routed = parted(plain, asked)
    guard let beside else { return routed }
    let closed = one(HolidayWords.weAreClosed + beside.days, to: asked)
    guard closed.reading.isFact else { return routed }
    var whole = routed ?? one(beside.head, to: asked)
    whole.reading.further.append(.init(open: closed.open, reading: closed.reading))
    whole.reading.also += closed.reading.echoes + closed.reading.also
    return whole
  }

  /// The days that stand right beside the holidays, "US holidays *plus July 6*", and what is said
  /// before them.
  private func daysBeside(_ text: String) -> (head: String, days: String)? {
    let joints = [", and ", " and ", ", plus ", " plus ", ", also ", "; ", ", "]
    let clauses = joints.reduce([text]) { parts, joint in
      parts.flatMap { $0.split(separating: joint) }
    }
    guard let start = clauses.firstIndex(where: isOfHolidays) else { return nil }
    let days = clauses[(start + 1)...].prefix { bareDay($0) != nil }.compactMap(bareDay)
    guard !days.isEmpty else { return nil }
    return (clauses[...start].joined(separator: ", "), days.joined(separator: " and "))
  }

  private func parted(_ plain: PlainSpeech, _ asked: Interview.Open) -> RoutedAnswer? {
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
    for joint in ["; ", ", and ", ", but ", ", ", " and ", " plus "] {
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
      || HolidayReader(fields: reader.fields).closesOnDays(tail)
  }

  /// "US holidays *plus July 6*": a day and nothing else, behind what only adds it.
  private func bareDay(_ tail: String) -> String? {
    let opening = HolidayWords.besides.first(where: tail.lowercased().hasPrefix) ?? ""
    let said = String(tail.dropFirst(opening.count)).trimming(" .!")
    guard case .date? = reader.fields.date(said).date, said.contains(where: \.isNumber) else {
      return nil
    }
    return said
  }
}
