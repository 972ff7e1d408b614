import Phrasing
import PlanModel
import Scheduling

/// Reads the fields that say when people and companies do not work, and when bodies decide.
struct CalendarFieldReader {
  let fields: FieldReader
  private var plan: Plan { fields.plan }

  func read(_ text: String, as kind: FieldKind) -> FieldReading {
    switch kind {
    case .span: span(text)
    case .dates: dates(text)
    case .number: number(text)
    case .roll: roll(text)
    case .countries: countries(text)
    case .week: week(text)
    case .workstream: workstream(text)
    case .gate: gate(text)
    case .stop: stop(text)
    default: fields.wordsOnly(text, "What is meant?")
    }
  }

  private func span(_ text: String) -> FieldReading {
    let reading = Phrase.read(text, in: fields.phrases)
    let found = [reading.value].compactMap(\.self) + reading.alternatives
    let meanings = found.compactMap { value -> FieldReading.Meaning? in
      guard case .date(let date) = value else { return nil }
      let span: DateSpan? =
        switch date {
        case .date(let day): DateSpan(day)
        case .range(let span): span
        }
      return span.map {
        .init(
          content: .value(.span($0)), echo: PhraseEcho.words(for: value, in: fields.phrases))
      }
    }
    guard !meanings.isEmpty else {
      return fields.wordsOnly(text, reading.reason ?? "From which day to which day?")
    }
    return FieldReading(meanings: meanings, isWordsOnly: false, question: reading.reason)
  }

  private func dates(_ text: String) -> FieldReading {
    var days: [CivilDate] = []
    let parts = text.parts(between: ",;")
      .flatMap { holiday($0) == nil ? $0.split(separating: " and ") : [$0] }
      .map { $0.hasPrefix("and ") ? String($0.dropFirst(4)).trimmed : $0.trimmed }
    for part in parts where !part.isEmpty {
      guard let day = sharing(part, days.last) ?? day(part) else {
        return fields.wordsOnly(text, "Which day is “\(part)”?")
      }
      days.append(day)
    }
    return fields.one(
      .value(.dates(days.sorted())), days.sorted().map(DateWords.medium).joined(separator: ", "))
  }

  /// A day by its date, or by the name of a holiday that either side keeps.
  private func day(_ text: String) -> CivilDate? {
    if case .date(let day)? = DatePhrase.read(text, in: fields.phrases).date { return day }
    return holiday(text)
  }

  /// "Jan 18 and *19*": a day of the month that was said just before.
  private func sharing(_ part: String, _ last: CivilDate?) -> CivilDate? {
    guard let last, let day = part.dayNumber else { return nil }
    let said = last.components
    return CivilDate(year: said.year, month: said.month, day: day)
  }

  private func holiday(_ text: String) -> CivilDate? {
    let wanted = text.lowercased()
    let countries = Set(Side.allCases.flatMap { plan.calendars[$0]?.holidays ?? [] })
    let coming = countries.flatMap { HolidayTable.days(of: $0) }
      .filter { $0.day >= fields.phrases.today && $0.name.lowercased().hasPrefix(wanted) }
    return coming.map(\.day).min()
  }

  private func number(_ text: String) -> FieldReading {
    let digits = text.prefix { $0.isNumber }
    guard let number = Int64(digits), number <= 3650 else {
      return fields.wordsOnly(text, "How many?")
    }
    return fields.one(.value(.number(number)), String(number))
  }

  private func roll(_ text: String) -> FieldReading {
    let folded = text.lowercased()
    let known: [(words: [String], roll: Gate.Roll, echo: String)] = [
      (
        ["before", "previous", "the day before", "the working day before", "friday"], .previous,
        "the working day before"
      ),
      (
        ["after", "next", "the day after", "the working day after", "monday"], .next,
        "the working day after"
      ),
      (["skip", "none", "not held", "no meeting"], .skip, "it is not held"),
    ]
    for (words, roll, echo) in known where words.contains(where: { $0.hasPrefix(folded) }) {
      return fields.one(.value(.number(roll.rawValue)), echo)
    }
    if let told = Rolling.read(text), let known = known.first(where: { $0.roll == told }) {
      return fields.one(.value(.number(told.rawValue)), known.echo)
    }
    return fields.wordsOnly(text, "The working day before, the one after, or no meeting?")
  }

  private func stop(_ text: String) -> FieldReading {
    let folded = text.lowercased()
    let landings = ["finish", "landing", "release", "launch", "rollout", "deploy", "go-live"]
    if landings.contains(where: { folded.contains($0) }) {
      return fields.one(.value(.number(1)), "only finishing; work goes on")
    }
    if ["all", "work", "everything"].contains(where: { folded.contains($0) }) {
      return fields.one(.value(.none), "all work")
    }
    return fields.wordsOnly(text, "All work, or only finishing?")
  }

  private func countries(_ text: String) -> FieldReading {
    let known = Set(HolidayTable.countries)
    let codes = text.split { !$0.isLetter }.map { $0.uppercased() }
    if codes == ["NONE"] { return fields.one(.value(.none), "no public holidays") }
    let named = HolidayReader.countries(in: text)
    let isNamed = codes.contains { !known.contains($0) } && !named.isEmpty
    if isNamed, named.count == text.split(whereSeparator: { $0 == "," }).count {
      return fields.one(
        .value(.words(named.joined(separator: " "))),
        "public holidays of \(named.joined(separator: " and "))")
    }
    for code in codes where !known.contains(code) {
      return fields.wordsOnly(
        text, "There are holidays for \(HolidayTable.countries.joined(separator: " ")).")
    }
    return fields.one(
      .value(.words(codes.joined(separator: " "))),
      "public holidays of \(codes.joined(separator: " and "))")
  }

  private func week(_ text: String) -> FieldReading {
    let folded = text.lowercased()
    if let week = WorkingWeek(pattern: text.uppercased()) {
      return fields.one(.value(.number(Int64(week.rawValue))), WeekWords.words(for: week.rawValue))
    }
    var mask: UInt8 = 0
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let parts = folded.split { !$0.isLetter }.map { String($0.prefix(3)) }
    let isRange = ["–", "-", " to "].contains { folded.range(separator: $0) }
    let days = parts.compactMap { names.firstIndex(of: $0) }
    if isRange, days.count == 2 {
      var day = days[0]
      while true {
        mask |= 1 << UInt8(day)
        if day == days[1] { break }
        day = (day + 1) % 7
      }
    } else {
      for day in days { mask |= 1 << UInt8(day) }
    }
    guard mask != 0 else { return fields.wordsOnly(text, "Which days? For instance Mon to Thu.") }
    return fields.one(.value(.number(Int64(mask))), WeekWords.words(for: mask))
  }

  private func workstream(_ text: String) -> FieldReading {
    if ["all", "everything"].contains(text.lowercased()) {
      return fields.one(.value(.none), "everything")
    }
    guard let found = plan.workstream(called: text),
      let name = plan.workstreams.first(where: { $0.id == found })?.name
    else { return fields.wordsOnly(text, "Which part of the plan?") }
    return fields.one(.value(.record(found)), name)
  }

  private func gate(_ text: String) -> FieldReading {
    guard let found = plan.gate(called: text),
      let gate = plan.gates.first(where: { $0.id == found })
    else {
      return fields.wordsOnly(
        text, "There is no such decision day yet; add it from the list of commands.")
    }
    let when = gate.rule.known.map(RecurrenceWords.words) ?? ""
    return fields.one(
      .value(.record(found)), [gate.name, when].filter { !$0.isEmpty }.joined(separator: ": "))
  }
}

/// Working weeks as words.
public enum WeekWords {
  /// `Mon to Fri`, or the days one by one.
  public static func words(for mask: UInt8) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let days = names.indices.filter { mask >> UInt8($0) & 1 == 1 }
    guard let first = days.first, let last = days.last else { return "no day" }
    if days.count > 2, last - first + 1 == days.count { return "\(names[first]) to \(names[last])" }
    return days.map { names[$0] }.joined(separator: ", ")
  }
}

extension String {
  fileprivate func range(separator: String) -> Bool {
    split(separating: separator).count > 1
  }
}
