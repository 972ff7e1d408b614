import PlanModel
import Scheduling
import Testing

@testable import Interviewing

@Suite("A slip to rehearse") struct SlipTests {
  /// A plan with two steps of one owner and one of another.
  private func read(_ text: String) throws -> (step: String, days: Int) {
    var scribe = Scribe(document: Document(), author: SamplePlan.author, seed: 9, milliseconds: 0)
    _ = scribe.begin(buyer: "Halden", seller: "Brightbay")
    let plan = try #require(scribe.document.plan.id)
    func person(_ name: String, _ title: String) -> RecordID {
      scribe.create(
        .person, in: plan,
        values: [
          InitialValue(.personName, .words(name)), InitialValue(.personTitle, .words(title)),
          InitialValue(.personSide, .side(.buyer)),
        ])
    }
    let mira = person("Mira Sand", "general counsel")
    let ola = person("Ola Berg", "payroll lead")
    let block = scribe.create(
      .workstream, in: plan, texts: [(.workstreamName, "Contracting", .heard)])
    for (title, owner) in [
      ("Check the terms", mira), ("Load the tariff table", ola), ("Test the interface", ola),
    ] {
      scribe.create(
        .step, in: block, values: [InitialValue(.buyerOwner, .record(owner))],
        texts: [(.title, title, .heard)])
    }
    let fields = FieldReader(plan: scribe.document.plan, today: CivilDate(number: 20_668))
    let slip = try SlipReader(fields).read(text)
    let known = scribe.document.plan
    func name(_ record: RecordID) -> String {
      known.step(record)?.title ?? known.person(record)?.name
        ?? (known.id == record ? "go-live" : "Contracting")
    }
    let days: Int
    switch slip.change {
    case .longer(let length): days = length
    case .dropped: return ("no " + name(slip.subject), 0)
    case .free(let other): return (name(slip.subject) + " free of " + name(other), 0)
    case .away, .goLive: return (name(slip.subject), 0)
    }
    return (known.step(slip.subject)?.title ?? "Contracting", days)
  }

  @Test(arguments: [
    ("terms +10 days", "Check the terms", 10), ("2 two weeks later", "Load the tariff table", 10),
    ("counsel takes 3 weeks longer", "Check the terms", 15),
    ("what if Mira's check takes two more weeks?", "Check the terms", 10),
    ("Ola's test needs an extra week", "Test the interface", 5),
    ("what happens if contracting is a week late", "Contracting", 5),
    ("tariff two days sooner", "Load the tariff table", -2),
    ("Ola is out until December 4", "Ola Berg", 0),
    ("what if go-live moves to November 12, 2026", "go-live", 0),
    ("go-live November 12, 2026", "go-live", 0), ("ola is away in September", "Ola Berg", 0),
    ("Mira is out for two more weeks", "Mira Sand", 0),
    ("drop the interface test", "no Test the interface", 0),
    ("start loading before the terms are done", "Load the tariff table free of Check the terms", 0),
    (
      "interface does not wait for the tariff",
      "Test the interface free of Load the tariff table", 0
    ),
    ("start the interface test a week later", "Test the interface", 5),
  ])
  func `a step is called by its words, its number and whose it is`(
    _ text: String, _ step: String, _ days: Int
  ) throws {
    let slip = try read(text)
    #expect(slip.step == step && slip.days == days)
  }

  @Test(arguments: [
    ("Priya is out two more weeks", "2026-09-01", "2026-09-14"),
    ("priya is away for another day", nil, nil),
    ("Priya is out two weeks", "2026-06-15", "2026-06-28"),
    ("Lee is away for an extra week", "2026-06-15", "2026-06-21"),
  ])
  func `more days away come after those that are known`(
    _ text: String, _ first: String?, _ last: String?
  ) throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    let fields = FieldReader(plan: document.plan, today: SamplePlan.callDay)
    guard let slip = try? SlipReader(fields).read(text), case .away(let days) = slip.change else {
      #expect(first == nil)
      return
    }
    #expect(days.first?.iso == first && days.last?.iso == last, "\(text)")
  }

  @Test(arguments: [
    "Ola takes a week longer", "Mira's tariff +3 days", "what if a week later", "drop the moon",
    "start loading before the moon", "two days before the terms",
  ])
  func `what may be several steps, or none, is refused`(_ text: String) {
    #expect(throws: SlipReader.Problem.self) { try read(text) }
  }
}
