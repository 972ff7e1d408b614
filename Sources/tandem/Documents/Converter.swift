import Exporting

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
