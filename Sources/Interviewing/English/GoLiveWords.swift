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
  static let anew: Set<String> = Set(CorrectionWords.sure + CorrectionWords.likely)
    .union(CorrectionWords.sureSetters).union(CorrectionWords.denials)
    .union(CorrectionWords.interjections).union([
      "then", "rather", "or rather", "let's say", "lets say", "let's do", "let's take",
      "let's go for", "let's make it", "on second thoughts", "on second thought", "better",
      "better take", "better make it", "better say", "we'd rather have", "i'd rather have",
      "we'd rather say", "we'd rather take", "instead",
    ])
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
  /// What is said of a beginning that lies behind: "we kicked off in September".
  static let over: Set<String> = ["kicked", "started", "began", "launched", "opened"]
  /// What somebody does who wants a day.
  static let wanting = [
    " wants us to ", " wants everyone to ", " wants to ", " wants ", " would like to ",
    "'d like to ", " is keen to ", " insists we ", " insists on ", " is set on ", " hopes to ",
    " is aiming to ", " aims to ",
  ]
  /// What all of them do on it.
  static let goingLive = [
    "go live", "going live", "be live", "switch over", "switching over", "cut over",
    "cutting over", "change over", "launch", "launching", "be up and running", "live",
  ]
  /// What makes a case of the day that is not kept, or repeats the question what goes first.
  static let slipping = [
    "if it slips", "if we slip", "if that slips", "if the date slips", "if go-live slips",
    "if it gets tight", "if time gets tight", "if something has to give",
    "if something had to give", "if something has to go", "if something had to go",
    "to keep the date", "what would i ", "what would we ",
    "what i'd ", "what we'd ",
  ]
  /// What is done then to what goes first.
  static let shedding: Set<String> = [
    "cut", "drop", "lose", "shed", "sacrifice", "ditch", "skip", "postpone",
  ]
  /// The same of what only comes later.
  static let waiting = ["could wait", "can wait", "could come later", "can come later"]
  /// How people begin who say what they would do without.
  static let wouldShed = ["we'd ", "i'd ", "we would ", "i would ", "we could ", "i could "]
  /// What follows where nothing is given up: "drop *by*", "drop *him* a line", "cut *over*".
  static let notShed: Set<String> = [
    "by", "in", "off", "over", "him", "her", "them", "you", "us", "down", "out", "back", "into",
    "a", "my", "ahead", "to", "everything", "it",
  ]
  /// What makes a day hang on something else.
  static let provisos = [
    " subject to ", " provided ", " assuming ", " depending on ", " pending ", " as long as ",
    " unless ", " if ",
  ]
  /// What may lead from the conclusion of a line to its day: "so *we have to be live by* 12 March".
  static let concluding: Set<String> = leading.union(between).union(ShapeWords.ours).union([
    "by", "from", "before", "latest", "say", "call", "ideally", "realistically", "live", "running",
    "up", "ready", "start", "go", "aim", "aiming", "target", "of", "best", "preferably", "about",
    "around", "end", "early", "late", "mid", "no", "later", "than", "first", "last", "switch",
    "launch", "working", "get", "keep", "stick", "with", "maybe", "probably", "really",
    "everything",
    "everyone", "team", "week", "more", "like", "somewhere", "in",
  ])
  /// How people look forward to a day; the day comes right behind.
  static let longing = [
    "hearts set on ", "heart set on ", "hearts on ", "heart on ", "heart is set on ",
    "hearts are set on ", "heart's set on ",
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
  /// What chooses the day that was named before.
  static let pointing = [
    "so that one", "so that", "so that day", "so then", "that one", "that one then",
    "that's the one",
    "so that's the one", "let's take that", "let's take that one", "let's go for that",
    "let's say that", "let's do that", "that would do", "that'd do", "so that's it", "that works",
  ]
}
