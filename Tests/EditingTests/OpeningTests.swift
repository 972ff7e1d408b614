import Interviewing
import PlanModel
import Testing

@testable import Editing

/// A start from the page alone, and the document that takes its place.
@Suite struct OpeningTests {
  /// The sample filled up, as a log would have it.
  private static let log: [StampedOperation] = {
    var operations = SamplePlan.operations(filledUpTo: 200)
    for index in operations.indices { operations[index].sequence = Int64(index + 1) }
    return operations
  }()

  private static func document(_ operations: [StampedOperation] = log) -> Document {
    var document = Document()
    document.apply(operations)
    return document
  }

  private static func page(of document: Document) throws -> Document {
    let bytes = try #require(PlanSnapshot.bytes(of: document))
    return try #require(PlanSnapshot.document(from: bytes, at: document.head))
  }

  private static func session(_ document: Document, size: GridSize) -> Session {
    Session(
      document: document, author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: size)
  }

  private static func lines(_ session: Session) -> [String] {
    var grid = Grid(size: session.size)
    Frame.draw(session, on: &grid)
    return grid.lines
  }

  @Test(arguments: [(80, 24), (120, 32), (200, 60), (30, 8)])
  func `the first frame of the page is that of the document, and stays`(
    _ columns: Int, _ rows: Int
  ) throws {
    let size = GridSize(rows: rows, columns: columns)
    let document = Self.document()
    var session = Self.session(try Self.page(of: document), size: size)
    _ = session.update(.resized(size))
    let first = Self.lines(session)
    var whole = Self.session(document, size: size)
    _ = whole.update(.resized(size))
    #expect(first == Self.lines(whole))
    let effects = session.update(.opened(document, readOnlyBecause: nil))
    #expect(effects.isEmpty)
    #expect(Self.lines(session) == first)
    _ = session.update(.idle)
    while session.isThinking { _ = session.update(.idle) }
    _ = whole.update(.idle)
    while whole.isThinking { _ = whole.update(.idle) }
    #expect(Self.lines(session) == Self.lines(whole))
  }

  @Test func `what is typed then is as if there had been no page`() throws {
    let size = GridSize(rows: 32, columns: 120)
    let document = Self.document()
    var session = Self.session(try Self.page(of: document), size: size)
    _ = session.update(.opened(document, readOnlyBecause: nil))
    var whole = Self.session(document, size: size)
    for letter in "Omar, 3 days\n" {
      let key = letter == "\n" ? Key(.enter) : Key.character(letter)
      _ = session.update(.key(key))
      _ = whole.update(.key(key))
    }
    #expect(session.plan == whole.plan)
    #expect(Self.lines(session) == Self.lines(whole))
  }

  @Test func `an answer that was begun stands on the line at once`() throws {
    let size = GridSize(rows: 24, columns: 80)
    var session = Self.session(Self.document(), size: size)
    var effects: [Effect] = []
    for letter in "we will know on" {
      effects += session.update(.key(.character(letter)))
    }
    effects += session.update(.flush)
    var log = Self.log
    for case .append(let operations) in effects {
      for var operation in operations {
        operation.sequence = Int64(log.count + 1)
        log.append(operation)
      }
    }
    let document = Self.document(log)
    let again = Self.session(try Self.page(of: document), size: size)
    #expect(Self.lines(again) == Self.lines(Self.session(document, size: size)))
    #expect(Self.lines(again).contains { $0.contains("we will know on") })
  }

  @Test func `words that others typed to the answer meanwhile stand on the line`() throws {
    let size = GridSize(rows: 24, columns: 80)
    var writer = Self.session(Self.document(), size: size)
    var log = Self.log
    func type(_ letters: String) {
      var effects: [Effect] = []
      for letter in letters { effects += writer.update(.key(.character(letter))) }
      effects += writer.update(.flush)
      for case .append(let operations) in effects {
        for var operation in operations {
          operation.sequence = Int64(log.count + 1)
          log.append(operation)
        }
      }
    }
    type("we will know")
    let page = try Self.page(of: Self.document(log))
    type(" on Friday")
    var session = Self.session(page, size: size)
    _ = session.update(.opened(Self.document(log), readOnlyBecause: nil))
    #expect(Self.lines(session).contains { $0.contains("we will know on Friday") })
    _ = session.update(.key(Key(.end)))
    _ = session.update(.key(.character("!")))
    #expect(session.plan.answers.last?.text == "we will know on Friday!")
  }

  @Test func `a history of a later release makes the plan one to read`() throws {
    let document = Self.document()
    var session = Self.session(
      try Self.page(of: document), size: GridSize(rows: 24, columns: 80))
    _ = session.update(.opened(document, readOnlyBecause: "It can only be read here."))
    _ = session.update(.key(.character("x")))
    #expect(session.plan == document.plan)
    #expect(Self.lines(session).contains { $0.contains("It can only be read here.") })
  }

  @Test func `a page that says something else gives way at once`() throws {
    let size = GridSize(rows: 24, columns: 80)
    let document = Self.document()
    let older = Self.document(Array(Self.log.prefix(300)))
    var session = Self.session(try Self.page(of: older), size: size)
    _ = session.update(.opened(document, readOnlyBecause: nil))
    #expect(session.plan == document.plan)
    #expect(session.derived.schedule == document.plan.schedule(today: SamplePlan.callDay))
  }
}
