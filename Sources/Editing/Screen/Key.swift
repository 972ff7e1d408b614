/// One press of a key or of the mouse.
///
/// A letter with Shift is the letter it gives (`A`, `%`), without the modifier. With Control the
/// letter is written small: Control and Shift and Z is `z` with both modifiers.
public struct Key: Equatable, Hashable, Sendable {
  /// What was pressed.
  public var code: Code
  /// What was held down with it.
  public var modifiers: Modifiers

  /// What was pressed, without modifiers.
  public enum Code: Equatable, Hashable, Sendable {
    /// A letter, or a mark that joins the letter before it: one scalar as it was typed.
    case character(Character)
    /// Enter, on either part of the keyboard.
    case enter
    /// Tab; with Shift it is the back tab.
    case tab
    /// Escape.
    case escape
    /// The key that removes the letter before the cursor.
    case backspace
    /// The key that removes the letter under the cursor.
    case delete
    /// Insert.
    case insert
    /// The upward arrow.
    case up
    /// The downward arrow.
    case down
    /// The left arrow.
    case left
    /// The right arrow.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// F1 to F35, by number.
    case function(Int)
    /// A mouse button going down on a cell.
    case click(MouseButton, GridPosition)
    /// The wheel turned away from the hand, over a cell.
    case wheelUp(GridPosition)
    /// The wheel turned toward the hand, over a cell.
    case wheelDown(GridPosition)
  }

  /// The buttons a terminal tells apart.
  public enum MouseButton: String, Equatable, Hashable, Sendable, CaseIterable {
    /// The button under the index finger of most.
    case primary = "click"
    /// The wheel pressed.
    case middle = "middle-click"
    /// The other button.
    case secondary = "right-click"
  }

  /// Keys held down with another.
  public struct Modifiers: OptionSet, Equatable, Hashable, Sendable {
    /// Bits as xterm counts them: shift 1, alt 2, control 4.
    public let rawValue: UInt8

    /// Modifiers from xterm's bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, or an Escape sent before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// A key, with nothing held down unless given.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A letter as it is typed.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// A letter with Control.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }

  /// A letter with Alt.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

  /// The key as commands know it: with Alt a letter is small, whatever Shift or Caps Lock made it.
  var asCommand: Key {
    guard modifiers.contains(.alt), case .character(let letter) = code, letter.isUppercase,
      let small = letter.lowercased().first
    else { return self }
    return Key(.character(small), modifiers)
  }

  /// The letter to insert into a text, or nil for a key that means something else.
  public var text: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}
