import Foundation
import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// A screen as a text file: how to come there, and what must then be seen.
///
///     # What the case shows.
///     size   80x24
///     plan   sample            (or `new Northwind Acme`)
///     today  2026-06-15
///     keys   O c t <enter>     (as often as needed, in order with the lines below)
///     type   some words
///     paste  one\ntwo
///     remote owner             (a line of `RemoteEdits`)
///     size   60x20             (a resize, when it comes after keys)
///     ---
///     the screen
///     --- roles                (optional: one letter a cell)
struct ScreenCase {
  var header: [String] = []
  var steps: [(verb: String, rest: String)] = []
  var expected: [String] = []
  var wantsRoles = false

  init(_ text: String) {
    var part = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "---" || line == "--- roles" {
        part += 1
        wantsRoles = wantsRoles || line == "--- roles"
        if part > 1 { expected.append(line) }
        continue
      }
      if part == 0 {
        header.append(line)
        guard !line.hasPrefix("#"), let verb = line.split(separator: " ").first else { continue }
        let rest = line.dropFirst(verb.count).drop { $0 == " " }
        steps.append((String(verb), String(rest)))
      } else {
        expected.append(line)
      }
    }
    while expected.last?.isEmpty == true { expected.removeLast() }
  }

  /// The session after all the steps, and what its screen shows.
  func play() throws -> (session: Session, screen: [String]) {
    var stage = Stage()
    for (verb, rest) in steps { try stage.play(verb, rest) }
    guard var session = stage.session else { throw ScreenProblem.noPlan }
    repeat { _ = session.update(.idle) } while session.isThinking
    var grid = Grid(size: session.size)
    Frame.draw(session, on: &grid)
    var screen = grid.lines
    if let cursor = grid.cursor { screen.append("cursor \(cursor.row):\(cursor.column)") }
    if wantsRoles {
      screen.append("--- roles")
      screen += (0..<grid.size.rows).map { row in
        var line = grid.roles(row: row).map(Self.letter).joined()
        while line.last == "." { line.removeLast() }
        return line
      }
    }
    while screen.last?.isEmpty == true { screen.removeLast() }
    return (session, screen)
  }

  var text: String {
    (header + ["---"] + expected).joined(separator: "\n") + "\n"
  }

  private static func letter(_ role: Role) -> String {
    guard role != .text, let index = Role.allCases.firstIndex(of: role) else { return "." }
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String(letters[index % letters.count])
  }
}

enum ScreenProblem: Error {
  case noPlan
  case badLine(String)
}

/// Plays the steps of a case: the terminal, the log and the other people in one.
struct Stage {
  var session: Session?
  private var size = GridSize(rows: 24, columns: 80)
  private var today = SamplePlan.callDay
  private(set) var log: [StampedOperation] = []

  mutating func play(_ verb: String, _ rest: String) throws {
    switch verb {
    case "size":
      let parts = rest.split(separator: "x").compactMap { Int($0) }
      guard parts.count == 2 else { throw ScreenProblem.badLine(rest) }
      size = GridSize(rows: parts[1], columns: parts[0])
      handle(.resized(size))
    case "today":
      guard let day = CivilDate(iso: rest) else { throw ScreenProblem.badLine(rest) }
      today = day
      handle(.today(day))
    case "plan": try open(rest)
    case "keys":
      for key in try Key.keys(inNotation: rest).get() { handle(.key(key)) }
    case "type":
      for letter in rest { handle(.key(.character(letter))) }
    case "paste": handle(.pasted(rest.replacingOccurrences(of: "\\n", with: "\n")))
    case "pause":
      handle(.flush)
      repeat { handle(.idle) } while session?.isThinking == true
    default: throw ScreenProblem.badLine(verb)
    }
  }

  /// Takes in one thing that happened; what is appended comes back from the log at once.
  mutating func handle(_ event: Event) {
    guard session != nil else { return }
    let effects = session?.update(event) ?? []
    for case .append(let operations) in effects {
      var logged: [StampedOperation] = []
      for operation in operations {
        var stamped = operation
        stamped.sequence = Int64(log.count + 1)
        stamped.actor = 1
        log.append(stamped)
        logged.append(stamped)
      }
      _ = session?.update(.logged(logged))
    }
  }

  /// Lets operations of somebody else into the log.
  mutating func receive(_ operations: [StampedOperation]) {
    var logged: [StampedOperation] = []
    for operation in operations {
      var stamped = operation
      stamped.sequence = Int64(log.count + 1)
      stamped.actor = 2
      log.append(stamped)
      logged.append(stamped)
    }
    handle(.logged(logged))
  }

  private mutating func open(_ rest: String) throws {
    let words = rest.split(separator: " ").map(String.init)
    switch words.first {
    case "sample":
      log = SamplePlan.operations(filledUpTo: words.count > 1 ? Int(words[1]) ?? 0 : 0)
    case "new":
      var scribe = Scribe(
        document: Document(), author: SamplePlan.author, seed: 7, milliseconds: 1_781_532_000_000)
      scribe.begin(
        .standard, buyer: words.count > 1 ? words[1] : "",
        seller: words.count > 2 ? words[2] : "")
      log = scribe.takeWritten()
    default: throw ScreenProblem.badLine(rest)
    }
    for index in log.indices {
      log[index].sequence = Int64(index + 1)
      log[index].actor = 1
    }
    var document = Document()
    document.apply(log)
    session = Session(
      document: document, author: SamplePlan.author, seed: 99, milliseconds: 1_781_532_000_000,
      today: today, size: size)
  }
}

extension Stage {
  /// A plan on the screen, "sample" or as a screen file names it.
  init(showing plan: String, size: String = "120x32") throws {
    self.init()
    try play("size", size)
    try play("plan", plan)
  }

  /// What stands on the screen.
  var lines: [String] {
    get throws {
      let session = try #require(session)
      var grid = Grid(size: session.size)
      Frame.draw(session, on: &grid)
      return grid.lines
    }
  }
}
