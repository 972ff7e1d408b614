/// The words that stand in the document of every plan: the exporters print them, and an edited copy
/// is read by them again.
public enum DocumentTerms {
  /// What stands above a part of the document.
  public enum Section: String, DocumentTerm {
    case plan = "The plan"
    case needs = "What we need from each other"
    case review = "Review call"
    case consequences = "If a date slips"
    case waits = "What waits for what"
    case calendar = "Decision days, absences and holidays"
    case open = "Still open"
    case people = "Who is who"
  }

  /// What stands above a column of a table.
  public enum Column: String, DocumentTerm {
    case step = "Step"
    case what = "What"
    case who = "Who"
    case by = "By"
    case doneWhen = "Done when"
    case notes = "Notes"
    case name = "Name"
    case title = "Title"
    case company = "Company"
    case part = "In this plan"
    // Only in a spreadsheet.
    case id = "Id"
    case block = "Block"
    case neededBy = "Needed by"
    case state = "State"
    case risk = "Risk"
    case askedBy = "Asked by"
    case waitsFor = "Waits for"
    case assumed = "Assumed"
    case remarks = "Remarks"
    case madeFrom = "Made from"
  }

  /// Before a company, beside its executive.
  public static let sponsorAt = "Sponsor at "
  /// Before who chose the day of go-live.
  public static let chosenBy = "chosen by "
  /// Before a company, above what it is asked for.
  public static let from = "From "
  /// Before whoever leads a block.
  public static let ledBy = "Led by "
  /// Before the day of a block.
  public static let doneBy = "Done by "
  /// Before what done means.
  public static let doneWhen = "Done when: "
  /// Where a block has no steps.
  public static let noSteps = "No steps yet."
  /// Before what is done where a date slips.
  public static let agreed = "Agreed for that case: "
  /// What goes on while nothing may change; behind it " in" and a block.
  public static let landingsOnly = "work goes on, but nothing is finished"
  /// Before the block in which nobody works meanwhile.
  public static let noWorkIn = "no work in "
  /// Before the day that the document holds for.
  public static let asOf = "As of "
}

/// A word that is known again however its letters were typed.
public protocol DocumentTerm: RawRepresentable<String>, CaseIterable, CustomStringConvertible,
  Hashable, Sendable
{}

extension DocumentTerm {
  /// The term of these words, all in small letters.
  public init?(inSmallLetters words: String) {
    guard let term = Self.allCases.first(where: { $0.rawValue.lowercased() == words }) else {
      return nil
    }
    self = term
  }

  /// As documents print it.
  public var description: String { rawValue }
}

extension LabelledFact.Kind {
  /// What documents call it.
  public var label: String {
    switch self {
    case .outcome: "Who will be doing what"
    case .goLive: "Go-live"
    case .tiedTo: "Tied to"
    case .measure: "Measure of success"
    case .scope: "Where first"
    case .guardrail: "What must not happen"
    }
  }
}

extension StepRow.Status {
  /// What documents call it.
  public var words: String {
    switch self {
    case .open: "Open"
    case .started: "Under way"
    case .done: "Done"
    case .dropped: "No longer needed"
    }
  }
}
