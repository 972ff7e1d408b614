import Exporting

/// One thing that a copy says: a row, a heading, a labelled line, a sentence.
struct CopyEntry: Hashable, Sendable {
  /// What it is about.
  enum Part: Hashable, Sendable {
    /// The plan's title.
    case title
    /// A labelled line above the plan.
    case fact(LabelledFact.Kind)
    /// The executive of a company.
    case sponsor(String)
    case block
    case step
    /// A step that a company is asked for.
    case need(String)
    case person
    /// A sentence that the plan makes, by the heading above it.
    case sentence(DocumentTerms.Section)
    /// What stands under the review's heading.
    case review
    /// Other words.
    case words
  }

  /// What a cell of it holds.
  enum Column: String, Hashable, Sendable, CaseIterable {
    case text, title, who, by, done, notes, name, company, position, part
    // Only in a spreadsheet.
    case state, askedBy, waitsFor, block
  }

  var part: Part
  /// The short name of the record; `nil` when somebody wrote it, or took the mark away.
  var anchor: String? = nil
  var cells: [Column: Passage]
  /// For a step: the number of the block it stands under, in the order of the copy.
  var block: Int? = nil

  subscript(column: Column) -> String { cells[column]?.text ?? "" }

  /// The words it is recognised by when its anchor is gone.
  var opening: String {
    let column: Column =
      switch part {
      case .step, .need, .block: .title
      case .person: .name
      case .title, .fact, .sponsor, .sentence, .review, .words: .text
      }
    return self[column]
  }

  /// All its words, as a comparison sees them.
  var folded: String {
    Column.allCases.compactMap { cells[$0]?.whole.foldedSentence }.joined(separator: "\u{1F}")
  }

  /// The remarks that somebody hung on it.
  var comments: [String] {
    Column.allCases.flatMap { cells[$0]?.comments ?? [] }
  }

  var isEmpty: Bool { cells.values.allSatisfy { $0.whole.isEmpty } }
}
