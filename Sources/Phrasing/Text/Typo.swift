/// Words that are one slip of the finger apart.
enum Typo {
  /// Whether one letter added, dropped or changed, or two neighbours swapped, makes one the other.
  ///
  /// Equal words are not a slip.
  static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    var head = 0
    while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < left.count - head, tail < right.count - head,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    let restLeft = left.count - head - tail
    let restRight = right.count - head - tail
    if restLeft <= 1, restRight <= 1 { return true }
    return restLeft == 2 && restRight == 2 && left[head] == right[head + 1]
      && left[head + 1] == right[head]
  }
}
