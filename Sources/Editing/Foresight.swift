import Exporting
import Interviewing
import Phrasing
import PlanModel
import Scheduling

/// What a value typed into a field would move, found out in a pause; the plan moves on Enter only.
struct Foresight: Equatable, Sendable {
  /// The field, what is typed there, which of its meanings, and in which plan.
  fileprivate struct Subject: Equatable {
    let record: RecordID
    let field: Field
    let text: String
    let choice: Int
    let factsVersion: Int
  }

  fileprivate let subject: Subject
  fileprivate let words: String
}

extension Session {
  /// In a pause: works out what the value being typed would move.
  mutating func foresee() {
    guard let edit = outline.edit, let subject = foreseeable(edit), foresight?.subject != subject,
      let meanings = edit.reading?.meanings, meanings.indices.contains(edit.choice)
    else { return }
    guard edit.editor.text != FieldText.text(of: edit.field, in: edit.record, document) else {
      foresight = Foresight(subject: subject, words: "")
      return
    }
    let content = meanings[edit.choice].content
    let after = trial { $0.land(content, in: edit.record, edit.field, .heard) }
    let moves = after.map {
      ForesightWords.all(from: derived.schedule, to: $0, of: edit.record, in: plan)
    }
    let kind = FieldGuide.guide(edit.field)?.kind
    foresight = Foresight(
      subject: subject, words: moves.map { words(for: $0, typedAs: kind) } ?? "")
  }

  /// That nothing moves is worth saying of what could move something.
  private func words(for moves: [String], typedAs kind: FieldKind?) -> String {
    guard moves.isEmpty else { return "then " + moves.joined(separator: "; ") }
    return kind?.isAboutDays == true ? "then no other date moves" : ""
  }

  /// What the value being typed would move; empty until a pause has found it out.
  var foreseen: String {
    guard let foresight, let edit = outline.edit, foresight.subject == foreseeable(edit) else {
      return ""
    }
    return foresight.words
  }

  private func foreseeable(_ edit: FieldEdit) -> Foresight.Subject? {
    guard edit.reading?.isWordsOnly == false, !edit.editor.givesWay || edit.isChosen else {
      return nil
    }
    return Foresight.Subject(
      record: edit.record, field: edit.field, text: edit.editor.text, choice: edit.choice,
      factsVersion: document.factsVersion)
  }

  /// What the answer being typed would move of what is there already.
  ///
  /// Every step makes the earliest go-live a little later: that counts once the day is missed.
  func foreseen(of routed: RoutedAnswer) -> [String] {
    guard let draft = interview.draft, !routed.isUnknown else { return [] }
    let choice = choice(among: routed)
    guard let after = trial({ $0.keep(routed, choice: choice, answer: draft) }) else { return [] }
    return ForesightWords.goLive(from: derived.schedule, to: after)
      + ForesightWords.blocks(from: derived.schedule, to: after, in: plan)
  }

  /// The dates as they would be after an edit that is not made; `nil` where they stay.
  private func trial(_ edit: (inout Scribe) -> Void) -> PlanSchedule? {
    guard whyNotToWrite == nil else { return nil }
    var trial = scribe
    trial.asOneAct(edit)
    guard trial.document.factsVersion != document.factsVersion else { return nil }
    return trial.document.plan.schedule(today: today)
  }
}

/// How one schedule differs from another.
enum ForesightWords {
  private static let cannotBeKept = "a fixed day or a promise cannot be kept"

  /// All that moves: `earliest go-live Tue 6 Oct, was Thu 1 Oct`, and what the others give.
  ///
  /// - `edited`: The record that is edited; what would contradict itself there is told first.
  static func all(
    from before: PlanSchedule, to after: PlanSchedule, of edited: RecordID, in plan: Plan
  ) -> [String] {
    let problem = after.problems.first { $0.isAbout(edited) && !before.problems.contains($0) }
    let contradiction = problem.map { [ProblemWords.words(for: $0, in: plan, after)] } ?? []
    var words = goLive(from: before, to: after)
    if !contradiction.isEmpty { words.removeAll { $0 == cannotBeKept } }
    if words.isEmpty, let new = after.earliestGoLive, let old = before.earliestGoLive, new != old {
      words.append("earliest go-live \(day(new, before)), was \(day(old, before))")
    }
    return contradiction + words + blocks(from: before, to: after, in: plan)
  }

  /// Whether the chosen day holds, where that changes: `go-live on Thu 15 Oct cannot be met, Fri
  /// 30 Oct at the earliest`.
  static func goLive(from before: PlanSchedule, to after: PlanSchedule) -> [String] {
    guard let goLive = after.goLive else { return [] }
    if after.isMissed {
      guard !before.isMissed || before.earliestGoLive != after.earliestGoLive else { return [] }
      let earliest = after.earliestGoLive.map { ", \(day($0, before)) at the earliest" } ?? ""
      return ["go-live on \(day(goLive, before)) cannot be met\(earliest)"]
    }
    if before.isFeasible, !after.isFeasible { return [cannotBeKept] }
    let isNews = before.isMissed || before.goLive.map { $0 != goLive } == true
    return isNews ? ["go-live on \(day(goLive, before)) holds"] : []
  }

  /// By when blocks that say something are needed, where that changes: `Security needed by Fri
  /// 7 Aug, was Fri 14 Aug`.
  static func blocks(from before: PlanSchedule, to after: PlanSchedule, in plan: Plan) -> [String] {
    let moved = plan.workstreams.compactMap { block -> String? in
      guard !block.steps.isEmpty || block.duration.known != nil,
        let new = after[block.id]?.neededBy, let old = before[block.id]?.neededBy, new != old
      else { return nil }
      return "\(block.shortName) needed by \(day(new, before)), was \(day(old, before))"
    }
    return moved.prefix(2) + (moved.count > 2 ? ["\(moved.count - 2) more"] : [])
  }

  private static func day(_ date: CivilDate, _ schedule: PlanSchedule) -> String {
    DateWords.short(date, near: schedule.today)
  }
}

extension PlanProblem {
  /// Whether it is at this record, or goes round by it.
  fileprivate func isAbout(_ edited: RecordID) -> Bool {
    if case .loop(let loop) = self { loop.contains(edited) } else { record == edited }
  }
}

extension PlanSchedule {
  /// Whether the chosen day is before the first one possible.
  fileprivate var isMissed: Bool { slack.map { $0 < 0 } ?? false }
}
