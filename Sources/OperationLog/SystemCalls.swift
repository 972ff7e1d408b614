import CLocks
import Glibc

/// A system call that failed.
public struct SystemError: Error, Equatable {
  /// The `errno` value.
  public let code: Int32

  /// The error of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// What the C library calls it.
  var words: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}

/// An open file, closed when the value goes.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens a file; the descriptor is not inherited by child processes.
  init(at path: String, _ flags: Int32, mode: UInt32 = 0) throws(SystemError) {
    descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .last }
  }

  deinit { close(descriptor) }

  /// What the file is.
  func status() throws(SystemError) -> FileStatus {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { throw .last }
    return FileStatus(facts)
  }

  /// At most `count` bytes from `offset`; fewer at the file's end.
  func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var got = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      got = unsafe pread(descriptor, buffer.baseAddress, count, off_t(offset))
      filled = max(got, 0)
    }
    guard got >= 0 else { throw .last }
    return bytes
  }

  /// Writes all of `bytes` at `offset`.
  func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written,
          off_t(offset + written))
      }
      guard count > 0 else { throw count == 0 ? SystemError(code: ENOSPC) : .last }
      written += count
    }
  }

  /// Makes the file at least this long.
  func grow(to length: Int64) throws(SystemError) {
    guard try status().size < length else { return }
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw .last }
  }

  /// Gives the file this mode and group, where the account may.
  func take(mode: UInt32, group: UInt32) {
    fchown(descriptor, UInt32.max, group)
    fchmod(descriptor, mode)
  }

  /// Waits until the file, or the folder, is on the disk.
  func synchronize() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Takes the lock of a byte range; `false` when somebody else has it.
  func lock(_ start: Int, _ length: Int) throws(SystemError) -> Bool {
    let code = clocks_lock(descriptor, Int64(start), Int64(length))
    if code == EAGAIN || code == EACCES { return false }
    guard code == 0 else { throw SystemError(code: code) }
    return true
  }

  /// Gives the lock of a byte range back.
  func unlock(_ start: Int, _ length: Int) {
    _ = clocks_unlock(descriptor, Int64(start), Int64(length))
  }

  /// Whether somebody else holds a lock in a byte range.
  func isLocked(_ start: Int, _ length: Int) -> Bool {
    clocks_is_locked(descriptor, Int64(start), Int64(length)) == 1
  }
}

/// What `stat(2)` tells of a file.
struct FileStatus {
  var device: UInt64
  var inode: UInt64
  var links: UInt64
  var size: Int64
  var mode: UInt32
  var group: UInt32

  init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    links = UInt64(facts.st_nlink)
    size = Int64(facts.st_size)
    mode = facts.st_mode
    group = facts.st_gid
  }

  /// Of the file at a path, links followed; the file is not opened.
  init(of path: String) throws(SystemError) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { throw .last }
    self.init(facts)
  }

  var isRegular: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  /// Read and write bits of owner, group and others.
  var permissions: UInt32 { mode & 0o666 }
}

/// Calls on paths.
public enum FileSystem {
  /// The path without links and dots.
  ///
  /// - Throws: When nothing is there.
  public static func resolved(_ path: String) throws(SystemError) -> String {
    guard let text = unsafe realpath(path, nil) else { throw .last }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// Whether the account may use a file so: `R_OK`, `W_OK`.
  static func isAllowed(_ use: Int32, at path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, use, AT_EACCESS) == 0
  }

  /// The magic number of the file system that holds a path; `nil` when it cannot be told.
  static func magic(of path: String) -> Int64? {
    let number = unsafe clocks_file_system(path)
    return number < 0 ? nil : number
  }

  /// Renames unless there is something at `target` (`EEXIST`).
  public static func renameNew(_ source: String, to target: String) throws(SystemError) {
    let code = unsafe clocks_rename_new(source, target)
    guard code == 0 else { throw SystemError(code: code) }
  }

  /// Renames, replacing what is at `target`.
  public static func rename(_ source: String, to target: String) throws(SystemError) {
    guard unsafe Glibc.rename(source, target) == 0 else { throw .last }
  }

  /// Makes a folder and those above it, for this account only; that it is there is no error.
  public static func makeFolders(_ path: String) throws(SystemError) {
    if let status = try? FileStatus(of: path), status.isFolder { return }
    let above = PlanFile.folder(of: path)
    if above != path { try makeFolders(above) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
  }

  /// Removes a file; that there is none is no error.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }
}

/// A pipe that wakes `poll(2)`.
final class WakePipe: Sendable {
  let readEnd: Int32
  private let writeEnd: Int32

  init() throws(SystemError) {
    var ends: (Int32, Int32) = (-1, -1)
    let code = unsafe clocks_pipe(&ends.0, &ends.1)
    guard code == 0 else { throw SystemError(code: code) }
    (readEnd, writeEnd) = ends
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Makes the read end readable.
  func ring() {
    var byte: UInt8 = 1
    _ = unsafe write(writeEnd, &byte, 1)
  }

  /// Makes the read end unreadable until the next ring.
  func silence() {
    drain(readEnd)
  }
}

/// Reads and drops what a non-blocking descriptor holds.
func drain(_ descriptor: Int32) {
  var buffer = [UInt8](repeating: 0, count: 4096)
  while unsafe read(descriptor, &buffer, buffer.count) == buffer.count {}
}

/// Waits until one of the descriptors is readable or the time is up; -1 waits for ever.
///
/// - Returns: Those that are readable; none when the time is up or a signal came.
func waitForInput(_ descriptors: [Int32], milliseconds: Int32) -> Set<Int32> {
  var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  guard unsafe poll(&waits, nfds_t(waits.count), milliseconds) > 0 else { return [] }
  return Set(waits.filter { $0.revents != 0 }.map(\.fd))
}

/// Nanoseconds of a clock that never steps.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Sixteen hexadecimal digits by chance, for names of files being made.
func randomSuffix() -> String {
  String(UInt64.random(in: .min ... .max), radix: 16)
}
