#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t ending_signal;
/// Whether the last of the signals to stop and to go on was the one to go on.
static volatile sig_atomic_t goes_on;

static struct termios found;
static volatile sig_atomic_t guarded;
static char farewell_bytes[256];
static volatile sig_atomic_t farewell_count;

static void tell(char letter) {
  // A full pipe already wakes its reader.
  if (write(signal_pipe[1], &letter, 1) < 0) return;
}

// ---- the terminal as it was found

void terminal_guard(const char *farewell, size_t bytes) {
  if (!guarded && tcgetattr(STDIN_FILENO, &found) != 0) return;
  if (bytes > sizeof farewell_bytes) bytes = sizeof farewell_bytes;
  farewell_count = 0;
  if (bytes > 0) memcpy(farewell_bytes, farewell, bytes);
  farewell_count = (sig_atomic_t)bytes;
  guarded = 1;
}

void terminal_unguard(void) { guarded = 0; }

/// Only calls that are safe inside a signal handler. The terminal may have stopped taking output,
/// so nothing here may wait for it, and the process may be in the background, where settings are
/// refused by stopping it.
static void put_back(void) {
  if (!guarded) return;
  guarded = 0;
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  if (write(STDOUT_FILENO, farewell_bytes, (size_t)farewell_count) < 0 && errno == EAGAIN) {
    tcflush(STDOUT_FILENO, TCOFLUSH);
    ssize_t last = write(STDOUT_FILENO, farewell_bytes, (size_t)farewell_count);
    (void)last;
  }
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

// ---- handlers

static void on_notice(int signal) {
  int saved = errno;
  if (signal == SIGTSTP) goes_on = 0;
  if (signal == SIGCONT) goes_on = 1;
  tell(signal == SIGWINCH ? 'w' : signal == SIGTSTP ? 'z' : 'c');
  errno = saved;
}

static void on_end(int signal) {
  int saved = errno;
  if (!ending_signal) {
    ending_signal = signal;
    // The loop may be waiting in a write to a terminal that takes nothing more.
    alarm(3);
  }
  tell('e');
  errno = saved;
}

static void end_by(int signal) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(signal, &usual, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
  _exit(128 + signal);
}

static void on_alarm(int signal) {
  (void)signal;
  put_back();
  end_by(ending_signal ? ending_signal : SIGTERM);
}

static void on_crash(int signal) {
  put_back();
  end_by(signal);
}

static void catch(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static void catch_unless_ignored(int signal) {
  struct sigaction now;
  if (sigaction(signal, NULL, &now) == 0 && now.sa_handler == SIG_IGN) return;
  catch(signal, on_end, SA_RESTART);
}

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};

void terminal_use_crash_stack(void) {
  // A stack that has overflown cannot run its own handler.
  static char own_stack[16384];
  stack_t stack = {.ss_sp = own_stack, .ss_size = sizeof own_stack};
  sigaltstack(&stack, NULL);
}

static void catch_crashes(void) {
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    catch(crashes[i], on_crash, SA_ONSTACK | (int)SA_RESETHAND | SA_NODEFER);
}

int terminal_catch_signals(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  catch(SIGWINCH, on_notice, SA_RESTART);
  catch(SIGTSTP, on_notice, SA_RESTART);
  catch(SIGCONT, on_notice, SA_RESTART);
  catch(SIGTERM, on_end, SA_RESTART);
  catch(SIGQUIT, on_end, SA_RESTART);
  catch_unless_ignored(SIGHUP);
  catch_unless_ignored(SIGINT);
  catch(SIGALRM, on_alarm, 0);
  catch(SIGPIPE, SIG_IGN, 0);
  // A file that may grow no more is a full disk to its writer, not an end.
  catch(SIGXFSZ, SIG_IGN, 0);
  catch_crashes();
  return signal_pipe[0];
}

void terminal_heed_own_signals(void) {
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, SIGTTOU);
  sigaddset(&own, SIGTTIN);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaddset(&own, crashes[i]);
  pthread_sigmask(SIG_UNBLOCK, &own, NULL);
}

int terminal_take_notices(int descriptor) {
  char letters[256];
  ssize_t count;
  int notices = 0;
  while ((count = read(descriptor, letters, sizeof letters)) > 0)
    for (ssize_t i = 0; i < count; i++)
      notices |= letters[i] == 'w'   ? TERMINAL_RESIZED
                 : letters[i] == 'z' ? TERMINAL_STOP
                 : letters[i] == 'c' ? TERMINAL_CONTINUED
                                     : TERMINAL_END;
  return notices;
}

int terminal_ending_signal(void) { return ending_signal; }

void terminal_end_noticed(void) { alarm(0); }

void terminal_end_within(unsigned seconds) { alarm(seconds); }

void terminal_stop(void) {
  // Told to go on while the terminal was given back: nobody would continue a process stopped now.
  if (goes_on) return;
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void terminal_end_by(int signal) { end_by(signal); }
