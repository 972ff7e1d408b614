import PlanModel
import Testing

@testable import Interviewing

extension Scribe {
  /// A plan of Kestrel and Lumenta in which nothing is said but who is in it.
  static func kestrel(_ people: [(name: String, side: Side)]) throws -> Scribe {
    var scribe = Scribe(
      document: Document(), author: SamplePlan.author, seed: 9, milliseconds: 0)
    _ = scribe.begin(buyer: "Kestrel", seller: "Lumenta")
    let plan = try #require(scribe.document.plan.id)
    for (name, side) in people {
      scribe.create(
        .person, in: plan,
        values: [InitialValue(.personName, .words(name)), InitialValue(.personSide, .side(side))])
    }
    return scribe
  }
}
