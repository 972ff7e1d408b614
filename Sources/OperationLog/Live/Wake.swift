import Glibc

/// Watches a plan's sidecar: readable as soon as somebody writes to it.
final class Wake {
  /// For `poll(2)`.
  let descriptor: Int32

  /// Watches a file that exists.
  ///
  /// - Throws: When the system has no watch left to give; then one has to look now and then.
  init(_ sidecar: Sidecar) throws(SystemError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw .last }
    // Closing is told because a process that is killed closes its files and frees its place.
    let events = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF
    guard unsafe inotify_add_watch(descriptor, sidecar.path, UInt32(events)) >= 0 else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Forgets what has happened so far.
  func silence() {
    drain(descriptor)
  }
}
