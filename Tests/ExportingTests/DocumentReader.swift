import Exporting
import Foundation

/// What parsers that others wrote find in an exported file.
struct DocumentReader: Decodable {
  let steps: [String]?
  let problems: [String]?
  /// Which parser is not installed.
  let skipped: String?

  /// Why nothing could be read at all.
  struct Failure: Error {
    let message: String
  }

  /// Reads files of several formats in one go; empty, and said aloud, where there is no Python.
  static func read(_ files: [ExportFormat: [UInt8]]) throws -> [ExportFormat: DocumentReader] {
    let named = Dictionary(uniqueKeysWithValues: files.map { ($0.key.name, $0.value) })
    return try read(named: named).reduce(into: [:]) { result, found in
      if let format = ExportFormat(named: found.key) { result[format] = found.value }
    }
  }

  /// The same by the names that the reader gives to kinds of file, `office` among them.
  static func read(named files: [String: [UInt8]]) throws -> [String: DocumentReader] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tandem-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Readers/read.py")
    var arguments = ["python3", script.path]
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try Data(bytes).write(to: file)
      arguments += [name, file.path]
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    let errors = folder.appendingPathComponent("errors")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let found = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: break
    case 127:
      print("SKIPPED: no document is read back, because there is no python3")
      return [:]
    default:
      throw Failure(message: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    let byName = try JSONDecoder().decode([String: DocumentReader].self, from: found)
    return byName.filter { name, reading in
      guard let reason = reading.skipped else { return true }
      print("SKIPPED: \(name) is not read back, because \(reason)")
      return false
    }
  }
}
