/// What an export needs besides the plan and its dates.
public struct ExportOptions: Hashable, Sendable {
  /// Which part of the plan plain text shows.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// The page a VP can read unexplained.
    case document
    /// What we need from each other.
    case needs
    /// Names and dates still missing.
    case open
    /// Every step with the days that bound it.
    case schedule
  }

  /// For whom a page is laid out.
  public enum Page: Hashable, Sendable {
    /// Browsers, and PDF, which a browser's kin makes of it.
    case screen
    /// Word processors, through a converter: plain tables and headings, no picture.
    case office
  }

  /// Log position the export is made from; `nil` takes the document's own.
  public var logPosition: Int64?
  /// Hash of the log's head at that position, in hexadecimal; the first 16 digits are printed.
  public var headHash: String?
  /// Columns of plain text, 40 to 200.
  public var width: Int
  /// Which part plain text shows.
  public var view: View
  /// For whom a page is laid out.
  public var page: Page
  /// A template in place of our page; `Docs/exporting.md` says how to write one.
  public var htmlTemplate: String?

  /// Options; each has a value that suits most.
  public init(
    logPosition: Int64? = nil, headHash: String? = nil, width: Int = 80, view: View = .document,
    page: Page = .screen, htmlTemplate: String? = nil
  ) {
    self.logPosition = logPosition
    self.headHash = headHash
    self.width = width
    self.view = view
    self.page = page
    self.htmlTemplate = htmlTemplate
  }
}
