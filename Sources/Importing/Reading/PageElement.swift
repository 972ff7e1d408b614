/// A piece of a page, whatever the page was written in.
enum PageElement: Hashable, Sendable {
  case heading(Passage, level: Int)
  case paragraph(Passage)
  /// An item of a list, or a term and its description as "term: description".
  case item(Passage)
  case table([TableRow])
}

/// A row of a table.
struct TableRow: Hashable, Sendable {
  /// What the row stands for.
  enum Kind: Hashable, Sendable {
    case head, plain
    /// It names the rows below it.
    case group
  }

  var kind: Kind
  var cells: [Passage]

  /// The anchor found in any of its cells.
  var anchor: String? { cells.lazy.compactMap(\.anchor).first }
}

/// Words of a page, on one line, with the quiet marks that stood in them.
struct Passage: Hashable, Sendable {
  /// The words.
  var text = ""
  /// Smaller words set apart from them: a note under a date.
  var aside = ""
  /// The short name of the record it is about.
  var anchor: String?
  /// Remarks that somebody hung on it with a word processor.
  var comments: [String] = []

  init(_ text: String = "") { self.text = text }

  /// All its words.
  var whole: String { aside.isEmpty ? text : text.isEmpty ? aside : text + " " + aside }

  var isEmpty: Bool { text.isEmpty && aside.isEmpty && comments.isEmpty }
}

/// A page as its reader found it.
struct Page: Hashable, Sendable {
  var elements: [PageElement] = []
  /// Which state it was made from, as a comment or its last line says.
  var stamp: CopyStamp? { quietStamp ?? lineStamp }
  /// What its last comment says.
  var quietStamp: CopyStamp?
  /// What its last visible line says: all that is left after a word processor.
  var lineStamp: CopyStamp?

  /// More than any plan's page has; what comes after is not read.
  static let mostElements = 50_000
}
