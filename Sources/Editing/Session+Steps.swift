import Interviewing
import Phrasing
import PlanModel

// What changes the plan as a whole: steps and their order, new records, records taken out.
extension Session {
  /// The workstream the cursor is in.
  private var workstreamAtCursor: RecordID? {
    guard let record = outline.selection?.record else { return plan.workstreams.last?.id }
    switch document.kind(of: record) {
    case .workstream: return record
    case .step: return document.parent(of: record)
    // Not far from the cursor.
    case .plan: return plan.workstreams.first?.id
    default: return plan.workstreams.last?.id
    }
  }

  /// A new line like the one under the cursor: among people somebody of their company, among days
  /// one more of the kind, elsewhere a step.
  mutating func addLine() {
    switch addedKind {
    case .person: addPerson()
    case .absence: addAbsence()
    case .step: addStep()
    case let kind: add(kind)
    }
  }

  /// What `addLine` would add.
  var addedKind: RecordKind {
    guard pane == .people else { return .step }
    switch outline.selection.flatMap({ document.kind(of: $0.record) }) {
    case .absence: return .absence
    case .gate: return .gate
    case .freeze: return .freeze
    default: return .person
    }
  }

  /// Somebody of the company that the cursor is at, their name being typed.
  mutating func addPerson() {
    let side = sideAtCursor ?? .buyer
    add(.person, values: [InitialValue(.personSide, .side(side))])
  }

  /// The company whose people or working days the cursor is on.
  private var sideAtCursor: Side? {
    guard let selection = outline.selection else { return nil }
    if let person = personAtCursor.flatMap({ plan.person($0) }) { return person.side }
    return Side.allCases.first { side in
      selection.field.map(FieldGuide.calendarFields(of: side).contains) ?? false
    }
  }

  /// A new step below the cursor, its act being typed.
  mutating func addStep() {
    guard let workstream = workstreamAtCursor else { return say("Make a workstream first.") }
    let below = outline.selection.map(\.record)
    let after: CharacterID?? =
      below.flatMap { document.kind(of: $0) == .step ? document.slot(of: $0) : nil }.map {
        .some($0)
      }
      ?? (below == workstream ? .some(nil) : nil)
    // On the page of needs, a new step is one that is asked for.
    let values = pane == .needs ? [InitialValue(.askedBy, .side(askerAtCursor))] : []
    var made: RecordID?
    edit { made = $0.create(.step, in: workstream, after: after, values: values) }
    guard let made else { return }
    typeIntoNew(made, .title, from: outline.selection)
  }

  /// The person the cursor is on, or whose absence it is on.
  var personAtCursor: RecordID? {
    guard let record = outline.selection?.record else { return nil }
    switch document.kind(of: record) {
    case .person: return record
    case .absence: return document.parent(of: record)
    default: return nil
    }
  }

  /// When the person under the cursor is away, being typed.
  mutating func addAbsence() {
    guard let person = personAtCursor else { return }
    add(.absence, in: person)
  }

  /// A new record at the end of its list, its first field being typed.
  mutating func add(
    _ kind: RecordKind, in parent: RecordID? = nil, values: [InitialValue] = []
  ) {
    guard let parent = parent ?? plan.id else { return }
    var made: RecordID?
    edit { made = $0.create(kind, in: parent, values: values) }
    guard let made, let field = FieldGuide.fields(of: kind).first?.field else { return }
    let before = outline.selection
    reveal(made)
    typeIntoNew(made, field, from: before)
  }

  /// Takes the record under the cursor out of the plan; on a field, what stands in it.
  mutating func trashSelection() {
    guard let selection = outline.selection else { return }
    let record = selection.record
    if let field = selection.field { return emptyField(field, of: record) }
    guard let kind = document.kind(of: record), kind != .plan else {
      return say("The plan itself stays.")
    }
    let words = removalWords(of: record, kind)
    outline.lastIndex = Outline(plan, outline).index(of: selection) ?? 0
    edit { $0.trash(record) }
    flush()
    settleSelection()
    outline.isScrolledAway = false
    say("\(words) \(Keymap.hint(for: .undo)) brings \(kind == .workstream ? "all" : "it") back.")
  }

  /// What is taken out, and what goes with it.
  private func removalWords(of record: RecordID, _ kind: RecordKind) -> String {
    let name = name(of: record)
    let said = name.isEmpty ? "The line" : "“\(name)”"
    let steps = plan.workstreams.first { $0.id == record }?.steps.count ?? 0
    if kind == .person, case let own = plan.openSteps(of: record).count, own > 0 {
      let steps = own == 1 ? "a step has" : "\(own) steps have"
      return "\(said) is removed: \(steps) no owner there now."
    }
    guard kind == .workstream, steps > 0 else { return "\(said) is removed." }
    return "\(said) and its \(steps == 1 ? "step" : "\(steps) steps") are removed."
  }

  private mutating func emptyField(_ field: Field, of record: RecordID) {
    let label = FieldGuide.guide(field)?.label(in: plan) ?? ""
    guard !FieldText.text(of: field, in: record, document).isEmpty else {
      return say("“\(label)” is empty already.")
    }
    editSelection()
    guard outline.edit != nil else { return }
    if field.isText {
      outline.edit = nil
      edit { $0.setText(record, field, "") }
      flush()
    } else {
      outline.edit?.editor = LineEditor()
      readField()
      keepField()
    }
    say("“\(label)” is empty now. \(Keymap.hint(for: .undo)) brings it back.")
  }

  /// Moves the step or workstream under the cursor among its like; a step at the edge of its
  /// workstream goes on into the next one.
  mutating func moveSelection(by step: Int) {
    guard let record = outline.selection?.record else { return }
    switch document.kind(of: record) {
    case .workstream:
      guard let root = plan.id else { return }
      let all = plan.workstreams.map(\.id)
      guard let here = all.firstIndex(of: record), all.indices.contains(here + step) else { return }
      let after = step > 0 ? document.slot(of: all[here + 1]) : document.slot(before: all[here - 1])
      edit { $0.place(record, in: root, after: after) }
    case .step: moveStep(record, by: step)
    default: return
    }
    flush()
  }

  private mutating func moveStep(_ record: RecordID, by step: Int) {
    guard let block = plan.workstreams.firstIndex(where: { $0.steps.contains { $0.id == record } })
    else { return }
    let steps = plan.workstreams[block].steps.map(\.id)
    guard let here = steps.firstIndex(of: record) else { return }
    if steps.indices.contains(here + step) {
      let after =
        step > 0 ? document.slot(of: steps[here + 1]) : document.slot(before: steps[here - 1])
      let parent = plan.workstreams[block].id
      edit { $0.place(record, in: parent, after: after) }
    } else {
      moveStepToWorkstream(by: step)
    }
  }

  /// Marks the step under the cursor done, or open again.
  mutating func toggleDone() {
    guard let record = stepAtCursor, let step = plan.step(record) else { return }
    let day = today
    edit { scribe in
      if case .done = step.state {
        scribe.set(record, .state, .number(StepState.open.number))
      } else {
        scribe.set(record, .state, .number(StepState.done(on: day).number))
        scribe.set(record, .stateDay, .date(day))
      }
    }
    flush()
  }

  /// Moves the step under the cursor into the workstream beside its own.
  mutating func moveStepToWorkstream(by step: Int) {
    guard let record = stepAtCursor,
      let block = plan.workstreams.firstIndex(where: { $0.steps.contains { $0.id == record } })
    else { return }
    guard plan.workstreams.indices.contains(block + step) else {
      return say("There is no workstream \(step > 0 ? "below" : "above").")
    }
    let parent = plan.workstreams[block + step]
    let after = step > 0 ? nil : document.lastSlot(in: parent.id)
    edit { $0.place(record, in: parent.id, after: after) }
    flush()
    say("Moved to “\(parent.name)”.")
  }

  /// Makes the step under the cursor again below it, but for how far it is.
  mutating func duplicateStep() {
    guard let record = stepAtCursor, let parent = document.parent(of: record) else { return }
    let slot = document.slot(of: record)
    var made: RecordID?
    let values = StepCopy.values(of: record, document)
    let texts = StepCopy.texts(of: record, document)
    let links = document.links(from: record)
    edit { scribe in
      let step = scribe.create(
        .step, in: parent, after: slot.map { .some($0) }, values: values, texts: texts)
      for link in links {
        var change = link.change
        change.record = step
        scribe.link(change)
      }
      made = step
    }
    flush()
    guard let made else { return }
    outline.selection = OutlinePane.Place(record: made, field: nil)
    say("Duplicated. Enter opens the copy.")
  }

  /// The two acts that the step under the cursor says, where it says two.
  var actsAtCursor: (first: String, second: String)? {
    stepAtCursor.flatMap { plan.step($0) }.flatMap { TwoActs.read($0.title) }
  }

  /// Makes two steps of one: the second act becomes a step of its own that waits for the first.
  mutating func splitStep() {
    guard let record = stepAtCursor, let acts = actsAtCursor,
      let parent = document.parent(of: record)
    else { return }
    let slot = document.slot(of: record)
    let copied: [Field] = [.buyerOwner, .sellerOwner, .askedBy, .due, .gate]
    let values = StepCopy.values(of: record, document).filter { copied.contains($0.field) }
    let fields = derived.reader(for: document).fields
    var titles = acts
    edit { scribe in
      scribe.setText(record, .title, acts.first)
      let second = scribe.create(
        .step, in: parent, after: slot.map { .some($0) }, values: values,
        texts: [(.title, acts.second, .heard)])
      // Each half may name its own people and days, which the whole could not tell apart.
      _ = scribe.takeApartTitle(of: record, fields)
      _ = scribe.takeApartTitle(of: second, fields)
      scribe.link(LinkChange(record: second, kind: .dependsOn, target: record))
      let plan = scribe.document.plan
      titles = (plan.step(record)?.title ?? acts.first, plan.step(second)?.title ?? acts.second)
    }
    flush()
    say("Split in two: “\(titles.second)” waits for “\(titles.first)”.")
  }

  /// A list or a table pasted on the page: one step a line, below the cursor, which goes to the
  /// first of them.
  mutating func pasteSteps(_ text: String) {
    guard pane != .people else {
      return say("A list is pasted on the plan page; here a new line is one person or one day.")
    }
    let entries = PastedList(text).entries
    guard let workstream = workstreamAtCursor, !entries.isEmpty, canWrite() else { return }
    let kept = entries.prefix(Session.mostPastedSteps)
    let below = outline.selection.map(\.record)
    var after = below.flatMap { document.kind(of: $0) == .step ? document.slot(of: $0) : nil }
    let asker = pane == .needs ? askerAtCursor : nil
    let reader = derived.reader(for: document)
    var first: RecordID?
    edit { scribe in
      for entry in kept {
        let step = scribe.land(entry, in: workstream, after: after, reader: reader)
        if let asker { scribe.set(step, .askedBy, .side(asker)) }
        after = scribe.document.slot(of: step)
        first = first ?? step
      }
    }
    flush()
    if let first {
      outline.selection = OutlinePane.Place(record: first, field: nil)
      outline.isScrolledAway = false
    }
    let count = kept.count < entries.count ? "The first \(kept.count)" : "\(kept.count)"
    let said = kept.count == 1 ? "One step pasted" : "\(count) steps pasted"
    say("\(said). \(Keymap.hint(for: .undo)) takes \(kept.count == 1 ? "it" : "them") back.")
  }

  /// Who asks for what is added on the page of needs: whoever asked for the step at the cursor.
  private var askerAtCursor: Side {
    outline.selection.flatMap { plan.step($0.record)?.askedBy } ?? .seller
  }

  /// Steps that one paste can make: a plan of more is pasted in parts.
  private static let mostPastedSteps = 500
}
