// A letter is seen before anything is made of it.
extension Session {
  /// Whether a letter is on the answer line and nowhere else yet.
  public var isAhead: Bool { typedAhead != nil }

  /// Puts a letter on the end of the answer line and leaves all else that the key does, the plan
  /// and the reading of it, to the next event: `shown`, once the letter is on the screen.
  ///
  /// With that event the session is what `key` alone would have made of it.
  ///
  /// - Returns: Whether that can be done with this key here; else nothing has changed.
  public mutating func typeAhead(_ key: Key) -> Bool {
    // While the screen says that all is saved, it has to stop saying so with the letter.
    guard typedAhead == nil, !showsSaved, overlay == nil, pane == .interview,
      interview.question != nil, whyNotToWrite == nil, let letter = key.text, letter.isASCII,
      Keymap.command(for: key, in: .interview) == nil, interview.editor.isAtEnd,
      case .edited(let replacement) = interview.editor.handle(key)
    else { return false }
    typedAhead = replacement
    return true
  }

  /// Does what a letter that was typed ahead still has to do.
  mutating func catchUp() {
    guard let replacement = typedAhead else { return }
    typedAhead = nil
    notice = nil
    type(.edited(replacement))
  }
}
