import Editing
import Exporting
import OperationLog
import PlanModel

/// Documents: asked for by the session, made by a thread of their own.
extension Editor {
  /// Asks the store which state a document will show.
  mutating func ask(for format: DocumentFormat) {
    guard case .none = export else {
      let outcome = ExportOutcome(
        sentence: "The document before is still being made; ask again then.", isDone: false)
      return _ = session.update(.exported(outcome))
    }
    export = .asked(format)
    flush()
    storeThread?.tellHead()
  }

  /// Has a document made by a thread of its own: a helper program may take seconds.
  mutating func startExport(from head: LogHead?) -> [Effect] {
    guard case .asked(let format) = export else { return [] }
    let isState = session.isSaved && head?.sequence == session.document.head
    let job = DocumentJob(
      document: session.document, today: session.today,
      headHash: isState ? head?.hexadecimal : nil, format: format, plan: arguments.path)
    let inbox = inbox
    do {
      try SystemThread.start({ inbox.send(.exported(job.run())) }, afterwards: {})
      export = .underWay
      return []
    } catch {
      let sentence = "The system has no thread left for the document. Try again."
      return take(ExportOutcome(sentence: sentence, isDone: false))
    }
  }

  mutating func take(_ outcome: ExportOutcome) -> [Effect] {
    export = .none
    return session.update(.exported(outcome))
  }

  /// Waits for a document that was asked for before the program was ended.
  mutating func finishExport() {
    if case .asked = export {
      for case .store(let report) in inbox.takeAll() { _ = take(report) }
      // Without an answer of the store the document names no state of the log.
      _ = startExport(from: nil)
    }
    guard case .underWay = export else { return }
    Output.complain("A document is still being made.")
    while case .underWay = export {
      for case .exported(let outcome) in inbox.waitForAll() {
        Output.complain(outcome.sentence)
        export = .none
      }
    }
  }
}
