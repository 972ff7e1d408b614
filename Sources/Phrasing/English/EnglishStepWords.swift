/// Markers of the parts of a step said in one breath.
enum EnglishStepWords {
  enum Marker: Sendable { case takes, needs, after, with, done, workstream }

  static let markers = PhraseTable<Marker>(grouped: [
    (
      .takes,
      """
      takes|usually takes|typically takes|normally takes|will take|it takes|should take|takes about|\
      lasting|lasts|takes around|generally takes|which takes|that takes
      """
    ),
    (.needs, "needs|need|requires|needing|it needs|we need"),
    (
      .after,
      """
      after|once|following|depends on|waits for|waiting for|waiting on|blocked by|as soon as|\
      right after|straight after|only after|starts after|and after|subject to
      """
    ),
    (.with, "with|together with|alongside|along with"),
    (
      .done,
      "done when|done once|done means|is done when|it's done when|complete when|finished when|done if"
    ),
    (.workstream, "in|under|within|for"),
  ])

  static let workstream: Set<String> = ["workstream", "stream", "track", "block"]
  static let then: Set<String> = ["then", "next", "afterwards"]
  static let pronouns: Set<String> = ["he", "she", "they"]
  static let speakers: Set<String> = ["i", "i'll", "i'd", "i'm", "i've"]
  static let joiners: Set<String> = ["and", "&", "plus"]
  static let step: Set<String> = ["step", "row", "number"]
  static let ownerVerbs: Set<String> = [
    "runs", "owns", "leads", "handles", "does", "drives", "manages", "takes", "signs", "sends",
    "covers", "coordinates", "reviews", "approves", "presents", "prepares", "writes",
  ]
  static let itself: Set<String> = ["it", "this", "that", "them", "these", "everything"]
  static let ownerLabels: Set<String> = ["owner", "owned", "responsible", "who", "dri", "lead"]

  /// Words no target of a link needs for matching.
  static let fillers: Set<String> = [
    "the", "a", "an", "our", "your", "their", "his", "her", "my", "is", "are", "has", "have",
    "been", "be", "step", "and", "of", "to", "for", "done", "complete", "completed", "finished",
    "signed", "approved", "in", "on", "it", "we", "get", "gets", "got",
  ]
}
