import Glibc

/// The small file beside a plan by which open programs hear of each other.
///
/// It holds 32 places of 256 bytes, one for each session that has the plan open, and after them a
/// bell: whatever is written wakes all who watch. It carries nothing of the plan, is never flushed
/// to the disk, and may be deleted at any time.
public struct Sidecar: Hashable, Sendable {
  /// Its path: the plan's with `-live` after it.
  public let path: String
  private let plan: String

  static let slotBytes = 256
  static let slotCount = 32
  private static let bellOffset = slotBytes * slotCount
  private static let length = bellOffset + 8

  /// The sidecar of the plan at a path.
  init(beside plan: String) {
    self.plan = plan
    path = plan + "-live"
  }

  /// Wakes those who watch; nothing happens if nobody does.
  func ring(head: Int64) {
    var bytes: [UInt8] = []
    bytes.append(bigEndian: head)
    // Not made when it is missing: then nobody watches. Any other failure costs the others no more
    // than the half second until they look by themselves.
    guard let file = try? OpenFile(at: path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? file.status(), status.isRegular
    else { return }
    try? file.write(bytes, at: Self.bellOffset)
  }

  /// Opens it, making it if need be with the permissions of the plan.
  func open() throws(SystemError) -> OpenFile {
    let plan = try FileStatus(of: plan)
    do {
      let file = try OpenFile(
        at: path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, mode: plan.permissions)
      file.take(mode: plan.permissions, group: plan.group)
      try file.grow(to: Int64(Self.length))
      return file
    } catch  where error.code == EEXIST {
      let file = try OpenFile(at: path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
      guard try file.status().isRegular else { throw SystemError(code: EINVAL) }
      try file.grow(to: Int64(Self.length))
      return file
    }
  }
}
