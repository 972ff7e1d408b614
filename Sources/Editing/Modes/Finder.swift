import PlanModel

/// Looks for words, or for a step by its number: on a page among its lines, elsewhere in the plan.
struct Finder: Equatable, Sendable {
  var editor = LineEditor()
  var choice = 0

  /// Something found.
  struct Found: Equatable, Sendable {
    enum Target: Equatable, Sendable {
      case record(RecordID)
      case line(Int)
    }

    let words: String
    /// What kind of thing it is, or the step's number.
    let about: String
    let target: Target
  }

  private static let most = 200

  /// What has the words that were typed, the best first.
  ///
  /// - Complexity: O(letters of the plan, or of the page).
  func matches(in session: Session) -> [Found] {
    let wanted = editor.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !wanted.isEmpty else { return [] }
    switch session.pane {
    case .document, .history: return lines(of: session.page.lines, wanted)
    case .interview, .plan, .timeline, .needs, .people, .whatIf:
      return records(of: session.plan, wanted)
    }
  }

  private func lines(of page: [PageLine], _ wanted: [String]) -> [Found] {
    let found = page.indices.lazy.filter { Finder.rank(page[$0].text, wanted) != nil }
    return found.prefix(Finder.most).map { index in
      let words = page[index].text.drop { $0 == " " }
      return Found(words: String(words), about: "line \(index + 1)", target: .line(index))
    }
  }

  private func records(of plan: Plan, _ wanted: [String]) -> [Found] {
    var found: [(rank: Int, place: Int, found: Found)] = []
    func look(_ record: RecordID, _ name: String, _ about: String, besides: [String] = []) {
      let own = Finder.rank(name, wanted)
      guard
        let rank = own
          ?? Finder.rank(([name] + besides).joined(separator: " "), wanted).map({
            $0 + 10
          })
      else { return }
      found.append((rank, found.count, Found(words: name, about: about, target: .record(record))))
    }
    var number = 0
    for workstream in plan.workstreams {
      look(workstream.id, workstream.name, "workstream", besides: [workstream.done])
      for step in workstream.steps {
        number += 1
        if wanted == [String(number)] {
          let target = Found.Target.record(step.id)
          found.append(
            (-1, number, Found(words: step.title, about: "step \(number)", target: target)))
          continue
        }
        let owners = Side.allCases.compactMap { plan.person(step.owner($0).known)?.name }
        look(step.id, step.title, "step \(number)", besides: [step.done, step.response] + owners)
      }
    }
    for person in plan.people {
      look(
        person.id, person.name, plan.label(of: person.side), besides: [person.title, person.note])
    }
    for gate in plan.gates { look(gate.id, gate.name, "decision day") }
    for freeze in plan.freezes { look(freeze.id, freeze.name, "freeze") }
    for note in plan.notes { look(note.id, note.text, "note") }
    return found.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(Finder.most)
      .map(\.found)
  }

  /// 0 when the text begins with the words, 1 when every word begins one of the text's, 2 when each
  /// is in it somewhere, `nil` otherwise.
  private static func rank(_ text: String, _ wanted: [String]) -> Int? {
    let folded = text.lowercased()
    if let first = wanted.first, folded.hasPrefix(first),
      folded.hasPrefix(wanted.joined(separator: " "))
    {
      return 0
    }
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    if wanted.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) { return 1 }
    return wanted.allSatisfy(folded.contains) ? 2 : nil
  }
}

extension Session {
  mutating func moveFinder(by step: Int) {
    guard case .finder(var finder)? = overlay else { return }
    let count = finder.matches(in: self).count
    guard count > 0 else { return }
    finder.choice = (finder.choice + step + count) % count
    overlay = .finder(finder)
  }

  /// Goes to what was found.
  mutating func goToFound() {
    guard case .finder(let finder)? = overlay else { return }
    let matches = finder.matches(in: self)
    overlay = nil
    guard matches.indices.contains(finder.choice) else { return }
    switch matches[finder.choice].target {
    case .line(let line): page.first[pane] = max(0, line - 2)
    case .record(let record):
      if pane == .timeline, document.kind(of: record) == .step {
        timeline.selection = record
        moveOnTimeline(by: 0)
      } else {
        reveal(record)
      }
    }
  }
}
