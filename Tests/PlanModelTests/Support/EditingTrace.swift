import Foundation

/// A recorded piece of writing: positions, counts and letters, as somebody typed them.
///
/// The recordings are those of the `editing-traces` collection; they are not part of this project
/// and are found by the variable TANDEM_CORPORA.
struct EditingTrace: Decodable {
  struct Transaction: Decodable {
    /// Indices of the transactions its author had seen last; absent where one person wrote.
    let parents: [Int]?
    let agent: Int?
    let patches: [Patch]
  }

  /// At a position some characters go and others come.
  ///
  /// All is counted in Unicode scalars.
  struct Patch: Decodable {
    let position: Int
    let deleted: Int
    let inserted: String

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      position = try parts.decode(Int.self)
      deleted = try parts.decode(Int.self)
      inserted = try parts.decode(String.self)
    }
  }

  let startContent: String?
  let endContent: String
  let txns: [Transaction]

  /// The folder of recordings, where there is one.
  static var folder: URL? {
    guard let path = ProcessInfo.processInfo.environment["TANDEM_CORPORA"] else { return nil }
    let folder = URL(filePath: path).appending(path: "editing-traces")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }

  /// A recording of this name; `nil`, said aloud, when it is not there.
  static func named(_ name: String) throws -> EditingTrace? {
    guard let file = folder?.appending(path: "\(name).json.gz"),
      FileManager.default.fileExists(atPath: file.path())
    else {
      print("skipped: no recording \(name).json.gz under TANDEM_CORPORA")
      return nil
    }
    return try JSONDecoder().decode(EditingTrace.self, from: try unzipped(file))
  }

  private static func unzipped(_ file: URL) throws -> Data {
    let gunzip = Process()
    gunzip.executableURL = URL(filePath: "/usr/bin/env")
    gunzip.arguments = ["gunzip", "-c", file.path()]
    let output = Pipe()
    gunzip.standardOutput = output
    try gunzip.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    gunzip.waitUntilExit()
    return bytes
  }
}
