import Foundation
import Testing

@testable import Editing

/// Every `.screen` file of the folder; `make screens` writes them anew, and the diff is the review.
@Suite struct ScreenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".screen") }.sorted()

  @Test func `there are screens to compare`() {
    #expect(ScreenTests.names.count >= 10)
  }

  @Test(arguments: ScreenTests.names)
  func `a screen looks as its file says`(_ name: String) throws {
    let file = ScreenTests.folder.appending(path: name)
    var screen = ScreenCase(try String(contentsOf: file, encoding: .utf8))
    let seen = try screen.play().screen
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
      screen.expected = seen
      try screen.text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let isSame = seen == screen.expected
    #expect(
      isSame, "\(name) differs; `make screens` rewrites it. Seen:\n\(seen.joined(separator: "\n"))")
  }
}
