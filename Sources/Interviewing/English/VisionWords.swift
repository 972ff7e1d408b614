/// English words around what somebody sees when it works.
enum VisionWords {
  /// One of them says that a wish is told.
  static let core: Set<String> = [
    "goal", "goals", "vision", "win", "outcome", "aim", "dream", "idea", "wish", "point", "purpose",
    "picture", "want", "wants", "see", "seeing", "hope", "hoping", "hopes", "after", "like", "love",
    "change", "happen", "imagine", "success", "victory", "need", "needs", "ambition", "target",
    "looking",
  ]
  /// What else may stand in the words that lead to it.
  static let frame: Set<String> = [
    "what", "i", "we", "he", "she", "they", "you", "my", "our", "his", "her", "their", "the", "a",
    "in", "head", "mind", "have", "has", "whole", "big", "real", "really", "main", "would", "to",
    "for", "d", "re", "s", "m", "should", "must", "this", "that", "all", "of", "me", "us", "end",
    "here", "most", "look", "looks", "mean", "means", "one", "thing", "had", "got", "always",
    "just", "ultimately",
  ]
  /// What stands between them and it.
  static let links: Set<String> = ["is", "was", "s", "be"]

  /// How a sentence begins that says only when that will be.
  static let times = [
    "by then", "by that time", "by the end of this project", "by the end of the project",
    "by the end of all this", "by the end of it all", "by the end of this", "by the end of it",
    "by the end", "when all is said and done", "when all's said and done", "when this is over",
    "when it's over", "when this is all done", "at the end of all this", "at the end of it all",
    "at the end of it",
    "at the end", "in an ideal world", "in the ideal world", "in a perfect world", "ideally",
    "once it's live", "once this is live", "once it is live", "once we're live", "once it works",
    "once this works", "when it works", "when this works", "when it's live", "when this is live",
    "when we're done", "in the end", "by spring", "by summer", "by autumn", "by winter",
    "from then on", "after go-live", "after the go-live", "from day one", "on day one",
  ]
  /// What people say before a thought they sum up.
  static let summing = [
    "so basically ", "basically ", "so in short ", "in short ", "long story short ", "so really ",
  ]
  /// What somebody wants, written down without who does.
  static let wants = [
    "want ", "wants ", "she wants ", "he wants ", "they want ", "they'd like ", "she'd like ",
    "he'd like ",
  ]
  /// Before what somebody does by then: "by the end our fitters *would* log every job".
  static let thenModals = [" would ", " will ", " should ", " can ", " could "]
  /// Before what somebody will be doing: "our drivers *should be* logging".
  static let modals = [
    " should be ", " ought to be ", " will be ", " would be ", " are going to be ", " can be ",
  ]
}
