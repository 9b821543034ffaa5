-- Who told of a place that something is wrong, so that one person does not count twice in a day: a keyed hash of the
-- network address, gone after a day. It stays out of backups, which would keep it longer.
CREATE TABLE askers (
  place_id TEXT NOT NULL,
  asker    TEXT NOT NULL,
  told_at  TEXT NOT NULL,
  PRIMARY KEY (place_id, asker)
);

-- What a maker answers a message with: the hash of a token that is made when the mail that holds it is sent.
CREATE TABLE answer_links (
  token_hash TEXT NOT NULL PRIMARY KEY,
  message_id TEXT NOT NULL,
  maker_id   TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX answer_links_by_message ON answer_links (message_id);

-- Nothing was ever kept in it before: each maker who is mailed has a link of their own, so a message has no token. What
-- waits for the wijkredactie was not passed on yet.
DROP TABLE messages;
CREATE TABLE messages (
  id           TEXT NOT NULL PRIMARY KEY,
  place_id     TEXT NOT NULL,
  kind         TEXT NOT NULL,
  body         TEXT NOT NULL,
  created_at   TEXT NOT NULL,
  promised_for TEXT NOT NULL,
  passed_on_at TEXT,
  answered_at  TEXT,
  erase_after  TEXT NOT NULL
);
CREATE INDEX messages_by_state ON messages (answered_at, promised_for);
