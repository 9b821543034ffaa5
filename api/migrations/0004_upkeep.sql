-- Keeping listings true: who looks after a place, what they may open, what they changed, what we asked and mailed.
-- Everything personal stands in a column that api/src/privacy/personal-data.ts names.

-- People who look after one place. An address may look after more places: it then has more rows.
CREATE TABLE makers (
  id           TEXT NOT NULL PRIMARY KEY,
  place_id     TEXT NOT NULL,
  name         TEXT NOT NULL,
  email        TEXT NOT NULL,
  email_key    TEXT NOT NULL,
  phone        TEXT,
  language     TEXT NOT NULL,
  rank         INTEGER NOT NULL,
  is_trusted   INTEGER NOT NULL,
  invited_at   TEXT NOT NULL,
  confirmed_at TEXT,
  left_at      TEXT,
  erase_after  TEXT
);
CREATE INDEX makers_by_place ON makers (place_id);
CREATE INDEX makers_by_email ON makers (email_key);

-- What a mail links to. Only the hash of the token is kept.
CREATE TABLE links (
  id           TEXT NOT NULL PRIMARY KEY,
  token_hash   TEXT NOT NULL UNIQUE,
  place_id     TEXT NOT NULL,
  maker_id     TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  expires_at   TEXT NOT NULL,
  last_used_at TEXT,
  revoked_at   TEXT
);
CREATE INDEX links_by_maker ON links (maker_id);

-- A listing as it was before a change, with that change: the present one stands in places.
CREATE TABLE versions (
  place_id   TEXT NOT NULL,
  version    INTEGER NOT NULL,
  place      TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  role       TEXT NOT NULL,
  maker_id   TEXT,
  user_id    TEXT,
  source     TEXT NOT NULL,
  change     TEXT NOT NULL,
  PRIMARY KEY (place_id, version)
);

-- A first name or a face is shown only while somebody said yes, and no longer than a year.
CREATE TABLE consents (
  id           TEXT NOT NULL PRIMARY KEY,
  place_id     TEXT NOT NULL,
  kind         TEXT NOT NULL,
  person       TEXT NOT NULL,
  maker_id     TEXT,
  given_at     TEXT NOT NULL,
  expires_at   TEXT NOT NULL,
  withdrawn_at TEXT
);
CREATE INDEX consents_by_place ON consents (place_id);

-- The monthly question about a place, and how far we are with it.
CREATE TABLE rounds (
  place_id    TEXT NOT NULL,
  month       TEXT NOT NULL,
  maker_id    TEXT NOT NULL,
  asked_at    TEXT NOT NULL,
  reminded_at TEXT,
  second_at   TEXT,
  call_at     TEXT,
  answered_at TEXT,
  answer      TEXT,
  PRIMARY KEY (place_id, month)
);

-- What somebody of the wijkredactie should look at.
CREATE TABLE tasks (
  id         TEXT NOT NULL PRIMARY KEY,
  kind       TEXT NOT NULL,
  place_id   TEXT,
  area_codes TEXT NOT NULL,
  about      TEXT NOT NULL,
  body       TEXT NOT NULL,
  state      TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at     TEXT,
  closed_at  TEXT,
  closed_by  TEXT,
  outcome    TEXT,
  UNIQUE (kind, about)
);
CREATE INDEX tasks_by_state ON tasks (state, created_at);
CREATE INDEX tasks_by_place ON tasks (place_id);

-- What anybody told us. Whoever told it holds a token to see what became of it.
CREATE TABLE tips (
  id          TEXT NOT NULL PRIMARY KEY,
  token_hash  TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  place_id    TEXT,
  body        TEXT NOT NULL,
  state       TEXT NOT NULL,
  answer      TEXT,
  created_at  TEXT NOT NULL,
  decided_at  TEXT,
  erase_after TEXT NOT NULL
);
CREATE INDEX tips_by_place ON tips (place_id);

-- A question to a place, and its answer, both passed on without addresses.
CREATE TABLE messages (
  id           TEXT NOT NULL PRIMARY KEY,
  token_hash   TEXT NOT NULL UNIQUE,
  place_id     TEXT NOT NULL,
  kind         TEXT NOT NULL,
  body         TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  promised_for TEXT NOT NULL,
  answered_at  TEXT,
  erase_after  TEXT NOT NULL
);

-- Written in the same transaction as what the mail is about, sent later, never twice.
CREATE TABLE mails (
  id           TEXT NOT NULL PRIMARY KEY,
  dedupe       TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL,
  place_id     TEXT,
  maker_id     TEXT,
  recipient    TEXT NOT NULL,
  subject      TEXT NOT NULL,
  body         TEXT NOT NULL,
  html         TEXT NOT NULL,
  headers      TEXT NOT NULL,
  state        TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  created_at   TEXT NOT NULL,
  next_try_at  TEXT NOT NULL,
  sent_at      TEXT,
  failure      TEXT
);
CREATE INDEX mails_by_state ON mails (state, next_try_at);

-- Pictures stand in the database, so that a backup holds them and every server shows them. `bytes` is base64.
CREATE TABLE photos (
  id           TEXT NOT NULL PRIMARY KEY,
  place_id     TEXT NOT NULL,
  kind         TEXT NOT NULL,
  alt          TEXT NOT NULL,
  width        INTEGER NOT NULL,
  height       INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  bytes        TEXT NOT NULL,
  created_at   TEXT NOT NULL
);
CREATE INDEX photos_by_place ON photos (place_id);

-- A calendar that a maker keeps elsewhere and that the activities follow.
CREATE TABLE calendar_links (
  place_id   TEXT NOT NULL PRIMARY KEY,
  address    TEXT NOT NULL,
  maker_id   TEXT,
  is_live    INTEGER NOT NULL,
  etag       TEXT,
  checked_at TEXT,
  changed_at TEXT,
  failures   INTEGER NOT NULL,
  failure    TEXT,
  planned    TEXT NOT NULL
);

-- How often something was asked in a stretch of time; keys are hashes, rows go with their stretch.
CREATE TABLE limits (
  key     TEXT NOT NULL,
  stretch TEXT NOT NULL,
  times   INTEGER NOT NULL,
  PRIMARY KEY (key, stretch)
);
