/// A sentence about a structure that should always be true and is not.
struct BrokenInvariant: Error, Hashable {
  let sentence: String

  /// Throws the sentence unless it is true.
  static func check(
    _ isTrue: Bool, _ sentence: @autoclosure () -> String
  ) throws(BrokenInvariant) {
    if !isTrue { throw BrokenInvariant(sentence: sentence()) }
  }
}

extension SharedText {
  /// Goes through everything the structure relies on; tests call it after every step.
  ///
  /// - Complexity: O(characters).
  func checkInvariants() throws(BrokenInvariant) {
    if let sole {
      try BrokenInvariant.check(chunks.isEmpty, "a text of one stretch has no chunks")
      try BrokenInvariant.check(sole.count > 0, "a stretch is not empty")
      try BrokenInvariant.check(
        sole.count == sole.text.unicodeScalars.count, "a stretch has a letter for each name")
      return
    }
    var named: Set<CharacterID> = []
    var passed = 0
    var number = chunks.isEmpty ? nil : 0
    var last = 0
    while let current = number {
      let chunk = chunks[current]
      try BrokenInvariant.check(!chunk.runs.isEmpty, "a chunk holds at least one run")
      try BrokenInvariant.check(chunk.runs.count <= Chunk.limit, "a long chunk is divided")
      for run in chunk.runs { try check(run, in: current, &named) }
      let shown = chunk.runs.reduce(0) { $0 + ($1.isVisible ? Int($1.count) : 0) }
      try BrokenInvariant.check(chunk.visibleCount == shown, "a chunk knows how much is visible")
      passed += 1
      try BrokenInvariant.check(passed <= chunks.count, "chunks follow each other in no ring")
      last = current
      number = chunk.next
    }
    try BrokenInvariant.check(passed == chunks.count, "every chunk is part of the text")
    try BrokenInvariant.check(last == lastChunk, "the last chunk is known")
    try BrokenInvariant.check(visible.unicodeScalars.count == count, "letters are counted")
  }

  private func check(
    _ run: Run, in chunk: Int, _ named: inout Set<CharacterID>
  ) throws(BrokenInvariant) {
    try BrokenInvariant.check(run.count > 0, "a run is not empty")
    try BrokenInvariant.check(
      run.count == run.text.unicodeScalars.count, "a run has a letter for each name")
    try BrokenInvariant.check(
      run.isVisible == run.isVisible(undoneDeletions), "a run knows whether it shows")
    try BrokenInvariant.check(
      Set(run.deletedBy).count == run.deletedBy.count, "a deletion is noted once")
    for counter in run.first..<run.end {
      let character = CharacterID(session: run.session, counter: counter)
      try BrokenInvariant.check(named.insert(character).inserted, "a character stands once")
    }
    for counter in [run.first, run.end - 1] {
      let character = CharacterID(session: run.session, counter: counter)
      try BrokenInvariant.check(
        place(of: character)?.chunk == chunk, "a character is found where it is")
    }
  }
}
