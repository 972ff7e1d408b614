/// The words of lines that take back or say anew what the plan holds.
enum CorrectionWords {
  /// What stands before what does not hold.
  static let marks = ["not ", "i said ", "we said ", "instead of "]
  /// What a day that is given up begins with.
  static let binding: Set<String> = ["on", "from", "by", "till", "until", "the", "to"]
  /// What names no step in a clause that moves one.
  static let small: Set<String> = [
    "sorry", "wait", "no", "actually", "must", "has", "have", "should", "begin", "begins", "start",
    "starts", "end", "ends", "finish", "finishes", "due", "so", "make", "let", "i", "we", "mean",
    "meant", "oh", "hang", "hold", "until", "s", "will", "would", "can", "could",
  ]
  /// What stands before whoever it is instead.
  static let replacing = [
    "make it ", "make that ", "it's ", "it’s ", "its ", "it is ", "that's ", "that’s ", "i mean ",
    "i meant ", "but ", "put ", "should be ", "take ",
  ]
  /// Which edge of a step a day is.
  static let starts: Set<String> = [
    "start", "starts", "begin", "begins", "from", "starting", "beginning",
  ]
  static let ends: Set<String> = [
    "end", "ends", "finish", "finishes", "by", "due", "until", "till",
  ]
  /// What says no more than that a day or a length is now another.
  static let framing: Set<String> = starts.union(ends).union([
    "the", "a", "our", "is", "s", "be", "on", "at", "in", "now", "make", "let", "will", "should",
    "must", "has", "to", "of", "it", "takes", "take", "needs", "lasts", "runs", "for", "moves",
    "then", "only", "rather", "instead",
  ])

  // MARK: What says that something is taken back

  /// What surely takes back something that was told.
  static let sure = [
    "scratch that", "strike that", "correction", "my mistake", "my bad", "wait no", "no wait",
    "actually no", "i misspoke",
    "i was wrong", "i got that wrong", "got that wrong", "i take that back", "that was wrong",
    "that's wrong", "not quite", "i mixed that up", "i mixed them up", "forget what i said",
    "i said", "we said", "i put", "make that", "change that", "change it",
  ]
  /// What may, and may as well only begin a sentence.
  static let likely = [
    "sorry", "wait", "hang on", "hold on", "actually", "oops",
    "whoops", "apologies", "i mean", "i meant", "update", "small correction", "one correction",
  ]
  /// Those of both that take back only where a pause follows: "wait for the audit".
  static let paused: Set<String> = [
    "wait", "hang on", "hold on", "correction", "update", "no", "nope", "i put", "change it",
    "change that", "not quite",
  ]
  /// What may stand before them.
  static let interjections: Set<String> = [
    "oh", "ah", "hmm", "hm", "er", "um", "uh", "and", "but", "so", "well", "ok", "okay", "yeah",
    "argh", "ugh", "damn", "aha", "n",
  ]
  /// "No" where a pause follows.
  static let denials: Set<String> = ["no", "nope"]
  /// What numbers begin with that are written out.
  static let counting: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "half", "couple",
  ]
  /// What says that a value stays as it was.
  static let standing: Set<String> = ["stands", "stays", "unchanged"]
  /// What a clause begins with that only says why: "*she* forgot the half-term week".
  static let explaining = others.union(["it", "there", "that"])
  /// Who did something that is a reason, wherever it stands.
  static let others: Set<String> = ["he", "she", "they", "we"]
  /// What somebody did who has just said something else: "Carla just *messaged*".
  static let reporting: Set<String> = [
    "msgd", "messaged", "emailed", "mailed", "texted", "pinged", "called", "wrote", "replied",
    "slacked", "rang", "phoned", "corrected", "tells", "told", "says", "say", "said",
  ]
  /// With those it is new: "she *just* wrote", "he *now* says".
  static let lately: Set<String> = ["just", "now"]
  /// What sets a value, right before it; the longer before those they begin with.
  static let setters = [
    "make that", "make it", "change that to", "change it to", "move that to", "move it to",
    "put that at", "put it at", "put down", "put", "call it", "let's say", "lets say", "more like",
  ]
  /// Those that surely set anew what there was.
  static let sureSetters: Set<String> = [
    "make that", "make it", "change that to", "change it to", "move that to", "move it to",
  ]
  /// What may stand before one that sets.
  static let beforeSetters: Set<String> = [
    "so", "please", "then", "no", "and", "better", "can", "you", "we", "could", "just", "let", "us",
    "it's", "is", "it", "its", "rather", "pls", "actually", "i'd",
  ]
  /// What stands before a value that does not hold.
  static let contrasts = ["not", "instead of", "rather than"]
  /// What a clause begins with that tells what was said before.
  static let saidBefore = ["i said", "we said", "i told you", "i put", "it said", "you have"]
  /// What ends the words that say what holds: the rest only says why, or in which case.
  static let because = [
    " because ", " cause ", " cos ", " since ", " when ", " if ", " as long as ", " unless ",
  ]
  /// What says nothing of which step is meant.
  static let talk: Set<String> = framing.union(small).union([
    "it", "that", "this", "he", "she", "they", "him", "her", "them", "his", "its", "says", "said",
    "say", "told", "tells", "thinks", "reckons", "wants", "want", "needs", "need", "asks", "allows",
    "expects", "takes", "like", "more", "about", "around", "roughly", "just", "me", "put", "down",
    "call", "please", "not", "but", "and", "my", "mistake", "bad", "wrong", "was", "got", "there",
    "an", "with", "by", "he'll", "ll", "d", "re", "ve", "m", "t", "whole", "full", "good", "step",
    "yes", "well", "ok", "okay", "hmm", "ah", "rather", "than", "said", "been", "be", "are", "were",
    "emailed", "msgd", "messaged", "called", "wrote", "back", "days", "day", "weeks", "week", "wk",
    "wks", "plan", "planned", "change", "changes", "actually", "still", "longer", "shorter",
    "another", "also", "ready", "done", "better", "instead", "typo", "oops", "really",
  ])
  /// What goes on about what was told, and names something of its own: "she *also* does the audit".
  static let adding: Set<String> = ["also", "another", "second", "too", "then", "plus"]
  /// What stands before a day or an hour that is set anew: "*make that* Wednesdays".
  static let resetting: Set<String> = ["make", "that", "put", "on", "every", "say", "call"]
  /// What may stand behind it.
  static let afterReset: Set<String> = ["instead", "then", "please", "rather", "actually"]
  /// What whoever gives a length does: "Owen *thinks* five weeks".
  static let estimating = opining.union(["expects", "wants"])
  /// Those of them that only say what somebody makes of it.
  static let opining: Set<String> = [
    "says", "said", "thinks", "reckons", "guesses", "estimates", "promises",
  ]
}
