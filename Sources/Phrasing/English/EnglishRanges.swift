/// Words that place something before, on, after or within a day or a stretch of days.
enum EnglishRanges {
  /// Between a day and the weekday that it is.
  static let thatIsA = PhraseTable<Bool>(grouped: [
    (true, "a|that a|that is a|which is a|it a|it is a|that|that is|which is")
  ])

  enum Bound: Sendable {
    case by, before, until, through, after, from, on, inside, within, weekOf, around, forLength
  }

  static let bounds = PhraseTable<Bound>(grouped: [
    (
      .by,
      """
      by|upto|uptil|no later than|not later than|at the latest by|on or before|by or before|before or on|due by|due|due on|up to|\
      no later then|by no later than|latest by|at latest|not after|deadline|hard deadline|firm deadline|final deadline|due date|\
      at the latest|latest|nlt|by the time|any time before or on|anytime by|any time by|\
      on or earlier than|earlier than or on|before or by|the deadline is|deadline is|\
      our deadline is|their deadline is|due date is|the due date is|it is due|it due
      """
    ),
    (
      .before,
      """
      this side of|pre|just before|right before|immediately before|before|prior to|ahead of|in advance of|earlier than|\
      any time before|anytime before|sometime before|sometimes before|sooner than|\
      up to but not including|until but not including|through but not including|up to but excluding
      """
    ),
    (.until, "until|till|til|up until|up till"),
    (
      .through,
      """
      through|thru|up through|up to and including|all the way through|through to|right through|\
      right through to|all the way to|all the way up to|right up to|right up until|through till|\
      through until
      """
    ),
    (
      .after,
      """
      after|right after|straight after|just after|immediately after|directly after|later than|past|following|\
      any time after|anytime after|sometime after|sometimes after|beyond|well past|way past|\
      well beyond
      """
    ),
    (
      .from,
      """
      from|since|wef|with effect from|starting|starting on|starting from|beginning|beginning on|commencing|\
      as from|starts|begins|onwards from|\(openStarts)
      """
    ),
    (
      .on,
      """
      on|at|for|come|as early as|as late as|on the day of|the day of|same day as|the same day as|\
      on the same day as
      """
    ),
    (
      .inside,
      """
      in|during|over|throughout|all|in the course of|sometime in|sometime during|any day|any day in|any day during|all of|\
      the whole of|whole of
      """
    ),
    (
      .within,
      "within|with in|inside|inside of|in under|in less than|in at most|in no more than|in up to"
    ),
    (
      .weekOf,
      """
      week of|the week of|during the week of|in the week of|week commencing|the week commencing|\
      week beginning|the week beginning|week starting|the week starting|w c|wc|wk of|w o|\
      the week containing|week containing|week starting on|the week starting on|\
      week beginning on|the week beginning on|week commencing on|the week commencing on|\
      the week that starts|the week that starts on|the week that begins on|wk commencing|wk beginning|wk starting|wk beg|\
      week beg|the week beg|wk com|week com|wk comm|week comm|wb
      """
    ),
    (
      .around,
      """
      around|about|roughly|approximately|approx|circa|give or take|sometime|some time|sometime around|\
      around about|some time around|ca|say|maybe|probably|likely|hopefully|towards|toward|close to|\
      closer to|nearer|nearer to|near|near to|somewhere around|somewhere near|round about
      """
    ),
  ])

  /// Those of them that begin on a day, and never say both ends of a stretch as "from" may.
  static let notBefore = PhraseTable<Bool>(grouped: [(true, openStarts)])
  private static let openStarts = """
    not before|no earlier than|not earlier than|no sooner than|on or after|at the earliest|\
    at the earliest on|at the earliest from|earliest on|not until|earliest|on or later than|later than or on|as of|effective
    """

  /// What says of a week that it begins on the day behind it, and of a month where in it.
  static let beginning: WordSet = [
    "beginning", "commencing", "starting", "starts", "begins", "beg", "com", "comm", "wb", "wc",
    "c", "b",
  ]

  /// Behind a day on which something begins, what says that nobody knows its end.
  static let withoutEnd = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      until further notice|till further notice|to further notice|until we say so|indefinitely|\
      until revoked|until told otherwise|until we hear otherwise
      """
    )
  ])
  static let beginningAlone: WordSet = ["beginning"]

  /// Before the day that a week ends on.
  static let weekEnding = PhraseTable<Bool>(grouped: [
    (true, "week ending|the week ending|week that ends|the week that ends|week ends|wk ending|w e")
  ])

  /// Before "about" with which a day is put forward: "*how* about Tuesday".
  static let proposing: WordSet = ["how", "what"]
  static let about: WordSet = ["about"]

  /// The bare words of a bound, by the side of the day they lie on.
  private static let sides = PhraseTable<Relation>(grouped: [
    (.after, "after|from|since"), (.before, "before|by|until|till|til|through|thru"),
  ])

  /// Words after which a day itself has to follow.
  private static let strict: WordSet = ["before", "after"]
  /// Before the end of a stretch.
  static let untilWords: WordSet = ["until", "till", "til"]

  /// Whether two bounds in a row say nothing: "after before", "from until"; "not until after" does.
  static func isMuddle(_ tokens: [Token], at place: Int) -> Bool {
    guard let one = sides.match(tokens, at: place)?.meaning,
      let other = sides.match(tokens, at: place + 1)?.meaning
    else { return false }
    if strict.contains(tokens[place]) { return true }
    return one != other
      && !(untilWords.contains(tokens[place]) && strict.contains(tokens[place + 1]))
  }

  /// What may follow a day and turns it into a bound.
  static let trailing = PhraseTable<Bound>(grouped: [
    (
      .by,
      """
      at the latest|at the very latest|at the absolute latest|or earlier|or before|or sooner|latest|at latest|the latest|or so at most|\
      max|maximum|tops|at worst|worst case|in the worst case|and before|and earlier
      """
    ),
    (
      .from,
      """
      at the very earliest|or later|or after|onwards|onward|at the earliest|earliest|and later|and on|and after|\
      and beyond|and onward|and onwards|or beyond|min|minimum|at the soonest|soonest|at best|\
      best case|in the best case
      """
    ),
    (.around, "or so|ish|or thereabouts|give or take|or around then"),
  ])

  static let connectors = PhraseTable<Bool>(grouped: [
    (true, "to|through|thru|until|till|til|up to|up until|up to and including")
  ])

  /// Before the second end of a stretch: it may be over sooner.
  static let atMostTo = PhraseTable<Bool>(grouped: [
    (true, "max|maximum|at most|at the latest|no later than|latest")
  ])

  static let between = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      between|the week between|the weeks between|week between|the days between|days between|\
      the time between|the period between|anywhere between|sometime between|any time between
      """
    )
  ])
  static let fromWord: WordSet = ["from"]
  /// "within two weeks of July 1".
  static let sinceWords = PhraseTable<Bool>(grouped: [
    (true, "of|from|after|following|since|of getting|of receiving|after getting")
  ])
  static let and: WordSet = ["and"]
  static let of: WordSet = ["of", "in"]
  static let article: WordSet = ["the", "this", "that"]
  static let the: WordSet = ["the"]
  /// What a stretch of days is said with: "over the next month".
  static let spanning: WordSet = ["over", "during", "throughout", "in", "for"]
  /// Before the end of a month or a year: the days around it as well.
  static let crossing: WordSet = ["over", "throughout", "during", "across"]
  /// Before a holiday: the days around it as well.
  static let lasting: WordSet = ["over", "throughout"]
  static let same = PhraseTable<Bool>(grouped: [
    (true, "this time|same time|the same time|same day|the same day")
  ])

  enum Turn: Sendable {
    case next, this, last, coming, past, following, afterNext, beforeLast

    /// How many periods away from the current one.
    var step: Int {
      switch self {
      case .this: 0
      case .next, .following, .coming, .afterNext: 1
      case .last, .past, .beforeLast: -1
      }
    }
  }

  static let turns = PhraseTable<Turn>(grouped: [
    (.next, "next|the next|nxt"),
    (.this, "this|the current|current|this current|the present|this same"),
    (.last, "last|the last"),
    (.past, "past|previous|the past|the previous|this past|prior|preceding|most recent"),
    (.coming, "coming|the coming|this coming|upcoming|this upcoming|the upcoming"),
    (.following, "following|the following"),
  ])

  /// Two turns at once: "next to next week".
  static let twiceNext = PhraseTable<Bool>(grouped: [
    (true, "next to next|next next|the next to next")
  ])

  enum Part: Sendable {
    case end, beginning, middle, early, late, firstHalf, secondHalf
  }

  static let parts = PhraseTable<Part>(grouped: [
    (.end, "end of|the end of|end|the very end of|close of|the close of|eo"),
    (
      .beginning,
      """
      beginning of|beg of|beg|the beginning of|start of|the start of|beginning|the very start of|the top of|\
      first thing|first thing in
      """
    ),
    (.middle, "mid|middle of|the middle of|mid of|halfway through|midweek"),
    (
      .early,
      "early|early in|early on in|early part of|the early part of|front end of|first third of|the first third of"
    ),
    (
      .late,
      "late|late in|latter part of|later in|the latter part of|tail end of|back end of|last third of|the last third of|final third of"
    ),
    (.firstHalf, "first half of|the first half of|1st half of|front half of"),
    (
      .secondHalf,
      "second half of|the second half of|2nd half of|latter half of|last half of|back half of"
    ),
  ])

  /// After a stretch: "Q4 start".
  static let closingParts = PhraseTable<Part>(grouped: [
    (.beginning, "start|beginning"), (.end, "end|close"),
  ])
  /// What a stretch does at its first or its last day: "before the quarter ends".
  static let edgeVerbs = PhraseTable<Part>(grouped: [
    (.beginning, "starts|begins|opens|kicks off|comes|arrives|commences|gets going|comes round"),
    (
      .end,
      """
      ends|closes|closes out|is over|is out|is up|finishes|is done|runs out|is through|wraps up
      """
    ),
  ])
  static let whole: WordSet = ["full", "whole", "complete", "proper"]
  static let midweek: WordSet = ["midweek"]

  /// Short forms of an end: "EOM", "quarter end".
  static let ends = PhraseTable<EnglishCalendar.Unit>(grouped: [
    (.week, "eow|week end|week's end"),
    (.month, "eom|month end|the month end|month's end|mth end"),
    (.quarter, "eoq|quarter end|the quarter end|quarter's end|qtr end"),
    (.year, "eoy|year end|the year end|year's end|yr end|the yr end"),
  ])

  /// What is left of a stretch.
  static let rest = PhraseTable<Bool>(grouped: [
    (true, "rest of|remainder of|the rest of|the remainder of|what's left of|what is left of")
  ])

  /// What says of a weekday that it has just been.
  static let justPast = PhraseTable<Bool>(grouped: [
    (true, "just gone|just past|just passed|gone|that just passed|that has just passed")
  ])

  /// "the quarter after this one".
  static let thisOne = PhraseTable<Bool>(grouped: [
    (true, "this one|this|the current one")
  ])

  /// After "not this Friday but".
  static let oneAfter = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      the next one|the next|next|the one after|the one after that|the following one|the following|\
      one after|following
      """
    )
  ])

  enum Relation: Sendable { case after, before }

  /// How a length limits what is counted from a day.
  enum Limit: Sendable {
    case atLeast, over, atMost, under
    /// "Up to a week before go-live" is until then, or in that week.
    case upTo
  }

  /// Before a length that is counted from a day.
  static let limits = PhraseTable<Limit>(grouped: [
    (.atLeast, "at least|no less than|not less than|a minimum of"), (.over, "more than"),
    (.atMost, "at most|no more than|not more than|a maximum of"),
    (.under, "less than|under"), (.upTo, "up to"),
  ])

  /// Between a weekday and the day it may fall on itself.
  static let onOr = PhraseTable<Relation>(grouped: [
    (.after, "on or after|on or following|at or after"), (.before, "on or before|on or prior to"),
  ])

  static let relations = PhraseTable<Relation>(grouped: [
    (.after, "after|from|following|past|post|beyond|later than|since|out from"),
    (.before, "before|prior to|ahead of|in advance of|earlier than|to|preceding|pre"),
  ])

  /// After a length: counted from today.
  static let fromToday = PhraseTable<Relation>(grouped: [
    (
      .after,
      "from now|from today|hence|later|out|time|from this day|after today|on from now|down the line"
    ),
    (.before, "ago|back|earlier|before now|before today|previously"),
  ])
}
