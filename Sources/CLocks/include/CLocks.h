// Linux calls that Swift's Glibc module lacks: locks of an open file description, the magic
// number of a file system, a rename that never replaces, the core of a thread.
#ifndef CLOCKS_H
#define CLOCKS_H

#include <pthread.h>
#include <stdint.h>

// Takes an exclusive lock on a byte range; 0, or an errno value (EAGAIN: somebody else has it).
int clocks_lock(int descriptor, int64_t start, int64_t length);

// Gives the lock back; 0, or an errno value.
int clocks_unlock(int descriptor, int64_t start, int64_t length);

// 1 if another open file description holds a lock in the range, 0 if none does, or a negative
// errno value.
int clocks_is_locked(int descriptor, int64_t start, int64_t length);

// A pipe whose ends neither block nor are inherited by child processes; 0, or an errno value.
int clocks_pipe(int *read_end, int *write_end);

// The `f_type` of the file system that holds `path` (statfs(2)), or a negative errno value.
int64_t clocks_file_system(const char *path);

// Renames unless `to` exists (EEXIST then); where the file system cannot, links and unlinks.
// 0, or an errno value.
int clocks_rename_new(const char *from, const char *to);

// Has a thread that is made with the attributes run on any core but the caller's; 0, or an errno
// value, where there is none too.
int clocks_avoid_core(pthread_attr_t *attributes);

#endif
