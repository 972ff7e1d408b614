/// One of the two companies that write a plan together.
///
/// Screens and documents print the companies' names, never these words.
public enum Side: Int, Hashable, Sendable, CaseIterable {
  case buyer = 1
  case seller = 2

  /// The other company.
  public var other: Side {
    self == .buyer ? .seller : .buyer
  }
}
