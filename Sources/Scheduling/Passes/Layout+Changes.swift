extension Layout {
  /// The layout after a change that has been made to the network.
  ///
  /// The tables of days are most of a layout's cost and stay as they are, but for a change that
  /// gives somebody days back. They may then reach further than those of the changed network would.
  ///
  /// - Complexity: O(1) for a step that changes, O(steps + links) for links, and the tables' cost
  ///   for days that are given back.
  func changed(by change: PlanChange, to network: TaskNetwork) -> Layout {
    switch change {
    case .coverAbsence, .liftFreeze, .moveGoLive: Layout(network, isExtended: isExtended)
    case .overlap: relinked(network)
    case .extraMeeting(let step), .liftNotBefore(let step), .unpin(let step),
      .shorten(let step, _), .drop(let step):
      changed(at: step, of: network)
    }
  }

  private func relinked(_ network: TaskNetwork) -> Layout {
    var result = self
    result.connect(network)
    return result
  }

  /// One step as the network has it now, which works on the days it worked on before.
  private func changed(at step: Int, of network: TaskNetwork) -> Layout {
    var (result, signatures) = (self, signatures)
    result.nodes[step] = Node(network.steps[step], step, network, &signatures, &result.tables)
    return result
  }
}
