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
      let named = sentence.person(in: 0..<found.start)
      let directly = named.map { $0.bytes.upperBound == before?.end } ?? false
      guard alone || directly || found.next - found.start > 1 else { continue }
      guard let when = sentence.time(from: found.next)?.reading else { continue }
      return (
        named ?? sentence.group(in: 0..<found.start), when,
        sentence.words(found.start..<found.next)
      )
    }
    return returning(sentence)
  }

  /// "back on July 6": away until the day before.
  private static func returning(
    _ sentence: Sentence
  ) -> (person: PersonPhrase?, when: Reading, words: String)? {
    guard let found = sentence.first(of: EnglishWindows.back),
      sentence.person(in: 0..<found.start) != nil,
      case .date(let day)? = sentence.parser(at: found.next).returnDay
    else { return nil }
    let choice = Choice(DateValue.span(nil, day - 1))
    let parser = sentence.parser(at: found.next)
    return (
      sentence.person(in: 0..<found.start), parser.reading(choice),
      sentence.words(found.start..<found.next)
    )
  }

  /// "Sam covers", "covered by Sam", "deputy Jon Weiss".
  private static func cover(in sentence: Sentence) -> PersonPhrase? {
    if let found = sentence.first(of: EnglishWindows.deputyBefore),
      let named = sentence.people.mention(at: found.next, alone: false)
    {
      return named.person
    }
    guard let found = sentence.first(of: EnglishWindows.covers) else { return nil }
    var start = found.start
    // The clause it stands in: back to a comma that is no part of "Jon Weiss, her deputy,".
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
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
  fileprivate var returnDay: DateValue? {
    var parser = self
    guard let choice = parser.bounded(), !choice.asks else { return nil }
    return choice.best
  }
}

extension Sentence {
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
