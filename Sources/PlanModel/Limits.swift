/// How large the parts of a plan may become.
///
/// More than any plan that people would read, and little enough that no author can make it slow
/// for the others.
public enum Limits {
  /// Bytes (UTF-8) of one text field.
  public static let textBytes = 8192
  /// Bytes of one operation's body.
  public static let bodyBytes = 65_536
  /// Records of a plan, those in the trash included.
  public static let records = 5000
  /// Records from the plan down to the deepest one; the kinds of this release nest four deep.
  public static let depth = 12
  /// Combining marks on one letter.
  public static let marksPerLetter = 8
}
