import Interviewing
import PlanModel

@testable import Editing

extension Session {
  /// The sample plan opened on the day of its call, at 80×24.
  static func sample(
    preferences: Preferences = Preferences(), readOnlyBecause reason: String? = nil
  ) -> Session {
    var document = Document()
    var operations = SamplePlan.operations()
    for index in operations.indices { operations[index].sequence = Int64(index + 1) }
    document.apply(operations)
    return Session(
      document: document, author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80), preferences: preferences,
      readOnlyBecause: reason)
  }

  /// Somebody else of the seller's, who has read the plan as it is now.
  func other() -> Scribe {
    Scribe(
      document: document,
      author: SessionStart(name: "Ben", side: .seller, authentication: "test"), seed: 1,
      milliseconds: 0)
  }
}
