/// Where a plan's file is.
enum PlanPath {
  /// The path meant: as given, or with the ending added; a bare name that is not here is looked
  /// for among the account's plans.
  static func resolved(_ given: String) -> String {
    for path in candidates(given) where FileSystemCalls.exists(path) { return path }
    return given
  }

  /// Where a new plan of this name goes.
  static func new(_ given: String) -> String {
    given.hasSuffix(".tandem") ? given : given + ".tandem"
  }

  /// The file's name, without its folders.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What stands behind the last dot of a file's name; `nil` where it has none.
  static func ending(of path: String) -> String? {
    let name = name(of: path)
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
  }

  /// A path without what a plan's file ends in.
  static func withoutEnding(_ path: String) -> String {
    path.hasSuffix(".tandem") ? String(path.dropLast(".tandem".count)) : path
  }

  /// A sentence with bare names in place of these paths, and of those of the folders they are in.
  static func withoutFolders(_ sentence: String, of paths: [String]) -> String {
    let folders = paths.compactMap { path in path.lastIndex(of: "/").map { path[..<$0] } }
    return (paths + folders.filter { !$0.isEmpty }.map(String.init))
      .reduce(sentence) { $0.replacing($1, with: name(of: $1)) }
  }

  private static func candidates(_ given: String) -> [String] {
    var all = [given]
    if !given.hasSuffix(".tandem") { all.append(given + ".tandem") }
    if !given.contains("/") { all += all.map { Account.plans + "/" + $0 } }
    return all
  }
}
