// The least that an editor in ncurses can do: a page, a line that takes letters, a status line.
// What is measured beside it cannot be faster for any reason that has to do with its own work.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <string.h>

int main(int count, char **arguments) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  int rows = LINES, columns = COLS, length = 0;
  static char line[100000];
  FILE *file = count > 1 ? fopen(arguments[1], "r") : NULL;
  char text[1024];
  for (int row = 1; row < rows - 3 && file && fgets(text, sizeof text, file); row++)
    mvaddnstr(row, 1, text, (int)strcspn(text, "\n") < columns / 2 ? (int)strcspn(text, "\n") : columns / 2);
  mvaddstr(0, 1, "FLOOR");
  mvhline(rows - 2, 0, ACS_HLINE, columns);
  mvaddstr(rows - 1, 1, "Ctrl-Q quit");
  move(rows - 3, 1);
  for (;;) {
    wint_t key;
    if (get_wch(&key) == ERR || key == 17) break;
    if (key >= ' ' && key < 127 && length < (int)sizeof line - 1) {
      line[length++] = (char)key;
      mvaddch(rows - 3, 1 + (length - 1) % (columns - 2), key);
    }
  }
  endwin();
  return 0;
}
