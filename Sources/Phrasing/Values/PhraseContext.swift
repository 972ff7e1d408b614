public import Scheduling

/// What the words are said against: the day, the habits of the place, and the plan's own names.
public struct PhraseContext: Sendable {
  /// Which number of `7/8` is the month.
  public enum DateOrder: String, Hashable, Sendable {
    /// Month first: July 8.
    case monthFirst = "mdy"
    /// Day first: 7 August.
    case dayFirst = "dmy"
  }

  /// The side of the table a person sits on.
  public enum Side: String, Hashable, Sendable {
    /// The company that buys; the champion's own.
    case buyer
    /// The company that sells.
    case seller

    /// The side across the table.
    public var other: Side { self == .buyer ? .seller : .buyer }
  }

  /// A named day of the plan: "go-live", "the QBR".
  public struct Event: Hashable, Sendable {
    /// The name as people say it.
    public let name: String
    /// Its day, or `nil` while none is known.
    public let date: CivilDate?

    /// A named day; `date` stays `nil` until someone says it.
    public init(name: String, date: CivilDate?) {
      self.name = name
      self.date = date
    }
  }

  /// Someone the plan knows.
  public struct Person: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// Whose person it is, when known.
    public let side: Side?
    /// Other things they are called: "our GC", "Tommy", "VP Engineering".
    public let aliases: [String]

    /// A known person.
    public init(name: String, side: Side? = nil, aliases: [String] = []) {
      self.name = name
      self.side = side
      self.aliases = aliases
    }
  }

  /// The day on which the words are said.
  public var today: CivilDate
  /// How `7/8` is written here.
  public var order: DateOrder
  /// Named days; names match without regard to case and punctuation.
  public var events: [Event] {
    didSet { namedDays = NamedDay.all(events) }
  }
  /// Known people, for prefixes and roles.
  public var people: [Person] {
    didSet { namedPeople = NamedPerson.all(people) }
  }
  /// Titles of the plan's steps, in order: "after 3" and "after staging access" refer to them.
  public var steps: [String] {
    didSet { stepWords = PhraseContext.words(of: steps, knowing: oldValue, stepWords) }
  }
  /// Names of gates a step may be said to belong to or wait for.
  public var gates: [String]
  /// Names of the plan's workstreams: "under Contracting" refers to one.
  public var workstreams: [String]
  /// The buyer's company, when known.
  public var buyerCompany: String? {
    didSet { buyerWord = PhraseContext.firstWord(of: buyerCompany) }
  }
  /// The seller's company, when known.
  public var sellerCompany: String? {
    didSet { sellerWord = PhraseContext.firstWord(of: sellerCompany) }
  }
  /// Whose side the speaker is on: their "our" is this side's.
  public var speaker: Side
  /// The month in which the fiscal year begins, 1 to 12; `nil` while nobody said.
  public var fiscalYearStart: Int?
  /// The names above, taken apart once for all lines that are read.
  private(set) var namedDays: [NamedDay]
  private(set) var namedPeople: [NamedPerson]
  private(set) var stepWords: [[String]]
  /// The first words of the companies' names, by which they are called.
  private(set) var buyerWord: String?
  private(set) var sellerWord: String?
  /// Working days after the first day up to and including the second; negative backwards.
  public var workingDays: @Sendable (CivilDate, CivilDate) -> Int

  /// A context; everything but the day has a plain default.
  ///
  /// - Parameters:
  ///   - today: The day on which the words are said.
  ///   - order: How `7/8` is written here.
  ///   - events: Named days of the plan.
  ///   - people: Known people.
  ///   - steps: Titles of the plan's steps, in order.
  ///   - gates: Names of decision windows.
  ///   - workstreams: Names of the plan's workstreams.
  ///   - buyerCompany: The buyer's company.
  ///   - sellerCompany: The seller's company.
  ///   - speaker: Whose side the speaker is on.
  ///   - fiscalYearStart: The month in which the fiscal year begins, 1 to 12; `nil` while nobody said.
  ///   - workingDays: Counts working days after the first day through the second. Monday to
  ///     Friday unless given.
  public init(
    today: CivilDate, order: DateOrder = .monthFirst, events: [Event] = [],
    people: [Person] = [], steps: [String] = [], gates: [String] = [],
    workstreams: [String] = [],
    buyerCompany: String? = nil, sellerCompany: String? = nil,
    speaker: Side = .buyer, fiscalYearStart: Int? = nil,
    workingDays: (@Sendable (CivilDate, CivilDate) -> Int)? = nil
  ) {
    self.today = today
    self.order = order
    self.events = events
    self.people = people
    self.steps = steps
    self.gates = gates
    self.workstreams = workstreams
    self.buyerCompany = buyerCompany
    self.sellerCompany = sellerCompany
    namedDays = NamedDay.all(events)
    namedPeople = NamedPerson.all(people)
    stepWords = steps.map(Tokenizer.nameWords)
    buyerWord = PhraseContext.firstWord(of: buyerCompany)
    sellerWord = PhraseContext.firstWord(of: sellerCompany)
    self.speaker = speaker
    self.fiscalYearStart = fiscalYearStart.flatMap { (1...12).contains($0) ? $0 : nil }
    self.workingDays = workingDays ?? PhraseContext.weekdaysBetween
  }

  /// The words of titles; of those that were there before, as they were taken apart then: a plan
  /// has hundreds, and one line changes one of them.
  private static func words(
    of titles: [String], knowing before: [String], _ words: [[String]]
  ) -> [[String]] {
    titles.indices.map { index in
      before.indices.contains(index) && before[index] == titles[index]
        ? words[index] : Tokenizer.nameWords(titles[index])
    }
  }

  private static func firstWord(of company: String?) -> String? {
    company.flatMap { Tokenizer.nameWords($0).first }
  }

  /// Mondays to Fridays after `first` through `last`; negative when `last` lies before.
  public static func weekdaysBetween(_ first: CivilDate, _ last: CivilDate) -> Int {
    guard first <= last else { return -weekdaysBetween(last, first) }
    func weekdaysThrough(_ day: CivilDate) -> Int {
      // Day 4 (Monday 1970-01-05) begins week 0; five of each seven days count.
      let number = Int(day.number) - 4
      let week = number >= 0 ? number / 7 : (number - 6) / 7
      return week * 5 + min(number - week * 7 + 1, 5)
    }
    return weekdaysThrough(last) - weekdaysThrough(first)
  }
}
