import Interviewing

extension Derived {
  /// How far the plan is from being forwarded, for the bottom line: `Alt-M 4 to mend`.
  ///
  /// Empty until it was first worked out, which a pause does.
  var forwardWords: String {
    guard findings != nil else { return "" }
    let key = Keymap.hint(for: .nextToMend)
    return stops.isEmpty ? "ready to forward" : "\(key) \(stops.count) to mend"
  }
}
