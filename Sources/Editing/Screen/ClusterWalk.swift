/// A letter with the marks that sit on it, as a terminal cell holds them.
struct GlyphCluster: Equatable, Hashable, Sendable {
  /// Marks that fit a cell of ncurses; more than these are left out.
  static let markLimit = 4

  var base: UInt32
  /// 1 or 2.
  var columns: Int
  /// Combining marks, 0 where there is none.
  var marks: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
  var markCount = 0

  init(base: UInt32, columns: Int) {
    self.base = base
    self.columns = columns
  }

  mutating func add(mark: UInt32) {
    switch markCount {
    case 0: marks.0 = mark
    case 1: marks.1 = mark
    case 2: marks.2 = mark
    case 3: marks.3 = mark
    default: return
    }
    markCount += 1
  }

  static func == (left: GlyphCluster, right: GlyphCluster) -> Bool {
    left.base == right.base && left.marks == right.marks
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(marks.2)
    hasher.combine(marks.3)
  }

  /// True for a base that fonts and terminals would fuse with what follows into one picture.
  ///
  /// Terminals disagree on the width of fused pictures, so the pieces are shown side by side.
  var isPictograph: Bool {
    (0x2190...0x2BFF).contains(base) || (0x1F000...0x1FAFF).contains(base)
  }
}

/// Walks over valid UTF-8 and gives what each cell shows.
///
/// Hidden and harmful scalars become marks.
struct ClusterWalk {
  /// Bytes walked over.
  var offset = 0

  private static let zeroWidthJoiner: UInt32 = 0x200D
  private static let variationSelectors: ClosedRange<UInt32> = 0xFE00...0xFE0F
  private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF

  /// True when every byte is printable ASCII.
  ///
  /// Without an early way out, so that the compiler looks at sixteen bytes at once.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var (lowest, highest): (UInt8, UInt8) = (0x20, 0x20)
    for index in 0..<bytes.count {
      lowest = min(lowest, bytes[index])
      highest = max(highest, bytes[index])
    }
    return lowest >= 0x20 && highest < 0x7F
  }

  /// The length of the printable ASCII that the bytes begin with.
  static func plainPrefix(of bytes: Span<UInt8>) -> Int {
    var count = 0
    while count < bytes.count, bytes[count] &- 0x20 < 0x5F { count += 1 }
    return count
  }

  /// The next cluster, or nil at the end of the text.
  mutating func next(in bytes: Span<UInt8>) -> GlyphCluster? {
    guard offset < bytes.count else { return nil }
    let base = ClusterWalk.scalar(in: bytes, at: &offset)
    let kind = DisplayWidth.kind(of: base)
    // A mark without a letter, and whatever is unsafe, stands for itself and carries nothing.
    guard kind == .narrow || kind == .wide else { return GlyphCluster(base: Cell.mark, columns: 1) }
    var cluster = GlyphCluster(base: base, columns: Int(kind.rawValue))
    while offset < bytes.count, bytes[offset] >= 0x80 {
      var after = offset
      let scalar = ClusterWalk.scalar(in: bytes, at: &after)
      guard ClusterWalk.joins(scalar, to: cluster) else { break }
      if !ClusterWalk.isLeftOut(scalar, after: cluster) { cluster.add(mark: scalar) }
      offset = after
    }
    return cluster
  }

  private static func joins(_ scalar: UInt32, to cluster: GlyphCluster) -> Bool {
    if skinTones.contains(scalar) { return cluster.isPictograph }
    return DisplayWidth.kind(of: scalar) == .joining
  }

  /// True for what would make a terminal draw the base wider than ncurses believes it is.
  private static func isLeftOut(_ scalar: UInt32, after cluster: GlyphCluster) -> Bool {
    if variationSelectors.contains(scalar) || skinTones.contains(scalar) { return true }
    return scalar == zeroWidthJoiner && cluster.isPictograph
  }

  /// Decodes one scalar of bytes that come from a `String` and are well formed.
  static func scalar(in bytes: Span<UInt8>, at offset: inout Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = count == 1 ? first : first & (0x7F >> UInt32(count))
    for next in 1..<max(1, count) {
      value = value << 6 | UInt32(bytes[offset + next] & 0x3F)
    }
    offset += count
    return value
  }
}
