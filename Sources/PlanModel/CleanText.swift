/// Makes text safe before it becomes part of an operation.
public enum CleanText {
  public static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
  public static func paragraph(_ text: String) -> String { text }
}
