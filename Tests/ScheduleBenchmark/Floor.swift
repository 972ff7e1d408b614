import Foundation
import Scheduling

/// The C++ program beside this file, built on the spot.
struct Floor {
  struct Answer {
    var milliseconds: Double
    var links: Int
    /// The earliest and the latest finish of each step; `nil` where no day would do.
    var earliest: [Int32?]
    var latest: [Int32?]
  }

  private let folder: URL
  private var program: URL { folder.appending(path: "floor") }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "schedule-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "floor.cpp")
    let arguments = ["c++", "-O3", "-march=native", "-o", program.path, source.path]
    _ = try output(of: "/usr/bin/env", arguments)
  }

  func run(_ plan: GeneratedPlan, repeats: Int) throws -> Answer {
    let file = folder.appending(path: "plan.txt")
    let (text, links) = Self.numbers(of: plan.network)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let lines = try output(of: program.path, [file.path, String(repeats)])
      .split(separator: "\n")
    let dates = lines.dropFirst().map { $0.split(separator: " ").compactMap { Int32($0) } }
    return Answer(
      milliseconds: (lines.first.flatMap { Double($0) } ?? .nan) / 1e6, links: links,
      earliest: dates.map { Self.day($0[0]) }, latest: dates.map { Self.day($0[1]) })
  }

  private static func day(_ number: Int32) -> Int32? { abs(number) < 500_000_000 ? number : nil }

  /// The plan as the floor reads it, every loose end tied to go-live.
  private static func numbers(of plan: TaskNetwork) -> (text: String, links: Int) {
    let first = plan.today - 4_000
    let span = 8_000
    let goLive = plan.goLiveStep ?? 0
    let waitedFor = Set(plan.links.filter { $0.kind != .startToStart }.map(\.from))
    let loose = plan.steps.indices.filter { $0 != goLive && !waitedFor.contains($0) }
    let links = plan.links + loose.map { TaskNetwork.Link(from: $0, to: goLive) }
    var lines = [
      [
        Int(first.number), span, plan.calendars.count, plan.gates.count, plan.steps.count,
        links.count, goLive, Int(plan.today.number), Int(plan.goLive.number),
      ]
    ]
    for calendar in plan.calendars {
      lines.append((0..<span).map { calendar.isWorking(first + $0) ? 1 : 0 })
    }
    for gate in plan.gates {
      lines.append([gate.added.count] + gate.added.map { Int($0.number) })
    }
    for step in plan.steps {
      let calendar = step.calendars.first ?? 0
      lines.append([
        calendar, step.duration.days(in: plan.calendars[calendar].week), step.gate?.gate ?? -1,
        step.notBefore.map { Int($0.number) } ?? -1,
      ])
    }
    lines += links.map { [$0.from, $0.to, Int($0.kind.rawValue), $0.lag] }
    let text = lines.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n")
    return (text, links.count)
  }
}

/// What a program prints.
func output(of program: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}
