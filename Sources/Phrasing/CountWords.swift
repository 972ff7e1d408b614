/// Numbers as a sentence says them.
public enum CountWords {
  private static let small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// `three` for 3, `12` for 12.
  public static func number(_ count: Int) -> String {
    small.indices.contains(count) ? small[count] : String(count)
  }

  /// `one working day`, `three working days`.
  public static func workingDays(_ count: Int) -> String {
    of(count, "working day", "working days")
  }

  /// `one step`, `three steps`.
  public static func of(_ count: Int, _ singular: String, _ plural: String) -> String {
    "\(number(count)) \(count == 1 ? singular : plural)"
  }
}
