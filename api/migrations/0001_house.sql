-- Portable SQL: SQLite and PostgreSQL read the same file. Instants and days are ISO text, JSON is text,
-- flags are 0 or 1. A place is one row with its activities inside: it is always read and written whole.

CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE areas (
  code          TEXT NOT NULL,
  year          INTEGER NOT NULL,
  level         TEXT NOT NULL,
  name          TEXT NOT NULL,
  aliases       TEXT NOT NULL,
  gemeente_code TEXT,
  gemeente_name TEXT,
  parent_code   TEXT,
  lat           DOUBLE PRECISION NOT NULL,
  lng           DOUBLE PRECISION NOT NULL,
  west          DOUBLE PRECISION NOT NULL,
  south         DOUBLE PRECISION NOT NULL,
  east          DOUBLE PRECISION NOT NULL,
  north         DOUBLE PRECISION NOT NULL,
  inhabitants   INTEGER,
  indicative    INTEGER NOT NULL,
  is_current    INTEGER NOT NULL,
  source        TEXT NOT NULL,
  shape         TEXT NOT NULL,
  outline       TEXT NOT NULL,
  PRIMARY KEY (code, year)
);

CREATE TABLE places (
  id             TEXT NOT NULL PRIMARY KEY,
  slug           TEXT NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  type           TEXT NOT NULL,
  run_by         TEXT,
  status         TEXT NOT NULL,
  lat            DOUBLE PRECISION NOT NULL,
  lng            DOUBLE PRECISION NOT NULL,
  "precision"    TEXT NOT NULL,
  area_codes     TEXT NOT NULL,
  area_name      TEXT,
  gemeente_name  TEXT,
  named_area     TEXT,
  last_confirmed TEXT,
  demo           INTEGER NOT NULL,
  source         TEXT NOT NULL,
  source_key     TEXT,
  version        INTEGER NOT NULL,
  updated_at     TEXT NOT NULL,
  words          TEXT NOT NULL,
  card           TEXT NOT NULL,
  facts          TEXT NOT NULL
);

CREATE INDEX places_by_position ON places (lat, lng);
CREATE UNIQUE INDEX places_by_source ON places (source, source_key);

-- One counter row: whoever writes takes the next number inside the transaction and so waits for the writer
-- before. A sequence would hand numbers out of order of commit, and a follower would skip some.
CREATE TABLE change_counter (
  id   INTEGER NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
);

CREATE TABLE changes (
  seq     INTEGER NOT NULL PRIMARY KEY,
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,
  at      TEXT NOT NULL
);

CREATE TABLE imports (
  id         TEXT NOT NULL PRIMARY KEY,
  kind       TEXT NOT NULL,
  source     TEXT NOT NULL,
  started_at TEXT NOT NULL,
  report     TEXT NOT NULL
);

-- Rows of a list that could not become a place, with the reason: a person decides.
CREATE TABLE worklist (
  id         TEXT NOT NULL PRIMARY KEY,
  import_id  TEXT NOT NULL,
  source     TEXT NOT NULL,
  source_key TEXT NOT NULL,
  row_number INTEGER NOT NULL,
  reason     TEXT NOT NULL,
  "row"      TEXT NOT NULL,
  candidates TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (source, source_key)
);

CREATE TABLE geocodes (
  query TEXT NOT NULL PRIMARY KEY,
  lat   DOUBLE PRECISION,
  lng   DOUBLE PRECISION,
  at    TEXT NOT NULL
);

INSERT INTO change_counter (id, last) VALUES (1, 0);
