import OperationLog

/// The plans opened last, newest first: kept for this account only.
enum RecentPlans {
  private static let most = 20
  private static var file: String { Account.state + "/recent" }

  /// The paths that still lead to something.
  static var paths: [String] {
    lines.filter(FileSystemCalls.exists)
  }

  /// What the plans are called: their files' names, and of two with the same name the folder too.
  static func names(of paths: [String]) -> [String] {
    let short = paths.map { PlanPath.withoutEnding(PlanPath.name(of: $0)) }
    return zip(paths, short).map { path, name in
      let isOnly = short.count { $0 == name } == 1
      let folder = path.split(separator: "/").dropLast().last.map { " in \($0)" } ?? ""
      return Printable.line(isOnly ? name : name + folder)
    }
  }

  /// The plan that a number of the list or a part of one name means; the one opened last for no
  /// answer.
  static func path(for answer: String, among paths: [String]) throws(Failure) -> String {
    let names = names(of: paths)
    let wanted = answer.lowercased()
    if let number = wanted.isEmpty ? 1 : Int(wanted), paths.indices.contains(number - 1) {
      return paths[number - 1]
    }
    let whole = names.indices.filter { names[$0].lowercased() == wanted }
    let found =
      whole.isEmpty ? names.indices.filter { names[$0].lowercased().contains(wanted) } : whole
    guard found.count == 1, let place = found.first else {
      let what = found.isEmpty ? "no plan opened lately" : "more than one plan"
      throw Failure(
        "“\(answer)” is in the name of \(what). Try again, or give the file.", status: .usage)
    }
    return paths[place]
  }

  /// Puts a plan at the head of the list.
  ///
  /// That it fails is no reason to disturb anybody.
  static func note(_ path: String) {
    do {
      let whole = try FileSystem.resolved(path)
      let list = ([whole] + lines.filter { $0 != whole }).prefix(most).joined(separator: "\n")
      try FileSystem.makeFolders(Account.state)
      try FileSystemCalls.write(Array((list + "\n").utf8), to: file, replaces: true)
    } catch {
      return
    }
  }

  private static var lines: [String] { FileSystemCalls.lines(of: file) }
}
