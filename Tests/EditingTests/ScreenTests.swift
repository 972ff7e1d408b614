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

  @Test func `the README shows the screen of the interview`() throws {
    let file = ScreenTests.folder.appending(path: "interview-sample-120x32.screen")
    let screen = ScreenCase(try String(contentsOf: file, encoding: .utf8))
    let readme = ScreenTests.folder.appending(path: "../../../README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let rows = screen.expected.prefix { !$0.hasPrefix("cursor ") }
    let picture = "```\n" + rows.joined(separator: "\n") + "\n```\n"
    #expect(text.contains(picture), "Run `make docs`.")
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
