// Times the engine against a C++ floor, and against TaskJuggler when `tj3` is on the path, on the
// same generated plans; the dates of all must agree.
//
//   swift run -c release ScheduleBenchmark [largest number of steps]
import Foundation
import Scheduling

let largest = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 100_000
let floor = try Floor()
let juggler = Juggler()
print("milliseconds, best of several runs, and the ratio to the floor")
print("passes: sort and passes alone, as the floor does them; whole: from the plan to all whys")
let title = "shape     steps   links     floor    passes  ratio     whole  ratio   dates"
print(title + (juggler == nil ? "" : "   tj3"))
for shape in GeneratedPlan.Shape.allCases {
  for count in [100, 1_000, 10_000, 100_000] where count <= largest {
    let plan = GeneratedPlan(shape, count: count)
    let repeats = max(3, 200_000 / count)
    let (whole, schedule) = best(of: repeats) { plan.network.schedule() }
    let (passes, _) = best(of: repeats) { schedule.repeatPasses() }
    let answer = try floor.run(plan, repeats: max(5, 1_000_000 / count))
    let agrees =
      schedule.earliestFinish.map { $0?.number } == answer.earliest
      && schedule.latestFinish.map { $0?.number } == answer.latest
    var line = shape.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
    line += String(format: "%7d %7d %9.3f", count, answer.links, answer.milliseconds)
    for time in [passes, whole] {
      line += String(format: " %9.3f  %5.1f", time, time / answer.milliseconds)
    }
    line += agrees ? "   same" : "   DIFFER"
    if let juggler, count <= 1_000, shape != .deal { line += "   " + (try juggler.run(plan)) }
    print(line)
  }
}

/// The fastest of several runs, in milliseconds, and its result.
func best<Result>(of repeats: Int, _ body: () -> Result) -> (Double, Result) {
  let clock = ContinuousClock()
  var result = body()
  var fastest = Duration.seconds(1_000)
  for _ in 0..<repeats {
    fastest = min(fastest, clock.measure { result = body() })
  }
  return (fastest / .milliseconds(1), result)
}
