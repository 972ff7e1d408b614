/// What keeps ordinary sentences from being taken for times.
enum EnglishProse {
  /// Things that ordinals count: "the 2nd round" is no day.
  static let counted: WordSet = [
    "round", "rounds", "time", "times", "draft", "version", "call", "meeting", "party", "person",
    "quarter", "half", "floor", "attempt", "step", "phase", "stage", "reviewer", "vendor",
    "line", "page", "item", "point", "thing", "option", "choice", "team", "level", "tier", "pass",
    "week", "month", "day", "year", "place", "part", "opinion", "signature", "signer", "look",
    "instance", "instances", "occurrence", "wave", "batch", "cohort", "iteration", "release", "row",
    "question", "answer", "sprint",
  ]

  /// Ordinals in words that count things as often as days.
  static let smallOrdinals: WordSet = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  /// What may follow a day and is no thing that is counted.
  static let afterDay: WordSet = [
    "of", "and", "or", "but", "if", "so", "when", "because", "please", "with", "at", "for", "to",
    "then", "we", "i", "you", "they", "he", "she", "it", "as", "unless", "instead", "too", "sharp",
    "onwards", "next", "only",
  ]

  /// Words at which a time may begin inside a sentence.
  static let starters: WordSet = [
    "by", "before", "on", "through", "thru", "until", "till", "til", "from", "since", "after",
    "between", "within", "during", "around", "about", "no", "not", "due", "starting",
    "beginning", "every", "each", "daily", "weekly", "monthly", "quarterly", "fortnightly",
    "biweekly", "twice", "once", "today", "tomorrow", "tonight", "yesterday", "next", "last",
    "this", "coming", "the", "in", "a", "an", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "couple", "few", "several", "week", "end", "start", "early",
    "late", "mid", "middle", "eow", "eom", "eoq", "eoy", "eod", "cob", "sometime", "q", "first",
    "second", "third", "christmas", "thanksgiving", "easter", "w", "prior", "ahead", "as",
    "effective", "commencing", "day", "later", "earlier", "any", "half", "twelve", "fifteen",
    "twenty", "thirty", "up", "tmrw", "tomorow", "tommorow",
    "all", "earliest", "latest", "wk", "wc", "same",
  ]

  /// What says how often, or bounds a time otherwise, and is no part of it where it stands alone.
  static let counting: WordSet = [
    "times", "sessions", "exclusive", "exclusively", "fortnightly", "biweekly",
    "occurrences", "instances", "repeats", "advent", "lent", "ramadan",
  ]

  /// How often, which a rule of weekdays says again.
  static let perWeek: WordSet = ["weekly"]

  /// Right before a length, how often something is done in it: "*twice* in three weeks".
  static let timesIn: WordSet = ["twice", "thrice"]

  /// Words after which a time of the same clause is the one that is not meant.
  static let denials: WordSet = [
    "not", "no", "never", "nobody", "noone", "nothing", "none", "neither", "nor", "cannot", "can't",
    "don't",
    "doesn't", "didn't", "won't", "isn't", "aren't", "wasn't", "hasn't", "haven't", "couldn't",
    "shouldn't", "wouldn't", "rarely", "seldom", "hardly", "sometimes", "occasionally", "without",
  ]

  /// Things whose names begin as a denial does.
  static let undenying = PhraseTable<Bool>(grouped: [
    (true, "no go|no show|no brainer|no code|no fault|no objection")
  ])

  /// What an answer is, of which a denial is one: "a *yes or* no by Friday".
  static let answering = PhraseTable<Bool>(grouped: [
    (true, "yes or|yes or a|go or|go or a|yes and")
  ])

  /// Words right before a time that leave it out: "skip July 9".
  static let exclusions: WordSet = [
    "skip", "skips", "skipping", "skipped", "cancel", "cancels", "cancelling", "canceling",
    "cancelled", "canceled", "avoid", "avoids", "avoiding", "unlike", "except", "excluding",
    "excludes", "exclude", "miss", "missed", "missing", "blocks", "bar", "barring", "besides",
    "doubt", "doubts", "doubtful", "despite", "notwithstanding", "outside", "minus",
    "scrap", "scraps", "scrapped", "scrapping", "ignore", "ignores", "ignored", "ignoring",
    "disregard", "forget", "scratch",
  ]

  /// The same in several words: "apart from July 9".
  static let leavingOut = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      apart from|aside from|except for|save for|save on|but for|other than|with the exception of|\
      not including|not counting|excluding on
      """
    )
  ])

  /// What is said of somebody's days of the week: "she's *only in* Monday to Wednesday".
  static let attendance = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      only in|in only|only works|works only|only there|only here|only around|only available|\
      part time|part-time|just in|only working|only online|only at her desk|only at his desk
      """
    )
  ])

  /// Verbs before "from … to …" and "to …": the second is where a thing has gone.
  static let movers: WordSet = [
    "move", "moves", "moved", "moving", "push", "pushes", "pushed", "pushing", "slip", "slips",
    "slipped", "slipping", "change", "changes", "changed", "changing", "extend", "extends",
    "extended", "extending", "postpone", "postpones", "postponed", "reschedule", "rescheduled",
    "shift", "shifts", "shifted", "delay", "delays", "delayed", "bump", "bumps", "bumped", "pulled",
    "brought", "went", "going", "switched", "switch", "deferred", "defer",
    "bring", "brings", "pull", "pulls",
  ]

  /// Before the day to which something was moved.
  static let destinations: WordSet = ["to", "until", "till", "til", "through", "into"]

  /// What may stand between such a verb and the days: "moved it out from July 2 to July 9".
  static let moved: WordSet = [
    "it", "them", "this", "that", "the", "date", "deadline", "launch", "meeting", "out", "back",
    "forward", "up", "again", "everything",
  ]

  static let articles: WordSet = ["the", "on", "our", "your", "their", "this"]

  /// Verbs with which something is said of a day: "July 9 is …", "Friday would …".
  static let predicates: WordSet = [
    "is", "isn't", "was", "wasn't", "are", "aren't", "were", "weren't", "will", "won't", "would",
    "wouldn't", "does", "doesn't", "did", "didn't", "do", "don't", "can", "can't", "cannot",
    "could", "couldn't", "may", "might", "should", "shouldn't", "must", "seems", "seemed", "looks",
    "looked", "sounds", "feels", "felt", "works", "worked", "falls", "fell", "has", "had",
    "clashes",
    "conflicts", "collides", "came", "passed", "slipped", "got", "gets", "isnt", "doesnt", "wont",
    "not", "never", "no", "too",
  ]

  /// What such a verb says when the day is refused.
  static let refusals: WordSet = [
    "too", "off", "out", "blocked", "holiday", "impossible", "unrealistic", "bad", "gone", "past",
    "over", "closed", "unavailable", "busy", "tight", "clashes", "conflicts", "collides", "taken",
    "ambitious", "optimistic", "aggressive", "isnt", "doesnt", "wont", "slipped",
    "passed",
  ]

  /// What such a verb says when the day is the one.
  static let consents: WordSet = [
    "works", "work", "fine", "good", "ok", "okay", "great", "best", "perfect", "possible", "doable",
    "feasible", "realistic", "confirmed", "set", "agreed", "deadline", "target", "suits", "suit",
    "better", "ideal", "fixed", "date", "day", "goal", "due", "latest", "earliest", "safe", "solid",
    "sure", "right", "it", "booked",
  ]

  /// Words after which a clause begins.
  static let clauseOpeners: WordSet = [
    "if", "because", "since", "but", "and", "that", "so", "think", "guess", "says", "said",
    "thinks",
    "when", "whether", "maybe", "probably", "then", "or", "though", "although", "actually", "while",
    "the", "this", "sorry", "well", "unfortunately", "hopefully",
  ]

  /// After "not", what is denied is how much: "not long after July 9".
  static let degrees: WordSet = ["long", "far", "much", "only", "just", "necessarily"]

  /// Short words before a bare day that leave it what it is; of others nobody knows.
  static let labels: WordSet = [
    "eta", "demo", "call", "live", "mtg", "sign", "pay", "ship", "say", "do", "hold", "back", "say",
    "book", "meet", "date", "due", "kick", "ok", "yes", "so", "ah", "oh", "well", "tbc", "plan",
    "then", "only", "that", "just", "and", "goal", "sent", "ends", "sync", "of", "to", "or",
  ]

  /// What holds two days together with an "and".
  static let pairing: WordSet = ["between"]

  /// Words that a slip of the finger hides: passed over, the day would stand alone.
  static let turning: [[UInt8]] = [
    "before", "after", "until", "through", "since", "from", "within", "prior", "starting",
    "except",
  ].map { Array($0.utf8) }

  /// What stands for an end that nobody knows yet.
  static let placeholders: WordSet = [
    "tbd", "tba", "tbc", "open", "later", "unknown", "whenever", "present", "n", "x",
  ]

  /// Words with which a clause turns to something else: "not July 8 but July 9".
  static let turns: WordSet = ["but", "and", "so", "because", "then", "rather", "instead"]

  /// Words that make of a day the end, or the condition, of something else.
  static let looseBounds = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      before|after|until|till|til|since|from|once|if|unless|whether|by the time|as soon as|in case|\
      depending
      """
    )
  ])

  /// Before a thing that happens on a day.
  static let eventBounds = PhraseTable<EnglishRanges.Bound>(grouped: [
    (.before, "before|prior to|ahead of|in advance of"),
    (.after, "after|following|further to|subsequent to"),
    (.by, "by|in time for|by the time"),
  ])
  static let eventArticles: WordSet = ["the", "our", "your", "their", "its", "my", "a", "an"]

  /// What things do on a day.
  static let occurring: WordSet = [
    "starts", "begins", "opens", "ends", "closes", "finishes", "off", "out", "expires", "lapses",
    "renews", "happens", "is", "falls", "comes", "meets", "arrives", "launches", "lands", "hits",
    "start", "begin", "open", "end", "close", "meet", "expire", "lapse", "arrive",
  ]

  /// Sayings that begin a sentence and sound like times.
  static let idioms = PhraseTable<Bool>(grouped: [(true, "at the end of the day")])

  /// What a denial makes the end of a time of: "can't be *later than* July 9".
  static let laterThan = PhraseTable<Bool>(grouped: [(true, "later than|past|any later than")])

  /// Words after which "but" takes out what follows: "anything but the 15th".
  static let wholes: WordSet = [
    "any", "anything", "anytime", "all", "every", "everything", "no", "none", "nothing", "whenever",
    "always",
  ]

  /// Words of the calendar that a sentence does not use for anything else.
  static func isTimeWord(_ token: Token) -> Bool {
    guard token.kind == .word || token.kind == .ordinal else { return false }
    if token.kind == .ordinal || timeWords.contains(token.text) { return true }
    // "Yesterday 7 days ago": of two days only one was understood.
    if EnglishCalendar.sureDays.contains(token.text) { return true }
    if EnglishRecurrences.adverbs.meaning(of: token.text) != nil,
      !EnglishRecurrences.adjectives.contains(token.text)
    {
      return true
    }
    guard token.text.utf8.count > 3, !everyday.contains(token.text) else { return false }
    return EnglishCalendar.months[token.text] != nil
      || EnglishCalendar.weekdays[token.text] != nil
      || EnglishCalendar.pluralWeekdays[token.text] != nil
      || EnglishCalendar.units.meaning(of: token.text) != nil
      || EnglishHolidays.rules.meaning(of: token.text) != nil
  }

  private static let timeWords: WordSet = [
    "ago", "rest", "later", "earlier", "every", "each", "end", "beginning", "penultimate", "third",
    "fourth", "fifth", "sixth", "hence", "hours", "minutes", "hour",
  ]

  /// Words that, as the last of a text, say something of the time before them: "July 9 and before".
  static let openEnds: WordSet = [
    "after", "before", "beyond", "onward", "onwards", "afterwards", "beforehand",
  ]

  /// Words right before a time that take a part of it, or another: "most of July".
  static let partWords: WordSet = [
    "part", "parts", "most", "some", "half", "remainder", "day", "days", "same", "except", "unless",
    "than", "either", "neither", "middle", "eo", "heart",
    "twice", "thrice", "times", "pre", "post",
  ]

  /// Names of months and units that are ordinary words too.
  private static let everyday: WordSet = [
    "march", "april", "june", "august", "quarters", "second", "sprint", "sprints",
  ]

  /// Behind a number and a month's name: where somebody lives.
  private static let streets: WordSet = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "square", "drive", "boulevard", "close",
  ]

  /// Words that make even a lone month or weekday a time.
  private static let announcing: WordSet = [
    "by", "before", "on", "through", "thru", "until", "till", "til", "from", "since", "after",
    "between", "within", "during", "due", "starting", "beginning", "next", "last", "this",
    "coming", "in", "no", "not", "week", "end", "early", "late", "mid", "middle", "sometime",
    "prior", "ahead", "effective", "commencing", "start", "as", "around", "any", "up", "later",
    "earlier",
  ]

  /// Whether what the parser took from the start of its tokens is surely a time: announced by a
  /// word before it, or holding a number or a word that names nothing but a day.
  static func isSure(_ parser: PhraseParser) -> Bool {
    let taken = parser.tokens[parser.start..<parser.at]
    guard let first = taken.first else { return false }
    if let next = parser.token, next.goesOn, !(parser.inWindow && next.kind == .plus) {
      return false
    }
    if parser.listGoesOn { return false }
    // "12 March Street", "The Sunday Times".
    if let next = parser.token, next.kind == .word, next.capital, next.spaced {
      if streets.contains(next.text) { return false }
      if taken.count == 2, EnglishRanges.the.contains(first.text),
        let last = taken.last, EnglishCalendar.weekdays[last.text] != nil
      {
        return false
      }
    }
    // "The week before go-live", of which only "the week" was understood.
    if taken.count == 2, EnglishRanges.the.contains(first.text), let next = parser.token,
      EnglishRanges.relations.meaning(of: next.text) != nil
    {
      return false
    }
    // "The late May bank holiday".
    if let next = parser.token, next.kind == .word,
      EnglishHolidays.seasons.contains(next.text) || EnglishHolidays.bank.contains(next.text)
    {
      return false
    }
    if let last = taken.last, last.possessive, last.kind == .word, parser.token?.kind == .word {
      return false
    }
    if taken.count == 1 { return EnglishCalendar.sureDays.contains(first.text) }
    let hasMonth = taken.contains { EnglishCalendar.months[$0.text] != nil }
    let hasNumber = taken.contains { $0.kind == .number || $0.kind == .ordinal }
    if hasMonth, hasNumber { return true }
    if first.kind == .number || first.kind == .ordinal || first.text == "the" {
      return taken.contains { $0.kind == .word && $0.text != "the" }
        || taken.contains { $0.kind == .slash || $0.kind == .dash }
          && (taken.count >= 5 || parser.inWindow)
        || first.text == "the" && taken.last?.kind == .ordinal
    }
    if announcing.contains(first.text) { return isAnnounced(taken) }
    return taken.count > 1 && !(taken.allSatisfy { EnglishCalendar.months[$0.text] != nil })
  }

  /// "by", "on" and the like announce what follows unless that is a bare number.
  private static func isAnnounced(_ taken: ArraySlice<Token>) -> Bool {
    let rest = taken.dropFirst()
    guard let next = rest.first else { return false }
    if rest.count == 1, next.kind == .number { return false }
    return true
  }
}

extension Token {
  /// Whether a time that stops before this token was cut in two.
  fileprivate var goesOn: Bool {
    switch kind {
    case .number, .ordinal: true
    case .dash, .slash, .percent, .currency: !spaced
    case .plus, .plusMinus: true
    // "Q3s" is a word of its own.
    case .word where !spaced: true
    case .word: EnglishWords.ofWord.contains(text)
    default: false
    }
  }
}

extension PhraseParser {
  /// "July 6, 7 and 9": another number follows that is no length of its own.
  fileprivate var listGoesOn: Bool {
    guard let token else { return false }
    let joins =
      token.kind == .comma || token.kind == .ampersand || token.kind == .slash
      || token.kind == .dash
      || EnglishRecurrences.joiners.contains(token.text)
    guard joins, let next = peek(), next.kind == .number || next.kind == .ordinal else {
      return EnglishCalendar.units.match(tokens, at: at) != nil
        || EnglishRanges.turns.meaning(of: token.text) != nil && token.spaced
        || EnglishCalendar.months[token.text] != nil && token.text.utf8.count > 3
    }
    // Days away are listed: each of them counts.
    if inWindow { return false }
    // "By Friday, 2 days", "by Friday, 1 hour": a length of its own.
    if at + 2 < tokens.count,
      EnglishWindows.hours.contains(tokens[at + 2].text)
        || EnglishWindows.minutes.contains(tokens[at + 2].text)
    {
      return false
    }
    // "From February 1 through 26, 12 users": so many of something else.
    if token.kind == .comma, at + 2 < tokens.count, isCounted(tokens[at + 2]) { return false }
    return EnglishCalendar.units.match(tokens, at: at + 2) == nil
  }

  /// Whether a word behind a number is what it counts.
  private func isCounted(_ word: Token) -> Bool {
    word.kind == .word && word.spaced && !word.capital
      && !EnglishRecurrences.joiners.contains(word.text)
      && EnglishRanges.bounds.meaning(of: word.text) == nil
      && EnglishRanges.connectors.meaning(of: word.text) == nil
      && EnglishCalendar.months[word.text] == nil && EnglishCalendar.weekdays[word.text] == nil
      && !EnglishProse.predicates.contains(word.text)
      && !EnglishProse.starters.contains(word.text)
  }
}
