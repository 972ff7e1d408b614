import ArgumentParser
import Editing
import Interchange
import Scheduling

/// `tandem list [FOLDER]`: all plans of a folder, the next to go live first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the plans of a folder, and how each stands.",
    discussion: """
      tandem list ~/deals
      tandem list ~/deals --format json      one object a line
      """)

  /// What the list is printed as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Argument(help: "The folder; else where plans are kept by default.")
  var folder: String?

  @Option(help: "table or json.")
  var format = Format.table

  @OptionGroup var common: CommonOptions

  func run() throws {
    if let folder, !FileSystemCalls.exists(folder) {
      throw Failure("There is no folder \(folder). Check the name.", status: .noInput)
    }
    if let folder, !FileSystemCalls.isFolder(folder) {
      throw Failure(
        "\(folder) is no folder. `tandem show` prints a plan by itself.", status: .noInput)
    }
    let folder = folder ?? Account.plans
    let names = FileSystemCalls.names(in: folder).filter { $0.hasSuffix(".tandem") }
    var summaries: [PlanSummary] = []
    var unread: [Failure] = []
    for name in names {
      do throws(Failure) {
        summaries.append(try PlanSummary(folder + "/" + name, today: common.day))
      } catch {
        unread.append(error)
      }
    }
    // Without a day last.
    summaries.sort { ($0.goLive?.number ?? .max, $0.path) < ($1.goLive?.number ?? .max, $1.path) }
    switch format {
    case .table: try Output.write(table(of: summaries))
    case .json: try Output.write(summaries.map { $0.json.text + "\n" }.joined())
    }
    if names.isEmpty { Output.complain("There is no plan in \(folder).") }
    for failure in unread.dropLast() { failure.report() }
    if let failure = unread.last { throw failure }
  }

  private func table(of summaries: [PlanSummary]) -> String {
    guard !summaries.isEmpty else { return "" }
    let rows = [PlanSummary.headings] + summaries.map(\.cells)
    let widths = PlanSummary.headings.indices.map { column in
      rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
      }
      return padded.joined(separator: "  ").withoutTrailingSpaces + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
