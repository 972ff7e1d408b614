/// Words with which a step tells when it is done and how long it takes.
extension EnglishStepWords {
  enum Edge: Sendable { case start, end }

  /// Helpers that say of work when it begins, wherever they stand: "setup *can* begin January 4".
  static let mayBegin: WordSet = ["can", "could"]
  /// Behind a day: "4 Jan *start*".
  static let startNouns: WordSet = ["start", "kickoff"]

  /// What a step does on a day, with whoever it is said of: "he can start on January 4".
  static let edgeVerbs: PhraseTable<Edge> = {
    let subjects = [
      "", "he ", "she ", "they ", "it ", "we ", "i ", "you ", "which ", "that ", "work ", "this ",
    ]
    let helpers = [
      "can", "could", "will", "would", "should", "to", "can only", "could only", "only",
    ]
    let starts =
      helpers.flatMap { ["\($0) start", "\($0) begin"] }
      + ["starts", "begins", "start", "begin", "kicks off", "is starting"]
      + ["only starts", "only begins"]
    let ends =
      helpers.flatMap { ["\($0) end", "\($0) finish"] }
      + ["ends", "finishes", "end", "finish", "ending", "finishing", "is finished", "wraps up"]
    var said: [(meaning: Edge, phrases: String)] = [
      (.start, "earliest start|start date|starting date|earliest|start no earlier than"),
      (
        .start,
        """
        first available slot|the first available slot|first free slot|the first free slot|\
        earliest slot|the earliest slot|first slot|the first slot|next available slot|\
        first opening|the first opening|first available date|the first available date|\
        earliest available date|first free date|first possible date
        """
      ),
      (.end, "latest finish|latest end|end date|finish date|finish by|end by"),
    ]
    // "… , *so the earliest is* the eleventh".
    for lead in ["", "so ", "which means ", "meaning "] {
      for (edge, word) in [(Edge.start, "earliest"), (.end, "latest")] {
        let bound = [
          "", " date", " day", " possible date", " possible day", " we can do", " it can be",
        ]
        let phrases = bound.flatMap { end in
          ["is", "would be", "will be"].map { "\(lead)the \(word)\(end) \($0)" }
        }
        said.append((edge, phrases.joined(separator: "|")))
      }
    }
    for subject in subjects {
      said.append((.start, starts.map { subject + $0 }.joined(separator: "|")))
      said.append((.end, ends.map { subject + $0 }.joined(separator: "|")))
    }
    for subject in ["he'll", "she'll", "they'll", "it'll", "we'll", "i'll"] {
      said.append((.start, "\(subject) start|\(subject) begin"))
      said.append((.end, "\(subject) finish|\(subject) end"))
    }
    return PhraseTable(grouped: said)
  }()

  /// Times of which there are many, and before them: "*over* three *weekends*".
  static let openTimes: WordSet = [
    "weekend", "weekends", "evenings", "nights", "mornings", "afternoons",
  ]
  static let beforeTimes: WordSet = ["over", "across", "on", "during", "for", "in"]

  /// Behind a length, that it comes so long after the act told right before.
  static let afterPrevious: WordSet = ["later", "afterwards", "thereafter"]

  /// What is done to things that come again and again: "*turns* contracts round in ten days".
  static let processing: WordSet = ["turn", "process", "handle", "clear", "answer"]

  static let roundWords: WordSet = ["round", "around"]
}
