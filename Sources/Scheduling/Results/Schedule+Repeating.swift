extension Schedule {
  /// The sort and the passes once more, without tables, results and whys.
  ///
  /// Only the benchmark calls it: this is the part that its C++ floor does too.
  ///
  /// - Returns: A sum that depends on all dates, so that nothing can be left out.
  package func repeatPasses() -> Int {
    var layout = layout
    layout.connect(network)
    let forward = ForwardPass(layout)
    let latest = BackwardPass(layout, goLive: layout.goLiveDay)
    let planned = BackwardPass(layout, goLive: layout.goLiveDay, .kept)
    var sum = 0
    for step in layout.nodes.indices {
      let row = layout.nodes[step].row
      let early = layout.tables.rank(row, forward.finish[step])
      let slack = layout.tables.rank(row, latest.finish[step]) &- early
      sum &+= Int(slack) &+ Int(planned.finish[step])
    }
    return sum
  }
}
