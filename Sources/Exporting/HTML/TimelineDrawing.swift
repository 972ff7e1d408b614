import Phrasing
import Scheduling

/// The timeline as one inline SVG picture; its colours come from the page's style.
struct TimelineDrawing {
  let timeline: Timeline
  let layout: TimelineLayout

  init(_ timeline: Timeline) {
    self.timeline = timeline
    layout = TimelineLayout(timeline)
  }

  func svg() -> String {
    var parts = [
      "<svg class=\"timeline\" viewBox=\"0 0 \(number(TimelineLayout.width))"
        + " \(number(layout.height))\" role=\"img\""
        + " aria-labelledby=\"timeline-title timeline-text\">",
      "<title id=\"timeline-title\">Timeline from \(DateWords.medium(timeline.first))"
        + " to \(DateWords.medium(timeline.last))</title>",
      "<desc id=\"timeline-text\">\(HTMLText.escaped(words))</desc>",
      "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
        + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V6\"/></pattern></defs>",
    ]
    parts +=
      months() + layout.lanes.enumerated().flatMap { lane($0.element, isOdd: $0.offset % 2 == 1) }
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

  private func months() -> [String] {
    layout.months.flatMap { day -> [String] in
      let place = layout.position(of: day)
      let line =
        "<path class=\"month\" d=\"M\(number(place)) 18V\(number(layout.height - 4))\"/>"
      guard isFree(place) else { return [line] }
      let name = DateWords.plain(day).drop { $0 != " " }.dropFirst().prefix(3)
      return [line, text(String(name), place + 3, 28, "axis")]
    }
  }

  /// Whether a month's name fits between "Today" and "Go-live".
  private func isFree(_ place: Double) -> Bool {
    place < TimelineLayout.width - 40
  }

  private func lane(_ lane: TimelineLayout.Lane, isOdd: Bool) -> [String] {
    let band =
      "<rect class=\"\(isOdd ? "lane odd" : "lane")\" x=\"0\" y=\"\(number(lane.top))\""
      + " width=\"\(number(TimelineLayout.width))\" height=\"\(number(lane.height))\"/>"
    let name = text(shortened(lane.name, 32), 6, lane.top + 17, "lane-name")
    return [band, name] + lane.bars.flatMap { bar($0, top: lane.top + 4) }
  }

  private func bar(_ placed: TimelineLayout.Placed, top: Double) -> [String] {
    let row = top + Double(placed.row) * TimelineLayout.rowHeight
    let look = placed.bar.look
    let mark = placed.bar.look == .done ? "✓ " : look == .atRisk ? "! " : ""
    let shape: String
    if placed.bar.isMoment {
      let middle = (placed.start + placed.end) / 2
      shape =
        "<path class=\"bar \(look.rawValue)\" d=\"M\(number(middle)) \(number(row + 3))"
        + "l6 6.5l-6 6.5l-6 -6.5z\"/>"
    } else {
      shape =
        "<rect class=\"bar \(look.rawValue)\" x=\"\(number(placed.start))\""
        + " y=\"\(number(row + 2))\" width=\"\(number(placed.end - placed.start))\""
        + " height=\"15\" rx=\"3\"/>"
    }
    let label = mark + placed.label
    let line =
      switch placed.labelSide {
      case .inside: text(label, placed.start + 6, row + 13.5, "inside \(look.rawValue)")
      case .right: text(label, placed.end + 6, row + 13.5, "beside")
      case .left: text(label, placed.start - 6, row + 13.5, "beside left")
      }
    return [shape, line]
  }

  private func ends() -> [String] {
    let start = layout.position(of: timeline.first)
    var parts = [
      "<path class=\"today\" d=\"M\(number(start)) 18V\(number(layout.height - 4))\"/>",
      text("Today, \(short(timeline.first))", start, 12, "axis strong"),
    ]
    if let goLive = timeline.goLive, goLive >= timeline.first {
      let place = layout.position(of: goLive + 1)
      parts.append(
        "<path class=\"go-live\" d=\"M\(number(place)) 18V\(number(layout.height - 4))\"/>")
      let isRoomy = place > TimelineLayout.labelWidth + 260
      parts.append(
        text("Go-live, \(short(goLive))", place, isRoomy ? 12 : 28, "axis strong left accent"))
    }
    return parts
  }

  // MARK: Pieces

  private func text(_ words: String, _ x: Double, _ y: Double, _ style: String) -> String {
    "<text class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\">\(HTMLText.escaped(words))</text>"
  }

  private func short(_ day: CivilDate) -> String { DateWords.short(day, near: timeline.first) }

  private func shortened(_ name: String, _ longest: Int) -> String {
    name.count <= longest ? name : name.prefix(longest - 1) + "…"
  }

  /// A coordinate with one decimal, so that the bytes do not depend on how doubles print.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)"
    return "\(sign)\(abs(tenths) / 10)\(rest)"
  }
}
