import Glibc

/// The file that holds a plan, as the system sees it.
///
/// It is looked at but never opened: closing a second descriptor would drop SQLite's locks on it.
struct PlanFile {
  /// Without links, so that all who open the plan find the same files beside it.
  let path: String
  let status: FileStatus

  /// The file at a path.
  ///
  /// - Throws: `.missing`, `.permission`, `.notAPlan` when it is no regular file or an empty one.
  init(at given: String) throws(StoreError) {
    do {
      path = try FileSystem.resolved(given)
      status = try FileStatus(of: path)
    } catch {
      throw StoreError(error, opening: given)
    }
    guard status.isRegular, status.size > 0 else { throw .notAPlan(path: given) }
    guard FileSystem.isAllowed(R_OK, at: path) else { throw .permission(path: given) }
  }

  /// The folder it is in.
  var folder: String { Self.folder(of: path) }

  /// The folder part of a path; `.` when it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name part of a path.
  static func name(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// - Throws: `.replaced` when the path leads to another file now, or to none.
  func requireUnmoved() throws(StoreError) {
    do {
      let now = try FileStatus(of: path)
      guard now.inode == status.inode, now.device == status.device else {
        throw SystemError(code: ENOENT)
      }
    } catch {
      throw .replaced(path: path)
    }
  }

  /// Why it must not be written, if so.
  ///
  /// - Parameter magic: Of its file system, if known.
  /// - Returns: The error that a write would be refused with.
  func writeProblem(magic: Int64?) -> StoreError? {
    if let kind = magic.flatMap(NetworkFileSystem.kind(magic:)) {
      return .networkFileSystem(path: path, kind: kind)
    }
    // A file nobody may write is protected on purpose, from the superuser too.
    guard status.mode & 0o222 != 0, FileSystem.isAllowed(W_OK, at: path) else {
      return .readOnly(path: path)
    }
    guard FileSystem.isAllowed(W_OK, at: folder) else { return .permission(path: folder) }
    return nil
  }
}

extension StoreError {
  /// What a failed call says about a file that is to be opened.
  init(_ error: SystemError, opening path: String) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    default: self.init(error, path: path)
    }
  }

  /// What a failed call says about a file that is to be made.
  init(_ error: SystemError, creating path: String) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .folderMissing(path: PlanFile.folder(of: path))
    case EEXIST: self = .alreadyExists(path: path)
    // There is no file yet: it is its folder that may not be written.
    case EACCES, EPERM: self = .permission(path: PlanFile.folder(of: path))
    case EROFS: self = .readOnly(path: PlanFile.folder(of: path))
    default: self.init(error, path: path)
    }
  }

  /// What a failed call says about a file in use.
  init(_ error: SystemError, path: String) {
    switch error.code {
    case EACCES, EPERM: self = .permission(path: path)
    case EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    default: self = .io(path: path, code: error.code, message: error.words)
    }
  }
}

/// A file under construction beside the place it is for, which it takes all at once or not at all.
struct NewFile: ~Copyable {
  /// Where it is being made.
  let temporaryPath: String
  private let path: String
  private var isPlaced = false

  /// Makes an empty file beside `path`, with this mode less the process's mask.
  ///
  /// - Throws: `.alreadyExists`, `.folderMissing`, `.permission`, `.networkFileSystem`.
  init(for path: String, mode: UInt32) throws(StoreError) {
    self.path = path
    let folder = PlanFile.folder(of: path)
    temporaryPath = "\(folder)/.\(PlanFile.name(of: path)).\(randomSuffix())"
    if let magic = FileSystem.magic(of: folder), let kind = NetworkFileSystem.kind(magic: magic) {
      throw .networkFileSystem(path: path, kind: kind)
    }
    guard (try? FileStatus(of: path)) == nil else { throw .alreadyExists(path: path) }
    do {
      _ = try OpenFile(at: temporaryPath, O_CREAT | O_EXCL | O_RDWR, mode: mode)
    } catch {
      throw StoreError(error, creating: path)
    }
  }

  /// Puts it in its place, for good once this returns.
  consuming func place() throws(StoreError) {
    do {
      try FileSystem.renameNew(temporaryPath, to: path)
      isPlaced = true
      try OpenFile(at: PlanFile.folder(of: path), O_RDONLY | O_DIRECTORY).synchronize()
    } catch {
      throw StoreError(error, creating: path)
    }
  }

  deinit {
    if !isPlaced { FileSystem.remove(temporaryPath) }
  }
}
