public import PlanModel
public import Scheduling

/// How what was typed into a field is understood, before it counts.
public struct FieldReading: Hashable, Sendable {
  /// One meaning: what would be written, and the words that say so beside the cursor.
  public struct Meaning: Hashable, Sendable {
    /// What would be written.
    public let content: Content
    /// The meaning in words; empty when it says nothing beyond what was typed.
    public let echo: String
  }

  /// What a meaning writes.
  public enum Content: Hashable, Sendable {
    /// Shared text.
    case text(String)
    /// A value.
    case value(Value)
    /// Somebody, perhaps not in the plan yet.
    case owner(OwnerDraft)
    /// A rule of every so many weeks or months, and the day from which they are counted.
    case rule(String, first: CivilDate)
    /// Links to what it waits for, in place of those it has, and what no step is called yet.
    case dependencies([Dependency], inWords: [StepDraft.UnknownWait] = [])
    /// Somebody, and who does it with them.
    case ownerWith(OwnerDraft, [PersonDraft])
    /// The days of the review call, and the time of day said with them.
    case review(ReviewDraft)
  }

  /// The recommended meaning first.
  public let meanings: [Meaning]
  /// Whether it holds only the words, because they were not understood.
  public let isWordsOnly: Bool
  /// Why it was not understood, or what a colleague would ask back.
  public let question: String?
  /// The UTF-8 bytes of what was typed that were understood, in order.
  public internal(set) var recognised: [Range<Int>] = []
}
