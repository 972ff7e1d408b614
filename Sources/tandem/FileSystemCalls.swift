import Glibc
import OperationLog

/// The few calls to the file system besides the store's own.
enum FileSystemCalls {
  /// Bytes of the largest file that the program keeps for itself: a screen of 2000 × 2000 cells.
  private static let largestSmallFile = 32 << 20

  /// Whether anything is at a path.
  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Whether a folder is at a path, or a link to one.
  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// What is at a path, links followed: the kind of a file's mode; `nil` where nothing is.
  private static func kind(of path: String) -> mode_t? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
  }

  /// Writes a whole file, or nothing: beside its place, then renamed there.
  ///
  /// A link stays, and the file that it leads to is written; what is no file, such as a device or a
  /// pipe, takes the bytes as it is.
  ///
  /// - `replaces`: Whether a file that is there already gives way.
  /// - Throws: When the file exists and may not be replaced, or cannot be written.
  static func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(Failure) {
    let target = replaces ? (try? FileSystem.resolved(path)) ?? path : path
    if replaces, isSpecial(target) { return try pour(bytes, into: path) }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = unsafe open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("cannot be made", path, errno) }
    var code = send(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    guard code == 0 else {
      unsafe unlink(temporary)
      throw failure("cannot be written", path, code)
    }
    do throws(SystemError) {
      if replaces {
        try FileSystem.rename(temporary, to: target)
      } else {
        try FileSystem.renameNew(temporary, to: target)
      }
    } catch {
      unsafe unlink(temporary)
      throw error.code == EEXIST ? existing(path) : failure("cannot be made", path, error.code)
    }
  }

  /// Whether something is there that is no file of bytes and must not give way to one.
  private static func isSpecial(_ path: String) -> Bool {
    kind(of: path).map { $0 != S_IFREG } ?? false
  }

  private static func pour(_ bytes: [UInt8], into path: String) throws(Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("cannot be written", path, errno) }
    defer { close(descriptor) }
    let code = send(bytes, to: descriptor)
    guard code == 0 else { throw failure("cannot be written", path, code) }
  }

  /// The refusal to replace what is at a path.
  static func existing(_ path: String) -> Failure {
    Failure(
      "\(path) exists already and was left as it is. Choose another name, or --force.",
      status: .cannotCreate)
  }

  /// Writes all bytes to an open file; 0, or the `errno` value of what failed.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return errno }
      sent += max(0, count)
    }
    return 0
  }

  private static func failure(_ what: String, _ path: String, _ code: Int32) -> Failure {
    let reason = unsafe String(cString: strerror(code))
    return Failure(
      "\(path) \(what): \(reason). Choose another place.",
      status: code == ENOSPC || code == EIO ? .inputOutput : .cannotCreate)
  }

  /// The lines of a small file, but for empty ones; none when it cannot be read.
  static func lines(of path: String) -> [String] {
    bytes(of: path).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A small file; nothing when it cannot be read.
  static func bytes(of path: String) -> [UInt8] {
    do {
      return try InputFile.bytes(path, most: largestSmallFile)
    } catch {
      return []
    }
  }

  /// The names in a folder; none when there is no such folder.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
