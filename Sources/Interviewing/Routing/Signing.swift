/// The acts by which somebody lets money be spent or a contract be made.
enum Signing {
  /// Whether an act, by its usual words, is one: "approve the budget", "sign".
  static func isOne(_ act: String) -> Bool {
    StepAccount.words(of: act).contains { word in
      ShapeWords.approving.contains(word) || ["signature", "signatures"].contains(word)
    }
  }
}
