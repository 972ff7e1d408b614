extension String {
  /// The text without the breaks and indents of its lines.
  var joinedLines: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
