extension StoreError {
  /// What happened, to which thing, and what to do next, in one or two sentences.
  public var message: String {
    switch self {
    case .notAPlan(let path):
      "\(path) is not a plan. Give the name of a file that tandem made."
    case .newerFormat(let path, let needs):
      "\(path) was written by a later release of tandem (format \(needs), this one knows "
        + "\(StoreFormat.current)). Install the later release to go on."
    case .truncated(let path):
      "\(path) is cut off: its end is missing. Take the whole file again from where it came, or "
        + "from a backup."
    case .corrupt(let path, let detail):
      "\(path) is damaged (\(detail)). Take it from a backup; `tandem doctor` shows what is left."
    case .readOnly(let path):
      "\(path) may be read but not changed. Make it writable, or work on a copy."
    case .networkFileSystem(let path, let kind):
      "\(path) is on \(kind), where two writers can damage a plan. Move it to a local disk to "
        + "change it."
    case .writeAheadLog(let path, let library):
      "\(path) was switched to write-ahead logging, which SQLite \(library) can corrupt. Close "
        + "the programs that have it open and try again."
    case .busy(let path, let seconds):
      "\(path) was locked by another program for \(Self.rounded(seconds)) seconds. Nothing is "
        + "lost; try again, or close that program."
    case .diskFull(let path):
      "There is no room on the disk to save \(path). Free some space and try again."
    case .missing(let path):
      "There is no plan at \(path). Check the name, or make one with `tandem new`."
    case .folderMissing(let path):
      "There is no folder \(path). Make it, or choose another place."
    case .alreadyExists(let path):
      "\(path) exists already and was left as it is. Choose another name."
    case .replaced(let path):
      "\(path) was moved, deleted or replaced while it was open, so nothing more is written to "
        + "it. Open it again."
    case .permission(let path):
      "This account may not use \(path). Ask its owner for access."
    case .io(let path, let code, let message):
      "\(path) could not be read or written: \(message) (code \(code)). Check the disk and try "
        + "again."
    case .tooLarge(let limit): Self.sentence(for: limit)
    case .tooFast(let milliseconds):
      "Too many changes at once. They are kept and saved in \(max(1, milliseconds / 1000)) seconds."
    case .baseAhead(_, let base, let head):
      "A change was made to a later state of the plan (\(base)) than the one stored (\(head)). "
        + "The plan may have been restored from an older copy; open the newer one."
    case .damaged(let path, let sequence):
      "\(path) is damaged from entry \(sequence) on: somebody may have changed what it says. Take it "
        + "from a backup; the editor still shows it, to be read."
    case .otherCopy(let changes):
      "\(changes == 1 ? "One change" : "\(changes) changes") typed in another copy of this plan "
        + "could not be saved there. They are kept, and come into that copy when it is opened."
    case .redactionUnannounced(let sequence):
      "Entry \(sequence) keeps its text: no redaction in the log names it. Record one first."
    }
  }

  private static func sentence(for limit: Limit) -> String {
    switch limit {
    case .body(_, let bytes, let limit):
      "One change is \(bytes) bytes long and a plan takes \(limit). Split the text into several."
    case .file(let path, let limit):
      "\(path) has reached \(limit >> 20) MiB, the most a plan may be. Start a new plan."
    }
  }

  /// Seconds with one decimal at most, without one when whole.
  private static func rounded(_ seconds: Double) -> String {
    let tenths = (seconds * 10).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
  }
}
