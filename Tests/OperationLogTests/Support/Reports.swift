import PlanModel

@testable import OperationLog

/// Collects what store threads report, and waits for a state, never for a time.
final class Reports: Sendable {
  private let mailbox: Mailbox<StoreReport>
  private let kept = Shared<[StoreReport]>([])

  init() throws {
    mailbox = try Mailbox()
  }

  /// For a store thread.
  var sink: @Sendable (StoreReport) -> Void {
    { [mailbox] in mailbox.send($0) }
  }

  /// Everything reported so far.
  var all: [StoreReport] {
    let news = mailbox.takeAll()
    return kept.withLock { kept in
      kept += news
      return kept
    }
  }

  /// Every entry reported, in the order of reporting.
  var logged: [LogEntry] {
    all.flatMap { report -> [LogEntry] in
      if case .logged(let entries) = report { entries } else { [] }
    }
  }

  /// Who was reported to be there last.
  var present: [Presence] {
    all.compactMap { report -> [Presence]? in
      if case .presence(let others) = report { others } else { nil }
    }.last ?? []
  }

  /// What stays where an earlier run kept it.
  var leftOut: [StoreError] {
    all.compactMap { if case .leftOut(let error) = $0 { error } else { nil } }
  }

  /// The failures reported.
  var failures: [StoreError] {
    all.compactMap { report -> StoreError? in
      if case .failed(let error) = report { error } else { nil }
    }
  }

  /// Waits until something holds; `false` after ten seconds.
  func wait(until isSo: (Reports) -> Bool) -> Bool {
    let end = monotonicNanoseconds() + 10_000_000_000
    while !isSo(self) {
      guard monotonicNanoseconds() < end else { return false }
      _ = waitForInput([mailbox.descriptor], milliseconds: 1000)
    }
    return true
  }
}
