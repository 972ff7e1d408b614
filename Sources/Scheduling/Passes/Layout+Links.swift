/// Links that are kept in the plan but move no date.
struct RefusedLinks {
  /// Links from a step to itself, or to or from no step.
  var meaningless: [Int] = []
  /// Links that closed a loop, each with a shortest loop through it, as it was entered.
  var closing: [(link: Int, loop: [Int])] = []
}

extension Layout {
  /// Takes the network's links and puts the steps in order; of a loop the last link is left out.
  mutating func connect(_ network: TaskNetwork) {
    refused = RefusedLinks()
    var taken: [Int] = []
    taken.reserveCapacity(network.links.count)
    let own = 0..<ownCount
    for (index, link) in network.links.enumerated() {
      if own.contains(link.from), own.contains(link.to), link.from != link.to {
        taken.append(index)
      } else {
        refused.meaningless.append(index)
      }
    }
    store(network.links, taken)
    guard !putInOrder() else { return }
    let loops = LoopSearch(links: network.links, count: nodes.count)
    (taken, refused.closing) = loops.withoutLoops(taken)
    store(network.links, taken)
    _ = putInOrder()
  }

  /// Sorts links beside the step that waits, in the order of entry, and adds that go-live waits for
  /// every loose end.
  private mutating func store(_ links: [TaskNetwork.Link], _ taken: [Int]) {
    let implied = loosen(links, taken)
    var places = [Int32](repeating: 0, count: nodes.count + 1)
    for index in taken { places[links[index].to + 1] += 1 }
    for link in implied { places[link.to + 1] += 1 }
    for step in nodes.indices { places[step + 1] += places[step] }
    firstIncoming = places
    incoming = Array(
      repeating: IncomingLink(from: 0, lag: 0, link: -1, kind: .finishToStart),
      count: taken.count + implied.count)
    for index in taken {
      let link = links[index]
      incoming[Int(places[link.to])] = IncomingLink(
        from: Int32(link.from), lag: Int32(max(-36_500, min(link.lag, 36_500))),
        link: Int32(index), kind: link.kind)
      places[link.to] += 1
    }
    for link in implied {
      incoming[Int(places[link.to])].from = Int32(link.from)
      places[link.to] += 1
    }
  }

  /// Finds loose ends, and gives the links nobody had to say: go-live waits for all of them; a step
  /// after go-live that stands alone waits for go-live.
  private mutating func loosen(
    _ links: [TaskNetwork.Link], _ taken: [Int]
  ) -> [(from: Int, to: Int)] {
    isLoose = Array(repeating: true, count: nodes.count)
    isLoose[goLive] = false
    var isAfter = signatures.isAfterGoLive
    var isAlone = isAfter
    var leadsOn = false
    for index in taken {
      let link = links[index]
      if link.kind != .startToStart { isLoose[link.from] = false }
      isAlone[link.to] = false
      isAlone[link.from] = isAlone[link.from] && isAfter[link.to]
      leadsOn = leadsOn || link.from == goLive
    }
    if leadsOn { spread(&isAfter, links, taken) }
    isAfter[goLive] = false
    var implied: [(from: Int, to: Int)] = []
    unbounded = []
    for step in nodes.indices where step != goLive {
      if isAfter[step], isAlone[step] { implied.append((goLive, step)) }
      guard isLoose[step] else { continue }
      if isAfter[step] { unbounded.append(step) } else { implied.append((step, goLive)) }
    }
    return implied
  }

  /// Marks all steps that wait for go-live, directly or not.
  private func spread(_ isAfter: inout [Bool], _ links: [TaskNetwork.Link], _ taken: [Int]) {
    var outgoing: [Int: [Int]] = [:]
    for index in taken { outgoing[links[index].from, default: []].append(links[index].to) }
    var open = [goLive]
    while let step = open.popLast() {
      for next in outgoing[step] ?? [] where !isAfter[next] {
        isAfter[next] = true
        open.append(next)
      }
    }
  }

  /// Puts every step after all it waits for: a walk back along the links, without recursion.
  ///
  /// - Returns: `false` when there is a loop.
  private mutating func putInOrder() -> Bool {
    var state = [Int32](repeating: -1, count: nodes.count)  // -1 unseen, else next link; -2 placed
    var path: [Int32] = []
    order = []
    order.reserveCapacity(nodes.count)
    for root in nodes.indices where state[root] == -1 {
      path.append(Int32(root))
      state[root] = firstIncoming[root]
      while let step = path.last {
        let place = state[Int(step)]
        guard place < firstIncoming[Int(step) + 1] else {
          order.append(step)
          state[Int(step)] = -2
          path.removeLast()
          continue
        }
        state[Int(step)] = place + 1
        let before = incoming[Int(place)].from
        if state[Int(before)] == -1 {
          path.append(before)
          state[Int(before)] = firstIncoming[Int(before)]
        } else if state[Int(before)] >= 0 {
          return false
        }
      }
    }
    return true
  }
}
