/// The tables of a plan's file, exactly as SQLite stores their texts.
///
/// A file whose schema differs in a byte is refused: a trigger or a view of somebody else would
/// run with our rights.
enum SQLiteSchema {
  /// "Tndm", at byte 68 of the file, so that `file(1)` can tell.
  static let applicationID: Int64 = 0x546E_646D

  /// One thing in the file's own list of what it holds.
  struct Item: Equatable {
    let type: String
    let name: String
    let table: String
    /// `nil` for the indexes that SQLite makes for UNIQUE.
    let sql: String?
  }

  /// Everything in the file, in the order of making.
  static let items = [
    Item(type: "table", name: "meta", table: "meta", sql: meta),
    Item(type: "index", name: "sqlite_autoindex_meta_1", table: "meta", sql: nil),
    Item(type: "table", name: "actor", table: "actor", sql: actor),
    Item(type: "index", name: "sqlite_autoindex_actor_1", table: "actor", sql: nil),
    Item(type: "table", name: "op", table: "op", sql: op),
    Item(type: "index", name: "sqlite_autoindex_op_1", table: "op", sql: nil),
    Item(type: "table", name: "snap", table: "snap", sql: snap),
    Item(type: "trigger", name: "op_delete", table: "op", sql: noDelete),
    Item(type: "trigger", name: "op_update", table: "op", sql: noUpdate),
  ]

  private static let meta = "CREATE TABLE meta (k TEXT PRIMARY KEY, v ANY) STRICT"

  private static let actor = """
    CREATE TABLE actor (
      n INTEGER PRIMARY KEY, id BLOB UNIQUE, side INT, name TEXT, auth TEXT, key_fp TEXT
    ) STRICT
    """

  private static let op = """
    CREATE TABLE op (
      seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
      actor INT NOT NULL, sess INT NOT NULL, base INT NOT NULL CHECK(base < seq),
      wall INT NOT NULL, v INT NOT NULL, kind INT NOT NULL,
      body BLOB CHECK(length(body) <= 65536), bhash BLOB NOT NULL,
      hash BLOB NOT NULL CHECK(length(hash) = 32)
    ) STRICT
    """

  private static let snap = """
    CREATE TABLE snap (seq INTEGER PRIMARY KEY, format INT, state BLOB, hash BLOB) STRICT
    """

  private static let noDelete = """
    CREATE TRIGGER op_delete BEFORE DELETE ON op BEGIN
      SELECT RAISE(ABORT, 'the log is append-only');
    END
    """

  /// A body may go when a later redact operation (kind 14) names the position; `Redaction` says
  /// how it is written: from the second byte, doubled, seven bits a byte.
  private static let noUpdate = """
    CREATE TRIGGER op_update BEFORE UPDATE ON op WHEN NEW.body IS NOT NULL
      OR NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.actor IS NOT OLD.actor
      OR NEW.sess IS NOT OLD.sess OR NEW.base IS NOT OLD.base OR NEW.wall IS NOT OLD.wall
      OR NEW.v IS NOT OLD.v OR NEW.kind IS NOT OLD.kind OR NEW.bhash IS NOT OLD.bhash
      OR NEW.hash IS NOT OLD.hash
      OR NOT EXISTS (
        SELECT 1 FROM op AS r WHERE r.seq > OLD.seq AND r.kind = 14 AND r.v = 1 AND CASE
          WHEN OLD.seq < 64 THEN
            hex(substr(r.body, 2, 1)) = printf('%02X', OLD.seq * 2)
          WHEN OLD.seq < 8192 THEN
            hex(substr(r.body, 2, 2)) = printf('%02X%02X', OLD.seq * 2 & 127 | 128, OLD.seq >> 6)
          WHEN OLD.seq < 1048576 THEN
            hex(substr(r.body, 2, 3)) = printf('%02X%02X%02X', OLD.seq * 2 & 127 | 128,
              OLD.seq >> 6 & 127 | 128, OLD.seq >> 13)
          WHEN OLD.seq < 134217728 THEN
            hex(substr(r.body, 2, 4)) = printf('%02X%02X%02X%02X', OLD.seq * 2 & 127 | 128,
              OLD.seq >> 6 & 127 | 128, OLD.seq >> 13 & 127 | 128, OLD.seq >> 20)
          END)
    BEGIN
      SELECT RAISE(ABORT, 'the log is append-only');
    END
    """
}
