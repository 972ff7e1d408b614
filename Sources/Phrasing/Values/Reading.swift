public import Scheduling

/// What a phrase was understood to mean, and how sure that is.
///
/// Nothing is guessed in silence: a phrase with one meaning is a date, range, duration or
/// recurrence; one that a sensible colleague would ask about is `ambiguous`, with the recommended
/// meaning in `value` and the others in `alternatives`; everything else is `none`, with `reason`
/// when the words name a day that does not exist.
public struct Reading: Hashable, Sendable {
  /// What sort of meaning was found.
  public enum Kind: String, Hashable, Sendable {
    /// One day.
    case date
    /// A stretch of days, maybe open at one end.
    case range
    /// A length of time.
    case duration
    /// Days that come again.
    case recurrence
    /// More than one meaning: ask.
    case ambiguous
    /// Not a time.
    case none
  }

  /// A meaning.
  public enum Value: Hashable, Sendable {
    /// A day or a stretch of days.
    case date(DateValue)
    /// A length of time.
    case duration(DurationValue)
    /// A rule of days.
    case recurrence(RecurrenceValue)

    /// The text of the meaning in `--format json`.
    public var notation: String {
      switch self {
      case .date(let value): value.notation
      case .duration(let value): value.notation
      case .recurrence(let value): value.rule
      }
    }
  }

  /// What sort of meaning.
  public let kind: Kind
  /// The meaning, or the recommended one; `nil` for `none` and for an event without a day.
  public let value: Value?
  /// Other meanings the words can have, most likely first.
  public let alternatives: [Value]
  /// Whether the words were vague: "around", "a couple of".
  public let approximate: Bool
  /// Why it must be asked, was corrected, or was refused.
  public let reason: String?
  /// The meaning in words: `Thu 15 Oct 2026 · in 88 working days`; empty for `none`.
  public let echo: String

  /// The other day that the words mean just as well, where there is nothing else to ask.
  public var otherDay: CivilDate? {
    guard reason == EnglishRemarks.either, alternatives.count == 1,
      case .date(let other)? = alternatives.first, other.deadline != date?.deadline
    else { return nil }
    return other.deadline
  }

  /// The reading of words that say no time.
  public static let none = Reading(refused: nil)

  init(
    kind: Kind, value: Value?, alternatives: [Value], approximate: Bool, reason: String?,
    echo: String
  ) {
    self.kind = kind
    self.value = value
    self.alternatives = alternatives
    self.approximate = approximate
    self.reason = reason
    self.echo = echo
  }

  init(refused reason: String?) {
    self.init(
      kind: .none, value: nil, alternatives: [], approximate: false, reason: reason, echo: "")
  }

  /// The same meanings, to be asked about.
  func asked(_ remark: Remark, in context: PhraseContext) -> Reading {
    Reading(
      kind: .ambiguous, value: value, alternatives: alternatives, approximate: approximate,
      reason: reason ?? EnglishRemarks.sentence(remark, in: context), echo: echo)
  }

  /// Whether it matters which days are meant: not where all that it may mean begins and ends within
  /// a day or two, as "the last week of October" does.
  var leavesDaysOpen: Bool {
    guard kind == .ambiguous, let span, !alternatives.isEmpty else { return kind == .ambiguous }
    func isNear(_ one: CivilDate?, _ other: CivilDate?) -> Bool {
      guard let one, let other else { return one == other }
      return abs(one - other) < 3
    }
    guard let first = span.first, let last = span.last, last - first > 3 else { return true }
    return !alternatives.allSatisfy { value in
      guard case .date(let other) = value else { return false }
      return isNear(other.span.first, first) && isNear(other.span.last, last)
    }
  }

  /// The notation of `value`, or `nil` when there is none.
  public var notation: String? { value?.notation }

  /// The day or days, when the value is one; also the recommended one of an ambiguous reading.
  public var date: DateValue? {
    if case .date(let value) = value { return value }
    return nil
  }

  /// The day or days as a stretch.
  var span: DateSpan? { date?.span }

  /// The length, when the value is one.
  public var duration: DurationValue? {
    if case .duration(let value) = value { return value }
    return nil
  }

  /// The rule, when the value is one.
  public var recurrence: RecurrenceValue? {
    if case .recurrence(let value) = value { return value }
    return nil
  }
}
