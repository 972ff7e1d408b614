/// Text that several people edit at once: every character has a name for ever.
///
/// An edit says "after that character" or "those characters", never a position, so it means the
/// same whoever was faster; the order of the log decides what stands first where two insert at one
/// place. Deleted characters stay as tombstones, because others may still refer to them. The order
/// of a list is kept by the same structure: a slot is a character.
///
/// - Complexity: A run is a stretch typed in one go, a chunk at most 128 runs. Finding a character
///   or a position and editing there are O(chunks + 128), which is one short array for any text of
///   a plan; reading the whole text is O(runs).
public struct SharedText: Sendable {
  /// The whole text while it was written in one go and nothing of it was taken away.
  ///
  /// There are no chunks then. Most texts of a plan stay so, and need no list to be made.
  private(set) var sole: Stretch?
  /// By number, in the order they came to be; `Chunk.next` gives their order in the text, which
  /// begins with number 0.
  private(set) var chunks: [Chunk] = []
  /// Number of the chunk that ends the text.
  private(set) var lastChunk = 0
  /// In which chunk each character is, once there is more than one and that was asked.
  ///
  /// A list that only ever grew at its end needs no such map.
  private(set) var homes: CharacterMap?
  /// Deletions that were undone, by journal ordinal.
  private(set) var undoneDeletions: Set<UInt32> = []

  /// An empty text.
  public init() {}

  /// The characters that are neither deleted nor withdrawn.
  public var visible: String {
    if let sole { return sole.text }
    var text = ""
    forEachChunk { chunk in
      for run in chunk.runs where run.isVisible {
        // The first is taken as it is: a text of one run is not copied.
        if text.isEmpty { text = run.text } else { text += run.text }
      }
    }
    return text
  }

  // MARK: Edits

  /// Puts characters right after another one, or at the front.
  ///
  /// - `count`: How many they are, where that is known.
  /// - Returns: `false`, and nothing changed, when there is no such character.
  mutating func insert(
    _ text: String, count known: UInt32? = nil, session: SessionID, first: UInt32,
    after anchor: CharacterID?
  ) -> Bool {
    let count = known ?? text.scalarCount
    guard count > 0 else { return true }
    let stretch = Stretch(session: session, first: first, count: count, text: text)
    if isEmpty {
      guard anchor == nil else { return false }
      sole = stretch
      return true
    }
    if let anchor, let sole {
      guard sole.contains(anchor) else { return false }
      if anchor == sole.last, sole.isContinued(by: stretch) {
        self.sole?.text += text
        self.sole?.count += count
        return true
      }
    }
    divideIntoRuns()
    if let anchor, anchor != lastCharacter { findHomes() }
    let new = Run(stretch)
    guard let anchor else {
      insert(new, at: Place(chunk: 0, index: 0))
      return true
    }
    guard var place = place(of: anchor) else { return false }
    if anchor.counter + 1 == chunks[place.chunk].runs[place.index].end {
      if chunks[place.chunk].runs[place.index].isContinued(by: new) {
        chunks[place.chunk].append(text, count: new.count, to: place.index)
        homes?.note(place.chunk, of: new.range)
        return true
      }
    } else {
      chunks[place.chunk].split(place.index, at: anchor.counter + 1)
    }
    place.index += 1
    insert(new, at: place)
    return true
  }

  /// Deletes characters; of each range those before the first that is unknown.
  ///
  /// - Returns: Whether there was any such character.
  mutating func delete(_ ranges: [CharacterRange], by ordinal: UInt32) -> Bool {
    var isKnown = false
    for range in ranges {
      change(range) { run in
        if !run.deletedBy.contains(ordinal) { run.deletedBy.append(ordinal) }
        isKnown = true
      }
    }
    return isKnown
  }

  /// Hides or shows what an insertion brought.
  mutating func setWithdrawn(_ isWithdrawn: Bool, _ range: CharacterRange) {
    change(range) { $0.isWithdrawn = isWithdrawn }
  }

  /// Takes back, or does again, what a deletion hid.
  mutating func setUndone(_ isUndone: Bool, deletion ordinal: UInt32) {
    if isUndone { undoneDeletions.insert(ordinal) } else { undoneDeletions.remove(ordinal) }
    for number in chunks.indices { chunks[number].refresh(undoneDeletions) }
  }

  /// Changes the runs of these characters, cut so that they hold no others.
  ///
  /// It ends at the first unknown character: a range of a hostile operation may claim to hold
  /// millions of them.
  private mutating func change(_ range: CharacterRange, _ body: (inout Run) -> Void) {
    let end = range.first.addingReportingOverflow(range.count)
    guard !end.overflow else { return }
    var next = range.first
    divideIntoRuns()
    findHomes()
    while next < end.partialValue {
      let character = CharacterID(session: range.session, counter: next)
      guard var place = place(of: character) else { return }
      if chunks[place.chunk].runs[place.index].first < next {
        chunks[place.chunk].split(place.index, at: next)
        place.index += 1
      }
      if chunks[place.chunk].runs[place.index].end > end.partialValue {
        chunks[place.chunk].split(place.index, at: end.partialValue)
      }
      next = chunks[place.chunk].runs[place.index].end
      chunks[place.chunk].change(place.index, undoneDeletions, body)
      divideIfLong(place.chunk)
    }
  }

  // MARK: Chunks

  private var isEmpty: Bool { sole == nil && chunks.isEmpty }

  /// Lets a text of one stretch be edited anywhere.
  private mutating func divideIntoRuns() {
    guard let sole else { return }
    self.sole = nil
    chunks = [Chunk(sole)]
    lastChunk = 0
  }

  private mutating func insert(_ run: consuming Run, at place: Place) {
    if chunks.isEmpty { chunks.append(Chunk()) }
    chunks[place.chunk].visibleCount += Int(run.count)
    homes?.note(place.chunk, of: run.range)
    if place.index == chunks[place.chunk].runs.count {
      chunks[place.chunk].runs.append(run)
    } else {
      chunks[place.chunk].runs.insert(run, at: place.index)
    }
    // A list that grows at its end leaves full chunks behind, and none of it moves.
    let isAtEnd = place.chunk == lastChunk && place.index == chunks[place.chunk].runs.count - 1
    divideIfLong(place.chunk, keeping: isAtEnd ? Chunk.limit : Chunk.limit / 2)
  }

  /// Makes two chunks of one that has become long; the second takes a new number.
  private mutating func divideIfLong(_ number: Int, keeping kept: Int = Chunk.limit / 2) {
    guard chunks[number].runs.count > Chunk.limit else { return }
    let second = chunks[number].divide(keeping: kept, next: chunks.count)
    if homes != nil {
      for run in second.runs { homes?.note(chunks.count, of: run.range) }
    }
    if lastChunk == number { lastChunk = chunks.count }
    chunks.append(second)
  }

  /// Notes where each character is, where there are many and it was not noted yet.
  private mutating func findHomes() {
    guard homes == nil, chunks.count > 1 else { return }
    var found = CharacterMap()
    for number in chunks.indices {
      for run in chunks[number].runs { found.note(number, of: run.range) }
    }
    homes = found
  }

  /// Where a run is.
  struct Place {
    var chunk: Int
    var index: Int
  }

  /// The run that holds a character.
  func place(of character: CharacterID) -> Place? {
    guard !chunks.isEmpty else { return nil }
    // Typing goes on where it was: at the end, more often than anywhere else.
    if let index = chunks[lastChunk].runs.indices.last,
      chunks[lastChunk].runs[index].contains(character)
    {
      return Place(chunk: lastChunk, index: index)
    }
    if chunks.count > 1, let homes {
      return homes[character].flatMap { place(of: character, in: $0) }
    }
    for number in chunks.indices {
      if let place = place(of: character, in: number) { return place }
    }
    return nil
  }

  private func place(of character: CharacterID, in number: Int) -> Place? {
    chunks[number].index(of: character).map { Place(chunk: number, index: $0) }
  }

  func forEachChunk(_ body: (Chunk) -> Void) {
    if let sole { return body(Chunk(sole)) }
    var number = chunks.isEmpty ? nil : 0
    while let current = number {
      body(chunks[current])
      number = chunks[current].next
    }
  }
}
