/// Finds loops among links, the one that closed each, and the shortest to tell.
struct LoopSearch {
  let links: [TaskNetwork.Link]
  let count: Int

  /// The links that can be kept, and those that each closed a loop, in the order of entry.
  ///
  /// The shortest beginning of the list that holds a loop ends with the link that closed it. That
  /// one is left out, then the search goes on.
  ///
  /// - Complexity: O((steps + links) log links) for each loop.
  func withoutLoops(
    _ taken: [Int]
  ) -> (kept: [Int], closing: [(link: Int, loop: [Int])]) {
    var kept = taken
    var closing: [(link: Int, loop: [Int])] = []
    var sound = 0
    while hasLoop(kept[...]) {
      var long = kept.count
      while sound + 1 < long {
        let middle = (sound + long) / 2
        if hasLoop(kept[..<middle]) { long = middle } else { sound = middle }
      }
      let link = kept.remove(at: sound)
      let way = shortestWay(
        from: links[link].to, to: links[link].from, outgoing(kept[..<sound]))
      closing.append((link, way ?? []))
    }
    return (kept, closing)
  }

  /// A shortest loop of the whole plan, beginning with its first step; `nil` when there is none.
  func shortestLoop(_ taken: [Int]) -> [Int]? {
    let outgoing = outgoing(taken[...])
    var shortest: [Int]?
    for step in 0..<count where !outgoing[step].isEmpty {
      for next in outgoing[step] {
        guard let way = shortestWay(from: next, to: step, outgoing) else { continue }
        if way.count < shortest?.count ?? .max { shortest = way }
      }
    }
    guard let shortest, let low = shortest.min(), let place = shortest.firstIndex(of: low) else {
      return nil
    }
    return Array(shortest[place...] + shortest[..<place])
  }

  private func hasLoop(_ taken: ArraySlice<Int>) -> Bool {
    var waiting = [Int32](repeating: 0, count: count)
    for index in taken { waiting[links[index].to] += 1 }
    let outgoing = outgoing(taken)
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    var placed = 0
    while let step = ready.popLast() {
      placed += 1
      for next in outgoing[step] {
        waiting[next] -= 1
        if waiting[next] == 0 { ready.append(next) }
      }
    }
    return placed < count
  }

  private func outgoing(_ taken: ArraySlice<Int>) -> [[Int]] {
    var result = [[Int]](repeating: [], count: count)
    for index in taken { result[links[index].from].append(links[index].to) }
    return result
  }

  /// The steps of a shortest way, both ends included.
  private func shortestWay(from: Int, to: Int, _ outgoing: [[Int]]) -> [Int]? {
    var cameFrom = [Int](repeating: -1, count: count)
    cameFrom[from] = from
    var frontier = [from]
    while cameFrom[to] < 0, !frontier.isEmpty {
      var next: [Int] = []
      for step in frontier {
        for target in outgoing[step] where cameFrom[target] < 0 {
          cameFrom[target] = step
          next.append(target)
        }
      }
      frontier = next
    }
    guard cameFrom[to] >= 0 else { return nil }
    var way = [to]
    while let step = way.last, step != from { way.append(cameFrom[step]) }
    return way.reversed()
  }
}
