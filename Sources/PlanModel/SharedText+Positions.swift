extension SharedText {
  /// How many characters (Unicode scalars) are visible.
  public var count: Int { visible.unicodeScalars.count }

  /// Every character's name, visible or not, in order.
  var characters: [CharacterID] {
    runs.flatMap { run in
      (run.first..<run.end).map { CharacterID(session: run.session, counter: $0) }
    }
  }

  /// The last character, visible or not: where an append anchors.
  public var lastCharacter: CharacterID? {
    runs.last.map { CharacterID(session: $0.session, counter: $0.end - 1) }
  }

  /// The visible character that ends at an offset, or `nil` at the front.
  ///
  /// - Parameter offset: In visible Unicode scalars, 0 to `count`.
  public func character(before offset: Int) -> CharacterID? {
    guard offset > 0 else { return nil }
    var passed = 0
    for run in runs where isVisible(run) {
      let next = passed + Int(run.count)
      if offset <= next {
        return CharacterID(session: run.session, counter: run.first + UInt32(offset - passed) - 1)
      }
      passed = next
    }
    return nil
  }

  /// How many visible characters stand up to and including this one; if it is hidden, up to it.
  public func offset(after character: CharacterID?) -> Int {
    guard let character else { return 0 }
    var passed = 0
    for run in runs {
      let isShown = isVisible(run)
      if run.contains(character) {
        return passed + (isShown ? Int(character.counter - run.first) + 1 : 0)
      }
      if isShown { passed += Int(run.count) }
    }
    return passed
  }

  /// The names of the visible characters between two offsets.
  ///
  /// - Parameter offsets: In visible Unicode scalars, within 0 to `count`.
  public func ranges(_ offsets: Range<Int>) -> [CharacterRange] {
    var found: [CharacterRange] = []
    var passed = 0
    for run in runs where isVisible(run) {
      let next = passed + Int(run.count)
      let low = max(offsets.lowerBound, passed)
      let high = min(offsets.upperBound, next)
      if low < high {
        found.append(
          CharacterRange(
            session: run.session, first: run.first + UInt32(low - passed),
            count: UInt32(high - low)))
      }
      passed = next
    }
    return found
  }

  /// The changes that replace the visible characters between two offsets.
  ///
  /// - Parameters:
  ///   - offsets: In visible Unicode scalars, within 0 to `count`.
  ///   - text: What stands there afterwards; may be empty.
  ///   - first: The number of its first character among the author's insertions.
  public func changes(
    replacing offsets: Range<Int>, with text: String, first: UInt32
  ) -> [TextEdit.Change] {
    var changes: [TextEdit.Change] = []
    if !text.isEmpty {
      // Before the characters that go, so that the new ones stand where those stood.
      changes.append(
        .insert(after: character(before: offsets.lowerBound), first: first, text: text))
    }
    let gone = ranges(offsets)
    if !gone.isEmpty { changes.append(.delete(gone)) }
    return changes
  }

  /// The changes that turn the visible text into another, keeping what both begin and end with.
  public func changes(turningInto text: String, first: UInt32) -> [TextEdit.Change] {
    let old = Array(visible.unicodeScalars)
    let new = Array(text.unicodeScalars)
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    var middle = String.UnicodeScalarView()
    middle.append(contentsOf: new[head..<new.count - tail])
    return changes(
      replacing: head..<old.count - tail, with: String(middle), first: first)
  }
}
