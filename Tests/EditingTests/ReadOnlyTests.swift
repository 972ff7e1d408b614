import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// A plan that may only be read stays as it is, whatever is asked for.
@Suite struct ReadOnlyTests {
  private static let reason = "It is read-only."

  /// The sample plan on its page, the cursor on its first step, with something to undo.
  private func session() throws -> Session {
    var session = Session.sample(readOnlyBecause: ReadOnlyTests.reason)
    session.run(.showPlan)
    let step = try #require(session.plan.workstreams.first?.steps.first)
    session.outline.selection = OutlinePane.Place(record: step.id, field: nil)
    return session
  }

  @Test(arguments: CommandTable.all.map(\.id))
  func `no command writes`(_ id: CommandID) throws {
    var session = try session()
    let before = session.document.head
    session.run(id)
    session.flush()
    #expect(session.document.head == before)
    #expect(session.isSaved)
    for effect in session.effects {
      if case .append = effect { Issue.record("\(id) wrote \(effect)") }
    }
  }

  @Test(arguments: [true, false])
  func `what others write ends a failure, unless it is for good`(_ isFinal: Bool) throws {
    var session = Session.sample()
    var other = session.other()
    let step = try #require(session.plan.steps.first?.id)
    _ = session.update(.storeFailed(StoreProblem(sentence: "It is damaged.", isFinal: isFinal)))
    other.setText(step, .title, "Another act")
    var operations = other.takeWritten()
    for index in operations.indices {
      operations[index].sequence = session.document.head + Int64(index + 1)
    }
    _ = session.update(.logged(operations))
    #expect(session.plan.step(step)?.title == "Another act")
    #expect(session.whyNotToWrite == (isFinal ? "It is damaged." : nil))
  }

  @Test(arguments: CommandTable.all.filter(\.changesPlan).map(\.id))
  func `a command that changes the plan says why it does not`(_ id: CommandID) throws {
    var session = try session()
    session.run(id)
    #expect(session.notice?.sentence == ReadOnlyTests.reason)
  }
}
