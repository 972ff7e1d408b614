#include "CTerminal.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/// What the system calls a huge page, in bytes.
static const size_t large_page = 2 << 20;

/// What glibc begins with, for the end of the heap and for mappings of their own.
static const int usual = 128 << 10;

/// Reaches from the heap's end to the large page; nobody ever writes to it.
static char *volatile gap;

void heap_take_large_page(void) {
  // The system gives a large page only where nothing was written yet. So the heap is grown past all
  // of it at once, and what lies before it is taken by a gap: the page is what is given out next.
  mallopt(M_MMAP_THRESHOLD, 2 * (int)large_page);
  mallopt(M_TOP_PAD, (int)(large_page + large_page / 8));
  uintptr_t end = (uintptr_t)sbrk(0);
  uintptr_t page = (end + large_page - 1) & ~(uintptr_t)(large_page - 1);
  gap = malloc(page - end + 1);
  if (gap == NULL) return;
  // It began before the old end of the heap: longer, it ends where the page begins, but for the
  // header of what comes next.
  uintptr_t header = 2 * sizeof(size_t);
  if ((uintptr_t)gap + header < page) {
    char *longer = realloc(gap, page - (uintptr_t)gap - header);
    if (longer != NULL) gap = longer;
  }
  madvise((void *)page, large_page, MADV_HUGEPAGE);

  // A heap that is given back and taken again loses the advice.
  mallopt(M_TRIM_THRESHOLD, 4 * (int)large_page);
  mallopt(M_TOP_PAD, usual);
  mallopt(M_MMAP_THRESHOLD, usual);
}
