import Interviewing

extension Derived {
  /// How much has to be mended before the plan is forwarded; `nil` until a pause has worked it out.
  var toMend: Int? { findings == nil ? nil : stops.count }

  /// How far the plan is from being forwarded, for the bottom line: `Alt-M 4 to mend`.
  ///
  /// Empty until it was first worked out, which a pause does.
  var forwardWords: String {
    guard let toMend else { return "" }
    return toMend == 0 ? "ready to forward" : "\(Keymap.hint(for: .nextToMend)) \(toMend) to mend"
  }
}
