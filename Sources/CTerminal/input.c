#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

int terminal_wait(int signals, int inbox, int milliseconds) {
  struct pollfd waits[3] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = signals, .events = POLLIN},
      {.fd = inbox, .events = POLLIN},
  };
  int ready = poll(waits, 3, milliseconds);
  if (ready < 0) return errno == EINTR || errno == EAGAIN ? 2 : 1;
  return (waits[0].revents ? 1 : 0) | (waits[1].revents ? 2 : 0) | (waits[2].revents ? 4 : 0);
}

ssize_t terminal_read(void *buffer, size_t limit) {
  // An end-of-file key typed while another program had the terminal reads as nothing once; only
  // a terminal that is gone keeps on doing so.
  static int nothings;
  ssize_t count = read(STDIN_FILENO, buffer, limit);
  if (count > 0) nothings = 0;
  if (count > 0) return count;
  if (count == 0) {
    struct pollfd state = {.fd = STDIN_FILENO, .events = POLLIN};
    bool gone = poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL));
    return gone || ++nothings >= 8 ? 0 : -1;
  }
  // Any other failure, EIO above all, means that the terminal is gone.
  return errno == EINTR || errno == EAGAIN ? -1 : 0;
}

bool terminal_write(const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, next, count);
    if (written > 0) {
      next += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&room, 1, 100);
    } else if (written == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}

static bool counts_in_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "UTF8") == 0;
}

/// The locale's name as the environment gives it, in the order setlocale looks.
static const char *wanted_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && *value != '\0') return value;
  }
  return "C";
}

bool terminal_take_locale(char *refused, size_t limit) {
  const char *taken = setlocale(LC_CTYPE, "");
  if (taken != NULL && counts_in_utf8()) return true;
  const char *wanted = wanted_locale();
  // A UTF-8 locale that is not installed here still says what the terminal speaks.
  bool meant = strcasestr(wanted, "UTF-8") != NULL || strcasestr(wanted, "UTF8") != NULL;
  // C and POSIX, or nothing at all, say nothing of letters: then the terminal speaks what all do.
  bool silent = strcmp(wanted, "C") == 0 || strcmp(wanted, "POSIX") == 0;
  if (((taken == NULL && meant) || silent) && setlocale(LC_CTYPE, "C.UTF-8") != NULL && counts_in_utf8())
    return true;
  snprintf(refused, limit, "%s", wanted);
  return false;
}
