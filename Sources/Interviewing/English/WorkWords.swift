import Phrasing

/// English words of the work in a plan, by the part it belongs to.
///
/// Most speak for a part only in the title of an act: a "list" or a "risk" is talked of anywhere.
enum WorkWords {
  /// What two words are about together.
  enum Pair {
    case of(Question.Topic)
    /// Neither says anything: "sign *off*", "*use* case".
    case nothing
  }

  /// By the first word and the second, wherever they are said.
  static let anywhere: [String: [String: Pair]] = [
    // A pen test is tested by security, and not by those who try the product.
    "pen": ["test": .of(.security), "testing": .of(.security), "tests": .of(.security)],
    "penetration": ["test": .of(.security), "testing": .of(.security), "tests": .of(.security)],
    // "Single sign on" signs no contract, and "signs off" whatever it is.
    "sign": [
      "on": .of(.technical), "in": .of(.technical), "up": .of(.technical), "off": .nothing,
    ],
    // "By *close of business*" is a time, and "spend *two days*" no money.
    "of": ["business": .nothing, "play": .nothing], "business": businessTimes,
    "fiscal": ["year": .nothing, "quarter": .nothing], "budget": ["year": .nothing],
    "spend": spent, "spends": spent, "spending": spent,
    "signs": ["off": .nothing], "signed": ["off": .nothing], "signing": ["off": .nothing],
  ]

  private static let businessTimes = Dictionary(
    uniqueKeysWithValues: ["day", "days", "hour", "hours", "week", "weeks", "trip"].map {
      ($0, Pair.nothing)
    })
  private static let spent = Dictionary(
    uniqueKeysWithValues: [
      "a", "an", "one", "two", "three", "four", "five", "six", "ten", "half", "about", "some",
      "time", "days", "weeks", "most", "all", "another", "roughly", "around", "his", "her", "their",
      "1", "2", "3", "4", "5", "6", "10",
    ].map { ($0, Pair.nothing) })

  /// The same in the title of an act.
  static let ofActs: [String: [String: Pair]] = [
    "safety": ["case": .of(.security), "review": .of(.security)],
    "test": ["case": .of(.technical), "cases": .of(.technical)],
    "use": ["case": .nothing], "support": ["case": .nothing], "in": ["case": .nothing],
    "change": ["board": .of(.rollout), "request": .of(.rollout), "window": .of(.rollout)],
    "success": ["criteria": .of(.technical), "criterion": .of(.technical)],
    "pass": ["mark": .of(.technical), "criteria": .of(.technical)],
    "order": ["form": .of(.contracting), "forms": .of(.contracting)],
    "purchase": ["order": .of(.security), "orders": .of(.security)],
    "data": [
      "protection": .of(.security), "processing": .of(.contracting), "retention": .of(.security),
      "flow": .of(.security), "flows": .of(.security), "residency": .of(.security),
    ],
    "budget": ["council": .of(.business)],
    "master": ["data": .of(.rollout)], "staff": ["list": .of(.rollout), "notice": .of(.rollout)],
    "price": ["list": .of(.business), "lists": .of(.business)], "user": ["list": .of(.rollout)],
    "advisory": ["board": .of(.rollout)], "paper": paper,
    "opening": ["balances": .of(.rollout)], "go": ["live": .of(.rollout)],
  ]

  /// What is kept on paper, and no contract: "the *paper binders*".
  private static let paper = Dictionary(
    uniqueKeysWithValues: [
      "binders", "binder", "forms", "form", "records", "charts", "files", "cards", "logs", "log",
      "lists", "sheets", "tickets", "rosters", "copies", "archive", "trail", "timesheets",
      "cabinets",
      "process", "slips", "ledgers", "ledger", "orders", "notes", "diaries", "registers",
    ].map { ($0, Pair.of(.rollout)) })

  /// What is done to whatever it is: it says less than the thing.
  static let acts: Set<String> = [
    "sign", "signs", "signed", "signing", "draft", "test", "tests", "testing", "validate",
    "validates", "paper", "order", "setup",
  ]

  /// The part of the plan that a word of its work belongs to.
  static func topic(of word: String) -> Question.Topic? {
    byTopic.first { $0.words.contains(word) }?.topic
  }

  private static let byTopic: [(topic: Question.Topic, words: SortedWords)] = [
    (
      .technical,
      SortedWords("acceptance accepts criteria evaluate evaluates evaluation logs scripts")
    ),
    (
      .security,
      SortedWords(
        "dpo encryption order risk risks subprocessor subprocessors threat threats")
    ),
    (
      .rollout,
      SortedWords(
        """
        announce announcement announces badges barcodes cables cabling cleans comms communication \
        communications cut-over devices e-learning floorwalkers guide guides handhelds hardware \
        headsets helpdesk kit labels laptops leaflet leaflets manual manuals newsletter phones \
        posters printer printers rota routers scanner scanners screens super-users superusers \
        tablet tablets terminals wifi workstations
        """)
    ),
  ]
}
