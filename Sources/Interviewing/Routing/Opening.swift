import Phrasing

/// What people say in one breath with who they are, or with a day: what they want, and why then.
enum Opening {
  /// Of "I'm Brenda Kowalski, and we want the nurses building their rosters online" what is wanted;
  /// `nil` where nothing is.
  static func wish(in text: String) -> String? {
    if let found = wishes.lazy.compactMap({ text[...].range(ofText: $0) }).first,
      startsClause(text, found.lowerBound)
    {
      return outcome(String(text[found.upperBound...]))
    }
    // "And our shift leads should see each machine's downtime".
    guard let should = text[...].range(ofText: " should "),
      let start = ours.lazy.compactMap({ text[..<should.lowerBound].range(ofText: $0) }).first
    else { return nil }
    let who = text[start.lowerBound..<should.lowerBound].drop { !$0.isLetter }
    let words = who.hasPrefix("and ") ? who.dropFirst(4) : who
    return words.contains(",") ? nil : outcome(words + " " + text[should.upperBound...])
  }

  private static let wishes = [
    "we want ", "we’d like ", "we'd like ", "we would like ", "i want ", "i'd like ", "i’d like ",
  ]
  private static let ours = [", and our ", ", and all ", ", our ", ", all ", ", and the "]

  /// Whether a wish stands for itself: "what we want" is part of something longer.
  private static func startsClause(_ text: String, _ start: String.Index) -> Bool {
    let before = TopicWords.words(of: String(text[..<start])).last
    return before.map { !["what", "that", "because", "if", "when"].contains($0) } ?? false
  }

  /// "The team to clear a case in one sitting" as what they will be doing: "the team clear a case".
  private static func outcome(_ said: String) -> String? {
    var words = said.trimmed.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "to" { return nil }
    if let to = words.prefix(6).firstIndex(of: "to"), to > 1 { words.remove(at: to) }
    while let last = words.last, [".", "!"].contains(last.last) {
      words[words.count - 1].removeLast()
      if words.last?.isEmpty == true { words.removeLast() }
    }
    return words.count > 4 ? words.joined(separator: " ").capitalisedFirst : nil
  }

  /// With no comma inside a day: "Monday, 6 September, because …" as "Monday  6 September, because
  /// …"; every letter keeps its place.
  static func joiningDays(_ text: String, _ phrases: PhraseContext) -> String {
    guard text.contains(",") else { return text }
    var bytes = Array(text.utf8)
    for span in Phrase.spans(in: text, context: phrases) {
      // "May 3, June 7 and July 5" are several days; a weekday goes with what follows it.
      guard case .date? = span.reading.date,
        let comma = bytes[span.bytes].firstIndex(of: UInt8(ascii: ","))
      else { continue }
      let before = String(decoding: bytes[span.bytes.lowerBound..<comma], as: UTF8.self)
      guard !before.contains(where: \.isNumber) else { continue }
      bytes[comma] = UInt8(ascii: " ")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Of "April 1, because that's when the contract runs out" the day, and what comes after it.
  static func day(in text: String) -> (day: String, rest: String)? {
    let ends = [",", ". ", " because ", " since ", " as that", " in time for ", " – ", " - "]
    guard let end = text[...].firstRange(ofAny: ends)?.lowerBound, end > text.startIndex else {
      return nil
    }
    let rest = text[end...].drop { !$0.isLetter && !$0.isNumber }
    return rest.isEmpty ? nil : (String(text[..<end]).trimmed, String(rest))
  }

  /// Of "before the Easter rush, so by March 12" the words that say the day itself: "by March 12".
  static func conclusion(of text: String) -> String? { cut(text)?.conclusion }

  /// The words that lead to a conclusion, and the conclusion.
  static func cut(_ text: String) -> (premise: String, conclusion: String)? {
    ShapeWords.conclusions.lazy.compactMap { mark in
      text[...].range(ofText: mark).map { found in
        (String(text[..<found.lowerBound]).trimmed, String(text[found.upperBound...]).trimmed)
      }
      // "7 June, so that the depot opens with it" comes to nothing: what follows is why.
    }.first { !$0.1.lowercased().hasPrefix("that ") }
  }

  /// Whether words come to no day but to one told before: "…, so we have to be live *before that*".
  static func pointsBack(_ text: String) -> Bool {
    let last = TopicWords.words(of: text).suffix(2)
    return last.first == "before" && last.last.map(ReasonWords.pointing.contains) == true
  }

  /// Of "we need this before the fiscal year starts on February 1" what comes before the thing that
  /// happens then, and the thing itself: "before the fiscal year starts".
  private static func event(in text: String) -> (rest: String, event: String)? {
    guard
      let bound = ShapeWords.eventBounds.lazy
        .compactMap({ text[...].range(ofText: $0) }).first
    else { return nil }
    let clause = text[bound.upperBound...]
    let words = clause.split(separator: " ")
    guard let article = words.first, ShapeWords.eventArticles.contains(article),
      let end = clause.range(ofText: " on ")?.lowerBound, !clause[..<end].contains(","),
      (2...6).contains(clause[..<end].split(separator: " ").count)
    else { return nil }
    return (String(text[..<bound.lowerBound]), String(text[bound.lowerBound..<end]))
  }

  /// The words without a thing that only says when: its topic is not theirs.
  static func withoutEvent(_ text: String) -> String { event(in: text)?.rest ?? text }

  private static let reasons = [
    "because ", "since ", "so that ", "as ", "and the reason is that ", "and the reason is ",
    "the reason is that ", "the reason is ", "reason is ", "and that's because ", "that's when ",
    "thats when ", "that is when ", "which is when ", "that’s when ",
    "it's when ", "its when ", "it’s when ", "it is when ", "while ",
  ]

  /// Why the day is that day, where the words that name it say so too.
  static func reason(in text: String) -> String? {
    if let event = event(in: text) { return event.event }
    if let premise = cut(text)?.premise, let first = TopicWords.words(of: premise).first {
      if let before = premise[...].range(ofText: "before "), !pointsBack(premise) {
        let words = String(premise[before.lowerBound...].prefix { $0 != "," }).trimmed
        return TopicWords.words(of: words).count > 1 ? words : nil
      }
      // "Enrolment opens 14 June, so live by 31 May": what leads to the day is why.
      if TopicWords.words(of: premise).count > 2, !["go", "live", "we", "it"].contains(first) {
        return premise
      }
    }
    guard let said = day(in: text) else { return nil }
    for opening in reasons where said.rest.lowercased().hasPrefix(opening) {
      return String(said.rest.dropFirst(opening.count)).trimmed
    }
    // "Ideally June 1, well it has to be, the old supplier pulls the plug": the clause that says it.
    let clauses = said.rest.split(separator: ",").map { String($0).trimmed }
    let tells = clauses.first { clause in
      let folded = clause.lowercased().withPlainApostrophes
      return ShapeWords.happenings.contains { folded.hasWords($0) }
        || ShapeWords.reasons.contains { folded.hasWords($0) }
        || saysWhatHappensThen(folded) || saysBeforeWhat(folded)
    }
    return tells.map { clause in
      let opening = reasons.first(where: clause.lowercased().hasPrefix)
      return String(clause.dropFirst(opening?.count ?? 0)).capitalisedFirst
    }
  }

  /// "October 15, *before the winter timetable*", "in time for the fair"; "before the 20th" is a day.
  private static func saysBeforeWhat(_ clause: String) -> Bool {
    guard let opening = ReasonWords.ahead.first(where: clause.hasPrefix) else { return false }
    let event = TopicWords.words(of: String(clause.dropFirst(opening.count)))
    return event.count > 1 && !ReasonWords.pointing.contains(event[0])
      && !event.contains { $0.contains(where: \.isNumber) }
  }

  /// "The quota year starts then", and not "all depots by then".
  private static func saysWhatHappensThen(_ clause: String) -> Bool {
    let words = clause.split(separator: " ")
    guard words.count > 3, let last = words.last, let before = words.dropLast().last else {
      return false
    }
    // "Line 3 restarts that day".
    if before == "that" || before == "same", ["day", "week", "morning", "month"].contains(last) {
      return !["by", "before", "until"].contains(words.dropLast(2).last)
    }
    // "Harvest starts the week after".
    if last == "after", ["day", "week", "month", "weekend"].contains(before) { return true }
    return last == "then" && !["by", "until", "till", "before", "and", "since"].contains(before)
  }
}
