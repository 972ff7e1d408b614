import Phrasing
import PlanModel

/// What somebody does there, said after their name instead of a title: "Brenda Kowalski, I run
/// nursing", "Mike Tran looks after the Ohio branch".
enum Remit {
  /// "Emil Sand, *IT* at Halden": where somebody sits, by which they are called; `nil` where anything
  /// else follows.
  static func department(in text: String, after end: Int) -> String? {
    guard end < text.utf8.count, case let rest = text.behind(0..<end), rest.hasPrefix(",") else {
      return nil
    }
    let words = rest.split { ", ".contains($0) }.map(String.init)
    guard let first = words.first, DraftWords.departments.contains(first.lowercased()),
      first != "it", words.count == 1 || words.count < 4 && ["at", "from"].contains(words[1])
    else { return nil }
    return first
  }

  /// Where somebody sits or whose they are: "Emil Sand *is in IT*", "Nina *is our contact at Acme*".
  ///
  /// - Returns: What they are, and whose human where a company is named; `nil` where it tells neither.
  static func seat(
    in text: String, after end: Int, _ plan: Plan
  ) -> (title: String, side: Side?)? {
    guard end < text.utf8.count else { return nil }
    let rest = text.behind(0..<end).withPlainApostrophes.prefix { !",.;:!?".contains($0) }
    var words = rest.split(separator: " ").map(String.init)
    guard (1...8).contains(words.count) else { return nil }
    let isSaid = ["is", "'s"].contains(words[0])
    if isSaid { words.removeFirst() }
    if let place = words.firstIndex(where: { ["at", "from", "with", "of"].contains($0) }),
      place + 1 < words.count,
      let side = Side.allCases.first(where: { side in
        TopicWords.words(of: plan.name(of: side)).first == words[place + 1].lowercased()
      })
    {
      let role = words[..<place].drop { NeedWords.determiners.contains($0.lowercased()) }
      guard role.isEmpty || isSaid, role.count < 4 else { return nil }
      return (role.joined(separator: " "), side)
    }
    guard let place = words.first, ["in", "from", "with"].contains(place) else { return nil }
    let seat = words.dropFirst().drop { NeedWords.determiners.contains($0.lowercased()) }
    guard let first = seat.first, seat.count < 3,
      first == "IT" || seat.contains(where: { DraftWords.departments.contains($0.lowercased()) }),
      first != "it"
    else { return nil }
    return (seat.joined(separator: " "), nil)
  }

  /// "Yusuf Khan, *the planning office*": the few words behind the comma, where who it is was asked.
  static func clause(in text: String, after end: Int) -> String? {
    guard end < text.utf8.count else { return nil }
    var rest = text.behind(0..<end).trimmed
    let lead = ["from ", "in "].first(where: rest.hasPrefix)
    guard rest.hasPrefix(",") || lead != nil else { return nil }
    rest = String(rest.dropFirst(lead?.count ?? 1)).trimmed
    let clause = rest.prefix { !",.;:!?".contains($0) }
    let words = clause.split(separator: " ").map(String.init)
      .drop { NeedWords.determiners.contains($0.lowercased()) }
    guard (1...4).contains(words.count), clause.endIndex == rest.endIndex || lead == nil,
      words.allSatisfy({ word in
        word.allSatisfy { $0.isLetter || "-'".contains($0) }
          && !ShapeWords.finite.contains(word) && !AskedWords.noTitles.contains(word.lowercased())
      }), !StepPhrase.opensWithThirdPerson(words.joined(separator: " "))
    else { return nil }
    return words.joined(separator: " ")
  }

  /// The title that words after a name come to, "runs nursing"; `nil` where they tell no such thing.
  ///
  /// - `end`: The UTF-8 byte at which the name ends.
  static func title(in text: String, after end: Int, _ plan: Plan) -> String? {
    guard end < text.utf8.count else { return nil }
    var rest = text.behind(0..<end).withPlainApostrophes.trimmed
    while let opening = openings.first(where: rest.lowercased().hasPrefix) {
      rest = String(rest.dropFirst(opening.count)).trimmed
    }
    let folded = rest.lowercased()
    guard let verb = (verbs + bare).first(where: { folded.hasPrefix($0.said) }) else { return nil }
    var object = String(rest.dropFirst(verb.said.count).prefix { !",.;:!?".contains($0) })
    for side in Side.allCases {
      let company = plan.name(of: side).split(separator: " ").first.map(String.init) ?? ""
      for place in [" at ", " for ", " here at ", " of "] where !company.isEmpty {
        guard let found = object[...].range(ofText: place + company) else { continue }
        object = String(object[..<found.lowerBound])
      }
    }
    for end in ends {
      guard let found = (object + " ")[...].range(ofText: end) else { continue }
      object = String(object[..<min(found.lowerBound, object.endIndex)])
    }
    let words = object.trimmed.split(separator: " ")
    // "Runs it", "looks after that", "leads on Friday" say nothing of who they are.
    guard (1...6).contains(words.count), let first = words.first?.lowercased(),
      !["it", "this", "that", "them", "on", "by", "until"].contains(first),
      !words.contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    return "\(verb.told) \(words.joined(separator: " "))"
  }

  /// What whoever speaks says they are or do, wherever that stands before or without their name:
  /// "I'm the quality manager here", "I lead the legal operations team, though …".
  static func own(in text: String, _ fields: FieldReader) -> String? {
    let plain = text.withPlainApostrophes
    let folded = plain.lowercased()
    if let said = selves.first(where: folded.hasPrefix) {
      let rest = String(plain.dropFirst(said.count)).trimmed
      let body =
        articles.first { rest.lowercased().hasPrefix($0) }
        .map { String(rest.dropFirst($0.count)) } ?? rest
      if let title = PersonPhrase.leadingTitle(of: body, in: fields.phrases) { return title }
    }
    return folded.hasPrefix("i") ? title(in: text, after: 0, fields.plan) : nil
  }

  private static let selves = ["i'm ", "i am ", "im ", "myself ", "so i'm ", "so i am "]
  private static let articles = ["the ", "a ", "an ", "your ", "their ", "our "]

  private static let openings = [
    ",", "-", "–", "—", "here,", "here ", "and i'm the one who ", "who ", "speaking,", "speaking ",
    "again,", "on the line,", "on the phone,", "and i ", "and she ", "and he ", "she ", "he ",
  ]
  /// Where what somebody runs ends: "exams *and* timetabling" is one thing.
  private static let ends = [
    " here", " at ", " but ", " and i ", " and i'm ", " and we ", " and my ", " and he ",
    " and she ",
    " and they ", " and it ", " and our ", " and will ", " and wants ", " and needs ",
  ]
  /// Those openings whose subject the verb goes on with: "I *run* …".
  private static let bare: [(said: String, told: String)] = [
    ("run ", "runs"), ("lead ", "leads"), ("head up ", "heads up"), ("head ", "heads"),
    ("manage ", "manages"), ("look after ", "looks after"), ("oversee ", "oversees"),
  ]

  private static let verbs: [(said: String, told: String)] = {
    let plain = [
      ("run", "runs"), ("lead", "leads"), ("head up", "heads up"), ("head", "heads"),
      ("manage", "manages"), ("look after", "looks after"), ("oversee", "oversees"),
      ("chair", "chairs"), ("own", "owns"),
    ]
    var verbs: [(said: String, told: String)] = []
    for (mine, theirs) in plain {
      verbs += [("i \(mine) ", theirs), ("i \(theirs) ", theirs), ("\(theirs) ", theirs)]
    }
    for (doing, does) in [
      ("running", "runs"), ("leading", "leads"), ("heading", "heads"), ("managing", "manages"),
      ("looking after", "looks after"),
    ] {
      for subject in ["i'm ", "i am ", "im "] { verbs.append((subject + doing + " ", does)) }
    }
    for subject in ["i'm ", "i am ", "im ", "is "] {
      verbs += ["in charge of", "responsible for"].map { ("\(subject)\($0) ", $0) }
    }
    return verbs
  }()
}
