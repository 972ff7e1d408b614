/// One meaning in words, as the cursor's companion prints it.
public enum PhraseEcho {
  /// `Thu 15 Oct 2026 · in 88 working days`, `2 weeks`, `every Tuesday`.
  public static func words(for value: Reading.Value, in context: PhraseContext) -> String {
    switch value {
    case .date(let date): EnglishEcho.words(for: date, approximate: false, in: context)
    case .duration(let duration): EnglishEcho.words(for: duration)
    case .recurrence(let rule): EnglishEcho.words(for: rule)
    }
  }
}
