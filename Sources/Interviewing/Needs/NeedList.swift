import Phrasing
import PlanModel

/// One thing that is needed, as it was said.
struct NeedItem {
  /// The side that asks.
  let by: Side
  /// The thing, without its article.
  var words: String
  /// By when.
  var day: NeedDay?
  /// Whoever gives it, when they are named.
  var giver: OwnerDraft?
  /// What was said of it after a comma.
  var details: [String] = []
  /// How long it takes to give it.
  var length: DurationValue?
  /// What was told behind "but", which no need holds.
  var proviso: String?
  /// Whether its words say more than its name: how long it takes, what it waits for.
  var isSaidWhole = false
  /// The clause it was said in: a day at its end holds for all of it.
  var clause = 0
}

/// Reads what one side needs, clause by clause: things, days and givers of things said before, and
/// remarks that are no thing.
struct NeedList {
  let fields: FieldReader
  let asking: Side
  private(set) var items: [NeedItem] = []
  var plan: Plan { fields.plan }

  init(_ text: String, asking: Side, isNamed: Bool, fields: FieldReader) {
    self.fields = fields
    self.asking = asking
    var isFirst = true
    for sentence in NeedList.sentences(of: NeedList.withoutJointAtEnd(text)) {
      for clause in clauses(of: sentence) {
        add(clause, isOpening: isFirst)
        if !items.isEmpty || isNamed { isFirst = false }
      }
      number += 1
    }
    spread()
  }

  private var number = 0
  /// Whether something was told before that is no thing, so that what follows may be about that.
  private var isLost = false

  private mutating func add(_ clause: String, isOpening: Bool) {
    number += 1
    // "I can get you the list *but I can't promise the names*": no day of it stands behind.
    if let but = clause[...].range(ofText: " but "), but.lowerBound > clause.startIndex {
      let before = items.count
      add(String(clause[..<but.lowerBound]), isOpening: isOpening)
      guard items.count > before else { return }
      items[items.count - 1].proviso = String(clause[but.upperBound...]).trimmed
      return
    }
    // "Else he loses interest", "before we break up": told, and nothing that is needed.
    if isExtent(clause) {
      items[items.count - 1].details.append(clause)
      return
    }
    let said = NeedList.withoutLeadingSource(NeedDay.tidy(NeedList.favour(clause)))
    guard !said.isEmpty else {
      takeDay(inRemark: clause)
      return
    }
    if let lead = NeedLead(said) {
      add(lead)
      return
    }
    if let giver = giverAlone(said) {
      give(giver)
      return
    }
    // "VPN access, that's Torbjorn, *takes about four days*".
    if !items.isEmpty, let length = ownLength(said) {
      items[items.count - 1].length = length
      return
    }
    let cut = NeedDay.cut(said, plan, fields.phrases)
    if let cut, cut.rest.isEmpty {
      takeDay(cut.day)
      return
    }
    // "The last three rosters, *Ravi by 8 Jan*".
    if let cut, let giver = giverAlone(cut.rest) {
      give(giver)
      takeDay(cut.day)
      return
    }
    if let cut, let first = cut.rest.split(separator: " ").first?.lowercased(),
      NeedWords.arriving.contains(first) || NeedWords.remarking.contains(first)
    {
      if isAbout(cut.rest) { takeDay(cut.day) } else { isLost = true }
      return
    }
    if isRemark(cut?.rest ?? said) || tellsOfSomebody(said) {
      isLost = true
      return
    }
    // "You can stand at the gate, hat provided": what follows a remark is a thing only for sure.
    if isLost, !isPlain(cut?.rest ?? said) { return }
    add(things: cut?.rest ?? said, cut?.day, giver: nil, isOpening: isOpening, by: asking)
  }

  private mutating func add(_ lead: NeedLead) {
    let by = lead.asker ?? asking
    // "Our finance manager, breda, was hoping for a price": whoever it was stood before.
    if lead.isHeadless { items.removeAll { $0.clause >= number - 3 && $0.day == nil } }
    let cut = NeedDay.cut(lead.object, plan, fields.phrases)
    let object = forSomebody(NeedDay.tidy(cut?.rest ?? lead.object), lead)
    let day = cut?.day ?? frontDay(lead.front)
    let words = object.split(separator: " ").map { $0.lowercased() }
    let first = words.first ?? ""
    let isOwn = lead.isSpeaker && by == .seller
    let giver = lead.gives ? isOwn ? speaker : owner(lead.subject, by.other) : nil
    // "Give *her* till Dec 11": until when, and no thing.
    if words.count == 1, WantedWords.recipients.contains(first) {
      if let day { takeDay(day) }
      return
    }
    if words.isEmpty || NeedWords.detailing.contains(first)
      || NeedWords.standIns.contains(first) && words.count < 5 && first != "one"
    {
      // "Sales per branch you get from me": the things stood before.
      let front = NeedDay.tidy(lead.front)
      let opening = front.split(separator: " ").first?.lowercased() ?? ""
      if !front.isEmpty, words.isEmpty || NeedWords.detailing.contains(first),
        !NeedWords.fronted.contains(opening), !NeedWords.remarking.contains(opening)
      {
        add(things: front, day, giver: giver, isOpening: items.isEmpty, by: by)
        return
      }
      if let day { takeDay(day) }
      if let giver { give(giver) }
      isLost = items.isEmpty
      return
    }
    // "Our lawyer gives you one hour": an hour of theirs.
    if isLength(object) {
      guard lead.gives, !lead.subject.isEmpty else {
        if !items.isEmpty { items[items.count - 1].details.append(object) }
        return
      }
      let name = NeedList.withoutArticle(lead.subject)
      let whose = name == lead.subject ? name : "the \(name)"
      add(item: "\(object) of \(whose)", day, giver: giver, by: by)
      return
    }
    if isRemark(object, isObject: true) || words.count == 1 && isCount(words) {
      isLost = true
      return
    }
    add(things: object, day, giver: giver, isOpening: true, by: by)
  }

  /// "Give *Lou Park five logins*": five logins for Lou Park.
  private func forSomebody(_ object: String, _ lead: NeedLead) -> String {
    guard lead.gives, let person = PersonPhrase.read(object, in: fields.phrases),
      person.bytes.lowerBound == 0, !person.isRoleOnly, person.identity != .speaker
    else { return object }
    let thing = object.behind(person.bytes).trimmed
    guard !thing.isEmpty, thing.first?.isLetter == true || thing.first?.isNumber == true else {
      return object
    }
    return "\(thing) for \(object[bytes: person.bytes])"
  }

  /// "By christmas we'd need": the day stands before whoever asks.
  private func frontDay(_ front: String) -> NeedDay? {
    guard !front.isEmpty, let cut = NeedDay.cut(front, plan, fields.phrases), cut.rest.isEmpty
    else {
      return nil
    }
    return cut.day
  }

  private mutating func add(
    things said: String, _ day: NeedDay?, giver: OwnerDraft?, isOpening: Bool, by: Side
  ) {
    for (place, piece) in pieces(of: said).enumerated() {
      // "Price list *from Ferrow*, logins from us": each says whom it comes from.
      let source = Side.allCases.first { side in
        !plan.name(of: side).isEmpty
          && piece.lowercased().hasWords("from \(plan.name(of: side).lowercased())")
      }
      let by = source?.other ?? by
      let thing = NeedList.withoutSource(piece, plan.name(of: by.other))
      let words = thing.split(separator: " ").map { $0.lowercased() }
      guard let first = words.first else { continue }
      // "With our guard" says more of a thing that was not understood.
      if items.isEmpty, by == asking, NeedWords.detailing.contains(first) { continue }
      if !isOpening, place == 0, !items.isEmpty, isDetail(words) {
        if !isLength(thing) || words.count > 1 {
          items[items.count - 1].details.append(apposed(thing))
        }
        if let day { takeDay(day) }
        continue
      }
      add(item: thing, day, giver: giver, by: by)
    }
  }

  private mutating func add(item words: String, _ day: NeedDay?, giver: OwnerDraft?, by: Side) {
    let name = NeedList.withoutParticle(NeedList.withoutArticle(words))
    // "I'd expect Becky to *be in charge*": what somebody is, and no thing.
    guard !name.isEmpty, !name.lowercased().hasPrefix("be ") else { return }
    let earlier = items.last { $0.day?.due != nil }?.day?.due
    var item = NeedItem(
      by: by, words: name, day: day?.sharing(earlier), giver: giver, clause: number)
    item.isSaidWhole = isSaidWhole(name)
    items.append(item)
  }

  /// "*Takes about four days*", "he needs a week": how long it takes to give what was told before.
  private func ownLength(_ said: String) -> DurationValue? {
    let words = said.split(separator: " ").map(String.init)
    let verb = words.prefix(2).firstIndex { DraftWords.takingTime.contains($0.lowercased()) }
    guard let verb,
      words[..<verb].allSatisfy({ AccountWords.subjects.contains($0.lowercased()) })
    else { return nil }
    let rest = words[(verb + 1)...].drop { ["him", "her", "them", "us"].contains($0.lowercased()) }
    return DurationPhrase.read(rest.joined(separator: " "), in: fields.phrases).duration
  }

  /// "Two tablets from you *and*", before what the other side needs.
  private static func withoutJointAtEnd(_ text: String) -> String {
    var text = text.trimming(" ,;")
    while let space = text.lastIndex(of: " "),
      DraftWords.joining.contains(text[text.index(after: space)...].lowercased())
    { text = text[..<space].description.trimming(" ,;") }
    return text
  }

  /// A day said of what was listed before it.
  private mutating func takeDay(_ said: NeedDay) {
    let day = said.sharing(items.last { $0.day?.due != nil }?.day?.due)
    for place in items.indices where items[place].day == nil { items[place].day = day }
  }

  private mutating func takeDay(inRemark clause: String) {
    if let cut = NeedDay.cut(clause, plan, fields.phrases), cut.rest.isEmpty { takeDay(cut.day) }
  }

  private mutating func give(_ giver: OwnerDraft) {
    guard let last = items.last?.clause else { return }
    for place in items.indices where items[place].giver == nil && items[place].clause == last {
      items[place].giver = giver
    }
  }

  /// A day at the end of a list holds for all of it, unless some have days of their own.
  private mutating func spread() {
    guard let last = items.last, let day = last.day, day.isBound else { return }
    let others = items.filter { $0.clause != last.clause && $0.by == last.by }
    guard others.allSatisfy({ $0.day == nil }) else { return }
    for place in items.indices where items[place].by == last.by && items[place].day == nil {
      items[place].day = day
    }
  }
}
