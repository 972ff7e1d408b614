import Glibc
import OperationLog

/// The plans opened last, newest first: kept for this account only.
enum RecentPlans {
  private static let most = 20
  private static var file: String { Account.state + "/recent" }

  /// The paths that still lead to something.
  static var paths: [String] {
    lines.filter(FileSystemCalls.exists)
  }

  /// Puts a plan at the head of the list.
  ///
  /// That it fails is no reason to disturb anybody.
  static func note(_ path: String) {
    guard let whole = absolute(path) else { return }
    let list = ([whole] + lines.filter { $0 != whole }).prefix(most).joined(separator: "\n") + "\n"
    do {
      try FileSystem.makeFolders(Account.state)
      try FileSystemCalls.write(Array(list.utf8), to: file, replaces: true)
    } catch {
      return
    }
  }

  private static var lines: [String] { FileSystemCalls.lines(of: file) }

  private static func absolute(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
