import Phrasing
import Scheduling

/// The timeline as one inline SVG picture; its colours come from the page's style.
struct TimelineDrawing {
  let timeline: Timeline
  let layout: TimelineLayout

  init(_ timeline: Timeline, _ shape: TimelineLayout.Shape) {
    self.timeline = timeline
    layout = TimelineLayout(timeline, shape)
  }

  /// The picture for a page, and the one for a telephone; the style shows one of them.
  ///
  /// A page scaled to a telephone cannot be read, and one that scrolls hides go-live.
  static func svg(_ timeline: Timeline) -> String {
    [TimelineLayout.Shape.page, .telephone].map { TimelineDrawing(timeline, $0).svg() }
      .joined(separator: "\n")
  }

  private func svg() -> String {
    // A pattern of a picture that is not shown fills nothing.
    let (look, hatch) = layout.shape == .page ? ("", "hatch") : (" narrow", "narrow-hatch")
    var parts = [
      "<svg class=\"timeline\(look)\" viewBox=\"0 0 \(number(layout.shape.width))"
        + " \(number(layout.height))\" role=\"img\""
        + " font-family=\"'Segoe UI', 'Liberation Sans', Arial, sans-serif\" font-size=\"11\""
        + " aria-labelledby=\"timeline-title timeline-text\">"
    ]
    // Both are named by the words of the first.
    if layout.shape == .page {
      parts += [
        "<title id=\"timeline-title\">Timeline from \(DateWords.medium(timeline.first))"
          + " to \(DateWords.medium(timeline.last))</title>",
        "<desc id=\"timeline-text\">\(HTMLText.escaped(words))</desc>",
      ]
    }
    parts.append(
      "<defs><pattern id=\"\(hatch)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
        + " patternTransform=\"rotate(45)\"><path \(TimelineInk.hatch.attributes)"
        + " d=\"M0 0V6\"/></pattern></defs>")
    parts += layout.lanes.enumerated().map { band($0.element, isOdd: $0.offset % 2 == 1) }
    parts += months() + layout.lanes.flatMap { lane($0) }
    parts += ends()
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  /// The picture in words, for those who do not see it.
  private var words: String {
    timeline.lanes.map { lane in
      let bars = lane.bars.map { bar in
        bar.isMoment
          ? "\(bar.label), \(short(bar.last))"
          : "\(bar.label), \(short(bar.first)) to \(short(bar.last))"
      }
      return "\(lane.name): \(bars.joined(separator: "; "))."
    }.joined(separator: " ")
  }

  // MARK: Parts

  /// A line at each month's beginning; in plans of years, only as many as can be told apart.
  private func months() -> [String] {
    var parts: [String] = []
    var last = layout.position(of: timeline.first) - 30
    for day in layout.months {
      let place = layout.position(of: day)
      guard place - last >= 26 else { continue }
      last = place
      parts.append(upright(place, .month))
      let name = DateWords.plain(day).drop { $0 != " " }.dropFirst().prefix(3)
      if place < layout.shape.width - 40 {
        parts.append(text(String(name), place + 3, 28, .axis))
      }
    }
    return parts
  }

  private func band(_ lane: TimelineLayout.Lane, isOdd: Bool) -> String {
    "<rect \((isOdd ? TimelineInk.oddLane : .lane).attributes) x=\"0\" y=\"\(number(lane.top))\""
      + " width=\"\(number(layout.shape.width))\" height=\"\(number(lane.height))\"/>"
  }

  private func lane(_ lane: TimelineLayout.Lane) -> [String] {
    let name = text(TextLayout.shortened(lane.name, to: 32), 6, lane.top + 17, .laneName)
    return [name] + lane.bars.flatMap { bar($0, top: lane.top + 4 + layout.shape.nameHeight) }
  }

  private func bar(_ placed: TimelineLayout.Placed, top: Double) -> [String] {
    let row = top + Double(placed.row) * layout.rowHeight
    let look = placed.bar.look
    let mark = look == .done ? "✓ " : look == .atRisk ? "! " : ""
    let label = mark + placed.label
    let shape = placed.bar.isMoment ? diamond(placed, row) : block(placed, row)
    guard !label.isEmpty else { return [shape] }
    let base = row + layout.rowHeight - 5.5
    let line =
      switch placed.labelSide {
      case .inside: text(label, placed.start + 6, base, .inside(look))
      case .right: text(label, placed.end + 6, base, .beside)
      case .left: text(label, placed.start - 6, base, .besideLeft)
      }
    return [shape, line]
  }

  private func diamond(_ placed: TimelineLayout.Placed, _ row: Double) -> String {
    let half = (layout.rowHeight - 4) / 2
    let reach = min(6.5, half + 1)
    let side = number(reach)
    let start = "M\(number((placed.start + placed.end) / 2)) \(number(row + 2 + half - reach))"
    return "<path \(TimelineInk.bar(placed.bar.look).attributes)"
      + " d=\"\(start)l\(side) \(side)l-\(side) \(side)l-\(side) -\(side)z\"/>"
  }

  private func block(_ placed: TimelineLayout.Placed, _ row: Double) -> String {
    "<rect \(TimelineInk.bar(placed.bar.look).attributes) x=\"\(number(placed.start))\""
      + " y=\"\(number(row + 2))\" width=\"\(number(placed.end - placed.start))\""
      + " height=\"\(number(layout.rowHeight - 4))\" rx=\"3\"/>"
  }

  private func ends() -> [String] {
    let start = layout.position(of: timeline.first)
    var parts = [
      upright(start, .today), text("Today, \(short(timeline.first))", start, 12, .todayWords),
    ]
    if let goLive = timeline.goLive, goLive >= timeline.first {
      let place = layout.position(of: goLive + 1)
      let isRoomy = place > layout.shape.labelWidth + 260
      parts.append(upright(place, .goLive))
      parts.append(text("Go-live, \(short(goLive))", place, isRoomy ? 12 : 28, .goLiveWords))
    }
    return parts
  }

  // MARK: Pieces

  private func upright(_ place: Double, _ ink: TimelineInk) -> String {
    "<path \(ink.attributes) d=\"M\(number(place)) 18V\(number(layout.height - 4))\"/>"
  }

  private func text(_ words: String, _ x: Double, _ y: Double, _ ink: TimelineInk) -> String {
    "<text \(ink.attributes) x=\"\(number(x))\" y=\"\(number(y))\">"
      + "\(HTMLText.escaped(words))</text>"
  }

  private func short(_ day: CivilDate) -> String { DateWords.short(day, near: timeline.first) }

  /// A coordinate with one decimal, so that the bytes do not depend on how doubles print.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)"
    return "\(sign)\(abs(tenths) / 10)\(rest)"
  }
}
