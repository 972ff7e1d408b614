import Glibc
import Testing

@testable import tandem

/// Documents on their way to a file, in a folder of their own.
struct FileTests {
  private let folder: String

  init() throws {
    var template = Array("/tmp/tandem-files-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func text(_ name: String) -> String {
    String(decoding: FileSystemCalls.bytes(of: "\(folder)/\(name)"), as: UTF8.self)
  }

  private func write(_ text: String, _ name: String, replaces: Bool) throws(Failure) {
    try FileSystemCalls.write(Array(text.utf8), to: "\(folder)/\(name)", replaces: replaces)
  }

  @Test func `a file gives way only where that is asked for, and nothing is left beside it`() throws
  {
    try write("first", "plan.md", replaces: false)
    let refusal = FileSystemCalls.existing("\(folder)/plan.md")
    #expect(throws: refusal) { try write("second", "plan.md", replaces: false) }
    #expect(text("plan.md") == "first")
    try write("second", "plan.md", replaces: true)
    #expect(text("plan.md") == "second")
    #expect(FileSystemCalls.names(in: folder) == ["plan.md"])
  }

  @Test func `a link stays and what it leads to is written`() throws {
    try write("first", "real.md", replaces: false)
    try #require(unsafe symlink("real.md", "\(folder)/link.md") == 0)
    try write("second", "link.md", replaces: true)
    #expect(text("real.md") == "second")
    var facts = stat()
    try #require(unsafe lstat("\(folder)/link.md", &facts) == 0)
    #expect(facts.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a pipe takes the bytes and stays a pipe`() throws {
    let path = "\(folder)/pipe"
    try #require(unsafe mkfifo(path, 0o600) == 0)
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try write("through", "pipe", replaces: true)
    #expect(try InputFile.bytes(of: reader, "pipe", most: 100) == Array("through".utf8))
    #expect(FileSystemCalls.names(in: folder) == ["pipe"])
  }
}
