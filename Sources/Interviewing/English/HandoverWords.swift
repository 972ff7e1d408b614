/// English words of lines that take an act, or whoever does it, out of the plan.
enum HandoverWords {
  // MARK: Whoever does it no more

  /// What stands behind the name of whoever does it no more: "Sam *can't*", "Sam *has left*".
  static let unable: Set<String> = [
    "can't", "cant", "cannot", "can't do it", "cant do it", "cannot do it", "can't do that",
    "can't after all", "cant after all", "can't do it after all", "cannot do it after all",
    "won't do it", "won't be doing it", "isn't doing it", "isn't doing that",
    "isn't doing it after all",
    "isn't running it", "is not doing it", "is no longer on it", "is no longer doing it",
    "has left",
    "has left us", "left", "left us", "dropped out", "has dropped out", "drops out", "bowed out",
    "has pulled out", "pulled out", "is off the project", "has moved on", "has changed teams",
    "doesn't have time", "has no time", "hasn't got time", "doesn't have the time", "is too busy",
    "has too much on",
  ]
  /// What stands behind the name of whoever it is not: "not Rita *after all*".
  static let anyMore: Set<String> = [
    "", "after all", "any more", "anymore", "any longer", "now", "then", "actually",
  ]
  /// What says that somebody only stands in for a time.
  static let covering: Set<String> = [
    "covers", "cover", "covering", "stands", "deputises", "deputizes", "fills", "holds", "steps",
    "meanwhile", "until", "till", "week", "today", "tomorrow", "call", "meeting", "calls", "review",
  ]
  /// What opens a line that says who it is now: "*it'll be* Paula Stein running the trial".
  static let willBe = [
    "it'll be ", "it will be ", "itll be ", "it's going to be ", "its going to be ", "that'll be ",
    "that will be ", "it's now ", "it is now ",
  ]
  /// What joins whoever it is now to what they do.
  static let doing: Set<String> = [
    "running", "doing", "leading", "handling", "on", "for", "who", "that", "runs", "does", "leads",
    "handles", "will", "run", "do", "lead", "the", "owning", "owns", "taking", "takes", "over",
    "writing", "reading", "checking", "instead", "now", "to", "it", "care", "of", "is", "then",
  ]

  // MARK: What goes to somebody else

  /// What is done to a step that somebody else gets: "*move* the training from Ruth to Becky".
  static let moving = [
    "move", "change", "switch", "reassign", "re-assign", "hand", "pass", "give", "shift",
    "transfer", "swap", "put",
  ]
  /// Those of them that hand no thing over.
  static let surelyMoving: Set<String> = ["reassign", "re-assign"]
  /// What may stand before that.
  static let beforeMoving = [
    "please ", "pls ", "can you ", "can we ", "could you ", "could we ", "let's ", "lets ", "we ",
    "i'd ", "we'd ", "so ", "ok ", "okay ", "and ", "then ", "actually ", "we need to ",
    "we should ", "better ", "just ",
  ]
  /// What a step does that somebody else gets: "the list *goes* from Tess to Hugo".
  static let going = [
    "goes", "go", "moves", "move", "is moving", "are moving", "passes", "pass", "switches",
    "changes", "shifts", "should go", "should move", "has moved", "has gone", "goes over", "moved",
    "went", "is going",
  ]
  static let insteads = [" instead", " instead please", " now", " from now on"]
  static let selves: Set<String> = ["me", "myself", "i"]
  static let articles: Set<String> = [
    "the", "that", "our", "my", "your", "his", "her", "their", "i'll", "run", "i", "will", "step",
    "so", "a",
  ]
  static let trailing: Set<String> = [
    "over", "please", "pls", "instead", "now", "then", "actually", "on", "step", "task", "thing",
    "bit", "job", "one", "too",
  ]

  // MARK: What is given up

  /// What gives up an act that is named right behind it.
  static let givingUp = [
    "scrap ", "ditch ", "bin ", "forget about ", "forget ", "drop ", "scratch ", "strike ",
    "never mind about ", "never mind ", "nevermind ", "we can drop ", "we can forget ",
    "we can scrap ", "we can skip ", "you can drop ", "you can forget ", "you can scrap ",
    "take out ", "leave out ", "lose ", "delete ", "remove ", "cancel ", "skip ", "we'll skip ",
    "we're dropping ", "we're scrapping ", "we're skipping ", "we are dropping ",
    "we've dropped ", "we've scrapped ", "let's drop ", "lets drop ", "let's skip ", "let's scrap ",
    "please drop ", "please remove ", "please delete ", "pls drop ",
  ]
  /// Those of them that may as well be work to do: "remove the old accounts".
  static let asActs = [
    "bin ", "drop ", "strike ", "take out ", "leave out ", "lose ", "delete ", "remove ", "cancel ",
    "please remove ", "please delete ", "please drop ", "pls drop ", "skip ",
  ]
  /// The same where the words behind have to say so, too: "we don't need the quotes *after all*".
  static let needless = [
    "we don't need ", "we dont need ", "we won't need ", "we wont need ", "we no longer need ",
    "no need for ", "there's no need for ", "don't need ", "dont need ", "no longer need ",
  ]
  static let afterAll = [
    " after all", " any more", " anymore", " any longer", " now", " then",
  ]
  /// What is said behind the name of an act that is given up: "the quotes *aren't needed any more*".
  static let falling = [
    " isn't needed any more", " isn't needed anymore", " isn't needed after all",
    " aren't needed any more", " aren't needed anymore", " aren't needed after all",
    " is no longer needed", " are no longer needed", " not needed any more", " not needed anymore",
    " not needed after all", " is off the table", " are off the table", " falls away", " fall away",
    " has been dropped", " have been dropped", " has been scrapped", " have been scrapped",
    " is dropped", " are dropped", " is scrapped", " are scrapped", " has been cancelled",
    " is cancelled",
  ]
  /// What stands around the name of an act and is no part of it.
  static let around: Set<String> = [
    "the", "that", "those", "these", "our", "their", "your", "a", "any", "all", "of", "step",
    "steps", "thing", "bit", "row", "line", "please", "pls", "then", "altogether", "entirely",
    "completely", "too", "again", "about", "whole", "s",
  ]
}
