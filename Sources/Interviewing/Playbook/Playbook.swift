/// What a team brings to a call: the questions it asks and the plans it begins with.
///
/// The built-in one is compiled in; a file of the team's own adds to it, replaces parts of it or
/// takes parts away.
public struct Playbook: Hashable, Sendable {
  /// The questions.
  public var catalog: QuestionCatalog
  /// The plans to begin with.
  public var templates: [PlanTemplate]

  /// What every installation has.
  public static let builtIn = Playbook(catalog: .builtIn, templates: PlanTemplate.builtIn)

  /// The built-in playbook changed by a file.
  ///
  ///     questions:
  ///       - id: X1
  ///         stage: security
  ///         ask: Which of your customers has to agree?
  ///         fills: note
  ///         vague: Whose contract says so?
  ///       - id: T7
  ///         remove: true
  ///     templates:
  ///       - name: pilot
  ///         workstreams:
  ///           - name: Pilot
  ///             steps:
  ///               - act: Run the pilot
  ///                 role: operations
  ///                 takes: 3 weeks
  ///
  /// - Throws: The line and the reason of the first thing that cannot be read; nothing of such a
  ///   file is used.
  public init(reading text: String) throws(PlaybookProblem) {
    self = .builtIn
    guard let root = try YAMLReader.read(text) else { return }
    for (key, node) in try root.entries {
      switch key.text {
      case "questions":
        var questions = catalog.questions
        for item in try node.items { try PlaybookReader.change(&questions, by: item) }
        catalog = QuestionCatalog(questions)
      case "templates":
        for item in try node.items { try PlaybookReader.change(&templates, by: item) }
      default: throw PlaybookProblem(key.line, "“\(key.text)” is neither questions nor templates.")
      }
    }
  }

  private init(catalog: QuestionCatalog, templates: [PlanTemplate]) {
    self.catalog = catalog
    self.templates = templates
  }
}

/// Why a playbook's file cannot be used.
public struct PlaybookProblem: Error, Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong there and what would be right, as a sentence.
  public let reason: String

  init(_ line: Int, _ reason: String) {
    self.line = line
    self.reason = reason
  }
}
