import Importing
import Interchange
import Phrasing
import PlanModel
import Scheduling

/// What reading a copy in would change, for whoever decides on it.
struct ImportPreview {
  private let merge: CopyMerge
  private let stamp: CopyStamp?
  private let name: String
  private let removes: Bool
  /// Whether nothing is written without a further word.
  private let isAsked: Bool

  init(_ merge: CopyMerge, stamp: CopyStamp?, name: String, removes: Bool, isAsked: Bool) {
    self.merge = merge
    self.stamp = stamp
    self.name = name
    self.removes = removes
    self.isAsked = isAsked
  }

  var text: String {
    var lines = [opening, ""]
    let removals = merge.changes.filter(\.isRemoval)
    let contested = merge.changes.filter { !$0.isRemoval && $0.newer != nil }
    let plain = merge.changes.filter { !$0.isRemoval && $0.newer == nil }
    guard !merge.changes.isEmpty else { return opening + "\nIt changes nothing.\n" }
    lines += section("Changes", plain) { change in
      [Self.line(change)] + Self.remark(change)
    }
    lines += section("Changed in the plan meanwhile", contested) { change in
      let newer = change.newer
      return [
        "  \(change.place)", "    the plan   \(newer?.words ?? "") (\(newer?.author ?? ""))",
        "    the copy   \(change.after.isEmpty ? "(nothing)" : change.after)",
      ] + Self.remark(change, else: "The copy's goes in, and the plan shows both until settled.")
    }
    lines += section("Not in the copy", removals) { ["  \($0.place)"] }
    if !removals.isEmpty {
      lines[lines.count - 1] =
        removes ? "  These leave the plan." : "  They stay. Add --remove to take them out."
      lines.append("")
    }
    if isAsked { lines.append("Nothing is written yet. Add --yes to write it.") }
    return lines.map(Printable.line).joined(separator: "\n") + "\n"
  }

  private var opening: String {
    let known = merge.speaker == nil ? " (nobody the plan knows)" : ""
    guard let stamp else {
      return "A table from \(name)\(known), compared with the plan as it is now."
    }
    let day = stamp.day.map { " of \(DateWords.medium($0))" } ?? ""
    return "A copy from \(name)\(known), made from version \(stamp.position)\(day)."
  }

  private func section(
    _ title: String, _ changes: [CopyChange], _ body: (CopyChange) -> [String]
  ) -> [String] {
    changes.isEmpty ? [] : ["\(title) (\(changes.count))"] + changes.flatMap(body) + [""]
  }

  private static func line(_ change: CopyChange) -> String {
    let before = change.before.isEmpty ? "" : "\(change.before) → "
    return "  \(change.place): \(before)\(change.after.isEmpty ? "(nothing)" : change.after)"
  }

  private static func remark(_ change: CopyChange, else usual: String = "") -> [String] {
    let remark = change.remark.isEmpty ? usual : change.remark
    return remark.isEmpty ? [] : ["    " + remark]
  }

  /// One object: who, the version, and each change.
  var json: String {
    let changes = merge.changes.map { change in
      var members: [JSONValue.Member] = [
        .init("place", .string(change.place)),
        .init("before", .string(change.before)),
        .init("after", .string(change.after)),
        .init("isRemoval", .bool(change.isRemoval)),
      ]
      if let newer = change.newer {
        let words = JSONValue.Member("words", .string(newer.words))
        members.append(.init("newer", .object([words, .init("author", .string(newer.author))])))
      }
      if !change.remark.isEmpty { members.append(.init("remark", .string(change.remark))) }
      return JSONValue.object(members)
    }
    let answer = JSONValue.object([
      .init("as", .string(name)),
      .init("version", JSONValue((stamp?.position).map(Int.init))),
      .init("changes", .array(changes)),
    ])
    return answer.rowsText + "\n"
  }
}
