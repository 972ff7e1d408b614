/// The whole screen of a session.
public enum Frame {
  /// Draws the session as it is on a grid of any size.
  ///
  /// - Complexity: O(cells), plus the lines that are shown.
  public static func draw(_ session: Session, on grid: inout Grid) {
    grid.clear()
    let layout = FrameLayout(size: grid.size)
    if layout.isTooSmall {
      TooSmallView.draw(session, on: &grid)
    } else {
      drawPage(session, layout, on: &grid)
    }
    // In a window of a column or two there is no cell left for it.
    if let cursor = grid.cursor, !grid.size.area.contains(cursor) { grid.cursor = nil }
  }

  private static func drawPage(
    _ session: Session, _ layout: FrameLayout, on grid: inout Grid
  ) {
    TitleView.draw(session, in: layout.title, on: &grid)
    for rule in layout.rules { grid.fill(rule, with: "─", role: .rule) }
    NavigatorView.draw(session, in: layout.navigator, on: &grid)
    switch session.pane {
    case .interview: InterviewView.draw(session, in: layout.main, on: &grid)
    case .plan: OutlineView.draw(session, in: layout.main, on: &grid)
    }
    SidePanel.draw(session, in: layout.side, on: &grid)
    StatusLine.draw(session, in: layout.status, on: &grid)
    switch session.overlay {
    case .palette(let palette): PaletteView.draw(palette, session, on: &grid)
    case .help(let context): HelpView.draw(context, session, on: &grid)
    case nil: break
    }
  }
}
