import PlanModel

// A letter is seen before anything is made of it.
extension Session {
  /// Whether a letter is on the line being typed on and nowhere else yet.
  public var isAhead: Bool { typedAhead != nil }

  /// Puts a letter on the end of an answer or a field and leaves all else that the key does, the
  /// plan and the reading of it, to the next event: `shown`, once the letter is on the screen.
  ///
  /// With that event the session is what `key` alone would have made of it.
  ///
  /// - Returns: Whether that can be done with this key here; else nothing has changed.
  public mutating func typeAhead(_ key: Key) -> Bool {
    // What Ctrl-S says is true of the letters before this one, and goes with it.
    guard typedAhead == nil, overlay == nil, notice?.role != .hint, whyNotToWrite == nil,
      let letter = key.text, letter.isASCII, Keymap.command(for: key, in: context) == nil,
      let replacement = append(key)
    else { return false }
    typedAhead = replacement
    return true
  }

  /// Puts a letter behind all that stands on the line; `nil` where it does more than that.
  private mutating func append(_ key: Key) -> LineEditor.Replacement? {
    var outcome = LineEditor.Outcome.ignored
    switch pane {
    case .interview:
      // While the screen says that all is saved, it has to stop saying so with the letter.
      guard !showsSaved, interview.question != nil, interview.editor.isAtEnd else { return nil }
      outcome = interview.editor.handle(key)
    case .plan, .needs, .people:
      // A value is written when Enter is pressed, a text with each letter.
      guard let edit = outline.edit, edit.joint.isEmpty, edit.editor.isAtEnd,
        !edit.field.isText || !showsSaved
      else { return nil }
      outcome = outline.edit?.editor.handle(key) ?? .ignored
    case .timeline, .document, .history, .whatIf: return nil
    }
    guard case .edited(let replacement) = outcome else { return nil }
    return replacement
  }

  /// Does what a letter that was typed ahead still has to do.
  mutating func catchUp() {
    guard let replacement = typedAhead else { return }
    typedAhead = nil
    notice = nil
    if pane == .interview {
      type(.edited(replacement))
    } else {
      typeIntoField { _ in .edited(replacement) }
    }
  }
}
