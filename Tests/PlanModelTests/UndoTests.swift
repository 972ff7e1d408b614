import Scheduling
import Testing

@testable import PlanModel

@Suite struct UndoTests {
  /// One thing that Ana can do.
  enum Deed: CaseIterable {
    case type, erase, set, setAgain, create, move, trash, untrash, link, unlink, mark
  }

  private static func perform(_ deed: Deed, in call: inout Call) {
    switch deed {
    case .type: call.ana.edit(call.step, .title, replacing: 8..<8, with: "ing")
    case .erase: call.ana.edit(call.step, .title, replacing: 0..<4, with: "")
    case .set: call.ana.set(call.step, .pin, .date(.july(9)))
    case .setAgain: call.ana.set(call.step, .due, .date(.july(9)))
    case .create: call.ana.addStep("Signature", in: call.security)
    case .move: call.ana.place(call.step, in: call.rollout, after: nil)
    case .trash: call.ana.trash(call.step)
    case .untrash: call.ana.untrash(call.rollout)
    case .link:
      call.ana.link(LinkChange(record: call.step, kind: .dependsOn, target: call.rollout))
    case .unlink:
      call.ana.link(
        LinkChange(record: call.security, kind: .dependsOn, target: call.rollout, isOn: false))
    case .mark: call.ana.mark(call.step, .confirm)
    }
  }

  private static func prepared() -> Call {
    var call = Call()
    call.dana.set(call.step, .due, .date(.july(1)))
    call.dana.link(LinkChange(record: call.security, kind: .dependsOn, target: call.rollout))
    call.dana.trash(call.rollout)
    call.meet()
    return call
  }

  @Test(arguments: Deed.allCases)
  func `what is taken back is as if it had not been, and done again as if it had`(deed: Deed) {
    var call = Self.prepared()
    let before = call.shared
    Self.perform(deed, in: &call)
    call.meet()
    let after = call.shared
    let group = call.anaGroups.last ?? []
    #expect(!after.isSame(as: before))
    call.ana.undo(group)
    call.meet()
    #expect(call.shared.isSame(as: before))
    call.ana.redo(group)
    call.meet()
    #expect(call.shared.isSame(as: after))
    call.ana.undo(group)
    call.meet()
    #expect(call.shared.isSame(as: before))
  }

  @Test(arguments: [Deed.setAgain, .move, .trash, .untrash, .link, .unlink, .create])
  func `what Dana has changed since stays, and it is said that she did`(deed: Deed) {
    var call = Self.prepared()
    Self.perform(deed, in: &call)
    call.meet()
    let group = call.anaGroups.last ?? []
    switch deed {
    case .setAgain: call.dana.set(call.step, .due, .date(.july(30)))
    case .move: call.dana.place(call.step, in: call.security, after: nil)
    case .trash: call.dana.untrash(call.step)
    case .untrash: call.dana.trash(call.rollout)
    case .link:
      call.dana.link(
        LinkChange(record: call.step, kind: .dependsOn, target: call.rollout, lag: 3))
    case .unlink:
      call.dana.link(LinkChange(record: call.security, kind: .dependsOn, target: call.rollout))
    default: call.dana.set(group[0], .due, .date(.july(30)))
    }
    call.meet()
    let before = call.shared
    #expect(before.obstacle(undoing: group) == .changedSince(by: call.dana.session))
    call.ana.undo(group)
    call.meet()
    #expect(call.shared.isSame(as: before))
  }

  @Test(arguments: [Deed.set, .move, .trash, .link, .create])
  func `what was taken back is not done again over what Dana did meanwhile`(deed: Deed) {
    var call = Self.prepared()
    Self.perform(deed, in: &call)
    call.meet()
    let group = call.anaGroups.last ?? []
    call.ana.undo(group)
    call.meet()
    switch deed {
    case .set: call.dana.set(call.step, .pin, .date(.july(30)))
    case .move: call.dana.place(call.step, in: call.security, after: nil)
    case .trash: call.dana.trash(call.step)
    case .link:
      call.dana.link(LinkChange(record: call.step, kind: .dependsOn, target: call.rollout))
    default: call.dana.trash(group[0])
    }
    call.meet()
    let before = call.shared
    #expect(before.obstacle(redoing: group) == .changedSince(by: call.dana.session))
    call.ana.redo(group)
    call.meet()
    #expect(call.shared.isSame(as: before))
  }

  @Test func `others' letters stay when mine between them are taken back`() {
    var call = Call()
    call.ana.edit(call.step, .title, replacing: 8..<8, with: " report")
    call.meet()
    call.dana.edit(call.step, .title, replacing: 11..<11, with: "XX")
    call.meet()
    #expect(call.title() == "Pen test reXXport")
    call.undoAna()
    call.meet()
    #expect(call.title() == "Pen testXX")
  }

  @Test func `letters that two deleted come back when both take it back`() {
    var call = Call()
    call.ana.edit(call.step, .title, replacing: 0..<4, with: "")
    call.dana.edit(call.step, .title, replacing: 0..<4, with: "")
    let group = call.dana.document.groups(of: [call.dana.session]).last ?? []
    call.meet()
    call.undoAna()
    call.meet()
    #expect(call.title() == "test")
    call.dana.undo(group)
    call.meet()
    #expect(call.title() == "Pen test")
  }

  @Test func `what Dana wrote in a step that Ana made keeps the step`() {
    var call = Call()
    let step = call.ana.addStep("Signature", in: call.rollout)
    call.meet()
    call.dana.edit(step, .title, replacing: 9..<9, with: " by Lee")
    call.meet()
    call.undoAna()
    call.meet()
    #expect(call.title(step) == "Signature by Lee")
  }

  @Test func `a step that Dana put into a workstream keeps the workstream`() {
    var call = Call()
    let block = call.ana.create(.workstream, in: call.plan)
    call.meet()
    call.dana.addStep("Signature", in: block)
    call.meet()
    #expect(
      call.shared.obstacle(undoing: [block]) == .changedSince(by: call.dana.session))
    call.ana.undo([block])
    call.meet()
    #expect(call.titles(block) == ["Signature"])
  }

  @Test func `nobody takes back what somebody else did`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    let group = call.anaGroups.last ?? []
    call.meet()
    call.dana.undo(group)
    call.meet()
    #expect(call.shared.plan.step(call.step)?.due == .known(.july(9)))
  }

  @Test func `after a restart the same author takes back what an earlier session did`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    let earlier = call.ana.session
    call.restartAna()
    #expect(call.ana.session != earlier)
    call.ana.set(call.step, .pin, .date(.july(2)))
    call.meet()
    call.undoAna()
    call.undoAna()
    call.meet()
    #expect(call.shared.plan.step(call.step)?.pin == .unsaid)
    #expect(call.shared.plan.step(call.step)?.due == .unsaid)
  }

  @Test func `an act of several operations is one group, and is taken back as a whole`() {
    var call = Call()
    let before = call.shared
    let groups = call.anaGroups.count
    call.ana.asOneAct { scribe in
      let step = scribe.addStep("Signature", in: call.rollout)
      scribe.set(step, .due, .date(.july(9)))
      scribe.set(step, .due, .date(.july(10)))
      scribe.edit(step, .title, replacing: 0..<0, with: "The ")
    }
    call.meet()
    #expect(call.anaGroups.count == groups + 1)
    #expect(call.ana.document.obstacle(undoing: call.anaGroups.last ?? []) == nil)
    call.undoAna()
    call.meet()
    #expect(call.shared.isSame(as: before))
    #expect(call.anaGroups.count == groups)
  }

  @Test func `an import is one group of its own`() {
    var call = Call()
    call.ana.set(call.step, .due, .date(.july(9)))
    let groups = call.anaGroups.count
    let before = call.ana.document.head
    let imported: [Operation] = [
      .importHeader(
        ImportHeader(
          fileHash: [1], baseSequence: before, baseHead: [2], claimedAuthor: "Omar",
          channel: "markdown")),
      .set(
        Assignment(record: call.step, field: .pin, value: .date(.july(3)), was: nil)),
      .trash(call.rollout),
    ]
    for (index, operation) in imported.enumerated() {
      call.ana.document.apply(
        StampedOperation(
          id: OperationID(high: 5, low: UInt64(index)), session: call.ana.session, base: before,
          wall: 0, joinsPrevious: index > 0, operation: operation))
    }
    #expect(call.anaGroups.count == groups + 1)
    #expect(call.anaGroups.last?.count == 2)
    call.undoAna()
    #expect(call.ana.document.plan.workstreams.count == 2)
    #expect(call.ana.document.plan.step(call.step)?.pin == .unsaid)
    #expect(call.ana.document.plan.step(call.step)?.due == .known(.july(9)))
  }

  @Test func `the beginning of a plan is no act that could be taken back`() {
    let call = Call()
    #expect(!call.anaGroups.joined().contains(call.plan))
    #expect(call.shared.obstacle(undoing: [call.plan]) == .nothingToTakeBack)
  }

  @Test func `taking back twice is taking back once`() {
    var call = Call()
    let before = call.shared
    call.ana.edit(call.step, .title, replacing: 0..<0, with: "The ")
    let group = call.anaGroups.last ?? []
    call.ana.undo(group)
    call.ana.undo(group)
    call.meet()
    #expect(call.shared.isSame(as: before))
    call.ana.redo(group)
    call.meet()
    #expect(call.title() == "The Pen test")
  }

  @Test func `letters that ride on one operation are taken back with it`() {
    var call = Call()
    call.ana.asOneAct { scribe in
      for (place, letter) in "ing".enumerated() {
        scribe.edit(call.step, .title, replacing: 8 + place..<8 + place, with: String(letter))
      }
    }
    let seen = call.ana.document
    call.meet()
    #expect(call.title() == "Pen testing")
    #expect(call.log.count { $0.session == call.ana.session } == 6)
    #expect(seen.plan == call.shared.plan)
    call.undoAna()
    call.meet()
    #expect(call.title() == "Pen test")
  }
}

extension Document {
  /// Whether readers, and those who look for contests, links and marks, see the same.
  fileprivate func isSame(as other: Document) -> Bool {
    guard plan == other.plan else { return false }
    return records.allSatisfy { record in
      guard let position = other.index[record.id] else { return isTrashed(record.id) }
      let twin = other.records[position]
      return record.trashedBy == twin.trashedBy
        && record.marks.map(\.mark) == twin.marks.map(\.mark)
        && record.fields.allSatisfy { twin[$0.field] == $0 }
        && record.fields.count == twin.fields.count
        && Set(record.links) == Set(twin.links)
    }
  }
}
