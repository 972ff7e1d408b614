import Exporting
import Importing

/// A file that somebody edited, as its reader wants it.
struct CopyFile {
  let path: String
  let bytes: [UInt8]
  let copy: EditedCopy
  /// How it came: `markdown`, `docx`, ….
  let channel: String

  /// Reads a file; a word processor's goes through the converter first.
  init(_ path: String) throws(Failure) {
    self.path = path
    bytes = try InputFile.bytes(path, most: EditedCopy.mostBytes)
    let text: String
    let format: CopyFormat
    if let office = CopyFile.office(path, bytes) {
      text = try Converter.page(of: bytes, office)
      (format, channel) = (.office, office.rawValue)
    } else {
      text = CopyFile.text(bytes)
      format = CopyFormat.of(path, text)
      // Our own plain text looks like Markdown and has lost what tells its rows apart.
      guard !path.lowercased().hasSuffix(".txt") || format != .markdown || text.contains("<!--")
      else {
        throw Failure(
          "\(path) is plain text, in which rows cannot be told apart. Import the Markdown, web page, "
            + "Word document or table instead.", status: .badInput)
      }
      channel = format.rawValue
    }
    do {
      copy = try EditedCopy(reading: text, as: format)
    } catch {
      throw CopyFile.failure(error, path)
    }
  }

  func failure(_ error: ImportError) -> Failure { CopyFile.failure(error, path) }

  private static func failure(_ error: ImportError, _ path: String) -> Failure {
    Failure("\(path) was not read in. \(error.description)", status: .badInput)
  }

  /// The kind of a word processor's file: a packed folder that says in its first bytes which.
  private static func office(_ path: String, _ bytes: [UInt8]) -> DocumentFormat.Office? {
    guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    if start.contains("opendocument.text") { return .odt }
    return path.lowercased().hasSuffix(".odt") ? .odt : .docx
  }

  /// The text of a file; spreadsheets also save UTF-16, which its first two bytes tell.
  private static func text(_ bytes: [UInt8]) -> String {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }
    return String(decoding: units, as: UTF16.self)
  }
}
