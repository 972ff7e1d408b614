/// English words by which it is seen that a line said more than stands in the steps made of it.
enum AccountWords {
  /// What a clause begins with that says what is waited for.
  static let waits = ["once", "as soon as", "wait for", "waits for", "waiting for", "wait until"]
  /// Behind "once", how often: "once a week".
  static let rates: Set<String> = ["a", "per", "every", "each", "or", "and", "more", "again"]
  /// What joins one human's act to another's.
  static let joints: Set<String> = [
    "and", "or", "then", "plus", "either", "but", "so", "both", "&",
  ]
  /// What leads to a human to whom something is done.
  static let leading: Set<String> = [
    "with", "from", "to", "for", "of", "by", "at", "on", "about", "without", "via", "through",
    "between", "like", "under", "behind", "whether", "if", "that", "what", "how", "when",
  ]
  /// Whoever a clause is about: "and *I* pass it on".
  static let subjects: Set<String> = [
    "i", "he", "she", "you", "we", "they", "i'll", "he'll", "she'll",
  ]
  /// For every one of several.
  static let shares: Set<String> = ["each", "apiece"]
  /// What comes several times over: "two *rounds* of 5 days".
  static let turns: Set<String> = [
    "rounds", "batches", "sprints", "waves", "visits", "sessions", "workshops", "cycles", "phases",
  ]
  /// What says in which order, and no act of its own: "Tom signs *first*".
  static let orders: Set<String> = ["first", "last", "second"]
  /// What says nothing that is done, wherever it stands.
  static let empty: Set<String> = [
    "that", "this", "then", "they", "them", "their", "there", "with", "will", "would", "from",
    "have",
    "been", "were", "when", "what", "which", "your", "ours", "yours", "about", "usually",
    "normally",
    "probably", "takes", "take", "needs", "need", "once", "after", "before", "until", "that's",
    "she'll", "he'll", "they'll", "we'll", "you'll", "it's", "she's", "he's", "they're", "we're",
    "does", "done", "just", "only", "also", "than", "like", "maybe", "think", "some", "same",
    "both",
    "into", "over", "most", "much", "more", "least", "days", "weeks", "week", "months", "month",
    "working", "calendar", "business", "hours", "hour", "each", "every", "because",
    "should", "could", "might", "really", "again", "well", "okay", "sure",
  ]
  /// What only tells how it was, or how it would be.
  static let past: Set<String> = [
    "took", "was", "were", "had", "last", "if", "otherwise", "would", "because", "says", "said",
    "usually", "reckon", "reckons", "normally", "likes", "wants", "never",
  ]
  /// What only tells how it was, what is not so, or what is still open.
  static let notToCome: Set<String> = [
    "took", "was", "were", "had", "otherwise", "would", "told", "killed", "stopped", "refused",
  ]
  /// Before the time that somebody has for something.
  static let giving: Set<String> = ["has", "have", "gets", "get", "given", "give", "gives", "need", "needs"]
  /// Between a number and what it counts: "15 *working* days".
  static let kindsOfDay: Set<String> = ["working", "business", "calendar", "full", "whole", "more"]
  /// What no title begins with that names an act.
  static let neverFirst: Set<String> = [
    "on", "with", "of", "at", "by", "from", "in", "can", "could", "may", "might", "would",
    "usually",
    "if", "has", "have", "had", "it", "is", "are",
  ]
  /// What is counted off, one step each: "*week* 1 setup, *week* 2 test".
  static let stages: Set<String> = ["week", "day", "month", "phase", "wave", "stage"]
  /// Days of a week that no other word announces.
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri",
  ]
  /// What a clause begins with that is somebody else's act: "*his* boss signs it off".
  static let opening: Set<String> = ["his", "her", "he", "she", "they", "who", "i", "you"]
  /// That something is not so.
  static let denying: Set<String> = ["cannot", "not", "isnt", "cant", "wont"]
  /// Up to when not.
  static let untils: Set<String> = ["until", "till", "before", "unless"]
  /// What is done long before the day it is done for.
  static let booking: Set<String> = ["book", "reserve", "block", "schedule"]
  /// What says of a day that it is done by then, or right now.
  static let byWhen: Set<String> = [
    "by", "before", "until", "till", "latest", "today", "tonight", "tomorrow", "now", "week",
    "within",
  ]
  /// What holds for a time.
  static let terms: Set<String> = ["notice", "retention", "warranty", "valid", "validity"]
  /// What no title ends with.
  static let neverLast: Set<String> = ["that", "which", "who", "than", "because", "both"]
  /// What lengths are told in.
  static let units: Set<String> = ["days", "weeks", "months", "hours"]
  static let unit: Set<String> = ["day", "week", "month"]
  /// What ends as an act does and is none: "with Tom *this* week".
  static let noActs: Set<String> = [
    "this", "always", "plus", "versus", "sometimes", "perhaps", "besides", "days", "weeks", "hours",
    "months", "afterwards", "others",
  ]
  /// How many of something are more than one.
  static let several: Set<String> = [
    "two", "three", "four", "five", "six", "2", "3", "4", "5", "6",
  ]
}
