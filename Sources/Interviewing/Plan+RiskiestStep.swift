import PlanModel

extension Plan {
  /// The step likeliest to slip: the longest work of somebody at the buyer who is not on the call.
  ///
  /// A decision day or a day that is fixed is no work; what the seller does too is in its hands.
  ///
  /// - Complexity: O(steps), of which only the one found is copied: each is looked at where it is.
  var riskiestStep: Step? {
    var found: (block: Int, step: Int, length: Int)?
    let blocks = workstreams.span
    for block in blocks.indices {
      let steps = blocks[block].steps.span
      for step in steps.indices
      where !steps[step].state.isOver && steps[step].gate == nil && steps[step].pin.known == nil
        && steps[step].sellerOwner.isUnsaid
      {
        guard champion == nil || steps[step].buyerOwner.known != champion,
          let length = steps[step].duration.known?.roughDays, length > found?.length ?? 2
        else { continue }
        found = (block, step, length)
      }
    }
    return found.map { workstreams[$0.block].steps[$0.step] }
  }
}
