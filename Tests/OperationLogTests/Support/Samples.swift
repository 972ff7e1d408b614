import OperationLog
import PlanModel

let plan = OperationID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0001)

let maya = Author(
  identity: [UInt8](repeating: 1, count: 16), name: "Maya Chen", side: .seller,
  authentication: "account")

let dana = Author(
  identity: [UInt8](repeating: 2, count: 16), name: "Dana", side: .buyer,
  authentication: "ssh-key", keyFingerprint: "SHA256:abc")

/// An entry of a kind that no release knows, so that nothing can depend on what it means.
func entry(
  _ number: UInt64, session: UInt64 = 7, base: Int64 = 0, wall: Int64 = 0, kind: Int64 = 900,
  body: [UInt8]? = nil
) -> LogEntry {
  LogEntry(
    id: OperationID(milliseconds: number, random: (0, session)), session: SessionID(session),
    base: base, wall: wall, version: 1, kind: kind, body: body ?? Array("entry \(number)".utf8))
}

func entries(_ numbers: Range<UInt64>, session: UInt64 = 7) -> [LogEntry] {
  numbers.map { entry($0, session: session) }
}

/// A redact operation as the codec writes it: flags, the position (zigzag, seven bits a byte), and
/// a reason.
func redaction(of sequence: Int64, number: UInt64) -> LogEntry {
  var body: [UInt8] = [0]
  var rest = UInt64(sequence) * 2
  while rest > 127 {
    body.append(UInt8(rest % 128) + 128)
    rest /= 128
  }
  body += [UInt8(rest), 3] + Array("PIN".utf8)
  return entry(number, kind: 14, body: body)
}
