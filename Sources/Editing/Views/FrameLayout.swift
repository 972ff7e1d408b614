/// Where the parts of the screen stand, by its size and what is shown on it.
///
///     ┌ title ───────────────────────────┐
///     │ navigator │ main        │ side   │   wide: all three
///     │ main              │ side         │   80 columns, and pages: without the navigator
///     │ main                             │   under 77 columns, of bars and people under 100
///     │ side, in brief                   │   of the interview, where it is high enough
///     └ status ──────────────────────────┘
struct FrameLayout: Equatable, Sendable {
  /// What the room is needed for.
  enum Arrangement: Equatable, Sendable {
    /// A question, with the parts of the call beside it.
    case interview
    /// A page, which wants to be wide.
    case page
    /// A page of rows that are cut or squeezed where it is narrow: there the panel gives way.
    case widePage
    /// Before an audience: nothing but the middle and the panel, with air around them.
    case presenting
    /// The same with a page, which air would only cut where it is narrow.
    case presentingPage
  }

  let title: Area
  /// Everything between title and status.
  let body: Area
  let navigator: Area
  let main: Area
  let side: Area
  let status: Area
  /// The lines between title, body and status.
  let rules: [Area]
  /// Too small to draw the page: the screen says so, and keeps taking text.
  let isTooSmall: Bool

  /// From so many rows on the panel stands in brief below a narrow question.
  private static let rowsForBoth = 14

  init(size: GridSize, arrangement: Arrangement) {
    isTooSmall = size.columns < 60 || size.rows < 16
    let page = size.area
    let isPage = arrangement != .interview && arrangement != .presenting
    let isPresenting = arrangement == .presenting || arrangement == .presentingPage
    let (title, afterTitle) = page.split(top: isPresenting ? 0 : 1)
    let (upperRule, afterRule) = afterTitle.split(top: 1)
    let (aboveStatus, status) = afterRule.split(bottom: 1)
    let (body, lowerRule) = aboveStatus.split(bottom: 1)
    self.title = title.inset(columns: 1)
    self.status = status.inset(columns: 1)
    rules = isPresenting ? [] : [upperRule.inset(columns: 1), lowerRule.inset(columns: 1)]
    self.body = body.inset(columns: 1)
    let isNarrowPage = arrangement == .presentingPage && size.columns < 100
    let air = isNarrowPage ? 1 : max(2, size.columns / 20)
    var rest = isPresenting ? body.inset(rows: 1, columns: air) : self.body
    let navigatorFrom = arrangement == .interview ? 112 : 180
    if !isPresenting, size.columns >= navigatorFrom {
      let (left, right) = rest.split(left: min(28, size.columns / 7 + 10))
      navigator = left.split(right: 2).rest
      rest = right
    } else {
      navigator = rest.split(left: 0).left
    }
    if size.columns >= (arrangement == .widePage ? 100 : 77) {
      let width = min(46, max(33, size.columns / 3))
      let (left, right) = rest.split(right: width)
      main = left.split(right: isPresenting && !isNarrowPage ? size.columns / 20 : 2).rest
      side = right
    } else if !isPage, rest.rows >= FrameLayout.rowsForBoth {
      let (upper, lower) = rest.split(bottom: SidePanel.briefRows)
      main = upper.split(bottom: 1).rest
      side = lower
    } else {
      main = rest
      side = rest.split(right: 0).right
    }
  }
}

extension Session {
  /// What the room on the screen is needed for.
  var arrangement: FrameLayout.Arrangement {
    switch (isPresenting, pane == .interview) {
    case (false, true): .interview
    case (false, false): pane == .timeline || pane == .people ? .widePage : .page
    case (true, true): .presenting
    case (true, false): .presentingPage
    }
  }

  /// Where the parts of its screen stand.
  var layout: FrameLayout { FrameLayout(size: size, arrangement: arrangement) }
}
