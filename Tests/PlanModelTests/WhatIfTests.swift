import Scheduling
import Testing

@testable import PlanModel

/// Rehearsals, with numbers as they may be typed.
@Suite struct WhatIfTests {
  @Test(arguments: [Int.max, -Int.max])
  func `a slip of any number of days is rehearsed`(_ days: Int) throws {
    let states: [[(Field, Value)]] = [
      [(.duration, .duration(.workingDays(8), approximate: false))],
      [(.pin, .date(.july(9)))],
      [(.state, .number(1)), (.remaining, .number(.max))],
    ]
    for state in states {
      var call = Call()
      call.ana.set(call.plan, .goLive, .date(.july(31)))
      for (field, value) in state { call.ana.set(call.step, field, value) }
      call.meet()
      let whatIf = call.shared.plan.whatIf(call.step, .longer(days: days), today: .july(1))
      #expect(whatIf?.subject == call.step)
    }
  }
}
