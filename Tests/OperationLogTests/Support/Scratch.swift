import Glibc

@testable import OperationLog

/// A folder of a test's own, gone with the value.
final class Scratch: Sendable {
  let folder: String

  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    folder = "\(base)/oplog-\(randomSuffix())"
    try FileSystem.makeFolders(folder)
  }

  deinit { Self.remove(folder) }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove("\(path)/\(name)") }
    _ = unsafe Glibc.remove(path)
  }

  /// The path of a plan in it.
  var plan: String { "\(folder)/northwind.tandem" }

  /// The names of everything in it, in order.
  var names: [String] { Self.names(in: folder) }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let found = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &found.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A new plan with these entries.
  func makePlan(
    _ entries: Range<UInt64> = 0..<0, options: SQLiteStore.Options = .init()
  ) throws -> SQLiteStore {
    try SQLiteStore.create(
      plan, plan: OperationLogTests.plan, entries: OperationLogTests.entries(entries), as: maya,
      options: options)
  }

  /// Changes the file of a plan that nobody has open.
  func edit(_ path: String? = nil, _ change: (inout [UInt8]) -> Void) throws {
    let path = path ?? plan
    var bytes = try contents(path)
    change(&bytes)
    FileSystem.remove(path)
    try OpenFile(at: path, O_CREAT | O_EXCL | O_WRONLY, mode: 0o600).write(bytes, at: 0)
  }

  /// The bytes of a plan that nobody has open.
  func contents(_ path: String? = nil) throws -> [UInt8] {
    let file = try OpenFile(at: path ?? plan, O_RDONLY)
    return try file.read(Int(file.status().size), at: 0)
  }

  /// Runs SQL on a plan behind our back, as somebody with another program could.
  func meddle(_ statements: String...) throws {
    let connection = try SQLiteConnection(at: plan, busyMilliseconds: 1000)
    for sql in statements { try connection.execute(sql) }
  }
}

/// What an operation throws, as a value.
func failure<Result>(_ body: () throws(StoreError) -> Result) -> StoreError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
