public import Scheduling

/// Days on which someone does not work, and who stands in: "Priya is out July 3 to 17",
/// "our GC is on parental leave through August, Sam covers".
public struct AbsencePhrase: Hashable, Sendable {
  /// Who is away, when the words say so.
  public let person: PersonPhrase?
  /// When, with its other readings; `nil` when only the cover was said.
  public let when: Reading?
  /// Who stands in.
  public let deputy: PersonPhrase?
  /// The words for the absence itself: "on parental leave".
  public let words: String

  /// The days away: open at the front for "through August".
  public var days: DateSpan? {
    switch when?.date {
    case .date(let day): DateSpan(day)
    case .range(let span): span
    case nil: nil
    }
  }

  /// Finds an absence, or someone who covers for one, in a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when nobody is said to be away or to cover.
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> AbsencePhrase? {
    let sentence = Sentence(text, context)
    let away = absence(in: sentence)
    let deputy = cover(in: sentence)
    guard away != nil || deputy != nil else { return nil }
    return AbsencePhrase(
      person: away?.person, when: away?.when, deputy: deputy, words: away?.words ?? "")
  }

  private static func absence(
    in sentence: Sentence
  ) -> (person: PersonPhrase?, when: Reading, words: String)? {
    let tokens = sentence.tokens
    var from = 0
    while let found = sentence.first(of: EnglishWindows.away, from: from) {
      from = found.start + 1
      // "Out of the old data centre by March" leaves a place behind, and nobody is on leave.
      if found.next < tokens.count, EnglishWindows.leftBehind.contains(tokens[found.next].text) {
        continue
      }
      let before = found.start > 0 ? tokens[found.start - 1] : nil
      let alone =
        before.map { token in
          EnglishWindows.beforeAway.contains(token.text) || token.possessive
            || EnglishWindows.away.meaning(of: token.text) != nil || token.kind == .close
        } ?? true
      let named = sentence.person(in: 0..<found.start, orLoneBefore: found.start)
      let directly = named.map { $0.bytes.upperBound == before?.end } ?? false
      guard alone || directly || found.next - found.start > 1 else { continue }
      let who = named ?? sentence.group(in: 0..<found.start)
      // "The RFP goes out on July 9" is nobody's absence.
      if found.next - found.start == 1, who == nil || isSent(before),
        !tokens[..<found.start].contains(where: { EnglishWindows.ourselves.contains($0.text) })
      {
        continue
      }
      guard let when = days(in: sentence, after: found.next) else { continue }
      let isOpen = tokens[..<found.start].contains { EnglishWindows.uncertain.contains($0.text) }
      return (
        who ?? sentence.speaker(in: 0..<found.start),
        isOpen ? when.asked(.onlySometimes, in: sentence.context) : when,
        sentence.words(found.start..<found.next)
      )
    }
    return returning(sentence)
  }

  private static func isSent(_ token: Token?) -> Bool {
    token.map { EnglishWindows.sending.contains($0.text) } ?? false
  }

  /// The days after "is out": told, told by a length, or ended by "back on July 20".
  private static func days(in sentence: Sentence, after place: Int) -> Reading? {
    var parser = sentence.parser(at: place)
    if let stretch = parser.lengthFromDay() { return parser.reading(stretch) }
    let found = sentence.time(from: place)
    if let found, let whole = joined(found, in: sentence) { return parser.reading(whole) }
    guard let back = sentence.first(of: EnglishWindows.back, from: place),
      let returns = sentence.parser(at: back.next).returnDay
    else { return found?.reading }
    let isBefore = found.map { $0.bytes.lowerBound < sentence.tokens[back.start].start } ?? false
    let first = isBefore ? found?.reading.date?.earliest : nil
    return returns.awayBefore(from: first).map { parser.reading($0) }
  }

  /// "In January *and February*": one stretch, where the second goes on where the first ends.
  private static func joined(
    _ span: Phrase.Span, in sentence: Sentence
  ) -> Choice<DateValue>? {
    let tokens = sentence.tokens
    guard let next = tokens.firstIndex(where: { $0.start >= span.bytes.upperBound }),
      EnglishWords.andWord.contains(tokens[next].text), next + 1 < tokens.count,
      EnglishCalendar.months[tokens[next + 1].text] != nil,
      case .range(let first)? = span.reading.date, let end = first.last
    else { return nil }
    var parser = sentence.parser(at: next + 1)
    guard case .range(let second)? = parser.bounded()?.best, second.first == end + 1 else {
      return nil
    }
    return Choice(.span(first.first, second.last))
  }

  /// "back on July 6": away until the day before.
  private static func returning(
    _ sentence: Sentence
  ) -> (person: PersonPhrase?, when: Reading, words: String)? {
    guard let found = sentence.first(of: EnglishWindows.back),
      sentence.person(in: 0..<found.start) != nil,
      let choice = sentence.parser(at: found.next).returnDay?.awayBefore(from: nil)
    else { return nil }
    let parser = sentence.parser(at: found.next)
    return (
      sentence.person(in: 0..<found.start), parser.reading(choice),
      sentence.words(found.start..<found.next)
    )
  }

  /// "Sam covers", "covered by Sam", "deputy Jon Weiss".
  private static func cover(in sentence: Sentence) -> PersonPhrase? {
    if let found = sentence.first(of: EnglishWindows.deputyBefore),
      let named = sentence.named(after: found.next)
    {
      return named
    }
    guard let found = sentence.first(of: EnglishWindows.covers) else { return nil }
    var start = found.start
    // The clause it stands in: back to a comma that is no part of "Jon Weiss, her deputy,".
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
    if sentence.tokens[start..<found.start].contains(where: { $0.text == "nobody" }) { return nil }
    if let named = sentence.person(in: start..<found.start), !named.isOnlyRole { return named }
    return sentence.lastPerson(before: found.start)
  }
}

extension PersonPhrase {
  /// A role, not a name.
  var isOnlyRole: Bool {
    if case .role = identity { return true }
    return false
  }
}

extension PhraseParser {
  /// A day right here, with or without "on".
  fileprivate var returnDay: Choice<DateValue>? {
    var parser = self
    guard let choice = parser.bounded(), case .date = choice.best else { return nil }
    return choice
  }
}

extension Choice where Value == DateValue {
  /// The days away of somebody who is back on this one: from a first day, if one was said.
  fileprivate func awayBefore(from first: CivilDate?) -> Choice? {
    map { value in
      guard case .date(let day) = value else { return nil }
      return .span(first.flatMap { $0 < day ? $0 : nil }, day - 1)
    }
  }
}

extension Sentence {
  /// Whoever is named in a stretch; a single new name counts right before what is said of them:
  /// "Dana (GC) *away* 1-31 Jan".
  fileprivate func person(in range: Range<Int>, orLoneBefore place: Int) -> PersonPhrase? {
    let named = person(in: range)
    guard named?.isOnlyRole ?? true,
      let start = tokens[range].lastIndex(where: { $0.kind == .comma || $0.kind == .dot })
        .map({ $0 + 1 }) ?? range.first,
      let alone = people.lone(at: start), alone.next == place,
      alone.person.title != nil || EnglishWindows.ofPeople.contains(tokens[place].text)
    else { return named }
    return alone.person
  }

  /// Whoever is named at a place, after a colon or not; a single new name will do.
  fileprivate func named(after place: Int) -> PersonPhrase? {
    let start = place < tokens.count && tokens[place].kind == .colon ? place + 1 : place
    return (people.mention(at: start, alone: false) ?? people.lone(at: start))?.person
  }

  /// A group or a department in a stretch: "the buyer's legal team".
  func group(in range: Range<Int>) -> PersonPhrase? {
    guard
      let first = range.first(where: {
        EnglishPeople.groups.contains(tokens[$0].text) || people.isDepartment($0)
          || EnglishPeople.titles.contains(tokens[$0].text)
      })
    else { return nil }
    var end = first + 1
    while end < range.upperBound,
      EnglishPeople.groups.contains(tokens[end].text)
        || people.isDepartment(end)
    { end += 1 }
    return PersonPhrase(
      identity: .role(words(first..<end)), title: nil, department: nil, side: nil,
      introducedBySpeaker: false, bytes: tokens[first].start..<tokens[end - 1].end)
  }

  /// The last person named before a place.
  func lastPerson(before end: Int) -> PersonPhrase? {
    var found: PersonPhrase?
    var place = 0
    while place < end {
      if let mention = people.mention(at: place, alone: false), mention.next <= end {
        found = mention.person.isOnlyRole ? found ?? mention.person : mention.person
        place = mention.next
      } else {
        place += 1
      }
    }
    return found
  }
}
