/// Why a document could not be made.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The page template cannot be read; the reason names the line.
  case unreadableTemplate(reason: String)

  /// What happened and what to do next.
  public var description: String {
    switch self {
    case .unreadableTemplate(let reason):
      "The page template cannot be read: \(reason). Mend it, or export without it."
    }
  }
}
