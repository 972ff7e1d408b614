extension SharedText {
  /// Consecutive characters of one session, all of them visible.
  struct Stretch: Sendable {
    let session: SessionID
    let first: UInt32
    /// How many characters, at least 1.
    var count: UInt32
    var text: String

    var last: CharacterID { CharacterID(session: session, counter: first + count - 1) }

    func contains(_ character: CharacterID) -> Bool {
      first <= character.counter && character.counter < first + count
        && session == character.session
    }

    /// Whether another one, put right after it, is a part of it.
    func isContinued(by next: Stretch) -> Bool {
      first + count == next.first && session == next.session
    }
  }

  /// A stretch of consecutive characters of one session, equally visible.
  struct Run: Sendable {
    let session: SessionID
    var first: UInt32
    /// How many characters, at least 1.
    var count: UInt32
    var text: String
    /// Journal ordinals of the operations that deleted it.
    var deletedBy: [UInt32] = []
    /// The insertion was undone.
    var isWithdrawn = false
    /// Neither withdrawn, nor deleted by an operation that was not undone.
    var isVisible = true

    init(_ stretch: Stretch) {
      session = stretch.session
      first = stretch.first
      count = stretch.count
      text = stretch.text
    }

    var end: UInt32 { first + count }

    var range: CharacterRange { CharacterRange(session: session, first: first, count: count) }

    func contains(_ character: CharacterID) -> Bool {
      first <= character.counter && character.counter < end && session == character.session
    }

    /// Whether another run, put right after it, may become part of it.
    func isContinued(by next: Run) -> Bool {
      end == next.first && session == next.session && !isWithdrawn && deletedBy.isEmpty
    }

    func isVisible(_ undoneDeletions: Set<UInt32>) -> Bool {
      !isWithdrawn && (deletedBy.isEmpty || deletedBy.allSatisfy(undoneDeletions.contains))
    }
  }

  /// A part of the text: few enough runs to go through one by one.
  struct Chunk: Sendable {
    /// More runs than this are divided among two chunks.
    static let limit = 128

    var runs: [Run] = []
    /// How many of its characters are visible.
    var visibleCount = 0
    /// Number of the chunk that follows in the text.
    var next: Int?

    init() {}

    /// A chunk of one run.
    init(_ stretch: Stretch) {
      runs = [Run(stretch)]
      visibleCount = Int(stretch.count)
    }

    func index(of character: CharacterID) -> Int? {
      for index in runs.indices where runs[index].contains(character) { return index }
      return nil
    }

    /// Lets a visible run go on.
    mutating func append(_ text: String, count: UInt32, to index: Int) {
      runs[index].text += text
      runs[index].count += count
      visibleCount += Int(count)
    }

    /// Makes two runs of one; the second begins with the character of this number.
    mutating func split(_ index: Int, at counter: UInt32) {
      var tail = runs[index]
      let offset = Int(counter - tail.first)
      let text = tail.text
      // Where a character is a byte, counting to it is a jump.
      let cut =
        text.utf8.count == Int(tail.count)
        ? text.utf8.index(text.startIndex, offsetBy: offset)
        : text.unicodeScalars.index(text.startIndex, offsetBy: offset)
      tail.count -= UInt32(offset)
      tail.first = counter
      tail.text = String(text[cut...])
      runs[index].count = UInt32(offset)
      runs[index].text = String(text[..<cut])
      runs.insert(tail, at: index + 1)
    }

    /// Changes what became of a run.
    mutating func change(
      _ index: Int, _ undoneDeletions: Set<UInt32>, _ body: (inout Run) -> Void
    ) {
      let wasVisible = runs[index].isVisible
      body(&runs[index])
      let isVisible = runs[index].isVisible(undoneDeletions)
      guard wasVisible != isVisible else { return }
      runs[index].isVisible = isVisible
      visibleCount += isVisible ? Int(runs[index].count) : -Int(runs[index].count)
    }

    /// Finds out again what is visible, after a deletion was undone or done again.
    mutating func refresh(_ undoneDeletions: Set<UInt32>) {
      for index in runs.indices where !runs[index].deletedBy.isEmpty {
        change(index, undoneDeletions) { _ in }
      }
    }

    /// Gives away all runs but the first ones, to be the chunk of this number.
    mutating func divide(keeping kept: Int, next number: Int) -> Chunk {
      var second = Chunk()
      second.runs = Array(runs[kept...])
      second.next = next
      for run in second.runs where run.isVisible { second.visibleCount += Int(run.count) }
      runs.removeLast(second.runs.count)
      visibleCount -= second.visibleCount
      next = number
      return second
    }
  }
}

extension SharedText: Hashable {
  /// Whether every character has the same name, place and fate in both; how the text is cut into
  /// runs is nobody's business.
  public static func == (first: SharedText, second: SharedText) -> Bool {
    guard first.undoneDeletions == second.undoneDeletions else { return false }
    return first.pieces == second.pieces
  }

  /// Hashes the visible text: what differs elsewhere differs seldom.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(visible)
  }

  /// Its runs, as long as they can be.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    forEachChunk { chunk in
      for run in chunk.runs {
        if let last = pieces.last, last.end == run.first, last.session == run.session,
          last.isWithdrawn == run.isWithdrawn, last.deletedBy == run.deletedBy
        {
          pieces[pieces.count - 1].end = run.end
          pieces[pieces.count - 1].text += run.text
        } else {
          pieces.append(
            Piece(
              session: run.session, first: run.first, end: run.end, text: run.text,
              deletedBy: run.deletedBy, isWithdrawn: run.isWithdrawn))
        }
      }
    }
    return pieces
  }

  private struct Piece: Equatable {
    let session: SessionID
    let first: UInt32
    var end: UInt32
    var text: String
    let deletedBy: [UInt32]
    let isWithdrawn: Bool
  }
}
