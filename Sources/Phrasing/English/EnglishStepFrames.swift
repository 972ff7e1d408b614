/// How a line leads to its work, and who may stand in a cell of their own.
extension EnglishStepWords {
  /// How a line names its work; `false` where only a contracted "is" makes it one: "there's".
  static let frames = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      there is|there is also|there is still|there are|what is missing is|what is still missing is|\
      what we need is|what we still need is|all we need is|the next thing is|next thing is|\
      next up is|the first thing is|the last thing is|still missing is|still open is|missing is|\
      what is left is
      """
    ),
    (
      false,
      """
      there|there also|there still|then there|what missing is|what still missing is|what left is|\
      what else is missing is
      """
    ),
  ])
  /// How a line says that something is meant to be done: "*the plan is to* move the racks".
  static let plans = PhraseTable<Bool>(grouped: [
    (
      true,
      """
      plan to|plan is to|the plan is to|idea is to|the idea is to|we plan to|we're planning to|\
      it's planned to|goal is to|the goal is to|next step is to|the next step is to
      """
    )
  ])
  /// What people are called who work for somebody: "Bell's *lab*".
  static let houses: WordSet = ["lab", "office", "workshop", "firm", "agency", "studio", "clinic"]
  /// Parts of a company that do something where they stand alone: "sweep the hall: *housekeeping*".
  static let shops: WordSet = [
    "maintenance", "reception", "planning", "dispatch", "shipping", "housekeeping", "transport",
    "workshop", "canteen", "janitors", "bookkeeping",
  ]
  static let anybody: WordSet = ["someone", "somebody"]
  static let articles: WordSet = ["the", "a", "an"]
  /// After "there's", that nothing is named.
  static let nothing: WordSet = ["no", "nothing", "nobody", "none", "never", "somebody", "someone"]
}
