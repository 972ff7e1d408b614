import Glibc
import PlanModel

/// Who runs the program, and where their files are.
enum Account {
  /// The account's full name, or else its login name.
  static let fullName: String = {
    let lines = FileSystemCalls.lines(of: "/etc/passwd")
    let number = getuid()
    return name(of: number, in: lines) ?? name(of: number, in: directoryLines) ?? "Someone"
  }()

  /// The name of an account in lines of a list of accounts; `nil` when they do not have it.
  ///
  /// Before the first comma of its remarks stands the full name, behind it a room and telephones.
  static func name(of number: uid_t, in lines: [String]) -> String? {
    let number = String(number).utf8
    for line in lines {
      let fields = line.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard fields.count > 4, fields[2].elementsEqual(number) else { continue }
      let full = Substring(fields[4]).prefix { $0 != "," }
      return String(full.isEmpty ? Substring(fields[0]) : full)
    }
    return nil
  }

  /// What the machine's directory of accounts says of an account that the file does not know.
  ///
  /// Asked of `getent`: the C library inside the program would have to load the machine's own.
  private static var directoryLines: [String] {
    let getent = HelperProgram(
      name: "getent", purpose: "An account that is not in /etc/passwd", package: "libc-bin")
    guard let answer = try? getent.run(["passwd", "\(getuid())"], input: []) else { return [] }
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Stable for a person on a machine: 16 bytes.
  static func identity(of name: String) -> [UInt8] {
    var host: [CChar] = Array(repeating: 0, count: 256)
    let count = host.count
    unsafe gethostname(&host, count - 1)
    let hostName = String(
      decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // FNV-1a twice, from two starting points: an identity needs no secrecy, only to stay apart.
    return [0xcbf2_9ce4_8422_2325 as UInt64, 0x8422_2325_cbf2_9ce4].flatMap { start in
      let hash = "\(getuid())@\(hostName)/\(name)".utf8.reduce(start) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
    }
  }

  /// The folder that a variable of the XDG base directories names, or its default below home.
  static func folder(_ variable: String, else fallback: String) -> String {
    let set = environment(variable)
    if set.hasPrefix("/") { return set + "/tandem" }
    return environment("HOME") + "/" + fallback + "/tandem"
  }

  /// Where plans are looked for that are given only a name.
  static var plans: String { folder("XDG_DATA_HOME", else: ".local/share") + "/plans" }

  /// Where settings are kept.
  static var settings: String { folder("XDG_CONFIG_HOME", else: ".config") }

  /// Where lists of recent plans and unsaved words are kept.
  static var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

  /// A variable of the environment; empty when it is not set.
  static func environment(_ name: String) -> String {
    guard let value = unsafe getenv(name) else { return "" }
    return unsafe String(cString: value)
  }
}
