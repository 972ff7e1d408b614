/// How the screen looks; what each role then looks like is the terminal's business.
public enum ThemeName: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own letters and background, with colours that stand out from any.
  case standard
  /// Light letters on a dark ground.
  case dark
  /// Dark letters on a light ground.
  case light
  /// Every letter stands out from its ground by 7:1 or more: for a screen share.
  case highContrast = "high-contrast"
  /// No colour.
  case monochrome
}

/// What a person has chosen once for all plans.
public struct Preferences: Hashable, Sendable {
  /// How the screen looks.
  public var theme: ThemeName
  /// Tips that were not yet taken.
  public var tips: [Tip]

  /// Choices; without any, those of somebody who needs no tips.
  public init(theme: ThemeName = .standard, tips: [Tip] = []) {
    self.theme = theme
    self.tips = tips
  }
}

/// One sentence for the first time on a pane; it goes for good once what it tells of was done.
public enum Tip: String, Hashable, Sendable, CaseIterable {
  case interview, plan, timeline, document, people, history, rehearsal

  var pane: Session.Pane {
    switch self {
    case .interview: .interview
    case .plan: .plan
    case .timeline: .timeline
    case .document: .document
    case .people: .people
    case .history: .history
    case .rehearsal: .whatIf
    }
  }

  var words: String {
    switch self {
    case .interview: "Type what they say, as they say it. Enter keeps it, F1 helps."
    case .plan: "Enter opens a line, and Enter on a cell edits it. Ctrl-Z undoes."
    case .timeline: "+ and - look nearer and farther. Enter opens the chosen step."
    case .document: "This is what is sent, but for the remarks under lines marked !."
    case .people: "Enter opens a line. Ctrl-P adds people, absences and freezes."
    case .history: "s shows one company, d what came since a day."
    case .rehearsal: "Say what slips: “pilot two weeks later”. The plan stays as it is."
    }
  }

  /// What makes it needless.
  var command: CommandID {
    switch self {
    case .interview: .keepAnswer
    case .plan, .people: .openLine
    case .timeline: .nearer
    case .document: .screenDown
    case .history: .historySide
    case .rehearsal: .rehearse
    }
  }
}

extension Session {
  /// The tip for the pane that is shown.
  var tip: Tip? {
    preferences.tips.isEmpty ? nil : preferences.tips.first { $0.pane == pane }
  }

  /// Takes away for good the tip that told of this command.
  mutating func takeTip(of command: CommandID) {
    guard let tip, tip.command == command else { return }
    preferences.tips.removeAll { $0 == tip }
    effects.append(.remember(preferences))
  }

  /// Takes away all tips for good.
  mutating func hideTips() {
    preferences.tips = []
    effects.append(.remember(preferences))
  }

  /// Shows everything in another theme, from now on.
  mutating func wear(_ theme: ThemeName) {
    self.theme = theme
    preferences.theme = theme
    effects.append(.remember(preferences))
    say("Theme: \(theme.rawValue).")
  }
}
