import CCurses
import CTerminal
import Editing
import Glibc

/// The terminal: keys in, frames out.
///
/// Only this type and `Palette` import ncurses. One exists at a time and the run loop owns it; when
/// it goes, the terminal is as it was found.
@safe struct CursesTerminal: ~Copyable {
  /// Height and width in cells.
  private(set) var size: GridSize
  /// Readable when a signal asks for something.
  let signals: Int32

  private var palette: Palette
  /// How everything looks.
  private(set) var theme: ThemeName
  /// The colour letters stand on, once the terminal has said it.
  var ground: Int32?
  /// The one the palette was made for.
  private var paletteGround: Int32?
  var modes: TerminalModes
  var decoder = InputDecoder()
  let buffer: UnsafeMutableRawBufferPointer
  private var line: [cchar_t] = []
  private var cursorIsShown = true
  /// Where the last frame had its cursor; no frame was shown yet where this is nil.
  private var shownCursor: GridPosition??

  private static let bufferBytes = 65_536
  /// Cells of a frame from which a terminal is asked to show it at once.
  private static let heldFrameCells = 4_096

  /// Takes over the terminal: alternate screen, keys unread by the system, colours, mouse, paste.
  ///
  /// The C locale of characters is set for the process. Nothing is drawn yet.
  ///
  /// - `ground`: What letters stood on the last time: most people keep one terminal, and the first
  ///   frame need not change its colours when this one has answered.
  init(theme: ThemeName, ground: Int32? = nil) throws(TerminalProblem) {
    let name = try CursesTerminal.nameOfUsableTerminal()
    let wanted = terminal_catch_signals()
    guard wanted >= 0 else { throw .noPipe(errno) }
    let farewell =
      CursesTerminal.capability("sgr0") + CursesTerminal.capability("cnorm")
      + CursesTerminal.capability("rmcup")
    CursesTerminal.putBackAfterCrash(farewell)
    guard nc_start() else {
      terminal_unguard()
      throw .terminalIsTooPlain(name)
    }
    raw()
    noecho()
    nonl()
    typeahead(-1)
    signals = wanted
    self.theme = theme
    (self.ground, paletteGround) = (ground, ground)
    palette = CursesTerminal.palette(of: theme, on: ground)
    nc_warm()
    modes = TerminalModes(
      name: name, cursorAddress: CursesTerminal.capability("cup"), colours: Int(nc_colors()))
    size = GridSize(rows: Int(nc_lines()), columns: Int(nc_columns()))
    unsafe buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: CursesTerminal.bufferBytes, alignment: 16)
    CursesTerminal.putBackAfterCrash(modes.off + farewell)
    CursesTerminal.send(modes.on + modes.question)
    // A screen has its own ground without being told.
    if Theme.named(theme).ground != nil { standOnGround() }
    _ = takeSize()
  }

  deinit {
    // A terminal that takes no more output must not keep the process.
    terminal_end_within(2)
    leave()
    terminal_unguard()
    terminal_end_within(0)
    unsafe buffer.deallocate()
  }
}

// MARK: - Frames out

extension CursesTerminal {
  /// Shows what changed in a frame since the last one shown, and puts the cursor in its place.
  ///
  /// - Complexity: O(cells drawn since the last frame) here; ncurses sends what differs.
  mutating func present(_ grid: inout Grid) {
    guard let window = unsafe nc_stdscr() else { return }
    let changes = grid.takeChangedRows()
    // A frame for what another terminal or the store did may be the same as the last.
    if changes.isEmpty, shownCursor == .some(grid.cursor) { return }
    shownCursor = .some(grid.cursor)
    var cells = 0
    for change in changes where change.row < size.rows {
      cells += change.lastColumn - change.firstColumn + 1
      let count = collect(change, of: grid)
      unsafe mvwadd_wchnstr(window, Int32(change.row), Int32(change.firstColumn), line, count)
    }
    unsafe place(grid.cursor, in: window)
    unsafe wnoutrefresh(window)
    let isHeld = modes.canHoldFrames && cells >= CursesTerminal.heldFrameCells
    if isHeld { CursesTerminal.send(modes.hold) }
    doupdate()
    if isHeld { CursesTerminal.send(modes.release) }
  }

  /// Puts the cells of a changed stretch into `line` and gives their number.
  private mutating func collect(_ change: ChangedRow, of grid: borrowing Grid) -> Int32 {
    line.removeAll(keepingCapacity: true)
    // ncurses makes the right half of a wide letter itself.
    for cell in grid.cells(of: change) where !cell.isContinuation {
      var glyph = palette.blanks[cell.roleIndex]
      if let scalar = cell.scalar {
        unsafe nc_set_base(&glyph, wchar_t(bitPattern: scalar))
      } else {
        let (base, m1, m2, m3, m4) = grid.scalars(ofCluster: cell.clusterIndex ?? 0)
        unsafe nc_set(
          &glyph, wchar_t(bitPattern: base), wchar_t(bitPattern: m1), wchar_t(bitPattern: m2),
          wchar_t(bitPattern: m3), wchar_t(bitPattern: m4))
      }
      line.append(glyph)
    }
    return Int32(line.count)
  }

  private mutating func place(_ cursor: GridPosition?, in window: UnsafeMutablePointer<WINDOW>) {
    let visible = cursor.map { size.area.contains($0) } ?? false
    if visible != cursorIsShown {
      curs_set(visible ? 1 : 0)
      cursorIsShown = visible
    }
    guard visible, let cursor else { return }
    unsafe wmove(window, Int32(cursor.row), Int32(cursor.column))
  }

  /// Shows everything in another theme from the next frame on, or in the same on a ground that is
  /// known by now.
  ///
  /// - Returns: Whether anything looks different: then the next frame has to be drawn whole.
  mutating func wear(_ theme: ThemeName) -> Bool {
    let isOther =
      theme != self.theme || (ground != paletteGround && Theme.named(theme).ground == nil)
    guard isOther else { return false }
    self.theme = theme
    paletteGround = ground
    palette = CursesTerminal.palette(of: theme, on: ground)
    standOnGround()
    nc_forget_screen()
    return true
  }

  /// Takes nothing for granted of what the screen shows: the next frame is sent whole.
  func forgetScreen() { nc_forget_screen() }

  /// Puts the theme's ground under all that nothing is drawn on.
  private func standOnGround() {
    if let window = unsafe nc_stdscr() { unsafe nc_set_ground(window, palette.ground) }
  }

  private static func palette(of theme: ThemeName, on ground: Int32? = nil) -> Palette {
    let wantsColour = theme != .monochrome && Account.environment("NO_COLOR").isEmpty
    return Palette(Theme.named(theme, on: ground), wantsColour: wantsColour)
  }

  /// Sends bytes that are not text of a frame; false if the terminal is gone.
  @discardableResult
  static func send(_ bytes: String) -> Bool {
    var bytes = bytes
    return bytes.isEmpty || bytes.withUTF8 { unsafe terminal_write($0.baseAddress, $0.count) }
  }
}

// MARK: - Size, stop and resume

extension CursesTerminal {
  /// Asks the terminal for its size and gives it if it changed.
  mutating func takeSize() -> GridSize? {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard unsafe terminal_size(&rows, &columns) else { return nil }
    let wanted = GridSize(rows: Int(rows), columns: Int(columns))
    guard wanted != size, resizeterm(Int32(wanted.rows), Int32(wanted.columns)) == OK else {
      return nil
    }
    size = wanted
    return wanted
  }

  /// Gives the terminal back, stops the process, and takes the terminal over when continued.
  mutating func stop() {
    leave()
    terminal_stop()
    takeOver()
  }

  /// Takes over a terminal that others may have used while the process was stopped unasked.
  ///
  /// It is not given back in between: a key pressed just then would become a signal.
  mutating func recover() { takeOver() }

  /// After this, the next frame is drawn whole.
  private mutating func takeOver() {
    reset_prog_mode()
    nc_forget_screen()
    doupdate()
    // Off first: Ctrl-\ typed while the terminal was given back discards what was on its way, and
    // a mode that is pushed twice is not gone with one pop. The alternate screen has its own stack.
    CursesTerminal.send(modes.off + modes.on)
  }

  private func leave() {
    CursesTerminal.send(modes.off)
    endwin()
  }
}
