/// The places in a plan's sidecar: one to tell of oneself, the others to read.
///
/// A place belongs to whoever holds the lock on its bytes, so that the system itself frees it when
/// a process ends, however it ends.
public final class PresenceBoard {
  private let sidecar: Sidecar
  private let file: OpenFile
  private var slot: Int?

  /// Opens a sidecar, making it if need be.
  ///
  /// - Throws: When the folder cannot be written, or something else has the sidecar's name.
  public init(_ sidecar: Sidecar) throws(StoreError) {
    self.sidecar = sidecar
    do {
      file = try sidecar.open()
    } catch {
      throw StoreError(error, path: sidecar.path)
    }
  }

  /// Tells the others of oneself, taking a place the first time.
  ///
  /// - Returns: `false` when all 32 places are taken: one works on, unseen.
  public func update(_ presence: Presence) throws(StoreError) -> Bool {
    do {
      if slot == nil { slot = try take() }
      guard let slot else { return false }
      try file.write(PresenceSlot.bytes(of: presence), at: slot * Sidecar.slotBytes)
      return true
    } catch {
      throw StoreError(error, path: sidecar.path)
    }
  }

  /// Everybody else who is there now, in the order of their places.
  public func others() -> [Presence] {
    let size = Sidecar.slotBytes
    guard let bytes = try? file.read(size * Sidecar.slotCount, at: 0) else { return [] }
    return (0..<bytes.count / size).compactMap { index in
      // A free place begins with zeros; asking the system about each lock costs more.
      guard index != slot, bytes[index * size + 8] != 0, file.isLocked(index * size, size) else {
        return nil
      }
      let content = Array(bytes[index * size..<(index + 1) * size])
      return PresenceSlot.presence(in: content) ?? again(index)
    }
  }

  /// Gives the place back, and removes the sidecar if nobody else has one.
  public func leave() {
    if let slot {
      let empty = [UInt8](repeating: 0, count: Sidecar.slotBytes)
      // The lock says that the place is free; the bytes only save the others a question.
      try? file.write(empty, at: slot * Sidecar.slotBytes)
      file.unlock(slot * Sidecar.slotBytes, Sidecar.slotBytes)
    }
    slot = nil
    let length = Sidecar.slotBytes * Sidecar.slotCount
    if !isGone, !file.isLocked(0, length) { FileSystem.remove(sidecar.path) }
  }

  /// Whether somebody deleted or replaced the sidecar, so that it has to be opened again.
  public var isGone: Bool {
    guard let mine = try? file.status(), let there = try? FileStatus(of: sidecar.path) else {
      return true
    }
    return mine.inode != there.inode || mine.device != there.device
  }

  private func take() throws(SystemError) -> Int? {
    for index in 0..<Sidecar.slotCount
    where try file.lock(index * Sidecar.slotBytes, Sidecar.slotBytes) {
      return index
    }
    return nil
  }

  /// Reads a place that was being written a moment ago.
  private func again(_ index: Int) -> Presence? {
    for _ in 0..<3 {
      let bytes = try? file.read(Sidecar.slotBytes, at: index * Sidecar.slotBytes)
      if let presence = bytes.flatMap(PresenceSlot.presence(in:)) { return presence }
    }
    return nil
  }
}
