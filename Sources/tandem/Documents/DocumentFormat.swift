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

extension PlanExport {
  /// The whole file in any format.
  ///
  /// - Throws: When a template cannot be read, or a helper program is missing or fails.
  func bytes(_ format: DocumentFormat, template: String? = nil) throws(Failure) -> [UInt8] {
    switch format {
    case .own(let format): try bytes(format, template: template)
    case .pdf:
      try HelperProgram.weasyprint.run(
        ["-q", "-e", "utf8", "-", "-"], input: bytes(.html, template: template))
    case .office(let office): try Converter.file(office, of: bytes(.html, page: .office))
    }
  }
}

/// Pages to the files of word processors and back.
enum Converter {
  /// Memory that the converter may take.
  private static let bounds = ["+RTS", "-M512M", "-RTS"]

  static func file(_ office: DocumentFormat.Office, of page: [UInt8]) throws(Failure) -> [UInt8] {
    // The page is ours and names no other file. A sandbox would keep some builds of pandoc from
    // their own data, so it is for the way back, where a stranger's file is read.
    try HelperProgram.pandoc.run(
      bounds + [
        "--quiet", "-f", "html", "-t", office.rawValue, "--reference-doc=/dev/fd/3", "-o", "-",
      ], input: page, extra: ReferenceDocument.bytes(office))
  }

  /// A word processor's file as a page; changes that were tracked count as made, remarks are kept.
  static func page(of file: [UInt8], _ office: DocumentFormat.Office) throws(Failure) -> String {
    let from = office == .docx ? "docx+styles" : "odt"
    let page = try HelperProgram.pandoc.run(
      bounds + [
        "--quiet", "--sandbox", "--track-changes=all", "--wrap=none", "-f", from, "-t", "html",
        "-o",
        "-",
      ], input: file)
    return String(decoding: page, as: UTF8.self)
  }
}
