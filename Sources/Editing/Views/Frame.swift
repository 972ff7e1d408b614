import Interviewing
import PlanModel
import Scheduling

/// The whole screen of a session, and what of it the grid shows already.
///
/// A letter typed into the answer changes the middle of the page and the bottom line; the margins,
/// which cost the most to draw, are drawn again only when something they show has changed.
public struct Frame: Sendable {
  private var shown: Margins?
  private var shownStatus: Status?
  private var shownAnswer: InterviewView.Shown?

  /// A screen of which nothing is drawn yet.
  public init() {}

  /// What the margins and the title depend on.
  private struct Margins: Equatable {
    let size: GridSize
    let pageVersion: Int
    let rebases: Int
    let hints: Int
    let today: CivilDate
    let pane: Session.Pane
    let stage: Question.Stage?
    let about: RecordID?
    let progress: CallProgress
    let hasOverlay: Bool
    let isPresenting: Bool
    /// More than one: what is said stands over the lower end of the page.
    let noticeRows: Int
    let tips: [Tip]

    /// A function and no initializer, which would take a copy of the whole session.
    static func of(_ session: Session, _ size: GridSize) -> Margins {
      Margins(
        size: size, pageVersion: session.document.pageVersion, rebases: session.rebases,
        hints: session.derived.hints, today: session.today, pane: session.pane,
        stage: session.interview.question?.question.stage,
        about: session.interview.question?.about, progress: session.interview.progress,
        hasOverlay: session.overlay != nil,
        isPresenting: session.isPresenting,
        noticeRows: NoticeView.rows(session, in: session.layout.status),
        tips: session.preferences.tips)
    }
  }

  /// What the bottom line depends on.
  private struct Status: Equatable {
    let notice: Session.Notice?
    let storage: Session.Storage
    let showsSaved: Bool
    let presence: [Presence]
    let context: KeyContext
    /// What the keys of a line mean there.
    let line: OutlinePane.Place?
    let opened: Int
    let isAnswerEmpty: Bool
    let hasFieldChoices: Bool
    /// The commands whose keys it names.
    let offered: [CommandID]
    /// How much is to mend; nothing before a pause has found it out.
    let toMend: Int?

    static func of(_ session: Session) -> Status {
      Status(
        notice: session.notice, storage: session.storage, showsSaved: session.showsSaved,
        presence: session.presence, context: session.context,
        line: session.outline.selection, opened: session.outline.open.count,
        isAnswerEmpty: session.interview.editor.isEmpty,
        hasFieldChoices: !session.fieldChoices.isEmpty, offered: StatusLine.offered(session),
        toMend: session.derived.toMend)
    }
  }

  /// Draws the session as it is on a grid of any size: all of it, from nothing.
  ///
  /// - Complexity: O(cells), plus the lines that are shown.
  public static func draw(_ session: Session, on grid: inout Grid) {
    var frame = Frame()
    frame.draw(session, on: &grid)
  }

  /// Draws what changed since this frame was last drawn on this grid.
  public mutating func draw(_ session: Session, on grid: inout Grid) {
    if let ahead = session.typedAhead, shown.map({ $0.noticeRows < 2 }) == true,
      grid.type(ahead.text)
    {
      return
    }
    let layout = FrameLayout(size: grid.size, arrangement: session.arrangement)
    let margins = Margins.of(session, grid.size)
    let status = Status.of(session)
    defer { (shown, shownStatus) = (margins, status) }
    if layout.isTooSmall || margins.hasOverlay || margins.noticeRows > 1 || margins != shown {
      grid.clear()
      drawWhole(session, layout, on: &grid)
    } else {
      drawMiddleAgain(session, layout, on: &grid)
      if status != shownStatus {
        grid.fill(layout.status, role: .text)
        StatusLine.draw(session, in: layout.status, on: &grid)
      }
    }
    // In a window of a column or two there is no cell left for it.
    if let cursor = grid.cursor, !grid.size.area.contains(cursor) { grid.cursor = nil }
  }

  /// Draws the middle over what stands there: the answer line alone where that is all.
  private mutating func drawMiddleAgain(
    _ session: Session, _ layout: FrameLayout, on grid: inout Grid
  ) {
    if session.pane == .interview, shownAnswer?.redraw(session, on: &grid) == true { return }
    grid.fill(layout.main, role: .text)
    grid.cursor = nil
    drawMiddle(session, layout, on: &grid)
  }

  private mutating func drawWhole(_ session: Session, _ layout: FrameLayout, on grid: inout Grid) {
    guard !layout.isTooSmall else { return TooSmallView.draw(session, on: &grid) }
    TitleView.draw(session, in: layout.title, on: &grid)
    for rule in layout.rules { grid.fill(rule, with: "─", role: .rule) }
    drawPaneName(session, layout, on: &grid)
    drawTip(session, layout, on: &grid)
    NavigatorView.draw(session, in: layout.navigator, on: &grid)
    SidePanel.draw(session, in: layout.side, on: &grid)
    drawMiddle(session, layout, on: &grid)
    switch session.overlay {
    case .palette(let palette): PaletteView.draw(palette, session, on: &grid)
    case .finder(let finder): FinderView.draw(finder, session, on: &grid)
    case .since(let editor): SinceView.draw(editor, session, on: &grid)
    case .help(let context, let first): HelpView.draw(context, first, session, on: &grid)
    case .readBack(let pane): ReadBackView.draw(pane, session, on: &grid)
    case nil: break
    }
    // Last: a long notice stands over the lower end of whatever is shown.
    StatusLine.draw(session, in: layout.status, on: &grid)
  }

  private mutating func drawMiddle(
    _ session: Session, _ layout: FrameLayout, on grid: inout Grid
  ) {
    shownAnswer = nil
    switch session.pane {
    case .interview: shownAnswer = InterviewView.draw(session, in: layout.main, on: &grid)
    case .plan, .needs, .people: OutlineView.draw(session, in: layout.main, on: &grid)
    case .timeline: TimelineView.draw(session, in: layout.main, on: &grid)
    case .document, .history, .whatIf: PageView.draw(session, in: layout.main, on: &grid)
    }
  }

  /// On the upper line, over the middle; the interview needs no name, but where in the call one is.
  private func drawPaneName(_ session: Session, _ layout: FrameLayout, on grid: inout Grid) {
    guard let rule = layout.rules.first else { return }
    if let overlay = session.overlay {
      grid.write(
        " \(overlay.title) ", at: rule.row, column: layout.body.column + 1,
        limit: rule.columns - 2, role: .label)
      return
    }
    guard session.pane != .interview else {
      if layout.navigator.isEmpty { NavigatorView.drawStrip(session, on: rule, on: &grid) }
      return
    }
    let column = layout.main.column + 1
    grid.write(
      " \(session.pane.title) ", at: rule.row, column: column, limit: rule.endColumn - column,
      role: .label)
  }

  /// On the lower line, until it is taken; not where the keys go to something in front of the pane.
  private func drawTip(_ session: Session, _ layout: FrameLayout, on grid: inout Grid) {
    guard session.overlay == nil, let tip = session.tip, let rule = layout.rules.last else {
      return
    }
    // As many of its sentences as have room: half a sentence tells nothing.
    var words = tip.words
    let room = rule.columns - 12
    while DisplayWidth.columns(of: words) > room, let last = words.dropLast().lastIndex(of: ".") {
      words = String(words[...last])
    }
    grid.write(
      truncating: " Tip: \(words) ", at: rule.row, column: rule.column + 2,
      limit: rule.columns - 4, role: .reading)
  }
}
