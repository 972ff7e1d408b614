import Foundation
import Testing

/// A meeting that once failed, made short: a file of `Replays`, one act a line.
struct Replay: CustomTestStringConvertible {
  let name: String
  let replicas: Int
  let acts: [MeetingAct]

  var testDescription: String { name }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Replays")
  }

  /// All of the folder; lines that begin with `#` are for people, the first line names how many
  /// terminals took part.
  static var all: [Replay] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.sorted().filter { $0.hasSuffix(".replay") }.map { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      return Replay(
        name: name, replicas: lines.first.flatMap { Int($0) } ?? 3,
        acts: lines.dropFirst().compactMap { MeetingAct($0) })
    }
  }

  /// Keeps a meeting for ever.
  static func write(_ acts: [MeetingAct], replicas: Int, name: String) -> String {
    let lines = ["# A meeting that failed; acts are described in MeetingAct.swift.", "\(replicas)"]
    let text = (lines + acts.map(\.description)).joined(separator: "\n") + "\n"
    let file = folder.appending(path: "\(name).replay")
    do {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "Replays/\(name).replay"
    } catch {
      return text
    }
  }
}
