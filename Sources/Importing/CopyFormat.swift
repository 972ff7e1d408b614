/// How an edited copy is written.
public enum CopyFormat: String, Hashable, Sendable, CaseIterable {
  /// Markdown, ours or that of an editor it went through.
  case markdown
  /// A web page.
  case html
  /// What a converter made of a word processor's file: a web page of another layout.
  case office
  /// Rows of a spreadsheet, separated by commas, semicolons or tabs.
  case table

  /// The format of a file of this name and text.
  ///
  /// By the name's ending, and by the first letters where that is none we know.
  public static func of(_ name: String, _ text: String) -> CopyFormat {
    switch name.split(separator: ".").last?.lowercased() {
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    case "csv", "tsv", "tab": return .table
    default: break
    }
    let start = text.prefix(400).lowercased()
    if start.contains("<html") || start.contains("<!doctype") || start.contains("<table") {
      return .html
    }
    let line = start.split(whereSeparator: \.isNewline).first ?? ""
    let isTable = line.contains("step") && line.contains { ",;\t".contains($0) }
    return isTable ? .table : .markdown
  }
}
