import Scheduling
import Testing

@testable import PlanModel

@Suite struct RecordRuleTests {
  @Test func `a trashed step leaves the plan and comes back as it was`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    call.meet()
    let before = call.shared.plan
    call.ana.trash(call.step)
    call.meet()
    #expect(call.shared.plan.steps.isEmpty)
    #expect(call.shared.isTrashed(call.step))
    call.dana.untrash(call.step)
    call.meet()
    #expect(call.shared.plan == before)
  }

  @Test func `what is in a trashed workstream is out of sight with it`() {
    var call = Call()
    let note = call.ana.create(
      .note, in: call.step, texts: [(.noteText, "Ask Omar", .heard)])
    call.meet()
    #expect(call.shared.plan.notes.map(\.about) == [call.step])
    call.ana.trash(call.security)
    call.meet()
    #expect(call.shared.plan.workstreams.map(\.id) == [call.rollout])
    #expect(call.shared.plan.notes.isEmpty)
    #expect(call.shared.isTrashed(call.step) && call.shared.isTrashed(note))
    #expect(!call.shared.isTrashed(call.rollout))
  }

  @Test func `an edit of something trashed is kept, and the trash says so`() {
    var call = Call()
    call.ana.trash(call.step)
    call.dana.edit(call.step, .title, replacing: 8..<8, with: " by Omar")
    call.meet()
    #expect(call.shared.wasEditedInTrash(call.step))
    call.ana.untrash(call.step)
    call.meet()
    #expect(call.title() == "Pen test by Omar")
    #expect(!call.shared.wasEditedInTrash(call.step))
  }

  @Test func `an edit or a new step inside a trashed workstream is said of the workstream`() {
    var call = Call()
    call.ana.trash(call.security)
    call.ana.trash(call.rollout)
    call.dana.edit(call.step, .title, replacing: 0..<0, with: "The ")
    call.dana.addStep("Train the team", in: call.rollout)
    call.meet()
    #expect(call.shared.wasEditedInTrash(call.security))
    #expect(call.shared.wasEditedInTrash(call.rollout))
    #expect(!call.shared.wasEditedInTrash(call.step))
  }

  @Test func `the plan itself cannot be trashed`() {
    var call = Call()
    call.ana.trash(call.plan)
    call.meet()
    #expect(call.shared.plan.workstreams.count == 2)
  }

  @Test func `a step moves to another workstream and stands where it was put`() {
    var call = Call()
    let first = call.ana.addStep("Kick-off", in: call.rollout)
    call.ana.addStep("Training", in: call.rollout)
    call.ana.place(call.step, in: call.rollout, after: call.ana.document.slot(of: first))
    call.meet()
    #expect(call.titles(call.security).isEmpty)
    #expect(call.titles(call.rollout) == ["Kick-off", "Pen test", "Training"])
    #expect(call.shared.parent(of: call.step) == call.rollout)
    #expect(call.shared.slot(before: call.step) == call.shared.slot(of: first))
  }

  @Test func `of two who move one step the later in the log is followed, and it stands once`() {
    var call = Call()
    call.ana.place(call.step, in: call.rollout, after: nil)
    let other = call.dana.addStep("Questionnaire", in: call.security)
    call.dana.place(call.step, in: call.security, after: call.dana.document.slot(of: other))
    call.meet()
    #expect(call.titles(call.rollout).isEmpty)
    #expect(call.titles(call.security) == ["Questionnaire", "Pen test"])
  }

  @Test func `steps that two add at the same place all stay, those of each together`() {
    var call = Call()
    for title in ["a1", "a2"] { call.ana.addStep(title, in: call.rollout) }
    for title in ["d1", "d2"] { call.dana.addStep(title, in: call.rollout) }
    call.meet()
    #expect(call.titles(call.rollout) == ["d1", "d2", "a1", "a2"])
  }

  @Test func `a record goes only where its kind belongs`() {
    var call = Call()
    let person = call.ana.addPerson("Omar", call.plan)
    call.ana.place(call.step, in: call.plan, after: nil)
    call.ana.place(call.security, in: call.security, after: nil)
    call.ana.place(call.plan, in: call.security, after: nil)
    call.ana.create(.absence, in: call.step)
    call.ana.create(.absence, in: person)
    call.meet()
    #expect(call.titles(call.security) == ["Pen test"])
    #expect(call.shared.plan.workstreams.count == 2)
    #expect(call.shared.plan.people.map(\.absences.count) == [1])
  }

  @Test func `no kind of record can be nested deeper than the limit`() {
    func depth(_ kind: RecordKind) -> Int {
      1 + (RecordKind.allCases.filter(kind.canBelong).map(depth).max() ?? 0)
    }
    #expect(RecordKind.allCases.map(depth).max() ?? 0 <= Limits.depth)
  }

  @Test func `only the first operation begins a plan, and it must`() {
    var document = Document()
    var scribe = Scribe(
      document: document, author: Call.anaStart, seed: 3, milliseconds: 0)
    scribe.note("too early")
    document.apply(scribe.takeWritten())
    #expect(document.plan.id == nil)
    var call = Call()
    _ = call.dana.begin(buyer: "Other", seller: "Other")
    call.meet()
    #expect(call.shared.plan.buyerName == "Northwind")
  }

  // MARK: Links

  @Test func `a link is what was last said of it`() {
    var call = Call()
    let other = call.ana.addStep("Signature", in: call.rollout)
    call.ana.link(LinkChange(record: other, kind: .dependsOn, target: call.step, lag: 2))
    call.meet()
    call.ana.link(LinkChange(record: other, kind: .dependsOn, target: call.step, lag: 5))
    call.dana.link(LinkChange(record: other, kind: .dependsOn, target: call.step, isOn: false))
    call.meet(first: .dana)
    #expect(call.shared.plan.step(other)?.dependencies == [Dependency(on: call.step, lag: 5)])
    call.dana.link(LinkChange(record: other, kind: .dependsOn, target: call.step, isOn: false))
    call.meet()
    #expect(call.shared.plan.step(other)?.dependencies == [])
    #expect(call.shared.links(from: other).isEmpty)
  }

  @Test func `of links that form a loop all are kept, what was said last at the end`() {
    var call = Call()
    let other = call.ana.addStep("Signature", in: call.rollout)
    call.meet()
    call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: call.rollout))
    call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: other))
    call.dana.link(LinkChange(record: other, kind: .dependsOn, target: call.step))
    call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: call.rollout))
    call.meet()
    let links = call.shared.plan.step(call.step)?.dependencies.map(\.on)
    #expect(links == [other, call.rollout])
    #expect(call.shared.plan.step(other)?.dependencies.map(\.on) == [call.step])
  }

  @Test func `a link to something trashed is out of sight until that is back`() {
    var call = Call()
    let other = call.ana.addStep("Signature", in: call.rollout)
    let omar = call.ana.addPerson("Omar", call.plan)
    call.ana.link(LinkChange(record: other, kind: .dependsOn, target: call.step))
    call.ana.link(LinkChange(record: other, kind: .needs, target: omar))
    call.ana.link(LinkChange(record: call.rollout, kind: .dependsOn, target: call.security))
    call.ana.link(LinkChange(record: call.plan, kind: .sponsor, target: omar))
    call.meet()
    let before = call.shared.plan
    call.ana.trash(call.security)
    call.ana.trash(omar)
    call.ana.set(other, .due, .none)
    call.meet()
    #expect(call.shared.plan.step(other)?.dependencies == [])
    #expect(call.shared.plan.step(other)?.counterparts == [])
    #expect(call.shared.plan.workstreams.first?.dependencies == [])
    #expect(call.shared.plan.sponsors == [])
    call.ana.untrash(call.security)
    call.ana.untrash(omar)
    call.meet()
    #expect(call.shared.plan == before)
  }

  @Test func `a link between records that cannot be linked so stays without effect`() {
    var call = Call()
    let omar = call.ana.addPerson("Omar", call.plan)
    call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: omar))
    call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: call.step))
    call.ana.link(LinkChange(record: call.step, kind: .needs, target: call.security))
    call.ana.link(LinkChange(record: call.step, kind: .sponsor, target: omar))
    call.meet()
    #expect(call.shared.links(from: call.step).isEmpty)
  }
}
