import Foundation
import PlanModel
import Testing

@testable import Interviewing

/// Every transcript of the folder; `RECORD_TRANSCRIPTS=1` writes them anew, and the diff is the
/// review.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".transcript") }.sorted()

  @Test func `there are transcripts to compare`() {
    #expect(TranscriptTests.names.count >= 3)
  }

  @Test(arguments: TranscriptTests.names)
  func `an interview goes as its file says, and its plan has every line`(_ name: String) throws {
    let file = TranscriptTests.folder.appending(path: name)
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    let (interview, shown) = transcript.play()
    expectEveryLine(of: transcript, in: interview.scribe.document.plan)
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
      try transcript.text(showing: shown).write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let isSame = shown == transcript.recorded
    #expect(
      isSame,
      "\(name) differs; RECORD_TRANSCRIPTS=1 rewrites it. Shown:\n\(shown.joined(separator: "\n"))")
  }

  private func expectEveryLine(of transcript: Transcript, in plan: Plan) {
    let kept = plan.answers.filter(\.isKept).map(\.text) + plan.notes.map(\.text)
    for line in transcript.typed where LineCommand(line) == nil && !transcript.isReadBack(line) {
      #expect(kept.contains(line), "\(line)")
    }
  }
}

extension Transcript {
  /// Whether a line was said of a row that was read back: it stands on the row's mark.
  fileprivate func isReadBack(_ line: String) -> Bool {
    guard let start = typed.firstIndex(where: { LineCommand($0) == .readBack }) else {
      return false
    }
    return typed[start...].contains(line)
  }
}
