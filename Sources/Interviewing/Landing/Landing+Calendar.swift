import Phrasing
import PlanModel
import Scheduling

/// Writes decision days, freezes and holidays.
extension Scribe {
  /// Decision days of a block: its deciding step has to meet them.
  mutating func land(decision draft: GateDraft, in block: RecordID, _ provenance: Provenance) {
    guard let gate = land(draft, provenance),
      let steps = document.plan.workstreams.first(where: { $0.id == block })?.steps
    else { return }
    let deciding = StepMatch.act("Approve", in: steps) ?? steps.last { $0.gate == nil }
    guard let step = deciding, step.gate == nil else { return }
    set(step.id, .gate, .record(gate), provenance)
  }

  /// A field of the decision day that was named, else of the last that lacks it or holds it only as
  /// assumed.
  mutating func land(
    _ value: Value, ofGate field: Field, named: RecordID?, _ provenance: Provenance
  ) {
    let gate = document.plan.gates.last { gate in
      let state = document.state(gate.id, field)
      return state == nil || state?.provenance.basis == .assumed
    }
    let told = document.plan.gates.first { $0.id == named }
    guard let gate = told ?? gate ?? document.plan.gates.last else { return }
    set(gate.id, field, value, provenance)
    if field == .gateRoll { set(gate.id, .gateConfirmed, .number(1), provenance) }
  }

  mutating func land(_ draft: FreezeDraft, scope: RecordID?, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    var values = [
      InitialValue(.freezeName, .words(CleanText.line(draft.name)), provenance),
      InitialValue(
        .freezeSpan, .span(draft.days), draft.isInDoubt ? provenance.inDoubt : provenance),
    ]
    if let again = draft.again {
      values.append(InitialValue(.freezeRule, .rule(again.rule), provenance))
      values.append(InitialValue(.freezeLength, .number(Int64(again.length)), provenance))
    }
    // Asked about one block, it holds for that block; what may not change is what goes live.
    let rollout = draft.stop == .changes ? TopicWords.blocks(of: document.plan)[.rollout]?.id : nil
    if let scope, scope != plan {
      values.append(InitialValue(.freezeScope, .record(scope), provenance))
    } else if let rollout {
      values.append(InitialValue(.freezeScope, .record(rollout), provenance.inDoubt))
    }
    if draft.stop == .changes {
      values.append(InitialValue(.freezeLandings, .number(1), provenance))
    }
    create(.freeze, in: plan, values: values)
  }

  mutating func land(_ draft: HolidayDraft, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    for side in Side.allCases {
      let isBuyer = side == .buyer
      if let countries = draft.countries[side] {
        set(
          plan, isBuyer ? .buyerHolidays : .sellerHolidays,
          .words(countries.joined(separator: " ")), provenance)
      }
      if let worked = draft.worked[side] {
        let old = document.plan.calendars[side]?.workedDays ?? []
        set(
          plan, isBuyer ? .buyerWorkedDays : .sellerWorkedDays,
          .dates(Set(old).union(worked).sorted()), provenance)
      }
      if let free = draft.free[side] {
        let old = document.plan.calendars[side]?.week ?? SideCalendar().week
        set(
          plan, isBuyer ? .buyerWeek : .sellerWeek, .number(Int64(old & ~free)), provenance)
      }
      if let closed = draft.closed[side] {
        let old = document.plan.calendars[side]?.closures ?? []
        set(
          plan, isBuyer ? .buyerClosures : .sellerClosures,
          .dates(Set(old).union(closed).sorted()), provenance)
      }
    }
  }
}
