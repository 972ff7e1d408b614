import Glibc
import Scheduling
import Testing

@testable import PlanModel

/// How long large plans take to load; the figures are printed, what they load is checked.
@Suite(.serialized) struct LoadTests {
  #if DEBUG
    static let sizes = [(steps: 50, operations: 1000)]
  #else
    static let sizes = [(steps: 500, operations: 5000), (steps: 500, operations: 30_000)]
  #endif

  @Test(arguments: sizes)
  func `a large plan loads whole`(steps: Int, operations: Int) throws {
    let log = LargePlan(steps: steps, operations: operations).log
    #expect(log.count == operations)
    var document = Document()
    var fastest = Duration.seconds(60)
    for _ in 0..<200 {
      document = Document()
      let c0 = clock(); document.apply(log); let time = Duration.microseconds(Int64(clock() - c0))
      fastest = min(fastest, time)
    }
    print("load: \(operations) operations, \(steps) steps: \(fastest)")
    #expect(document.plan.steps.count == steps)
    #expect(document.journal.allSatisfy { !$0.isRefused })
    try document.checkInvariants()

    // What a key costs after the log has answered: the view is a copy of what is confirmed.
    let step = document.plan.steps[steps / 2].id
    var view = document
    var scribe = Scribe(document: document, author: Call.anaStart, seed: 4, milliseconds: 0)
    scribe.continueAct()
    let first = ContinuousClock().measure {
      scribe.edit(step, .title, replacing: 3..<3, with: "x")
    }
    var key = Duration.zero
    for offset in 4..<104 {
      key += ContinuousClock().measure {
        scribe.edit(step, .title, replacing: offset..<offset, with: "x")
      }
    }
    view.apply(scribe.takeWritten())
    print("keys: the first on a fresh copy \(first), then \(key / 100) each")
    #expect(view.plan.step(step)?.title.utf8.count { $0 == UInt8(ascii: "x") } == 101)
  }
}

extension JournalEntry {
  fileprivate var isRefused: Bool {
    if case .refused = trace { true } else { false }
  }
}

/// The log of a plan that two people wrote for weeks.
private struct LargePlan {
  private(set) var log: [StampedOperation] = []
  private var document = Document()
  private var random = Random(seed: 7)

  init(steps count: Int, operations: Int) {
    var call = Call()
    call.ana.trash(call.step)
    let plan = call.plan
    let people = (0..<20).map { call.ana.addPerson("Person \($0)", plan) }
    let blocks = (0..<5).map { number in
      call.ana.create(
        .workstream, in: plan, texts: [(.workstreamName, "Block \(number)", .heard)])
    }
    var steps: [RecordID] = []
    for number in 0..<count {
      let step = call.ana.create(
        .step, in: blocks[number % 5],
        values: [
          InitialValue(.buyerOwner, .record(people[number % 20])),
          InitialValue(.duration, .duration(.workingDays(3), approximate: false)),
        ],
        texts: [
          (.title, "Omar returns questionnaire \(number)", .heard),
          (.done, "The answers are accepted", .heard),
        ])
      if let before = steps.last {
        call.ana.link(LinkChange(record: step, kind: .dependsOn, target: before))
      }
      steps.append(step)
    }
    call.meet()
    while call.log.count < operations {
      let isAna = random.chance(oneIn: 2)
      var scribe = isAna ? call.ana : call.dana
      for _ in 0..<min(50, operations - call.log.count) {
        write(&scribe, steps[random.upTo(count - 1)])
      }
      if isAna { call.ana = scribe } else { call.dana = scribe }
      call.meet()
    }
    log = Array(call.log.prefix(operations))
  }

  private mutating func write(_ scribe: inout Scribe, _ step: RecordID) {
    let length = scribe.document.text(step, .title).count
    switch random.upTo(9) {
    case 0: scribe.set(step, .due, .date(.july(random.upTo(200))))
    case 1: scribe.mark(step, .confirm)
    case 2 where length > 30:
      let place = random.upTo(length - 6)
      scribe.edit(step, .title, replacing: place..<place + 5, with: "")
    default:
      let place = random.chance(oneIn: 2) ? length : random.upTo(length)
      scribe.edit(step, .title, replacing: place..<place, with: "words ")
    }
  }
}
