/// Where a value comes from: heard, inferred or assumed, and whose words it was.
///
/// When it was said is the time of the operation that carries it.
public struct Provenance: Hashable, Sendable {
  /// How far a value can be trusted.
  public enum Basis: Int, Hashable, Sendable {
    /// Somebody said it.
    case heard = 0
    /// It follows from something heard.
    case inferred = 1
    /// A default that keeps the schedule alive until somebody answers.
    case assumed = 2
  }

  /// How far it can be trusted.
  public let basis: Basis
  /// Nothing more is known of most values.
  private let details: Boxed<Details>?

  private struct Details: Hashable, Sendable {
    let speaker: RecordID?
    let words: String?
    let source: RecordID?
  }

  /// The person who said it, when that is known.
  public var speaker: RecordID? { details?.value.speaker }
  /// Their words for this value.
  public var words: String? { details?.value.words }
  /// The answer, or the record, it was taken from.
  public var source: RecordID? { details?.value.source }

  /// A provenance with these facts.
  public init(
    _ basis: Basis, speaker: RecordID? = nil, words: String? = nil, source: RecordID? = nil
  ) {
    self.basis = basis
    details =
      speaker == nil && words == nil && source == nil
      ? nil : .value(Details(speaker: speaker, words: words, source: source))
  }

  /// The same words, where they can mean more than one value: assumed until somebody says which.
  public var inDoubt: Provenance {
    Provenance(.assumed, speaker: speaker, words: words, source: source)
  }

  /// Heard by whoever typed it; nothing more is known.
  public static let heard = Provenance(.heard)
  /// A default.
  public static let assumed = Provenance(.assumed)
}
