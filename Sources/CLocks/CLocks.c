#define _GNU_SOURCE
#include "CLocks.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

static struct flock range(short type, int64_t start, int64_t length) {
  struct flock lock;
  memset(&lock, 0, sizeof lock);  // l_pid must be 0 for locks of an open file description
  lock.l_type = type;
  lock.l_whence = SEEK_SET;
  lock.l_start = start;
  lock.l_len = length;
  return lock;
}

int clocks_lock(int descriptor, int64_t start, int64_t length) {
  struct flock lock = range(F_WRLCK, start, length);
  return fcntl(descriptor, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

int clocks_unlock(int descriptor, int64_t start, int64_t length) {
  struct flock lock = range(F_UNLCK, start, length);
  return fcntl(descriptor, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

int clocks_is_locked(int descriptor, int64_t start, int64_t length) {
  struct flock lock = range(F_WRLCK, start, length);
  if (fcntl(descriptor, F_OFD_GETLK, &lock) != 0) return -errno;
  return lock.l_type == F_UNLCK ? 0 : 1;
}

int clocks_pipe(int *read_end, int *write_end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
  *read_end = ends[0];
  *write_end = ends[1];
  return 0;
}

int64_t clocks_file_system(const char *path) {
  struct statfs facts;
  if (statfs(path, &facts) != 0) return -errno;
  return (int64_t)(uint32_t)facts.f_type;
}

int clocks_rename_new(const char *from, const char *to) {
  if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  if (link(from, to) != 0) return errno;
  unlink(from);
  return 0;
}

int clocks_avoid_core(pthread_attr_t *attributes) {
  cpu_set_t cores;
  if (sched_getaffinity(0, sizeof cores, &cores) != 0) return errno;
  int here = sched_getcpu();
  if (here < 0 || here >= CPU_SETSIZE) return EINVAL;
  CPU_CLR(here, &cores);
  if (CPU_COUNT(&cores) == 0) return EAGAIN;
  return pthread_attr_setaffinity_np(attributes, sizeof cores, &cores);
}
