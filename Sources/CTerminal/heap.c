#include "CTerminal.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static const size_t large_page = 2 << 20;

/// What lies between the end of the heap and the large page; nobody ever writes to it.
static char *volatile gap;

void heap_take_large_page(void) {
  // The system gives a large page only where nothing was written before. The heap is therefore grown
  // by all of it at once, and what is given out next is what is left before it.
  mallopt(M_MMAP_THRESHOLD, 2 * (int)large_page);
  mallopt(M_TOP_PAD, (int)(large_page + large_page / 8));
  uintptr_t end = (uintptr_t)sbrk(0);
  uintptr_t start = (end + large_page - 1) & ~(uintptr_t)(large_page - 1);
  gap = malloc(start - end + 1);
  if (gap == NULL) return;
  uintptr_t header = 2 * sizeof(size_t);
  if ((uintptr_t)gap + header < start) {
    char *longer = realloc(gap, start - (uintptr_t)gap - header);
    if (longer != NULL) gap = longer;
  }
  madvise((void *)start, large_page, MADV_HUGEPAGE);

  // A heap that is given back and taken again loses the advice.
  mallopt(M_TRIM_THRESHOLD, 4 * (int)large_page);
  mallopt(M_TOP_PAD, (int)(large_page / 16));
  mallopt(M_MMAP_THRESHOLD, (int)(large_page / 2));
}
