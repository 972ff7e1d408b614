/// How each part of the timeline is drawn where the page's style does not reach it.
///
/// Browsers take colours from the style sheet, light or dark. Programs that make PDFs draw an
/// inline picture by its own attributes alone; where both are read, the style sheet wins.
enum TimelineInk: String {
  case lane
  case oddLane = "lane odd"
  case month, today
  case goLive = "go-live"
  case hatch
  case open = "bar open"
  case done = "bar done"
  case atRisk = "bar atRisk"
  case away = "bar away"
  case laneName = "lane-name"
  case axis
  case todayWords = "axis strong"
  case goLiveWords = "axis strong left accent"
  case inside
  case insideDone = "inside done"
  case insideAtRisk = "inside atRisk"
  case insideAway = "inside away"
  case beside
  case besideLeft = "beside left"

  /// The class and the attributes of an element.
  var attributes: String { "class=\"\(rawValue)\" \(own)" }

  private var own: String {
    switch self {
    case .lane: "fill=\"none\""
    case .oddLane: "fill=\"#f4f6f7\""
    case .month: "stroke=\"#d9dfe3\""
    case .today: "stroke=\"#56616b\" stroke-width=\"1.5\""
    case .goLive: "stroke=\"#14605c\" stroke-width=\"2\""
    case .hatch: "stroke=\"#b9c0c6\" stroke-width=\"1.5\""
    case .open: "fill=\"#2f7f79\""
    case .done: "fill=\"none\" stroke=\"#2f7f79\" stroke-width=\"1.5\""
    case .atRisk: "fill=\"#9a3412\""
    case .away: "fill=\"url(#hatch)\" stroke=\"#8a949d\""
    case .laneName: "fill=\"#1b2126\" font-weight=\"bold\""
    case .axis: "fill=\"#56616b\""
    case .todayWords: "fill=\"#1b2126\" font-weight=\"bold\""
    case .goLiveWords: "fill=\"#14605c\" font-weight=\"bold\" text-anchor=\"end\""
    case .inside, .insideAtRisk: "fill=\"#ffffff\""
    case .insideDone, .insideAway, .beside: "fill=\"#1b2126\""
    case .besideLeft: "fill=\"#1b2126\" text-anchor=\"end\""
    }
  }

  /// The ink of a bar.
  static func bar(_ look: Timeline.Bar.Look) -> TimelineInk {
    switch look {
    case .open: .open
    case .done: .done
    case .atRisk: .atRisk
    case .away: .away
    }
  }

  /// The ink of words inside a bar.
  static func inside(_ look: Timeline.Bar.Look) -> TimelineInk {
    switch look {
    case .open: .inside
    case .done: .insideDone
    case .atRisk: .insideAtRisk
    case .away: .insideAway
    }
  }
}
