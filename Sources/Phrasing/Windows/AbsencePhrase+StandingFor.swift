/// Somebody who stands in for another on days that are told: whoever is stood in for is away.
extension AbsencePhrase {
  /// "Sam stands in for *Dana* from 3 to 14 August", "Omar covers *Dana's desk* 11-15 January".
  ///
  /// - Returns: Whoever is away, only where the days follow right behind and come once.
  static func stoodInFor(in sentence: Sentence) -> Away? {
    let tokens = sentence.tokens
    guard let found = sentence.first(of: EnglishWindows.covers), found.start > 0,
      let away = covered(after: found.next, in: sentence), !away.person.isRoleOnly,
      let covers = sentence.person(in: 0..<found.start, orLoneBefore: found.start),
      !covers.isRoleOnly, covers.identity != away.person.identity
    else { return nil }
    // "Dana's *desk*", and not "Dana's steering committee".
    var next = away.next
    if tokens[next - 1].possessive {
      guard next < tokens.count, EnglishWindows.coveredThings.contains(tokens[next]) else {
        return nil
      }
      next += 1
    }
    guard next < tokens.count, let said = sentence.time(from: next),
      said.bytes.lowerBound == tokens[next].start
        || next + 1 < tokens.count && said.bytes.lowerBound == tokens[next + 1].start
          && EnglishWindows.beforeDays.contains(tokens[next]),
      let days = days(in: sentence, after: next), days.when.span != nil
    else { return nil }
    let isMore = sentence.tellsMore(than: [days.when] + days.listed, from: next)
    return (
      away.person, isMore ? days.when.asked(.severalDays, in: sentence.context) : days.when,
      days.listed, ""
    )
  }
}
