import Glibc

/// A file that is read whole.
enum InputFile {
  /// Bytes of the largest input: a network of 100,000 steps is a tenth of it.
  private static let most = 256 << 20

  /// The text of a file; `-` is standard input.
  static func text(_ path: String) throws(Failure) -> String {
    String(decoding: try bytes(path, most: most), as: UTF8.self)
  }

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: When it cannot be read, or is larger than `most`.
  static func bytes(_ path: String, most: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw Failure("\(path) cannot be read: \(reason).", status: .noInput)
    }
    defer { if path != "-" { close(descriptor) } }
    return try bytes(of: descriptor, path, most: most)
  }

  /// The bytes of an open file; `name` is what a complaint calls it.
  static func bytes(
    of descriptor: Int32, _ name: String, most: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var count = 0
      bytes += unsafe Array(unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = unsafe String(cString: strerror(errno))
        throw Failure("\(name) cannot be read: \(reason).", status: .inputOutput)
      }
      if count == 0 { return bytes }
      guard bytes.count <= most else {
        throw Failure("\(name) is larger than \(most >> 20) MB.", status: .badInput)
      }
    }
  }
}
