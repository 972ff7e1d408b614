/// On which days of every week somebody works, and on which not: "Paula only works Mondays to
/// Thursdays", "Amit is part time, no Fridays", "she's in three days a week".
///
/// No stretch of days holds that; so it is never an absence, and what it does to a date has to be
/// asked.
public struct WorkingWeekPhrase: Hashable, Sendable {
  /// Whose week it is; `nil` for "she", and where nobody is named.
  public let person: PersonPhrase?

  /// Finds somebody's week in a sentence.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> WorkingWeekPhrase? {
    read(Sentence(text, context, inWindow: true))
  }

  static func read(_ sentence: Sentence) -> WorkingWeekPhrase? {
    guard !sentence.isQuestion else { return nil }
    let tokens = sentence.tokens
    for place in tokens.indices.dropFirst() where isSaid(at: place, in: sentence) {
      let start = tokens[..<place].lastIndex { $0.isPause || EnglishWords.andWord.contains($0) }
      let clause = (start.map { $0 + 1 } ?? 0)..<place
      // "Contracts go through Paula; *she* only works Mondays".
      if tokens[clause].contains(where: { EnglishWindows.heAndShe.contains($0) }) {
        let named = sentence.lastPerson(before: clause.lowerBound)
        return WorkingWeekPhrase(person: named.flatMap { $0.isRoleOnly ? nil : $0 })
      }
      guard
        let who = sentence.person(in: clause, orLoneBefore: place), !who.isRoleOnly
      else { continue }
      return WorkingWeekPhrase(person: who)
    }
    return nil
  }

  /// "*Works* Monday to Wednesday", "*doesn't work on* Fridays", "is *part time*".
  private static func isSaid(at place: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if let part = EnglishWindows.partTime.match(tokens, at: place) {
      // "Is on a part-time *contract review*" would be a thing.
      return part.next == tokens.count || tokens[part.next].kind != .word
        || EnglishWords.andWord.contains(tokens[part.next])
    }
    if EnglishWindows.working.contains(tokens[place]) {
      return isDaysOfWeek(place + 1, in: sentence)
    }
    guard let found = EnglishWindows.notOn.match(tokens, at: place) else { return false }
    return isDaysOfWeek(found.next, in: sentence)
  }

  /// "Mondays to Thursdays", "on Fridays", "Monday to Wednesday": days that come every week; "on
  /// Friday" is one.
  private static func isDaysOfWeek(_ place: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let start = tokens[min(place, tokens.count)...].prefix(2).firstIndex { $0.isWeekday }
    guard let start else { return false }
    return EnglishCalendar.pluralWeekdays[tokens[start].text] != nil
      || start + 2 < tokens.count && tokens[start + 2].isWeekday
      || EnglishRecurrences.every.match(tokens, at: place) != nil
  }
}
