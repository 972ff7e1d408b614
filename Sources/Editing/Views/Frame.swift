/// The whole screen of a session.
public enum Frame {
  /// Draws the session as it is on a grid of any size.
  ///
  /// - Complexity: O(cells), plus the lines that are shown.
  public static func draw(_ session: Session, on grid: inout Grid) {
    grid.clear()
    let layout = FrameLayout(size: grid.size)
    guard !layout.isTooSmall else { return TooSmallView.draw(session, on: &grid) }
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
