import PlanModel
import Scheduling
import Seeds

@testable import Importing

/// Draws that a seed repeats.
struct Draws {
  private var numbers: SeededGenerator

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
}

/// Plans of every shape, with every sort of text in them.
struct RandomPlan {
  static let words = [
    "Review the contract", "Sign", "Security review", "=SUM(A1)", "a | b", "**bold** _em_", "#1",
    "<script>alert(1)</script>", "<!-- t:00000000 -->", "--> x <!--", "[x](y)", "&amp; &lt;",
    "it's “fine” – isn't it…", "1. first", "- item", "Done when: it is", "Led by nobody",
    "As of Monday 15 June 2026, version 9, deadbeefdeadbeef.", "Agreed for that case: nothing",
    "Café au lait 家族 👩‍👩‍👧", "\\ back \\| slash", "x; y, z and w", "a\tb", "“quoted”", "5°", "°",
    "ends with a stop.", "by Fri 14 Aug, done", "no one named yet", "not known yet", "The plan",
    "Dana Reyes (CFO, Northwind)", "'=1", "two  spaces", "tandem plan x; position 3; head abcdef01",
    "</td></tr></table>", "{{title}}", "\u{202E}reversed", "Who is who", "From Acme",
    "https://x.y/z",
  ]

  static func trial(seed: UInt64) -> Trial {
    var draws = Draws(seed: seed)
    var trial = Trial(seed: seed)
    trial.write { scribe in
      let plan = scribe.begin(
        buyer: draws.chance(8) ? draws.pick(words) : "Northwind",
        seller: draws.chance(8) ? draws.pick(words) : "Acme")
      for field in [Field.outcome, .measure, .goLiveReason, .scope, .guardrail, .planTitle]
      where draws.chance(2) { scribe.setText(plan, field, draws.pick(words)) }
      if !draws.chance(4) { scribe.set(plan, .goLive, .date(Trial.today + draws.below(200))) }
      let people = (0..<draws.below(7)).map { _ in person(&scribe, plan, &draws) }
      if let chosen = people.first { scribe.set(plan, .goLiveChosenBy, .record(chosen)) }
      for side in Side.allCases where draws.chance(2) {
        let own = people.first { scribe.document.plan.person($0)?.side == side }
        if let own { scribe.setSponsor(own, for: side, .heard) }
      }
      for _ in 0..<draws.below(5) {
        let block = scribe.create(
          .workstream, in: plan,
          texts: [
            (.workstreamName, draws.pick(words), .heard),
            (.workstreamDone, draws.chance(2) ? draws.pick(words) : "", .heard),
          ])
        if let lead = people.last { scribe.set(block, .workstreamBuyerOwner, .record(lead)) }
        var above: RecordID?
        for _ in 0..<draws.below(6) {
          let step = step(&scribe, block, people, &draws)
          if let above, draws.chance(2) {
            scribe.link(LinkChange(record: step, kind: .dependsOn, target: above))
          }
          above = step
        }
      }
    }
    return trial
  }

  private static func person(
    _ scribe: inout Scribe, _ plan: RecordID, _ draws: inout Draws
  ) -> RecordID {
    let names = ["Dana Reyes", "Omar Haddad", "Ana Ortiz", "Lee", "Tom and Ann", "Ruth (CFO)"]
    return scribe.create(
      .person, in: plan,
      values: [
        InitialValue(.personName, .words(draws.chance(3) ? draws.pick(words) : draws.pick(names))),
        InitialValue(.personTitle, .words(draws.chance(2) ? draws.pick(words) : "")),
        InitialValue(.personSide, .side(draws.pick(Side.allCases))),
      ])
  }

  private static func step(
    _ scribe: inout Scribe, _ block: RecordID, _ people: [RecordID], _ draws: inout Draws
  ) -> RecordID {
    let step = scribe.create(
      .step, in: block,
      texts: [
        (.title, draws.pick(words), draws.chance(3) ? .assumed : .heard),
        (.done, draws.chance(2) ? draws.pick(words) : "", .heard),
        (.response, draws.chance(4) ? draws.pick(words) : "", .heard),
      ])
    for field in [Field.buyerOwner, .sellerOwner] where draws.chance(2) {
      scribe.set(
        step, field,
        people.isEmpty || draws.chance(3) ? .words(draws.pick(words)) : .record(draws.pick(people)))
    }
    for field in [Field.pin, .due] where draws.chance(4) {
      let isDay = !draws.chance(4)
      scribe.set(
        step, field,
        isDay ? .date(Trial.today + draws.below(120) - 20) : .words(draws.pick(words)))
    }
    if draws.chance(2) {
      scribe.set(step, .duration, .duration(.workingDays(draws.below(15) + 1), approximate: false))
    }
    if draws.chance(3) { scribe.set(step, .askedBy, .side(draws.pick(Side.allCases))) }
    if draws.chance(3) { scribe.set(step, .state, .number(Int64(draws.below(4)))) }
    return step
  }
}
