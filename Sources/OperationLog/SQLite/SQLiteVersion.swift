/// A version of the SQLite library.
struct SQLiteVersion: Comparable, CustomStringConvertible {
  let major: Int32
  let minor: Int32
  let patch: Int32

  init(_ major: Int32, _ minor: Int32, _ patch: Int32) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// From `sqlite3_libversion_number()`: 3040001 is 3.40.1.
  init(number: Int32) {
    self.init(number / 1_000_000, number / 1000 % 1000, number % 1000)
  }

  var description: String { "\(major).\(minor).\(patch)" }

  static func < (first: Self, second: Self) -> Bool {
    (first.major, first.minor, first.patch) < (second.major, second.minor, second.patch)
  }

  /// Whether several writers may use a write-ahead log.
  ///
  /// Until 3.51.2 resetting the log while another process checkpoints can corrupt the file
  /// (sqlite.org/wal.html#walresetbug); 3.44.6 and 3.50.7 got the correction too. 3.52.0 was
  /// withdrawn by its makers.
  var isSafeForWriteAheadLog: Bool {
    if self == SQLiteVersion(3, 52, 0) { return false }
    switch (major, minor) {
    case (3, 44): return patch >= 6
    case (3, 50): return patch >= 7
    default: return self >= SQLiteVersion(3, 51, 3)
    }
  }
}
