import Scheduling

/// One line of an iCalendar file: `DTSTART;VALUE=DATE:20260703`.
struct ContentLine {
  let name: String
  let value: String

  /// `nil` for a line without a colon.
  init?(_ line: String) {
    var isQuoted = false
    var end: String.Index?
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      if line[index] == ":", !isQuoted {
        end = index
        break
      }
    }
    guard let end else { return nil }
    name = line[..<end].prefix { $0 != ";" }.uppercased()
    value = String(line[line.index(after: end)...])
  }

  /// The value as dates; `nil` when one of them is none, or has a time of day.
  var dates: [CivilDate]? {
    var result: [CivilDate] = []
    for word in value.split(separator: ",") {
      guard word.utf8.count == 8 else { return nil }
      let (year, rest) = (word.prefix(4), word.dropFirst(4))
      guard let date = CivilDate(iso: "\(year)-\(rest.prefix(2))-\(rest.suffix(2))") else {
        return nil
      }
      result.append(date)
    }
    return result
  }

  /// The value without the escapes of a text.
  var text: String {
    var result = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        result.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// What is known of an event while its lines are read.
struct EventDraft {
  private(set) var uid: String?
  /// The day of another event that this one replaces.
  private(set) var replacedDay: CivilDate?
  private var first: CivilDate?
  private var end: CivilDate?
  private var length: Int?
  private var label = ""
  private var rule: Recurrence?
  private var added: [CivilDate] = []
  private var excluded: Set<CivilDate> = []
  private var isCancelled = false

  mutating func take(_ line: ContentLine) {
    switch line.name {
    case "UID": uid = line.value
    case "RECURRENCE-ID": replacedDay = line.dates?.first
    case "DTSTART": first = line.dates?.first
    case "DTEND": end = line.dates?.first
    case "DURATION": length = Self.days(line.value)
    case "SUMMARY": label = line.text
    case "RDATE": added += line.dates ?? []
    case "EXDATE": excluded.formUnion(line.dates ?? [])
    case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
    case "RRULE":
      do {
        rule = try Recurrence(rrule: line.value)
      } catch {
        // Outside the subset: the event is kept for its first days.
        rule = nil
      }
    default: break
    }
  }

  /// The event, or `nil` when it is not for whole days.
  var event: CalendarFile.Event? {
    guard let first, !isCancelled else { return nil }
    let last = end.map { $0 - 1 } ?? first + max(0, (length ?? 1) - 1)
    guard let days = DateSpan(first: first, last: max(first, last)) else { return nil }
    return CalendarFile.Event(
      days: days, label: label, rule: rule, added: added, excluded: excluded)
  }

  /// `P3D` or `P1W` in days.
  private static func days(_ text: String) -> Int? {
    guard text.hasPrefix("P"), let unit = text.last, let count = Int(text.dropFirst().dropLast()),
      (1...3660).contains(count)
    else { return nil }
    return unit == "D" ? count : unit == "W" ? count * 7 : nil
  }
}
