/// One cell of the screen: a glyph, the columns it takes and what it means.
///
/// Four bytes, so that a frame is compared and cleared in a few thousand instructions:
///
///     31…24 role    23…22 columns    21 cluster    20…0 scalar value, or index of the cluster
///
/// A letter two columns wide is its cell followed by a *continuation* of no columns.
public struct Cell: Equatable, Hashable, Sendable {
  let bits: UInt32

  /// A space in the role of plain text.
  public static let blank = Cell(scalar: 0x20, columns: 1, role: .text)

  /// What a character that may not reach a terminal is shown as: U+FFFD.
  public static let mark: UInt32 = 0xFFFD

  static let clusterBit: UInt32 = 1 << 21
  static let glyphMask: UInt32 = clusterBit - 1

  init(scalar: UInt32, columns: Int, role: Role) {
    bits = Cell.frame(columns: columns, role: role) | (scalar & Cell.glyphMask)
  }

  init(cluster: Int, columns: Int, role: Role) {
    bits =
      Cell.frame(columns: columns, role: role) | Cell.clusterBit
      | (UInt32(truncatingIfNeeded: cluster) & Cell.glyphMask)
  }

  init(bits: UInt32) {
    self.bits = bits
  }

  /// The right half of a wide letter.
  static func continuation(_ role: Role) -> Cell {
    Cell(bits: frame(columns: 0, role: role))
  }

  static func frame(columns: Int, role: Role) -> UInt32 {
    UInt32(role.rawValue) << 24 | UInt32(truncatingIfNeeded: columns & 3) << 22
  }

  /// What the cell means; a theme gives it colour.
  public var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 24)) ?? .text }

  /// The role as its raw value, which a renderer can use as an index.
  public var roleIndex: Int { Int(bits >> 24) }

  /// Columns taken: 1, 2, or 0 for the right half of a wide letter.
  public var columns: Int { Int((bits >> 22) & 3) }

  /// True for the right half of a wide letter.
  public var isContinuation: Bool { bits & (3 << 22) == 0 }

  /// The Unicode scalar value, or nil when the glyph is a cluster of several.
  public var scalar: UInt32? { bits & Cell.clusterBit == 0 ? bits & Cell.glyphMask : nil }

  /// The index for `Grid.cluster(_:)`, or nil when the glyph is a single scalar.
  public var clusterIndex: Int? {
    bits & Cell.clusterBit == 0 ? nil : Int(bits & Cell.glyphMask)
  }
}
