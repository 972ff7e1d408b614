import Interviewing

extension Derived {
  /// How far the plan is from being forwarded, for the bottom line: `4 to mend`.
  ///
  /// Empty until it was first worked out, which a pause does.
  var forwardWords: String {
    guard let findings else { return "" }
    let stops = findings.count { $0.weight == .stops }
    return stops == 0 ? "ready to forward" : "\(stops) to mend"
  }
}
