public import PlanModel

/// A freeze inside a sentence.
public enum FreezeWords {
  /// `the freeze “no changes”`: what it is called may be any words, and carries no verb.
  public static func name(of freeze: RecordID, in plan: Plan) -> String {
    let name = plan.freezes.first { $0.id == freeze }?.name.printable ?? ""
    return name.isEmpty ? "the freeze" : "the freeze \(name.quoted)"
  }
}
