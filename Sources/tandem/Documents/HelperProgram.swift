import CTerminal
import Glibc

/// A program of others that makes or reads documents for us.
struct HelperProgram {
  /// What it is called.
  let name: String
  /// What it is needed for.
  let purpose: String
  /// The package that brings it.
  let package: String

  static let pandoc = HelperProgram(
    name: "pandoc", purpose: "DOCX or ODT", package: "pandoc")
  static let weasyprint = HelperProgram(
    name: "weasyprint", purpose: "PDF", package: "weasyprint")

  /// Bytes of the largest answer that is taken.
  private static let most = 64 << 20
  /// How long a helper may take: a plan of 500 steps takes a tenth of it.
  private static let patience: Duration = .seconds(90)

  /// Where it is; `nil` when it is not installed.
  static func path(of name: String) -> String? {
    Account.environment("PATH").split(separator: ":").map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }

  /// What it makes of some bytes.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments; it reads standard input and writes standard output.
  ///   - input: What it reads.
  ///   - extra: A file it may read as `/dev/fd/3`.
  /// - Returns: What it wrote.
  /// - Throws: When it is not installed, fails, takes too long or says too much.
  func run(
    _ arguments: [String], input: [UInt8], extra: [UInt8] = []
  ) throws(Failure) -> [UInt8] {
    guard let path = HelperProgram.path(of: name) else {
      throw Failure(
        "\(purpose) needs \(name), which is not installed. Try: apt install \(package)",
        status: .missingProgram)
    }
    let (reads, writes) = (try MemoryFile(input), try MemoryFile([]))
    let more = try MemoryFile(extra)
    var pipe: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&pipe) == 0 else { throw failed("there are too many open files") }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(pipe[0]) }
    let child: pid_t
    do throws(Failure) {
      child = try start(
        path, arguments, [reads.descriptor, writes.descriptor, pipe[1], more.descriptor])
    } catch {
      close(pipe[1])
      throw error
    }
    close(pipe[1])
    let (complaint, isInTime) = HelperProgram.complaint(from: pipe[0])
    if !isInTime { kill(child, SIGKILL) }
    var ending: Int32 = 0
    while unsafe waitpid(child, &ending, 0) < 0, errno == EINTR { continue }
    guard isInTime else { throw failed("it took longer than \(HelperProgram.patience)") }
    guard ending == 0 else { throw failed(complaint) }
    return try writes.bytes(most: HelperProgram.most)
  }

  private func failed(_ reason: String) -> Failure {
    let lines = reason.split { $0.isNewline }.filter { !$0.contains("[WARNING]") }
    let last = lines.last.map { ": " + Printable.line(String($0.prefix(300))) } ?? "."
    return Failure("\(name) could not do its work\(last)", status: .badInput)
  }

  /// Starts it with these descriptors as 0, 1, 2 and 3.
  private func start(
    _ path: String, _ arguments: [String], _ descriptors: [Int32]
  ) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // A thread beside the terminal's has all signals blocked, and a child begins with its mask.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    let settings = ["PATH", "HOME", "TMPDIR"].map { "\($0)=\(Account.environment($0))" }
    let variables = unsafe (settings + ["LANG=C.UTF-8"]).map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, path, &actions, &attributes, words, variables)
    guard code == 0 else { throw failed(unsafe String(cString: strerror(code))) }
    return child
  }

  /// What it says on standard error until it ends; the end of that is the end of the program.
  private static func complaint(from descriptor: Int32) -> (String, isInTime: Bool) {
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    var bytes: [UInt8] = []
    var buffer: [UInt8] = Array(repeating: 0, count: 1 << 14)
    while true {
      let left = (deadline - clock.now).components.seconds
      guard left > 0 else { return ("", false) }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, Int32(left) * 1000) > 0 else { continue }
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (String(decoding: bytes, as: UTF8.self), true) }
      if bytes.count < 1 << 16 { bytes += buffer[..<count] }
    }
  }
}

/// A file that is in memory alone, so that nothing of a plan is left on a disk.
private final class MemoryFile {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(Failure) {
    descriptor = memory_file()
    guard descriptor >= 0, FileSystemCalls.send(bytes, to: descriptor) == 0 else {
      throw Failure("There is no memory for the document.", status: .inputOutput)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func bytes(most: Int) throws(Failure) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return try InputFile.bytes(of: descriptor, "the document", most: most)
  }
}
