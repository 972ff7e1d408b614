import Testing

@testable import PlanModel

@Suite struct OperationCodecTests {
  @Test(arguments: Operation.Kind.allCases)
  func `every operation comes back as it was written`(kind: Operation.Kind) throws {
    for seed in Seeds.first(150) {
      var source = RandomOperation(seed: seed)
      let stamped = source.stamped(kind, sequence: Int64(seed % 9))
      let entry = OperationCodec.entry(for: stamped)
      let back = try OperationCodec.operation(in: entry)
      #expect(back == stamped, "\(Seeds.hint(seed))")
      #expect(OperationCodec.entry(for: back) == entry, "\(Seeds.hint(seed))")
    }
  }

  @Test func `random bytes are an operation or an error, and harm no document`() throws {
    for seed in Seeds.first(25) {
      var random = Random(seed: seed)
      var target = try Poisoned(seed: seed)
      for kind in Operation.Kind.allCases {
        for _ in 0..<12 {
          let count = random.upTo(random.chance(oneIn: 5) ? 300 : 40)
          let body = (0..<count).map { index in
            // Small numbers lead deeper into a layout than random bytes do.
            index == 0 || random.chance(oneIn: 2)
              ? UInt8(random.upTo(3)) : UInt8(truncatingIfNeeded: random.next())
          }
          try target.take(body, kind, hint: Seeds.hint(seed))
        }
      }
    }
  }

  @Test func `a damaged operation is another one or an error, and harms no document`() throws {
    for seed in Seeds.first(25) {
      var target = try Poisoned(seed: seed)
      var source = target.source
      for _ in 0..<60 {
        let stamped = source.stamped()
        guard var body = OperationCodec.entry(for: stamped).body, !body.isEmpty else { continue }
        for _ in 0...source.random.upTo(2) {
          let place = source.random.upTo(body.count - 1)
          switch source.random.upTo(3) {
          case 0: body[place] = UInt8(truncatingIfNeeded: source.random.next())
          case 1: body[place] ^= 1 << UInt8(source.random.upTo(7))
          case 2: body.removeSubrange(place...)
          default: body.insert(UInt8(source.random.upTo(255)), at: place)
          }
          if body.isEmpty { break }
        }
        try target.take(body, stamped.operation.kind, hint: Seeds.hint(seed))
      }
    }
  }

  @Test func `operations that make no sense stay without effect or have a defined one`() throws {
    for seed in Seeds.first(30) {
      var target = try Poisoned(seed: seed)
      for _ in 0..<60 { try target.take(target.source.stamped(), hint: Seeds.hint(seed)) }
    }
  }

  @Test func `an entry of a later kind or version is said to be of a later release`() {
    var entry = OperationCodec.entry(for: note)
    entry.kind = 99
    #expect(throws: OperationCodec.Failure.fromLaterRelease(kind: 99, version: 1)) {
      try OperationCodec.operation(in: entry)
    }
    entry = OperationCodec.entry(for: note)
    entry.version = 2
    #expect(throws: OperationCodec.Failure.fromLaterRelease(kind: entry.kind, version: 2)) {
      try OperationCodec.operation(in: entry)
    }
  }

  @Test func `an entry that says it is of no version is malformed`() {
    for version in [Int64(0), -1, .min] {
      var entry = OperationCodec.entry(for: note)
      entry.version = version
      #expect(throws: OperationCodec.Failure.malformed) { try OperationCodec.operation(in: entry) }
    }
  }

  @Test func `a redacted entry is known as one`() {
    var entry = OperationCodec.entry(for: note)
    entry.body = nil
    #expect(throws: OperationCodec.Failure.redacted) { try OperationCodec.operation(in: entry) }
  }

  @Test func `bytes after the end of an operation make it malformed`() {
    var entry = OperationCodec.entry(for: note)
    entry.body?.append(0)
    #expect(throws: OperationCodec.Failure.malformed) { try OperationCodec.operation(in: entry) }
  }

  @Test func `a value of a later release is passed on as it came`() throws {
    let set = Operation.set(
      Assignment(
        record: OperationID(high: 1, low: 2), field: Field(number: 4999),
        value: .unknown(tag: 77, bytes: [1, 2, 3]), was: nil))
    let stamped = StampedOperation(
      id: OperationID(high: 3, low: 4), session: SessionID(5), base: 0, wall: 0, operation: set)
    #expect(try OperationCodec.operation(in: OperationCodec.entry(for: stamped)) == stamped)
  }

  @Test func `a letter typed on costs few bytes`() {
    let edit = TextEdit(
      record: OperationID(high: .max, low: .max), field: .title,
      changes: [
        .insert(after: CharacterID(session: SessionID(7), counter: 900), first: 901, text: "a")
      ])
    let stamped = StampedOperation(
      id: OperationID(high: 3, low: 4), session: SessionID(7), base: 0, wall: 0,
      operation: .text(edit))
    #expect(OperationCodec.entry(for: stamped).body?.count ?? .max <= 30)
  }

  private var note: StampedOperation {
    StampedOperation(
      id: OperationID(high: 1, low: 1), session: SessionID(1), base: 0, wall: 0,
      operation: .note("why"))
  }
}
