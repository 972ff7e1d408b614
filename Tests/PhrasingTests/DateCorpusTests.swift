import Phrasing
import Scheduling
import Testing

@Suite struct `Phrases of other date libraries` {
  /// How a reading compares with what the row expects.
  enum Outcome {
    /// The same value, alone or recommended.
    case right
    /// Asked, or left as words.
    case asked
    /// Another value, without asking.
    case silentlyWrong
  }

  static func outcome(_ reading: Reading, kind: String, expected: String) -> Outcome {
    let wanted = expected.split(separator: "|").map { $0.filter { $0 != " " } }
    let value = reading.notation ?? "-"
    switch (kind, reading.kind) {
    case ("not-a-date", .none): return .right
    case (_, .none): return .asked
    case ("not-a-date", .ambiguous): return .asked
    case ("not-a-date", _): return .silentlyWrong
    case ("ambiguous", _) where wanted.contains(value): return .right
    case (_, .ambiguous): return value == wanted.first ? .right : .asked
    default: return value == wanted.first && reading.kind.rawValue == kind ? .right : .silentlyWrong
    }
  }

  @Test func `are right for 85 in 100, and silently wrong for at most 1 in 100`() throws {
    guard let rows = Corpora.rows("dates-libraries.tsv") else { return }
    var counts: [Outcome: Int] = [:]
    for row in rows {
      let reading = Phrase.read(row[1], in: PhraseContext(today: day(row[0])))
      counts[Self.outcome(reading, kind: row[2], expected: row[3]), default: 0] += 1
    }
    let right = counts[.right, default: 0]
    let wrong = counts[.silentlyWrong, default: 0]
    print(
      "dates: \(rows.count) phrases, \(right) right, \(counts[.asked, default: 0]) asked or "
        + "left as words, \(wrong) silently wrong")
    #expect(rows.count > 700)
    #expect(right * 100 >= rows.count * 85)
    #expect(wrong * 100 <= rows.count)
  }
}

@Suite struct `Our own phrases` {
  @Test func `read as the conventions say, every one`() {
    let rows = Corpora.cases("phrases.tsv")
    #expect(rows.count > 150)
    for row in rows {
      let reading = Phrase.read(row[1], in: callContext(today: row[0]))
      #expect(reading.kind.rawValue == row[2], "\(row[1])")
      #expect((reading.notation ?? "-") == row[3], "\(row[1])")
    }
  }
}
