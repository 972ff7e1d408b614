import Interviewing
import PlanModel

/// Reads who does something, as our documents print it and as people write over it.
///
///     Rita Gomez (Operations lead, Northwind) and Ben Cole
///     Omar Haddad (Northwind); Ana Ortiz (Acme)
///     “Legal” at Northwind, no name yet
struct OwnerReader {
  let plan: Plan
  let fields: FieldReader

  struct Owner {
    var side: Side
    var name: String
    var isNamed: Bool
    var content: FieldReading.Content
  }

  /// The people named; `usual` is the side of one who is not known and named without a company.
  func owners(_ cell: String, usual: Side?) -> [Owner] {
    let text = cell.trimmedWords
    let blank = ["", "no one named yet", "nobody", "tbd", "tba", "?", "-", "n/a", "not known yet"]
    guard !blank.contains(text.folded.lowercased()) else { return [] }
    return parts(text).compactMap { owner($0, usual: usual) }
  }

  private func owner(_ part: String, usual: Side?) -> Owner? {
    var (name, title, side) = (part, "", Side?.none)
    if name.hasSuffix("°") { name.removeLast() }
    if name.lowercased().hasSuffix("no name yet") {
      name = name.dropLast(11).trimmedWords
      if name.hasSuffix(",") { name.removeLast() }
    }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let inside = name[name.index(after: open)...].dropLast().trimmedWords
      let company = Side.allCases.first { isCompany(inside, $0) }
      side = company
      let known = company.map { plan.name(of: $0).trimmedWords.count } ?? 0
      title = inside.dropLast(known).trimmedWords
      while title.hasSuffix(",") { title.removeLast() }
      name = name[..<open].trimmedWords
    }
    for company in Side.allCases {
      let ending = " at " + plan.name(of: company).trimmedWords
      if ending.count > 4, name.hasSuffix(ending) {
        name = name.dropLast(ending.count).trimmedWords
        side = company
      }
    }
    let wasQuoted = name.hasPrefix("“") && name.hasSuffix("”") && name.count > 2
    if wasQuoted { name = String(name.dropFirst().dropLast()) }
    guard !name.isEmpty else { return nil }
    if !wasQuoted, let person = known(name) {
      let draft = PersonDraft(known: person.id, name: person.name, side: person.side)
      return Owner(
        side: person.side, name: person.name, isNamed: true, content: .owner(.person(draft)))
    }
    let whose = side ?? usual ?? .buyer
    let words = Owner(
      side: whose, name: name, isNamed: false,
      content: .value(.words(CleanText.line(name))))
    guard !wasQuoted, let meaning = fields.read(name, as: .person(whose)).meanings.first,
      case .owner(.person(var draft)) = meaning.content
    else { return words }
    if let side { draft.side = side }
    if draft.title.isEmpty { draft.title = title }
    return Owner(
      side: draft.side, name: draft.name, isNamed: true, content: .owner(.person(draft)))
  }

  private func isCompany(_ words: String, _ side: Side) -> Bool {
    let company = plan.name(of: side).trimmedWords
    return !company.isEmpty && (words == company || words.hasSuffix(", " + company))
  }

  /// Somebody the plan has, by the whole name, or by a first name that nobody else has.
  private func known(_ name: String) -> Person? {
    let folded = name.folded.lowercased()
    if let same = plan.people.first(where: { $0.name.folded.lowercased() == folded }) {
      return same
    }
    let first = plan.people.filter {
      $0.name.split(separator: " ").first.map { $0.folded.lowercased() } == folded
    }
    return first.count == 1 ? first.first : nil
  }

  /// The people of a cell, cut where nothing in brackets or quotation marks is cut.
  private func parts(_ text: String) -> [String] {
    let letters = Array(text)
    var parts: [String] = []
    var (part, depth, place) = ("", 0, 0)
    let cuts = [" and ", " & ", "; ", ", ", " / ", " + "].map(Array.init)
    while place < letters.count {
      if "(“".contains(letters[place]) { depth += 1 }
      if ")”".contains(letters[place]) { depth = max(0, depth - 1) }
      let cut = depth > 0 ? nil : cuts.first { letters[place...].starts(with: $0) }
      let isRemark = letters[place...].starts(with: ", no name yet")
      if let cut, !isRemark {
        parts.append(part)
        part = ""
        place += cut.count
      } else {
        part.append(letters[place])
        place += 1
      }
    }
    return (parts + [part]).map(\.trimmedWords).filter { !$0.isEmpty }
  }
}
