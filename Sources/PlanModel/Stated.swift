/// A fact as far as it was said: not at all, understood, or in words that still need a question.
public enum Stated<Wrapped: Sendable>: Sendable {
  /// Nobody said anything.
  case unsaid
  /// What was understood.
  case known(Wrapped)
  /// What was said; it is kept, and a question is open.
  case words(String)

  /// What was understood, if anything was.
  public var known: Wrapped? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The words that were not understood, if that is all there is.
  public var words: String? {
    if case .words(let words) = self { words } else { nil }
  }

  /// Whether nobody said anything.
  public var isUnsaid: Bool {
    if case .unsaid = self { true } else { false }
  }
}

extension Stated: Equatable where Wrapped: Equatable {}
extension Stated: Hashable where Wrapped: Hashable {}
