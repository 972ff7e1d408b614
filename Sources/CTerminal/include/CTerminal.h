// Signals, crash restoration and the few system calls that Swift cannot make safely.
#ifndef TANDEM_CTERMINAL_H
#define TANDEM_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

// ---- signals: each handler writes one letter to a pipe

/// What the signals since the last call of `terminal_take_notices` ask for, as bits.
enum {
  TERMINAL_RESIZED = 1,
  TERMINAL_STOP = 2,
  TERMINAL_CONTINUED = 4,
  TERMINAL_END = 8,
};

/// Catches WINCH, TSTP, CONT, TERM, HUP, INT and QUIT; ignores PIPE. A HUP or INT that the parent
/// had ignored stays ignored. Returns the descriptor to poll, or -1 with errno set.
int terminal_catch_signals(void);

/// Gives the calling thread the stack on which crashes are handled; one thread has it at a time.
void terminal_use_crash_stack(void);

/// Has the calling thread take the signals that its own acts lead to, as the first thread does: it
/// stops where it touches a terminal in whose background the program runs, and its crash puts the
/// terminal back.
void terminal_heed_own_signals(void);

/// Reads the signal pipe empty and gives what the letters in it ask for, as bits.
int terminal_take_notices(int descriptor);

/// The first signal that asked the program to end, or 0.
int terminal_ending_signal(void);

/// Says that the loop has seen the request to end: the handler then no longer ends it by force.
void terminal_end_noticed(void);

/// Ends the process by force in `seconds` unless called again; 0 calls it off.
void terminal_end_within(unsigned seconds);

/// Stops the process as the terminal's stop key would; returns when it is continued.
void terminal_stop(void);

/// Ends the process by the default action of `signal`, so that the parent sees why.
void terminal_end_by(int signal);

// ---- the terminal as it was found

/// Keeps the terminal's settings, and puts them and `farewell` back if the program crashes.
/// Call again when `farewell` changes; at most 256 bytes of it are kept.
void terminal_guard(const char *_Nullable farewell, size_t bytes);

/// The terminal is as it was found again: a crash now leaves it alone.
void terminal_unguard(void);

// ---- input and output

/// The terminal's size in cells. False when it cannot be told or is zero.
bool terminal_size(int *_Nonnull rows, int *_Nonnull columns);

/// Waits for input. Returns bits: 1 the terminal, 2 the signal pipe, 4 the inbox, 0 the time is up.
/// A terminal that hung up counts as input, as its read tells the end. `milliseconds` < 0: for ever.
int terminal_wait(int signals, int inbox, int milliseconds);

/// Reads what there is. Returns bytes, 0 at the end of input, -1 when interrupted or nothing came.
ssize_t terminal_read(void *_Nullable buffer, size_t limit);

/// Writes all bytes to the terminal. False when it is gone.
bool terminal_write(const void *_Nullable bytes, size_t count);

/// Takes the locale of the environment for characters. True when it counts in UTF-8; otherwise
/// `refused`, of `limit` bytes, receives the locale's name.
bool terminal_take_locale(char *_Nonnull refused, size_t limit);

// ---- files

/// Makes an empty file that is in memory alone, close-on-exec, with a number above 9, which leaves
/// the low ones to a child. Returns its descriptor, or -1 with errno set.
int memory_file(void);

// ---- memory

/// Puts what is allocated from now on into one page of 2 MB, where the system gives such pages: the
/// first touch of one costs 0.1 ms, that of the 400 small ones that a long plan takes, 0.5 ms.
/// Without them it changes nothing. Call once, before much is allocated.
void heap_take_large_page(void);

#endif
