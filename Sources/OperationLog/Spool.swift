import Glibc
public import PlanModel

/// A file of entries that a store could not take, kept until the plan is opened again.
///
/// Putting them to the log then is harmless even if some of them did arrive: the log holds each
/// identifier once.
public struct Spool: Hashable, Sendable {
  /// Who wrote the entries.
  public var author: Author
  /// In the order they are to have.
  public var entries: [LogEntry]

  /// Entries of an author.
  public init(author: Author, entries: [LogEntry]) {
    self.author = author
    self.entries = entries
  }

  private static let signature = Array("TndmSpl1".utf8)

  /// Writes the file, and its folder if need be, readable by this account only.
  ///
  /// It is on the disk when this returns; a file that was there is replaced.
  public func write(to path: String) throws(StoreError) {
    let temporary = "\(path).\(randomSuffix())"
    do {
      try FileSystem.makeFolders(PlanFile.folder(of: path))
      let file = try OpenFile(at: temporary, O_CREAT | O_EXCL | O_WRONLY, mode: 0o600)
      try file.write(bytes, at: 0)
      try file.synchronize()
      try FileSystem.rename(temporary, to: path)
    } catch {
      FileSystem.remove(temporary)
      throw StoreError(error, creating: path)
    }
  }

  /// What a file holds.
  ///
  /// - Throws: `.missing`, `.corrupt`; the file is left as it is.
  public static func read(_ path: String) throws(StoreError) -> Spool {
    do {
      let file = try OpenFile(at: path, O_RDONLY | O_NONBLOCK)
      let status = try file.status()
      if status.isRegular, status.size < 256 << 20,
        let spool = Spool(try file.read(Int(status.size), at: 0))
      {
        return spool
      }
    } catch {
      throw StoreError(error, opening: path)
    }
    throw .corrupt(path: path, detail: "it is not a whole spool file")
  }

  /// Removes a file whose entries are in the log.
  public static func remove(_ path: String) {
    FileSystem.remove(path)
  }

  // MARK: - Bytes

  private var bytes: [UInt8] {
    var bytes = Self.signature
    bytes.append(blob: author.identity)
    bytes.append(blob: Array(author.name.utf8))
    bytes.append(UInt8(author.side.rawValue))
    bytes.append(blob: Array(author.authentication.utf8))
    bytes.append(optionalBlob: author.keyFingerprint.map { Array($0.utf8) })
    bytes.append(bigEndian: UInt32(entries.count))
    for entry in entries {
      bytes.append(entry.id)
      let numbers = [
        Int64(entry.session.number), entry.base, entry.wall, entry.version, entry.kind,
      ]
      for number in numbers { bytes.append(bigEndian: number) }
      bytes.append(optionalBlob: entry.body)
    }
    bytes.append(bigEndian: checksum(of: bytes))
    return bytes
  }

  private init?(_ bytes: [UInt8]) {
    guard bytes.count > 16, bytes.starts(with: Self.signature) else { return nil }
    var end = BigEndianReader(bytes, from: bytes.count - 8)
    guard end.integer() == checksum(of: bytes.dropLast(8)) else { return nil }
    var reader = BigEndianReader(bytes, from: Self.signature.count)
    guard let identity = reader.blob(), let name = reader.blob(),
      let side = reader.integer(UInt8.self).flatMap({ Side(rawValue: Int($0)) }),
      let authentication = reader.blob(), let fingerprint = reader.optionalBlob(),
      let count = reader.integer(UInt32.self)
    else { return nil }
    author = Author(
      identity: identity, name: String(decoding: name, as: UTF8.self), side: side,
      authentication: String(decoding: authentication, as: UTF8.self),
      keyFingerprint: fingerprint.value.map { String(decoding: $0, as: UTF8.self) })
    entries = []
    for _ in 0..<count {
      guard let entry = reader.entry() else { return nil }
      entries.append(entry)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(blob: [UInt8]) {
    append(bigEndian: UInt32(blob.count))
    append(contentsOf: blob)
  }

  fileprivate mutating func append(optionalBlob: [UInt8]?) {
    append(optionalBlob == nil ? 0 : 1)
    if let optionalBlob { append(blob: optionalBlob) }
  }
}

extension BigEndianReader {
  fileprivate struct Optional {
    var value: [UInt8]?
  }

  fileprivate mutating func optionalBlob() -> Optional? {
    switch integer(UInt8.self) {
    case 0: Optional(value: nil)
    case 1: blob().map { Optional(value: $0) }
    default: nil
    }
  }

  fileprivate mutating func entry() -> LogEntry? {
    guard let id = identifier(), let session = integer(UInt64.self),
      let base = integer(Int64.self), let wall = integer(Int64.self),
      let version = integer(Int64.self), let kind = integer(Int64.self),
      let body = optionalBlob()
    else { return nil }
    return LogEntry(
      id: id, session: SessionID(session), base: base, wall: wall, version: version, kind: kind,
      body: body.value)
  }
}
