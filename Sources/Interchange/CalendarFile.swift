public import Scheduling

/// The all-day events of an iCalendar file, as days off.
///
/// Of RFC 5545 it reads what holidays and absences are made of: `VEVENT` with `DTSTART`, `DTEND`
/// (exclusive) or `DURATION` in days, `RRULE`, `RDATE`, `EXDATE` and `SUMMARY`. Events with a time
/// of day, cancelled ones and everything else are passed over.
///
///     let file = try CalendarFile(reading: text)
///     calendar.adding(off: file.offDays(from: today, through: today + 900))
public struct CalendarFile: Hashable, Sendable {
  /// One all-day event.
  public struct Event: Hashable, Sendable {
    /// Its days, the first time it happens.
    public var days: DateSpan
    /// Its `SUMMARY`.
    public var label: String
    /// How it comes again.
    public var rule: Recurrence?
    /// Further first days.
    public var added: [CivilDate]
    /// First days on which it does not happen.
    public var excluded: Set<CivilDate>
  }

  /// The events in their order in the file.
  public private(set) var events: [Event] = []

  /// Reads a file; lines end in CRLF or LF and may be folded.
  ///
  /// A rule that is outside the subset is left out and the event is kept for its first days.
  ///
  /// - Throws: `.notCalendar` when the text does not begin like an iCalendar file, or an event has
  ///   no end.
  public init(reading text: String) throws(InterchangeError) {
    let lines = Self.unfolded(text)
    guard lines.first?.text.uppercased() == "BEGIN:VCALENDAR" else {
      throw .notCalendar(line: 1, reason: "the file does not begin with BEGIN:VCALENDAR")
    }
    var drafts: [EventDraft] = []
    var draft: EventDraft?
    var begun = 1
    // Alarms and the like inside an event have properties of the same names.
    var inner: [String] = []
    for line in lines {
      guard let property = ContentLine(line.text) else { continue }
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VEVENT") where draft == nil: (draft, begun) = (EventDraft(), line.number)
      case ("BEGIN", let part) where draft != nil: inner.append(part)
      case ("END", let part) where inner.last == part: inner.removeLast()
      case ("END", "VEVENT"):
        if let draft { drafts.append(draft) }
        draft = nil
      default:
        if inner.isEmpty { draft?.take(property) }
      }
    }
    guard draft == nil else {
      throw .notCalendar(line: begun, reason: "this event has no END:VEVENT")
    }
    finish(drafts)
  }

  /// The days off within a span, by first day.
  ///
  /// - Complexity: O(events + days of the span for each that recurs).
  public func offDays(
    from: CivilDate, through: CivilDate
  ) -> [WorkingCalendar.OffDays] {
    var result: [WorkingCalendar.OffDays] = []
    for event in events {
      guard let first = event.days.first, let last = event.days.last else { continue }
      let length = last - first
      var starts =
        event.rule.map { rule in
          rule.occurrences(from: from - length, start: first, through: through)
        } ?? []
      starts += event.added
      // DTSTART happens even where the rule does not name it.
      if !starts.contains(first) { starts.append(first) }
      for start in Set(starts).subtracting(event.excluded)
      where start <= through && start + length >= from {
        guard let days = DateSpan(first: start, last: start + length) else { continue }
        result.append(.init(days: days, label: event.label, source: .imported))
      }
    }
    return result.sorted { first, second in
      (first.days.first ?? from, first.label) < (second.days.first ?? from, second.label)
    }
  }

  /// Keeps what can be read: no event at a time of day, cancelled, or without a readable date.
  ///
  /// An event that replaces one day of another takes that day from it.
  private mutating func finish(_ drafts: [EventDraft]) {
    var replaced: [String: Set<CivilDate>] = [:]
    for draft in drafts {
      if let uid = draft.uid, let day = draft.replacedDay { replaced[uid, default: []].insert(day) }
    }
    for draft in drafts {
      guard var event = draft.event else { continue }
      if let uid = draft.uid, draft.replacedDay == nil {
        event.excluded.formUnion(replaced[uid] ?? [])
      }
      events.append(event)
    }
  }

  /// Lines with their numbers, folded ones joined to the line they continue.
  private static func unfolded(_ text: String) -> [(number: Int, text: String)] {
    var result: [(number: Int, text: String)] = []
    // Scalar by scalar: a line may be folded before a mark, which joins the space to one letter.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, ended) in lines.enumerated() {
      let line = ended.last == "\r" ? ended.dropLast() : ended
      if index > 0, !result.isEmpty, line.first == " " || line.first == "\t" {
        result[result.count - 1].text.unicodeScalars.append(contentsOf: line.dropFirst())
      } else {
        let content = index == 0 && line.first == "\u{FEFF}" ? line.dropFirst() : line
        if !content.isEmpty { result.append((index + 1, String(content))) }
      }
    }
    return result
  }
}
