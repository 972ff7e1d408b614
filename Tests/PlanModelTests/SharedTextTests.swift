import Testing

@testable import PlanModel

@Suite struct SharedTextTests {
  private static let ana = SessionID(1)
  private static let ben = SessionID(2)

  private static func letter(_ session: SessionID, _ counter: UInt32) -> CharacterID {
    CharacterID(session: session, counter: counter)
  }

  @Test func `what is typed on at the end of a run makes the run longer`() {
    var text = SharedText()
    _ = text.insert("pen", session: Self.ana, first: 1, after: nil)
    _ = text.insert(" test", session: Self.ana, first: 4, after: Self.letter(Self.ana, 3))
    #expect(text.visible == "pen test")
    #expect(text.sole?.count == 8)
    _ = text.delete([CharacterRange(session: Self.ana, first: 1, count: 1)], by: 0)
    _ = text.insert("s", session: Self.ana, first: 9, after: Self.letter(Self.ana, 8))
    #expect(text.visible == "en tests")
    #expect(text.chunks.first?.runs.count == 2)
  }

  @Test func `of two who insert at one place the later in the log stands first`() {
    var text = SharedText()
    _ = text.insert("()", session: Self.ana, first: 1, after: nil)
    _ = text.insert("ana", session: Self.ana, first: 3, after: Self.letter(Self.ana, 1))
    _ = text.insert("ben", session: Self.ben, first: 1, after: Self.letter(Self.ana, 1))
    #expect(text.visible == "(benana)")
  }

  @Test func `letters put after a deleted one appear where it stood`() {
    var text = SharedText()
    _ = text.insert("abc", session: Self.ana, first: 1, after: nil)
    _ = text.delete([CharacterRange(session: Self.ana, first: 2, count: 1)], by: 0)
    _ = text.insert("X", session: Self.ben, first: 1, after: Self.letter(Self.ana, 2))
    #expect(text.visible == "aXc")
  }

  @Test func `a letter deleted twice comes back only when both deletions are undone`() {
    var text = SharedText()
    _ = text.insert("abc", session: Self.ana, first: 1, after: nil)
    let middle = [CharacterRange(session: Self.ana, first: 2, count: 1)]
    _ = text.delete(middle, by: 7)
    _ = text.delete(middle, by: 8)
    text.setUndone(true, deletion: 7)
    #expect(text.visible == "ac")
    text.setUndone(true, deletion: 8)
    #expect(text.visible == "abc")
    text.setUndone(false, deletion: 7)
    #expect(text.visible == "ac")
  }

  @Test func `an unknown anchor changes nothing`() {
    var text = SharedText()
    _ = text.insert("abc", session: Self.ana, first: 1, after: nil)
    let before = text
    let isInserted = text.insert("X", session: Self.ben, first: 1, after: Self.letter(Self.ben, 9))
    #expect(!isInserted)
    #expect(text == before)
  }

  @Test func `a range of millions of unknown letters costs nothing`() {
    var text = SharedText()
    _ = text.insert("abc", session: Self.ana, first: 1, after: nil)
    let all = CharacterRange(session: Self.ana, first: 1, count: .max - 1)
    let nobody = CharacterRange(session: Self.ben, first: 9, count: .max)
    let isKnown = text.delete([all, nobody], by: 0)
    #expect(isKnown)
    #expect(text.visible.isEmpty)
  }

  @Test func `texts are equal however they are cut into runs`() {
    var whole = SharedText()
    _ = whole.insert("abcd", session: Self.ana, first: 1, after: nil)
    var cut = whole
    cut.setWithdrawn(true, CharacterRange(session: Self.ana, first: 2, count: 1))
    #expect(cut != whole)
    cut.setWithdrawn(false, CharacterRange(session: Self.ana, first: 2, count: 1))
    #expect(cut == whole)
    #expect(cut.hashValue == whole.hashValue)
  }

  @Test func `turning a text into another keeps what both begin and end with`() {
    var text = SharedText()
    _ = text.insert("Omar signs on Friday", session: Self.ana, first: 1, after: nil)
    let changes = text.changes(turningInto: "Omar signs by Friday", first: 1)
    text.perform(changes, by: 0, session: Self.ben)
    #expect(text.visible == "Omar signs by Friday")
    #expect(text.offset(after: Self.letter(Self.ana, 11)) == 11)
    #expect(
      changes == [
        .insert(after: Self.letter(Self.ana, 11), first: 1, text: "by"),
        .delete([CharacterRange(session: Self.ana, first: 12, count: 2)]),
      ])
  }

  @Test func `a position names a letter, and the letter tells its position`() {
    var text = SharedText()
    _ = text.insert("héllo👍!", session: Self.ana, first: 1, after: nil)
    _ = text.delete([CharacterRange(session: Self.ana, first: 2, count: 2)], by: 0)
    #expect(text.visible == "hlo👍!")
    for offset in 0...text.count {
      #expect(text.offset(after: text.character(before: offset)) == offset)
    }
    #expect(text.offset(after: Self.letter(Self.ana, 3)) == 1)
    #expect(text.character(before: 99) == nil)
    #expect(
      text.ranges(0..<2) == [
        CharacterRange(session: Self.ana, first: 1, count: 1),
        CharacterRange(session: Self.ana, first: 4, count: 1),
      ])
  }

  @Test func `random edits give what a flat list of letters gives`() throws {
    for seed in Seeds.first(400) {
      let agrees = try FlatText.agrees(seed: seed, edits: 30)
      #expect(agrees, "\(Seeds.hint(seed))")
    }
  }

  @Test func `a text of many runs is searched in chunks and stays the same text`() throws {
    for seed in Seeds.first(4) {
      let agrees = try FlatText.agrees(seed: seed, edits: 700)
      #expect(agrees, "\(Seeds.hint(seed))")
    }
  }
}

/// A text as a list of letters, to compare with.
private struct FlatText {
  private var letters: [(id: CharacterID, scalar: Unicode.Scalar, deletedBy: Set<UInt32>)] = []
  private var withdrawn: Set<CharacterID> = []
  private var undone: Set<UInt32> = []
  private var next: [UInt32] = [1, 1, 1]
  private var text = SharedText()

  /// Makes random edits and compares after each of the last ones, and now and then before.
  static func agrees(seed: UInt64, edits: Int) throws -> Bool {
    var random = Random(seed: seed)
    var flat = FlatText()
    for ordinal in 0..<UInt32(edits) {
      flat.edit(ordinal, &random)
      let isLate = Int(ordinal) > edits - 10
      guard isLate || random.chance(oneIn: 20) else { continue }
      try flat.text.checkInvariants()
      if !flat.agrees { return false }
    }
    return true
  }

  private func isVisible(_ index: Int) -> Bool {
    !withdrawn.contains(letters[index].id) && letters[index].deletedBy.isSubset(of: undone)
  }

  private var agrees: Bool {
    let shown = letters.indices.filter(isVisible)
    guard text.characters == letters.map(\.id), text.count == shown.count,
      Array(text.visible.unicodeScalars) == shown.map({ letters[$0].scalar })
    else { return false }
    for offset in Set([0, 1, shown.count / 2, shown.count]) where offset <= shown.count {
      let expected = offset == 0 ? nil : letters[shown[offset - 1]].id
      guard text.character(before: offset) == expected, text.offset(after: expected) == offset
      else { return false }
    }
    for (place, letter) in letters.enumerated() where place % 7 == 0 {
      guard text.character(before: letter.id) == (place == 0 ? nil : letters[place - 1].id) else {
        return false
      }
    }
    return text.lastCharacter == letters.last?.id
  }

  private mutating func edit(_ ordinal: UInt32, _ random: inout Random) {
    switch random.upTo(9) {
    case 0...5: insert(&random)
    case 6...7: delete(ordinal, &random)
    case 8:
      guard let range = anyRange(&random) else { return }
      let isWithdrawn = random.chance(oneIn: 2)
      text.setWithdrawn(isWithdrawn, range)
      for id in ids(range) {
        if isWithdrawn { withdrawn.insert(id) } else { withdrawn.remove(id) }
      }
    default:
      let target = UInt32(random.upTo(Int(ordinal)))
      let isUndone = random.chance(oneIn: 2)
      text.setUndone(isUndone, deletion: target)
      if isUndone { undone.insert(target) } else { undone.remove(target) }
    }
  }

  private mutating func insert(_ random: inout Random) {
    let who = random.upTo(2)
    let session = SessionID(UInt64(who))
    let all = ["a", "bc", "é", "👍🏽", "def", "漢字"]
    let words = random.pick(all) ?? "a"
    // Mostly where somebody types on; the rest anywhere, so that runs are cut.
    let place = random.chance(oneIn: 3) ? letters.count : random.upTo(letters.count)
    let anchor = place == 0 ? nil : letters[place - 1].id
    _ = text.insert(words, session: session, first: next[who], after: anchor)
    let new = words.unicodeScalars.enumerated().map { offset, scalar in
      let id = CharacterID(session: session, counter: next[who] + UInt32(offset))
      return (id: id, scalar: scalar, deletedBy: Set<UInt32>())
    }
    letters.insert(contentsOf: new, at: place)
    next[who] += UInt32(new.count)
  }

  private mutating func delete(_ ordinal: UInt32, _ random: inout Random) {
    guard let range = anyRange(&random) else { return }
    _ = text.delete([range], by: ordinal)
    let gone = Set(ids(range))
    for index in letters.indices where gone.contains(letters[index].id) {
      letters[index].deletedBy.insert(ordinal)
    }
  }

  private func anyRange(_ random: inout Random) -> CharacterRange? {
    guard let letter = random.pick(letters.map(\.id)) else { return nil }
    let last = next[Int(letter.session.number)] - 1
    let count = min(UInt32(random.upTo(4)) + 1, last - letter.counter + 1)
    return CharacterRange(session: letter.session, first: letter.counter, count: count)
  }

  private func ids(_ range: CharacterRange) -> [CharacterID] {
    (range.first..<range.first + range.count).map {
      CharacterID(session: range.session, counter: $0)
    }
  }
}
