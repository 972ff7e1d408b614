/// The documents a plan can become.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// Text with light marks, for wikis and issue trackers; a person can edit it.
  case markdown
  /// One self-contained page, for the VP and the printer.
  case html
  /// Plain text, as `tandem show` prints it.
  case text
  /// The plan for programs, schema `tandem-plan/1`.
  case json
  /// One row a step, for spreadsheets.
  case csv
  /// The review series and the day of every step, for calendars.
  case ics
  /// A draft message with the document as text, page and calendar.
  case eml

  /// What the command line calls it.
  public var name: String { rawValue }

  /// The file's ending, without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html, .json, .csv, .ics, .eml: rawValue
    }
  }

  /// What a menu calls it.
  public var title: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "Web page, also for print"
    case .text: "Plain text"
    case .json: "JSON, for programs"
    case .csv: "Spreadsheet (CSV)"
    case .ics: "Calendar file"
    case .eml: "Draft e-mail"
    }
  }

  /// The format of this name or file ending, in any case; `nil` for anything else.
  public init?(named word: String) {
    let wanted = word.lowercased()
    let found = Self.allCases.first { $0.name == wanted || $0.fileExtension == wanted }
    guard let format = found else { return nil }
    self = format
  }
}
