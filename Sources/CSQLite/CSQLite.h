// What Swift cannot say of SQLite's C interface: variadic calls, casts in macros, a table of
// function pointers. No logic.
#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

// Codes whose macros Swift cannot read.
static const int csqlite_short_read = SQLITE_IOERR_SHORT_READ;
static const int csqlite_file_moved = SQLITE_READONLY_DBMOVED;

// Lets SQLite not count what it allocates, which it does under a lock; before it is used at all.
static inline int csqlite_count_nothing(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

// Turns a switch of sqlite3_db_config on (1) or off (0); `now` gets what it is afterwards.
static inline int csqlite_switch(sqlite3 *database, int option, int on, int *now) {
  return sqlite3_db_config(database, option, on, now);
}

// Binds bytes that SQLite copies before it returns.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                    int length) {
  return sqlite3_bind_blob64(statement, index, length == 0 ? "" : bytes, (sqlite3_uint64)length,
                             SQLITE_TRANSIENT);
}

// Binds UTF-8 that SQLite copies before it returns.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text,
                                    int length) {
  return sqlite3_bind_text64(statement, index, text, (sqlite3_uint64)length, SQLITE_TRANSIENT,
                             SQLITE_UTF8);
}

// Reads the first bytes of the main database file through the descriptor that SQLite holds:
// opening and closing another would drop the locks of every connection of this process.
static inline int csqlite_read_header(sqlite3 *database, void *bytes, int length) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return code;
  if (file == 0 || file->pMethods == 0) return SQLITE_CANTOPEN;
  return file->pMethods->xRead(file, bytes, length, 0);
}

#endif
