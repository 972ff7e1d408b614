extension Vagueness.Kind {
  /// The question that closes a gap of this kind, in plain words.
  public var question: String { EnglishVagueness.question(self) }
}
