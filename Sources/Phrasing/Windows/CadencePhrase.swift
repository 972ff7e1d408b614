/// The standing review: "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if
/// she's away".
public struct CadencePhrase: Hashable, Sendable {
  /// The days.
  public let when: Reading
  /// The time of day as it was typed: "10".
  public let time: String?
  /// How long, in minutes.
  public let minutes: Int?
  /// Who sends the invite.
  public let owner: PersonPhrase?
  /// Who runs it when the owner is away.
  public let deputy: PersonPhrase?
  /// Whether somebody spoken of before sends it: "she'll send the invite".
  public let isOwnerSpokenOf: Bool
  /// Whether another rule is said to be none: "a weekly call is too much".
  public let refusesAnother: Bool
  /// The UTF-8 bytes that say the days.
  public let bytes: Range<Int>

  /// Finds a recurring meeting in an answer.
  ///
  /// - Parameters:
  ///   - text: The answer.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when no rule of days is said.
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> CadencePhrase? {
    let sentence = Sentence(text, context)
    // What comes once a year is no standing review.
    let told = Phrase.spans(in: text, context: context).filter { span in
      span.reading.recurrence.map { $0.frequency != .yearly } ?? false
    }
    let wanted = told.filter { !isRefused($0, in: sentence) }
    guard let found = wanted.first ?? slot(in: sentence) else { return nil }
    let when =
      onWeekday(found, in: sentence) ?? inMonth(found, in: sentence)
      ?? everySo(found, in: sentence, context) ?? found.reading
    return CadencePhrase(
      when: begun(when, after: found, in: sentence), time: time(in: sentence),
      minutes: minutes(in: sentence), owner: owner(in: sentence), deputy: deputy(in: sentence),
      isOwnerSpokenOf: isOwnerSpokenOf(in: sentence),
      refusesAnother: wanted.count < told.count, bytes: found.bytes)
  }
}
