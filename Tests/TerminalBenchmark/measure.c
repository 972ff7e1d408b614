// Runs one program in a pseudo-terminal and times what it paints.
//
//   measure start COLSxROWS WORD QUIT -- PROGRAM ARG ...
//   measure keys  COLSxROWS WORD QUIT PREFIX COUNT -- PROGRAM ARG ...
//   measure paste COLSxROWS WORD QUIT PREFIX BYTES -- PROGRAM ARG ...
//
// Prints microseconds, one number a line: from fork to the last byte of the first paint; from each
// key to the last byte of what it painted; from the paste to its last byte. Then a line "bytes N"
// (sent to the terminal in answer to the keys) and "rss N" (KiB at most). QUIT and PREFIX are keys
// with \e, \r and \xHH. A paint has ended when nothing came for 8 ms, the first one for 30 ms and
// not before WORD was seen. The clock is read right before fork or write and right after the read.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int terminal;
static char seen[1 << 20];
static size_t seenLength;
static long totalBytes;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

// Reads until nothing came for `quiet` ms; gives when the last byte came, or `before` if none did.
static double readPaint(int quiet, const char *word, double before) {
  double last = before, start = now();
  for (;;) {
    struct pollfd waiting = {terminal, POLLIN, 0};
    int isSeen = !word || memmem(seen, seenLength, word, strlen(word)) != NULL;
    int ready = poll(&waiting, 1, isSeen ? quiet : 10000);
    if (ready == 0) {
      if (isSeen) return last;
      fprintf(stderr, "the program never showed “%s”\n", word);
      exit(1);
    }
    char bytes[65536];
    ssize_t count = read(terminal, bytes, sizeof bytes);
    if (count <= 0) {
      fprintf(stderr, "the program ended\n");
      exit(1);
    }
    last = now();
    totalBytes += count;
    if (seenLength + count < sizeof seen) {
      memcpy(seen + seenLength, bytes, count);
      seenLength += count;
    }
    if (last - start > 20e6) exit(1);
  }
}

static size_t keys(const char *text, char *into) {
  size_t count = 0;
  for (; *text; text++) {
    if (*text != '\\') into[count++] = *text;
    else if (text[1] == 'e') { into[count++] = 27; text++; }
    else if (text[1] == 'r') { into[count++] = '\r'; text++; }
    else if (text[1] == 'x') {
      char digits[3] = {text[2], text[3], 0};
      into[count++] = (char)strtol(digits, NULL, 16);
      text += 3;
    }
  }
  return count;
}

static void send(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(terminal, bytes, count < 4096 ? count : 4096);
    if (sent < 0 && errno != EAGAIN && errno != EINTR) exit(1);
    if (sent > 0) { bytes += sent; count -= sent; }
    // A program that paints while it is still being sent to must not wait for us, nor we for it.
    struct pollfd waiting = {terminal, POLLIN | POLLOUT, 0};
    char drained[65536];
    while (count > 0 && poll(&waiting, 1, 1000) > 0 && waiting.revents & POLLIN)
      if (read(terminal, drained, sizeof drained) == 0) exit(1);
  }
}

int main(int count, char **arguments) {
  int split = 1;
  while (split < count && strcmp(arguments[split], "--")) split++;
  if (split < 5 || split + 1 >= count) return 2;
  struct winsize size = {0};
  if (sscanf(arguments[2], "%hux%hu", &size.ws_col, &size.ws_row) != 2) return 2;
  const char *mode = arguments[1], *word = arguments[3];
  char quit[256], prefix[256];
  size_t quitLength = keys(arguments[4], quit);
  size_t prefixLength = split > 5 ? keys(arguments[5], prefix) : 0;
  int amount = split > 6 ? atoi(arguments[6]) : 0;

  double forked = now();
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child == 0) {
    setenv("TERM", "xterm-256color", 1);
    setenv("LANG", "C.UTF-8", 1);
    execvp(arguments[split + 1], arguments + split + 1);
    _exit(127);
  }
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  double painted = readPaint(30, word, forked);
  if (!strcmp(mode, "start")) printf("%.0f\n", painted - forked);
  if (prefixLength) {
    send(prefix, prefixLength);
    readPaint(150, NULL, now());
  }
  totalBytes = 0;
  if (!strcmp(mode, "keys")) {
    for (int index = 0; index < amount; index++) {
      // A word of seven letters and a space: what people type.
      char key = index % 8 == 7 ? ' ' : 'a' + index * 7 % 26;
      double pressed = now();
      send(&key, 1);
      printf("%.0f\n", readPaint(8, NULL, pressed) - pressed);
      // What is painted later, for a pause, is read now and counts for no key.
      readPaint(12, NULL, now());
    }
    printf("bytes %.1f\n", (double)totalBytes / amount);
  } else if (!strcmp(mode, "paste")) {
    char *paste = malloc(amount + 16);
    size_t length = sprintf(paste, "\033[200~");
    for (int index = 0; index < amount; index++) paste[length++] = index % 60 == 59 ? ' ' : 'x';
    length += sprintf(paste + length, "\033[201~");
    double pressed = now();
    send(paste, length);
    printf("%.0f\n", readPaint(150, NULL, pressed) - pressed);
  }
  send(quit, quitLength);
  for (int tries = 0; tries < 200; tries++) {
    struct pollfd waiting = {terminal, POLLIN, 0};
    char drained[65536];
    if (poll(&waiting, 1, 10) > 0 && read(terminal, drained, sizeof drained) <= 0) break;
    if (waitpid(child, NULL, WNOHANG) == child) break;
  }
  kill(child, SIGKILL);
  while (waitpid(child, NULL, 0) > 0) {}
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  printf("rss %ld\n", usage.ru_maxrss);
  return 0;
}
