import Foundation
import Scheduling
import Testing

/// Rows on which two independent implementations agree.
struct RecurrenceCorpusTests {
  static let corpora = ProcessInfo.processInfo.environment["TANDEM_CORPORA"]

  @Test(.enabled(if: corpora != nil, "TANDEM_CORPORA names no folder"))
  func `every agreed recurrence row is reproduced`() throws {
    let folder = URL(filePath: try #require(Self.corpora))
    let table = try String(
      contentsOf: folder.appending(path: "rrule-core.tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 146)
    for row in rows {
      let start = try #require(CivilDate(iso: row[0]))
      let expected = row[2].split(separator: ",").compactMap { CivilDate(iso: $0) }
      let last = expected.last ?? start
      do {
        let rule = try Recurrence(rrule: row[1])
        let isCounted = rule.count != nil || rule.until != nil
        let through = isCounted ? last + 20_000 : last
        let found = rule.occurrences(from: start, start: start, through: through)
        #expect(found == expected, "\(row[0]) \(row[1])")
        #expect(try Recurrence(rrule: rule.rrule) == rule, "\(row[1]) printed and read again")
      } catch {
        Issue.record("\(row[1]): \(error)")
      }
    }
  }
}
