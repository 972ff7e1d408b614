import PlanModel

/// What the cursor is on, in full, where its line has room for a part of it only.
enum ChosenRecord {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty, session.outline.edit == nil, let place = session.outline.selection,
      place.field == nil
    else { return }
    let words = words(for: place.record, session).filter { !$0.isEmpty }.joined(separator: " · ")
    grid.write(paragraph: words, in: area.split(top: 1).rest.split(left: 2).rest, role: .quiet)
  }

  private static func words(for record: RecordID, _ session: Session) -> [String] {
    if let step = session.plan.step(record) {
      return [step.title, StepLine.who(step, session.plan)]
    }
    guard let person = session.plan.person(record) else { return [] }
    let (count, next) = PersonLine.duty(of: record, session)
    return [person.name, PersonLine.about(person, session.plan), count + next]
  }
}
