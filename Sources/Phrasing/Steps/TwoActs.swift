/// A line that says two acts, which can only be done on two days.
public enum TwoActs {
  /// The two acts of a line; `nil` when it says one.
  ///
  ///     "Send the contract and review the terms"   → "Send the contract", "Review the terms"
  ///     "Onboarding kickoff / go-live"             → "Onboarding kickoff", "Go-live"
  ///
  /// - Complexity: Linear in the line.
  public static func read(_ line: String) -> (first: String, second: String)? {
    guard let seam = StepSeam.first(of: Tokenizer.tokens(of: line)) else { return nil }
    let bytes = line.utf8
    let first = trimmed(line[..<bytes.index(line.startIndex, offsetBy: seam.lowerBound)])
    let second = trimmed(line[bytes.index(line.startIndex, offsetBy: seam.upperBound)...])
    guard !first.isEmpty, let opening = second.first else { return nil }
    return (String(first), opening.uppercased() + second.dropFirst())
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0.isWhitespace || $0 == "," }
    while let last = rest.last, last.isWhitespace || last == "," { rest.removeLast() }
    return rest
  }
}
