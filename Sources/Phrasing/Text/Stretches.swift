/// The parts of a line between its marks.
extension [Token] {
  /// The stretches between tokens that end one, without those tokens; none is empty.
  ///
  /// - Parameter ends: Whether the token at a place ends a stretch.
  /// - Returns: Their places, in order.
  func stretches(endedBy ends: (Int) -> Bool) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for place in 0...count where place == count || ends(place) {
      if place > start { stretches.append(start..<place) }
      start = place + 1
    }
    return stretches
  }
}
