import CTerminal
import Glibc

/// The program: the editor by the short way, everything else through the command line's parser.
///
/// The parser costs a third of the time to the first paint, so the plain ways into the editor do
/// not wait for it.
@main enum Tandem {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let wanted = EditorArguments(arguments) {
        try Editor.run(wanted)
      } else {
        try TandemCommand.run(arguments)
      }
    } catch let failure as Failure {
      failure.report()
      exit(failure.status.rawValue)
    } catch {
      TandemCommand.explain(error)
    }
  }
}
