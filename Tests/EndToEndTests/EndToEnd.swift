import Testing

/// The program as people meet it: in a terminal, under tmux, with files on a disk.
///
/// One test after the other: each wants both the processor and the screen to itself.
@Suite(.serialized) enum EndToEnd {}
