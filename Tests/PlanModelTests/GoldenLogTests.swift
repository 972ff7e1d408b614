import Foundation
import Testing

@testable import PlanModel

/// One log of each released format, as bytes, and the plan that it must give for ever.
///
/// A golden log is never written again. A new format gets a new pair of files.
@Suite struct GoldenLogTests {
  @Test(arguments: [1])
  func `the golden log of a format gives the plan it gave when it was written`(format: Int) throws {
    let log = try Self.entries(format: format).map { try OperationCodec.operation(in: $0) }
    var document = Document()
    document.apply(log)
    try document.checkInvariants()
    #expect(PlanSummary(document).lines == (try Self.lines("format-\(format).plan")))
  }

  @Test func `the golden log is written today byte for byte as it was`() throws {
    for entry in try Self.entries(format: 1) {
      let stamped = try OperationCodec.operation(in: entry)
      #expect(OperationCodec.entry(for: stamped) == entry)
    }
  }

  @Test func `the golden log holds an operation of every kind`() throws {
    let kinds = Set(try Self.entries(format: 1).map(\.kind))
    #expect(kinds == Set(Operation.Kind.allCases.map(\.rawValue)))
  }

  @Test func `a log with an entry of the future is read up to that entry`() throws {
    var entries = try Self.entries(format: 1)
    entries[5].version = 2
    var read = 0
    #expect(throws: OperationCodec.Failure.self) {
      for entry in entries {
        _ = try OperationCodec.operation(in: entry)
        read += 1
      }
    }
    #expect(read == 5)
  }

  // MARK: Reading the files

  /// One entry a line: sequence, identifier (32 hex digits), actor, session, base, wall, version,
  /// kind, body in hex.
  static func entries(format: Int) throws -> [LogEntry] {
    try lines("format-\(format).log").map { line in
      let parts = line.split(separator: " ")
      try #require(parts.count == 9, "a line of a golden log has nine parts: \(line)")
      let numbers = try [0, 2, 3, 4, 5, 6, 7].map { try #require(Int64(parts[$0])) }
      let id = try bytes(parts[1])
      func half(_ range: Range<Int>) -> UInt64 { id[range].reduce(0) { $0 << 8 | UInt64($1) } }
      return LogEntry(
        sequence: numbers[0], id: OperationID(high: half(0..<8), low: half(8..<16)),
        actor: numbers[1], session: SessionID(UInt64(numbers[2])), base: numbers[3],
        wall: numbers[4], version: numbers[5], kind: numbers[6], body: try bytes(parts[8]))
    }
  }

  private static func bytes(_ hex: some StringProtocol) throws -> [UInt8] {
    let digits = Array(hex.utf8)
    return try stride(from: 0, to: digits.count, by: 2).map { place in
      try #require(UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16))
    }
  }

  /// The lines of a file of `Golden` that are not for people.
  private static func lines(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
