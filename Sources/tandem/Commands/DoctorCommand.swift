import ArgumentParser
import Glibc
import OperationLog
import PlanModel

/// Checks what the program needs, and a plan: `tandem doctor [PLAN]`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the terminal, the helper programs and a plan.",
    discussion: "tandem doctor northwind.tandem")

  @Argument(help: "A plan to check.")
  var plan: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try checkTerminal()
    try checkPrograms()
    if let plan { try check(PlanPath.resolved(plan)) }
  }

  private func checkTerminal() throws(Failure) {
    let name = Account.environment("TERM")
    try line("terminal", name.isEmpty ? "TERM is not set" : name)
    _ = unsafe setlocale(LC_CTYPE, "")
    let codeset = unsafe String(cString: nl_langinfo(Int32(CODESET)))
    try line("locale", codeset == "UTF-8" ? "UTF-8" : "\(codeset): set LANG to a UTF-8 locale")
    try line("colour", Account.environment("NO_COLOR").isEmpty ? "as the terminal can" : "off")
  }

  private func checkPrograms() throws(Failure) {
    for program in [
      HelperProgram.pandoc, .weasyprint,
      HelperProgram(name: "ssh", purpose: "guests", package: "openssh-client"),
    ] {
      let isThere = HelperProgram.path(of: program.name) != nil
      let missing =
        "not found; needed for \(program.purpose) only (apt install \(program.package))"
      try line(program.name, isThere ? "found" : missing)
    }
  }

  private func check(_ path: String) throws {
    // Opened as if to write, to learn whether it could be; nothing is written.
    let plan = try PlanOnDisk(path, wantsWriting: true, isChecked: false)
    try line("plan", path)
    do {
      try plan.store.fullCheck()
      switch try plan.store.verify() {
      case .whole(let head):
        try line("history", "whole: \(head.sequence) entries, head \(head.hexadecimal.prefix(16))")
      case .damaged(let sequence, _):
        throw StoreError.damaged(path: path, sequence: sequence)
      }
    } catch let error as StoreError {
      throw Failure(error)
    }
    try line("first page", plan.pageStanding)
    try line("writing", plan.readOnlyReason ?? "possible")
    let document = plan.document
    try line(
      "contents",
      "\(document.plan.workstreams.count) workstreams, \(document.plan.steps.count) steps, "
        + "\(document.plan.people.count) people")
  }

  private func line(_ name: String, _ words: String) throws(Failure) {
    let padding = String(repeating: " ", count: max(1, 12 - name.count))
    try Output.write("\(name)\(padding)\(Printable.line(words))\n")
  }
}
