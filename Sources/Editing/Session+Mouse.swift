import Interviewing
import PlanModel

// Clicks and the wheel; nothing is dragged.
extension Session {
  mutating func click(_ place: GridPosition) {
    if let command = StatusLine.command(at: place, of: self) { return run(command) }
    if overlay != nil { return clickOverlay(place) }
    let layout = layout
    if let part = NavigatorView.part(at: place, of: self) {
      show(.interview)
      guard let open = openQuestions.first(where: part.covers) else {
        return say("Nothing is left to ask about “\(part.name)”.")
      }
      ask(open)
    } else if layout.main.contains(place) {
      clickMiddle(place.row - layout.main.row)
    } else if let subject = SidePanel.subject(at: place, of: self) {
      goTo(subject)
    }
  }

  /// To what the panel tells of: the next question about it while questions are asked, else its
  /// line.
  private mutating func goTo(_ subject: SidePanel.Entry.Subject) {
    switch subject {
    case .record(let record):
      if pane == .interview, let open = openQuestions.first(where: { $0.about == record }) {
        return ask(open)
      }
      leaveField()
      reveal(record)
    case .sponsor(let side):
      if let person = plan.sponsor(side) {
        leaveField()
        return reveal(person.id)
      }
      guard let open = openQuestions.first(where: { $0.question.fills == .sponsor(side) }) else {
        return
      }
      show(.interview)
      ask(open)
    }
  }

  private mutating func clickMiddle(_ row: Int) {
    switch pane {
    case .plan, .needs, .people:
      leaveField()
      guard let target = OutlineView.place(at: row, of: self, in: layout.main) else { return }
      if outline.selection == target { openOrEditSelection() } else { outline.selection = target }
    case .timeline:
      guard let bar = TimelineView.step(at: row, of: self, in: layout.main) else { return }
      if bar == timeline.selection { run(.openStep) } else { timeline.selection = bar }
    case .interview, .document, .history, .whatIf: break
    }
  }

  /// A click on an item of a list does it; one beside a list or on a page closes it.
  ///
  /// Words about a row that is read back are not lost by a click.
  private mutating func clickOverlay(_ place: GridPosition) {
    let page = layout.body
    switch overlay {
    case .palette(var palette):
      let count = palette.matches(in: self).count
      let item = ChoiceList.item(at: place, choice: palette.choice, count: count, in: page)
      guard let item else { return overlay = nil }
      palette.choice = item
      overlay = .palette(palette)
      chooseFromPalette()
    case .finder(var finder):
      let count = finder.matches(in: self).count
      let item = ChoiceList.item(at: place, choice: finder.choice, count: count, in: page)
      guard let item else { return overlay = nil }
      finder.choice = item
      overlay = .finder(finder)
      goToFound()
    case .help, .since: overlay = nil
    case .readBack, nil: break
    }
  }

  /// The wheel moves what is in front.
  mutating func scroll(by rows: Int) {
    switch overlay {
    case .palette: return movePalette(by: rows.signum())
    case .finder: return moveFinder(by: rows.signum())
    case .help: return scrollHelp(byLines: rows)
    case .since, .readBack: return
    case nil: break
    }
    switch pane {
    case .interview: break
    case .plan, .needs, .people:
      outline.scroll = max(0, outline.scroll + rows)
      outline.isScrolledAway = true
    case .timeline: moveOnTimeline(by: rows)
    case .document, .history, .whatIf: scrollPage(by: rows)
    }
  }
}
