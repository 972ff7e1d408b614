#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int memory_file(void) {
  int made = memfd_create("tandem", MFD_CLOEXEC);
  if (made < 0) return -1;
  int descriptor = fcntl(made, F_DUPFD_CLOEXEC, 10);
  close(made);
  return descriptor;
}
