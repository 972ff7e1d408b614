import Exporting

/// A document as the command line can make it: by ourselves, or with another program's help.
enum DocumentFormat: Hashable {
  case own(ExportFormat)
  case pdf
  case office(Office)

  /// The file of a word processor.
  enum Office: String, CaseIterable {
    case docx, odt
  }

  /// Every format, by its file ending.
  static let names =
    ExportFormat.allCases.map(\.fileExtension) + ["pdf"] + Office.allCases.map(\.rawValue)

  /// The format of this name or file ending.
  init?(named word: String) {
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
  var fileExtension: String {
    switch self {
    case .own(let format): format.fileExtension
    case .pdf: "pdf"
    case .office(let office): office.rawValue
    }
  }

  /// Whether a terminal would show it as gibberish.
  var isBinary: Bool {
    if case .own = self { false } else { true }
  }
}
