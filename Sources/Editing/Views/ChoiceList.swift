/// A line to type on, and under it a list that it narrows, one item chosen.
enum ChoiceList {
  /// One item of the list.
  struct Item {
    let title: String
    var about = ""
    var right = ""
    var isAvailable = true
  }

  /// Draws the list over the middle of the screen.
  ///
  /// - `empty`: What stands there when the list is empty.
  static func draw(
    _ editor: LineEditor, choice: Int, titleColumns: Int, empty: String, in page: Area,
    on grid: inout Grid, items: [Item]
  ) {
    grid.fill(page, role: .text)
    let box = box(in: page)
    let inside = box.inset(columns: 2)
    grid.write("›", in: inside, role: .accent)
    FieldLine.draw(editor, hasCursor: true, in: inside.split(left: 2).rest.line(0), on: &grid)
    grid.fill(box.line(1), with: "─", role: .rule)
    let (page, list, first) = parts(of: box, choice, count: items.count)
    for (row, item) in items.dropFirst(first).prefix(list.rows).enumerated() {
      draw(item, first + row == choice, titleColumns, in: list.line(row), on: &grid)
    }
    let below = items.count - first - list.rows
    if below > 0, items.count > page.rows {
      grid.write(right: "↓ \(below) more", in: page.line(page.rows - 1), role: .quiet)
    }
    if items.isEmpty { grid.write(paragraph: empty, in: list, role: .quiet) }
  }

  /// The item on this row of the screen; `nil` where none is.
  static func item(
    at place: GridPosition, choice: Int, count: Int, in page: Area
  ) -> Int? {
    let (_, list, first) = parts(of: box(in: page), choice, count: count)
    guard list.contains(place) else { return nil }
    let index = first + place.row - list.row
    return index < count ? index : nil
  }

  private static func box(in page: Area) -> Area {
    page.split(top: 1).rest.split(left: 72).left
  }

  /// What is below the line, the rows of it that show items, and the first item shown.
  private static func parts(
    of box: Area, _ choice: Int, count: Int
  ) -> (page: Area, list: Area, first: Int) {
    let page = box.inset(columns: 2).split(top: 2).rest
    // The last row says how much more there is, as on the page of keys.
    let list = count > page.rows ? page.split(bottom: 1).rest : page
    return (page, list, max(0, choice - list.rows + 1))
  }

  private static func draw(
    _ item: Item, _ isChosen: Bool, _ titleColumns: Int, in line: Area, on grid: inout Grid
  ) {
    let right = DisplayWidth.columns(of: item.right)
    grid.write(isChosen ? "▸" : " ", in: line, role: .accent)
    grid.write(
      truncating: item.title, at: line.row, column: line.column + 2,
      limit: min(titleColumns, line.columns - right - 3),
      role: !item.isAvailable ? .unavailable : isChosen ? .accent : .text)
    let about = line.column + titleColumns + 3
    grid.write(
      truncating: item.about, at: line.row, column: about,
      limit: max(0, line.endColumn - right - 1 - about), role: .quiet)
    grid.write(right: item.right, in: line, role: .key)
  }
}
