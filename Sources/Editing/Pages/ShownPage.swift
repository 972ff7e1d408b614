import PlanModel
import Scheduling

/// What the pane on the screen was last worked out to be.
///
/// Only the pane shown is worked out, and only when something it shows has changed: the others cost
/// nothing.
struct ShownPage: Sendable {
  enum Content: Sendable {
    case nothing
    case lines([PageLine])
    case chart(TimelineChart)
  }

  /// What a page depends on.
  struct Key: Equatable, Sendable {
    let pane: Session.Pane
    let version: Int
    let today: CivilDate
    let columns: Int
    let history: HistoryPane
    let rehearsals: Int
    let findings: Int
    let isPresenting: Bool
  }

  fileprivate(set) var content = Content.nothing
  fileprivate var key: Key?
  /// How often something was worked out: a drawn page is current while this is the same.
  fileprivate(set) var version = 0
  /// The first line on the screen, by pane.
  var first: [Session.Pane: Int] = [:]

  var lines: [PageLine] {
    if case .lines(let lines) = content { lines } else { [] }
  }
}

extension Session {
  /// Works the pane shown out again, where something it shows has changed.
  mutating func refreshPage() {
    let version: Int
    switch pane {
    case .interview, .plan, .needs, .people: return
    case .timeline, .document: version = document.pageVersion
    case .history: version = document.version
    case .whatIf:
      rehearseAgain()
      version = document.pageVersion
    }
    let columns = PageView.columns(in: layout.main)
    let key = ShownPage.Key(
      pane: pane, version: version, today: today, columns: columns, history: history,
      rehearsals: rehearsal.count, findings: pane == .document ? derived.findingsMade : 0,
      isPresenting: isPresenting)
    guard key != page.key else { return }
    page.key = key
    page.version += 1
    switch pane {
    case .interview, .plan, .needs, .people: page.content = .nothing
    case .timeline: page.content = .chart(TimelineChart.of(plan, derived.schedule))
    case .document: page.content = .lines(DocumentPage.lines(of: self, columns: columns))
    case .history: page.content = .lines(HistoryPage.lines(of: self, columns: columns))
    case .whatIf: page.content = .lines(RehearsalPage.lines(of: self, columns: columns))
    }
  }

  /// The first line of the page that is on the screen.
  var firstPageLine: Int {
    let rows = PageView.rows(of: pane, in: layout.main)
    return min(max(0, page.first[pane] ?? 0), max(0, page.lines.count - rows))
  }

  /// Moves the page under the eye.
  mutating func scrollPage(by rows: Int) {
    page.first[pane] = max(0, firstPageLine + rows)
    page.first[pane] = firstPageLine
  }
}
