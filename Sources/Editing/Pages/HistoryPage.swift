import Interviewing
import Phrasing
import PlanModel
import Scheduling

/// What only this terminal knows of the history: which part of it is wanted.
struct HistoryPane: Equatable, Sendable {
  /// Only what this company's people wrote.
  var side: Side?
  /// Only what changed this record.
  var record: RecordID?
  /// Only what was written on this day or later.
  var since: CivilDate?
}

/// Who wrote what, and when: the newest first, under the day it was written on.
enum HistoryPage {
  static func lines(of session: Session, columns: Int) -> [PageLine] {
    let wanted = session.history
    let acts = session.document.history()
    var lines = PageLine.wrapped(heading(session), .title, columns: columns)
    if let day = acts.last.map({ HistoryPage.day(of: $0, session) }), day > session.today {
      // The day was given, as in a rehearsal: what was written keeps the day it was written on.
      let words = "Days by the clock; today is taken to be \(DateWords.medium(session.today))."
      lines += PageLine.wrapped(words, .quiet, columns: columns)
    }
    var day: CivilDate?
    var speaker = ""
    var count = 0
    for act in acts.reversed() {
      let (date, time) = moment(act.wall, session.clock)
      guard wanted.side == nil || act.side == wanted.side,
        wanted.record.map(act.records.contains) ?? true, wanted.since.map({ date >= $0 }) ?? true
      else { continue }
      count += 1
      if date != day {
        lines.append(PageLine(text: ""))
        lines.append(PageLine(text: DateWords.medium(date), role: .heading))
        day = date
        speaker = ""
      }
      if speaker != time + act.author {
        lines.append(PageLine(text: "\(time)  \(act.author)", role: .label))
        speaker = time + act.author
      }
      lines += PageLine.wrapped(
        "  " + act.words, act.sequence == 0 ? .quiet : .text, columns: columns, hanging: 4)
    }
    if count == 0 {
      lines += [PageLine(text: ""), PageLine(text: "Nothing was written.", role: .placeholder)]
    }
    return lines
  }

  /// What is shown, in words.
  private static func heading(_ session: Session) -> String {
    let wanted = session.history
    let what = wanted.record.map { "“\(session.name(of: $0))”" } ?? "Everything"
    let who = wanted.side.map { " by \(session.plan.label(of: $0))" } ?? ""
    let when = wanted.since.map { " since \(DateWords.medium($0))" } ?? ""
    return "\(what)\(who)\(when), newest first"
  }

  /// The day on which something was written, where its reader is.
  static func day(of act: Act, _ session: Session) -> CivilDate {
    moment(act.wall, session.clock).day
  }

  private static func moment(
    _ wall: Int64, _ clock: any WallClock
  ) -> (day: CivilDate, time: String) {
    let seconds = Int(wall / 1000) + clock.secondsFromUTC(at: wall)
    let ofDay = seconds - seconds / 86_400 * 86_400
    let (hour, minute) = (ofDay / 3600, ofDay / 60 % 60)
    let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return (CivilDate(number: Int32(clamping: seconds / 86_400)), time)
  }
}

extension Session {
  /// What people call a record.
  func name(of record: RecordID) -> String {
    switch document.kind(of: record) {
    case .plan: return "the plan"
    case .person: return plan.person(record)?.name ?? ""
    case .workstream: return plan.workstreams.first { $0.id == record }?.name ?? ""
    case .step: return plan.step(record)?.title ?? ""
    case .gate: return plan.gates.first { $0.id == record }?.name ?? ""
    case .freeze: return plan.freezes.first { $0.id == record }?.name ?? ""
    case .absence: return "away"
    case .note: return plan.notes.first { $0.id == record }?.text ?? ""
    case .answer, nil: return ""
    }
  }

  /// Shows the history of one company's people, of the other's, of both.
  mutating func rotateHistorySide() {
    switch history.side {
    case nil: history.side = .buyer
    case .buyer: history.side = .seller
    case .seller: history.side = nil
    }
    page.first[.history] = 0
  }

  /// Shows the history of what the cursor is on, or of everything again.
  mutating func toggleHistoryItem() {
    page.first[.history] = 0
    if history.record != nil {
      history.record = nil
    } else {
      history.record = recordAtCursor
    }
  }

  /// Shows the history from a day on.
  mutating func showHistory(since typed: String) {
    page.first[.history] = 0
    guard !typed.allSatisfy(\.isWhitespace) else {
      history.since = nil
      return
    }
    let days = derived.reader(for: document).fields.read(typed, as: .date).meanings
      .compactMap { meaning -> CivilDate? in
        guard case .value(.date(let day)) = meaning.content else { return nil }
        return day
      }
    // People mean a day that has passed; "June 1" is read as the next one.
    let today = max(today, document.history().last.map { HistoryPage.day(of: $0, self) } ?? today)
    let past = days.compactMap { day in
      day <= today
        ? day
        : CivilDate(
          year: day.components.year - 1, month: day.components.month, day: day.components.day)
    }
    guard let day = past.filter({ $0 <= today }).max() else {
      return say("“\(typed)” is no day that has passed. Try “June 1”.", .warning)
    }
    history.since = day
  }
}
