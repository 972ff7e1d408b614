import Glibc

/// A file that is read whole.
enum InputFile {
  /// Bytes of the largest input: a network of 100,000 steps is a tenth of it.
  private static let most = 256 << 20

  /// The text of a file; `-` is standard input.
  static func text(_ path: String) throws(Failure) -> String {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw Failure("\(path) cannot be read: \(reason).", status: Failure.noInput)
    }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer: [UInt8] = Array(repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = unsafe String(cString: strerror(errno))
        throw Failure("\(path) cannot be read: \(reason).", status: Failure.inputOutput)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
