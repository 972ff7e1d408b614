extension String {
  /// The text with the typographic apostrophe as the plain one, as tables of words write it.
  ///
  /// Most texts have none, and the library's `replacing` makes a searcher first.
  public var withPlainApostrophes: String {
    guard utf8.contains(0xE2) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
