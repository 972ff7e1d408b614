/// English words around another day for going live.
enum GoLiveWords {
  /// What going live is called; the longer before those in them.
  static let names = [
    "go-live date", "go live date", "go-live day", "go-live", "golive", "go live", "going live",
    "be live", "launch date", "launch day", "launch",
  ]
  /// What may stand before it: who wants it, and that it changes.
  static let leading: Set<String> = [
    "we", "we'd", "we'll", "we're", "d", "ll", "re", "i", "i'd", "let", "let's", "lets", "s", "us",
    "want", "need", "like", "would", "will", "can", "to", "must", "have", "should", "prefer",
    "please", "actually", "ok", "okay", "so", "no", "then", "and", "but", "now", "the", "our",
    "new", "that", "means", "rather", "instead", "move", "moving", "shift", "push", "pull", "bring",
    "set", "change", "put", "make", "postpone", "delay", "reschedule", "plan", "planned", "agreed",
    "decided", "do", "it", "after", "all", "going", "are", "is", "wait", "sorry", "you", "second",
    "thought", "on", "thoughts",
  ]
  /// What may stand between it and its day.
  static let between: Set<String> = [
    "is", "are", "to", "on", "for", "moves", "move", "moved", "becomes", "shifts", "slips", "now",
    "be", "back", "forward", "out", "until", "should", "will", "must", "has", "have", "needs",
    "the", "only", "then", "changes", "changed", "goes", "would", "at", "instead", "s",
    "up", "date", "say", "rather", "planned", "scheduled", "set", "targeted", "expected", "due",
    "fixed", "pencilled", "still", "currently", "foreseen", "agreed",
  ]
  /// What rounds a day off, and is no part of it.
  static let rounding: Set<String> = [
    "instead", "now", "please", "then", "rather", "after", "all", "ok", "okay",
    // "20 July to be on the safe side".
    "to", "be", "on", "the", "safe", "sure", "side", "just",
  ]
  /// What is done to a day.
  static let setting: Set<String> = [
    "make", "move", "change", "push", "shift", "put", "call",
  ]
  /// How people begin who say another day than before.
  static let anew: Set<String> = [
    "no", "sorry", "actually", "well", "so", "then", "rather", "or rather", "let's say",
    "lets say", "let's do", "let's take", "let's go for", "let's make it", "i mean", "i meant",
    "on second thoughts", "on second thought", "better", "better take", "better make it",
    "better say", "we'd rather have", "i'd rather have", "we'd rather say", "we'd rather take",
    "make that", "make it", "hang on", "hold on", "wait", "no wait", "ah no", "oh no", "hmm",
    "correction", "scratch that", "instead",
  ]
  /// The same behind the day.
  static let roundingAnew: Set<String> = ["instead", "rather"]
  /// What stands between a day and the one it is instead of.
  static let thanOld = [" rather than ", " instead of ", " and not ", ", not ", " not "]
  /// What stands for the day there was.
  static let objects: Set<String> = ["it", "that"]
  /// Words that tell a day by another one, or by its place in the week.
  static let loose = Set(["before", "after", "earlier", "later"] + weekdays)
  /// Monday first.
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]
  /// The words right before a day that is set.
  static let settingPairs: Set<String> = [
    "make it", "make that", "call it", "rather say", "better say", "put it", "move it", "push it",
    "shift it",
  ]
  /// Those that plain speech goes without.
  static let sayings: Set<String> = ["let's say", "lets say", "us say"]
  /// Going live in one word, behind what is done to it.
  static let live: Set<String> = ["live", "go-live", "launch"]
  /// Where the words of a day end.
  static let ends = [",", ";", ". ", " because ", " since ", " so that "]
  /// How people look forward to a day; the day comes right behind.
  static let longing = [
    "hearts on ", "heart on ", "heart is set on ", "hearts are set on ", "heart's set on ",
    "sights on ", "sights are set on ", "minds on ", "mind on ", "eye on ", "eyes on ",
    "ringed ", "circled ", "counting on ", "banking on ", "pinning our hopes on ",
    "pinned our hopes on ", "working towards ", "working toward ", "gunning for ",
    "pushing for ", "settled on ", "plumped for ", "earmarked ",
  ]
  /// Who they are that do.
  static let usAll: Set<String> = [
    "we", "i", "my", "our", "everybody", "everyone", "team", "all", "ve", "d", "house",
  ]
  /// What else stands before it.
  static let aroundUs: Set<String> = [
    "have", "has", "had", "is", "are", "re", "m", "am", "s", "set", "got", "been", "the", "whole",
    "here", "of", "us", "in", "and", "so", "well", "really", "now", "fixed", "put", "firmly",
    "very", "much", "honestly", "already", "at", "this",
  ]
  /// What may stand behind the day.
  static let afterLonging: Set<String> = [
    "in", "red", "on", "everybody's", "everyone's", "the", "our", "calendar", "calendars", "wall",
    "chart", "for", "this", "it", "all", "as", "day", "now", "go-live", "big", "planner", "diary",
    "diaries", "to", "go", "live", "start", "launch",
  ]
}
