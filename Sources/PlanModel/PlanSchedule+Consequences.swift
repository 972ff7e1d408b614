extension PlanSchedule {
  /// The same dates with what a miss of the steps that matter leads to: those with nothing to
  /// spare, and those for which both sides agreed what to do.
  ///
  /// - Complexity: A dozen forward passes for each such step.
  public func withConsequences(of plan: Plan) -> PlanSchedule {
    guard goLive != nil else { return self }
    var result = self
    for step in plan.steps where dates[step.id]?.isTight == true || !step.response.isEmpty {
      result.dates[step.id]?.goLiveIfMissed = plan.slips(of: step.id, today: today).first?.goLive
    }
    return result
  }
}
