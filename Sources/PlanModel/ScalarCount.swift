extension String {
  /// How many Unicode scalars it has: how many characters of a shared text.
  ///
  /// - Complexity: O(bytes), several of them at once; O(1) where it is known to be ASCII.
  var scalarCount: UInt32 {
    let text = utf8Span
    if text.isKnownASCII { return UInt32(truncatingIfNeeded: text.count) }
    let bytes = text.span
    // Every byte but those that go on with a scalar begins one.
    var count: UInt32 = 0
    for index in bytes.indices { count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
