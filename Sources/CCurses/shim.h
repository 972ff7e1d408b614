// What Swift cannot import from <curses.h>: globals, macros with casts, variadic functions.
#ifndef TANDEM_CCURSES_SHIM_H
#define TANDEM_CCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>

// <term.h> defines lines, columns, tab and more as macros, so only these are declared.
extern int setupterm(const char *_Nullable name, int descriptor, int *_Nullable outcome);
extern int tigetflag(const char *_Nonnull name);
extern int tigetnum(const char *_Nonnull name);
extern char *_Nullable tigetstr(const char *_Nonnull name);

static inline WINDOW *_Nullable nc_stdscr(void) { return stdscr; }
static inline int nc_lines(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t nc_bold(void) { return A_BOLD; }
static inline attr_t nc_dim(void) { return A_DIM; }
static inline attr_t nc_italic(void) { return A_ITALIC; }
static inline attr_t nc_underline(void) { return A_UNDERLINE; }
static inline attr_t nc_reverse(void) { return A_REVERSE; }

/// Starts the screen on standard input and output. False when the terminal cannot be driven.
static inline bool nc_start(void) { return newterm(NULL, stdout, stdin) != NULL; }

/// One endwin cycle. Until the first endwin, ncurses 6.4 writes at every cursor move; after it a
/// frame is one write.
static inline void nc_warm(void) {
  endwin();
  wnoutrefresh(stdscr);
  doupdate();
}

/// The next doupdate repaints every cell, whatever it believes the terminal shows.
static inline void nc_forget_screen(void) { clearok(curscr, TRUE); }

/// A blank with attributes and colour pair, to copy for each cell drawn in them.
static inline cchar_t nc_blank(attr_t attributes, int pair) {
  cchar_t blank;
  wchar_t space[2] = {L' ', 0};
  setcchar(&blank, space, attributes, (short)(pair > 255 ? 255 : pair), &pair);
  return blank;
}

/// Gives every cell that nothing was drawn on this look, now and when it is cleared.
static inline void nc_set_ground(WINDOW *_Nonnull window, cchar_t ground) {
  wbkgrnd(window, &ground);
}

/// Puts a character and up to four combining marks (0 where there is none) into a cell.
static inline void nc_set(
    cchar_t *_Nonnull cell, wchar_t base, wchar_t m1, wchar_t m2, wchar_t m3, wchar_t m4) {
  cell->chars[0] = base;
  cell->chars[1] = m1;
  cell->chars[2] = m2;
  cell->chars[3] = m3;
  cell->chars[4] = m4;
}

/// Puts one character without marks into a cell whose marks are all 0.
static inline void nc_set_base(cchar_t *_Nonnull cell, wchar_t base) { cell->chars[0] = base; }

#endif
