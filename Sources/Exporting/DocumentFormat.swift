/// A document that can be asked for: made by ourselves, or with another program's help.
public enum DocumentFormat: Hashable, Sendable {
  /// One of our own.
  case own(ExportFormat)
  /// The page, printed.
  case pdf
  /// The file of a word processor.
  case office(Office)

  /// The word processors.
  public enum Office: String, Hashable, Sendable, CaseIterable {
    case docx, odt
  }

  /// Every format, by its file ending.
  public static let names =
    ExportFormat.allCases.map(\.fileExtension) + ["pdf"] + Office.allCases.map(\.rawValue)

  /// The format of this name or file ending, in any case; `nil` for anything else.
  public init?(named word: String) {
    let name = word.lowercased()
    if let own = ExportFormat(named: name) {
      self = .own(own)
    } else if name == "pdf" {
      self = .pdf
    } else if let office = Office(rawValue: name) {
      self = .office(office)
    } else {
      return nil
    }
  }

  /// The file's ending, without the dot.
  public var fileExtension: String {
    switch self {
    case .own(let format): format.fileExtension
    case .pdf: "pdf"
    case .office(let office): office.rawValue
    }
  }

  /// Whether a terminal would show it as gibberish.
  public var isBinary: Bool {
    if case .own = self { false } else { true }
  }
}
