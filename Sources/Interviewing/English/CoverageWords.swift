/// English words by which it is seen whether a clause says anything that a plan could hold.
enum CoverageWords {
  /// What sentences are made of, and what is said between them.
  static let small: Set<String> = Set(
    """
    a an the this that these those it its he she they we i you me him her them us my mine your yours \
    our ours their theirs his hers who whom whose which what where there here one ones some any \
    both each such same other others another own \
    is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't hadn't \
    having do does did don't doesn't didn't doing done can could can't cannot couldn't will would \
    won't wouldn't shall should shouldn't may might must needn't gets get got getting going goes go \
    i'm i'd i'll i've you're you'd you'll you've he's he'd he'll she's she'd she'll we're we'd we'll \
    we've they're they'd they'll they've it's it'd it'll that's that'd that'll there's here's \
    who's what's let's \
    of in on at to from by for with as into onto over under about around up down out off via per \
    between among than then and or but so if because while though although when once \
    just only really actually basically quite very pretty rather also too even still already again \
    maybe perhaps probably possibly hopefully presumably obviously honestly definitely certainly \
    anyway somehow somewhere kind sort bit lot all everything something anything thing things stuff \
    well oh um uh er hmm yeah yes yep no nope ok okay right sorry please thanks thank course sure \
    wait hang hold say says said saying tell told mean means think thinks thought guess suppose \
    reckon believe know knows knew remember see look looks let idea clue far least honest fair \
    question answer hope fine good great like now today more most much many put name top tbd tbc \
    open owner owns leads
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// What denies something, beside the words that say that it is not so.
  static let denials: Set<String> = ["none", "neither", "nor", "without"]

  /// What makes a length another one than was told: "three *if* it is December".
  static let conditions = AccountWords.conditions.union(["from", "per", "each", "counted"])

  /// What somebody's time is told in: "six *hours* a week".
  static let times = AccountWords.units.union(AccountWords.unit).union(AccountWords.shortUnits)
    .union(["hr", "hrs", "min", "mins", "wk", "wks", "year", "years"])

  /// What a length is told with.
  static let lengths = times.union(AccountWords.kindsOfDay).union([
    "half", "quarter", "quarters", "fortnight", "couple", "take", "takes", "long",
  ])
}
