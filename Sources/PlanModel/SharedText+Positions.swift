extension SharedText {
  /// How many characters (Unicode scalars) are visible.
  public var count: Int {
    if let sole { return Int(sole.count) }
    var count = 0
    forEachChunk { count += $0.visibleCount }
    return count
  }

  /// Every character's name, visible or not, in order.
  var characters: [CharacterID] {
    var characters: [CharacterID] = []
    forEachChunk { chunk in
      // Most runs are a slot each.
      characters.reserveCapacity(characters.count + chunk.runs.count)
      let runs = chunk.runs.span
      for place in runs.indices {
        for counter in runs[place].first..<runs[place].end {
          characters.append(CharacterID(session: runs[place].session, counter: counter))
        }
      }
    }
    return characters
  }

  /// Whether a character was ever put in, visible or not.
  func contains(_ character: CharacterID) -> Bool {
    sole?.contains(character) ?? (place(of: character) != nil)
  }

  /// The last character, visible or not: where an append anchors.
  public var lastCharacter: CharacterID? {
    if let sole { return sole.last }
    guard !chunks.isEmpty, let run = chunks[lastChunk].runs.last else { return nil }
    return CharacterID(session: run.session, counter: run.end - 1)
  }

  /// The character that stands right before another one, visible or not; `nil` at the front.
  func character(before character: CharacterID) -> CharacterID? {
    if let sole {
      guard sole.contains(character), sole.first < character.counter else { return nil }
      return CharacterID(session: character.session, counter: character.counter - 1)
    }
    guard let place = place(of: character) else { return nil }
    if chunks[place.chunk].runs[place.index].first < character.counter {
      return CharacterID(session: character.session, counter: character.counter - 1)
    }
    let run =
      place.index > 0
      ? chunks[place.chunk].runs[place.index - 1]
      : chunks.first { $0.next == place.chunk }?.runs.last
    return run.map { CharacterID(session: $0.session, counter: $0.end - 1) }
  }

  /// The visible character that ends at an offset, or `nil` at the front.
  ///
  /// The offset is in visible Unicode scalars, 0 to `count`.
  public func character(before offset: Int) -> CharacterID? {
    guard offset > 0 else { return nil }
    if let sole {
      guard offset <= Int(sole.count) else { return nil }
      return CharacterID(session: sole.session, counter: sole.first + UInt32(offset) - 1)
    }
    var passed = 0
    var number = chunks.isEmpty ? nil : 0
    while let current = number {
      if offset <= passed + chunks[current].visibleCount { break }
      passed += chunks[current].visibleCount
      number = chunks[current].next
    }
    guard let number else { return nil }
    let runs = chunks[number].runs
    for index in runs.indices where runs[index].isVisible {
      let next = passed + Int(runs[index].count)
      if offset <= next {
        return CharacterID(
          session: runs[index].session, counter: runs[index].first + UInt32(offset - passed) - 1)
      }
      passed = next
    }
    return nil
  }

  /// How many visible characters stand up to and including this one; if it is hidden, up to it.
  public func offset(after character: CharacterID?) -> Int {
    guard let character else { return 0 }
    if let sole {
      guard sole.contains(character) else { return count }
      return Int(character.counter - sole.first) + 1
    }
    guard let place = place(of: character) else { return count }
    var passed = 0
    var number = 0
    while number != place.chunk, let next = chunks[number].next {
      passed += chunks[number].visibleCount
      number = next
    }
    let runs = chunks[number].runs
    for index in 0..<place.index where runs[index].isVisible { passed += Int(runs[index].count) }
    let run = runs[place.index]
    return passed + (run.isVisible ? Int(character.counter - run.first) + 1 : 0)
  }

  /// The names of the visible characters between two offsets.
  ///
  /// Offsets are in visible Unicode scalars, within 0 to `count`.
  public func ranges(_ offsets: Range<Int>) -> [CharacterRange] {
    guard !offsets.isEmpty else { return [] }
    if let sole {
      let held = offsets.clamped(to: 0..<Int(sole.count))
      guard !held.isEmpty else { return [] }
      return [
        CharacterRange(
          session: sole.session, first: sole.first + UInt32(held.lowerBound),
          count: UInt32(held.count))
      ]
    }
    var found: [CharacterRange] = []
    var passed = 0
    var number = chunks.isEmpty ? nil : 0
    while let current = number, passed < offsets.upperBound {
      if passed + chunks[current].visibleCount > offsets.lowerBound {
        chunks[current].ranges(offsets, after: passed, into: &found)
      }
      passed += chunks[current].visibleCount
      number = chunks[current].next
    }
    return found
  }

  /// The changes that replace the visible characters between two offsets.
  ///
  /// Offsets are in visible Unicode scalars, within 0 to `count`; the text may be empty, and
  /// `first` is the number of its first character among the author's insertions.
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

extension SharedText.Chunk {
  /// Adds the names of its visible characters between two offsets of the text.
  fileprivate func ranges(
    _ offsets: Range<Int>, after start: Int, into found: inout [CharacterRange]
  ) {
    var passed = start
    for index in runs.indices where runs[index].isVisible {
      let next = passed + Int(runs[index].count)
      let low = max(offsets.lowerBound, passed)
      let high = min(offsets.upperBound, next)
      if low < high {
        found.add(
          CharacterRange(
            session: runs[index].session, first: runs[index].first + UInt32(low - passed),
            count: UInt32(high - low)))
      }
      if next >= offsets.upperBound { return }
      passed = next
    }
  }
}
