/// Where the parts of the screen stand, by its size alone.
///
///     ┌ title ───────────────────────────┐
///     │ navigator │ main        │ side   │   wide: all three
///     │ main              │ side         │   80 columns: without the navigator
///     │ main                             │   under 72 columns: one thing at a time
///     └ status ──────────────────────────┘
struct FrameLayout: Equatable, Sendable {
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

  init(size: GridSize) {
    isTooSmall = size.columns < 60 || size.rows < 16
    let page = size.area
    let (title, afterTitle) = page.split(top: 1)
    let (upperRule, afterRule) = afterTitle.split(top: 1)
    let (aboveStatus, status) = afterRule.split(bottom: 1)
    let (body, lowerRule) = aboveStatus.split(bottom: 1)
    self.title = title.inset(columns: 1)
    self.status = status.inset(columns: 1)
    rules = [upperRule.inset(columns: 1), lowerRule.inset(columns: 1)]
    self.body = body.inset(columns: 1)
    var rest = self.body
    if size.columns >= 112 {
      let (left, right) = rest.split(left: min(28, size.columns / 7 + 8))
      navigator = left
      rest = right
    } else {
      navigator = rest.split(left: 0).left
    }
    if size.columns >= 72 {
      let width = min(46, max(33, size.columns * 3 / 10))
      let (left, right) = rest.split(right: width)
      main = left.split(right: 2).rest
      side = right
    } else {
      main = rest
      side = rest.split(right: 0).right
    }
  }
}
