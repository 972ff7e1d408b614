import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The terminal is the person's own, whatever becomes of the program.
  @Suite struct TerminalTests {
    @Test func `starting and quitting leaves the terminal as it was`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      try bench.writeScript(editing: "acme.tandem")
      let shell = try bench.shell()
      try shell.answer("bash edit.sh")
      try shell.wait(for: "Who from Northwind")
      #expect(try shell.fact("alternate_on") == "1")

      try shell.press("C-q")
      try shell.wait(for: "ended 0")
      try shell.expectOwnTerminal(bench)
      #expect(try shell.screen().contains("ready> bash edit.sh"), "what stood there is there again")
    }

    /// Those that ask to end leave time to save; those of a crash leave none, but nothing that was
    /// on the disk may go.
    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGILL])
    func `a signal that ends it gives the terminal back and keeps the words`(
      signal: Int32
    ) throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      try bench.writeScript(editing: "acme.tandem")
      let shell = try bench.shell()
      try shell.answer("bash edit.sh")
      try shell.wait(for: "Who from Northwind")
      try shell.type("Dana Reyes")
      try shell.waitUntilSaved(showing: "› Dana Reyes")
      try shell.type(", support lead")
      try shell.wait(for: "support lead")

      kill(try bench.editor(), signal)
      try shell.wait(for: "ended \(128 + signal)")
      try shell.expectOwnTerminal(bench)

      let asksToEnd = signal == SIGTERM || signal == SIGHUP
      let again = try bench.edit("acme.tandem")
      try again.waitUntilSaved(showing: asksToEnd ? "› Dana Reyes, support lead" : "› Dana Reyes")
      try again.quit()
    }

    /// Ctrl-\\ typed while the terminal is given back makes the system discard what was on its way.
    @Test func `what is lost around a stop leaves no mode behind`() throws {
      let bench = try Workbench()
      try bench.makeSample("sample.tandem")
      let seen = try bench.python(TerminalTests.losingOutput(of: Workbench.program))
      #expect(
        seen.output.contains("pushed 1 lost 1 again 1 left 0"), "\(seen.output)\(seen.complaint)")
    }

    /// Plays a terminal that loses what is sent while a program stops, and counts how deep the
    /// keyboard's modes stand: at work, lost, continued, and in the end.
    private static func losingOutput(of program: String) -> String {
      """
      import os, pty, re, select, signal, sys
      child, screen = pty.fork()
      if child == 0:
          os.environ["TERM"] = "xterm-256color"
          os.execvp("bash", ["bash", "-c",
              "set -m; \(program) sample.tandem; echo GIVEN; read; fg; exit 0"])
      def until(word):
          seen = b""
          while word not in seen:
              if not select.select([screen], [], [], 20)[0]: sys.exit("no %r in %r" % (word, seen))
              try: more = os.read(screen, 65536)
              except OSError: more = b""
              if not more: break
              seen += more
          return seen
      def depth(start, seen):
          for sign in re.findall(rb"\\x1b\\[([<>])\\d*u", seen):
              start = start + 1 if sign == b">" else max(0, start - 1)
          return start
      pushed = depth(0, until(b"saved"))
      os.kill(os.tcgetpgrp(screen), signal.SIGTSTP)
      lost = until(b"GIVEN").count(b"\\x1b[<u")
      os.write(screen, b"\\n")
      again = depth(pushed, until(b"saved"))
      os.write(screen, b"\\x11")
      left = depth(again, until(b"no such word"))
      print("pushed", pushed, "lost", lost, "again", again, "left", left)
      """
    }

    @Test func `resizing while typing loses neither words nor page`() throws {
      let bench = try Workbench()
      try bench.makePlan("acme.tandem")
      let pane = try bench.edit("acme.tandem", columns: 80, rows: 24)
      try pane.wait(for: "Who from Northwind")
      for (columns, rows, word) in [(200, 60, "Dana"), (60, 16, " Reyes"), (20, 5, ", lead")] {
        try pane.resize(columns: columns, rows: rows)
        try pane.type(word)
        try pane.wait(for: word)
      }
      try pane.wait(for: "Too small to show")

      try pane.resize(columns: 80, rows: 24)
      let screen = try pane.waitUntilSaved(showing: "› Dana Reyes, lead")
      #expect(screen.contains("Plan of Northwind and Acme"))
      #expect(screen.contains("No go-live date yet"))
      try pane.press("Enter")
      try pane.waitUntilSaved(showing: "If everything went")
      #expect(try pane.quit() == 0)
    }

    @Test func `a plain terminal and NO_COLOR get the page without colour`() throws {
      let bench = try Workbench()
      try bench.makeSample("sample.tandem")
      let colour = /\u{1B}\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/
      for (settings, isColoured) in [
        ([:], true), (["TERM": "vt100"], false), (["NO_COLOR": "1"], false),
        (["LC_ALL": "C"], true),
      ] {
        let pane = try bench.edit("sample.tandem", with: settings)
        try pane.wait(for: "Working back from Thu 15 Oct")
        #expect(try pane.inkedScreen().contains(colour) == isColoured, "\(settings)")
        try pane.type("Lee Park")
        try pane.waitUntilSaved(showing: "› Lee Park")
        // Away again, for the next terminal.
        try pane.press("C-u")
        try pane.waitUntilSaved(showing: "› ")
        #expect(try pane.quit() == 0, "\(settings)")
      }
    }
  }
}

extension Workbench {
  /// A script that runs the editor on a plan and notes the terminal's settings before and after.
  ///
  /// Not the shell with the prompt: that mends a terminal that it finds in disorder.
  fileprivate func writeScript(editing plan: String) throws {
    try write(
      """
      stty -g > before
      (echo $BASHPID > pid; exec "\(Workbench.program)" \(plan) --today \(Workbench.today))
      status=$?
      stty -g > after
      echo "ended $status"
      """, to: "edit.sh")
  }

  /// The editor's own process.
  fileprivate func editor() throws -> pid_t {
    try #require(pid_t(text("pid").dropLast()))
  }
}

extension Pane {
  /// Expects the terminal to be the shell's again, with the settings it had.
  fileprivate func expectOwnTerminal(_ bench: Workbench) throws {
    #expect(try bench.text("after") == bench.text("before"))
    #expect(try fact("alternate_on") == "0")
    #expect(try fact("cursor_flag") == "1")
    #expect(try fact("keypad_flag") == "0")
    #expect(try fact("mouse_any_flag") == "0")
    try answer("echo prompt is $((40 + 2))")
    try wait(for: "prompt is 42")
  }
}
