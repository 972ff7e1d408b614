/// Text that several people edit at once: every character has a name for ever.
///
/// An edit says "after that character" or "those characters", never a position, so it means the
/// same whoever was faster; the order of the log decides what stands first where two insert at one
/// place. Deleted characters stay as tombstones, because others may still refer to them. The order
/// of a list is kept by the same structure: a slot is a character.
///
/// - Complexity: An edit is O(runs); a run is a stretch typed in one go.
public struct SharedText: Hashable, Sendable {
  /// A stretch of consecutive characters of one session, equally visible.
  struct Run: Hashable, Sendable {
    var session: SessionID
    var first: UInt32
    var count: UInt32
    var text: String
    /// The insertion was undone.
    var isWithdrawn = false
    /// Journal ordinals of the operations that deleted it.
    var deletedBy: [UInt32] = []

    var end: UInt32 { first + count }

    func contains(_ character: CharacterID) -> Bool {
      session == character.session && first <= character.counter && character.counter < end
    }
  }

  private(set) var runs: [Run] = []
  /// Deletions that were undone, by journal ordinal.
  private(set) var undoneDeletions: Set<UInt32> = []

  /// The characters that are neither deleted nor withdrawn.
  public private(set) var visible = ""

  /// An empty text.
  public init() {}

  func isVisible(_ run: Run) -> Bool {
    !run.isWithdrawn
      && (run.deletedBy.isEmpty || run.deletedBy.allSatisfy(undoneDeletions.contains))
  }

  // MARK: Edits

  /// Puts characters right after another one, or at the front.
  ///
  /// - Returns: `false`, and nothing changed, when there is no such character.
  mutating func insert(
    _ text: String, session: SessionID, first: UInt32, after anchor: CharacterID?
  ) -> Bool {
    let count = UInt32(text.unicodeScalars.count)
    guard count > 0 else { return true }
    let new = Run(session: session, first: first, count: count, text: text)
    guard let anchor else {
      runs.insert(new, at: 0)
      runs.count == 1 ? visible = text : refresh()
      return true
    }
    guard let index = index(of: anchor) else { return false }
    let isAtEnd = anchor.counter + 1 == runs[index].end
    if !isAtEnd { split(index, at: anchor.counter + 1) }
    let isLast = index == runs.count - 1
    if isAtEnd, runs[index].session == session, runs[index].end == first,
      !runs[index].isWithdrawn, runs[index].deletedBy.isEmpty
    {
      runs[index].text += text
      runs[index].count += count
    } else {
      runs.insert(new, at: index + 1)
    }
    if isLast { visible += text } else { refresh() }
    return true
  }

  /// Deletes characters; ranges that hold unknown characters delete those they know.
  mutating func delete(_ ranges: [CharacterRange], by ordinal: UInt32) {
    for range in ranges {
      forEachRun(in: range) { run in
        if !run.deletedBy.contains(ordinal) { run.deletedBy.append(ordinal) }
      }
    }
    refresh()
  }

  /// Hides or shows what an insertion brought.
  mutating func setWithdrawn(_ isWithdrawn: Bool, _ range: CharacterRange) {
    forEachRun(in: range) { $0.isWithdrawn = isWithdrawn }
    refresh()
  }

  /// Takes back, or does again, what a deletion hid.
  mutating func setUndone(_ isUndone: Bool, deletion ordinal: UInt32) {
    if isUndone { undoneDeletions.insert(ordinal) } else { undoneDeletions.remove(ordinal) }
    refresh()
  }

  private mutating func forEachRun(in range: CharacterRange, _ change: (inout Run) -> Void) {
    let end = range.first &+ range.count
    guard end > range.first else { return }
    var index = 0
    while index < runs.count {
      let run = runs[index]
      if run.session == range.session, run.first < end, range.first < run.end {
        if run.first < range.first {
          split(index, at: range.first)
          index += 1
        }
        if runs[index].end > end { split(index, at: end) }
        change(&runs[index])
      }
      index += 1
    }
  }

  /// Makes two runs of one; the second begins with the character of this number.
  private mutating func split(_ index: Int, at counter: UInt32) {
    var head = runs[index]
    var tail = head
    let offset = Int(counter - head.first)
    let cut = head.text.unicodeScalars.index(head.text.startIndex, offsetBy: offset)
    tail.first = counter
    tail.count = head.end - counter
    tail.text = String(head.text[cut...])
    head.count = UInt32(offset)
    head.text = String(head.text[..<cut])
    runs[index] = head
    runs.insert(tail, at: index + 1)
  }

  private func index(of character: CharacterID) -> Int? {
    if let last = runs.indices.last, runs[last].contains(character) { return last }
    return runs.firstIndex { $0.contains(character) }
  }

  private mutating func refresh() {
    visible = ""
    for run in runs where isVisible(run) { visible += run.text }
  }
}
