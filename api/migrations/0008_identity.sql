-- Who may sign in, and what they may. The first four tables are better-auth's, with columns by our own names (see
-- api/src/identity/open-auth.ts); instants are ISO text and flags 0 or 1, on both engines. There is no column for a
-- password or for a token of another service: what cannot be kept cannot leak.

CREATE TABLE users (
  id             TEXT NOT NULL PRIMARY KEY,
  name           TEXT NOT NULL,
  email          TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL,
  image          TEXT,
  created_at     TEXT NOT NULL,
  updated_at     TEXT NOT NULL
);

CREATE TABLE sessions (
  id         TEXT NOT NULL PRIMARY KEY,
  token      TEXT NOT NULL UNIQUE,
  user_id    TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT
);
CREATE INDEX sessions_by_user ON sessions (user_id);

-- Under which name another service knows somebody (OpenID Connect).
CREATE TABLE accounts (
  id          TEXT NOT NULL PRIMARY KEY,
  account_id  TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  user_id     TEXT NOT NULL,
  scope       TEXT,
  created_at  TEXT NOT NULL,
  updated_at  TEXT NOT NULL
);
CREATE INDEX accounts_by_user ON accounts (user_id);
CREATE UNIQUE INDEX accounts_by_name ON accounts (provider_id, account_id);

-- What a mailed link or a journey to another service comes back with: hashed or short-lived, used once.
CREATE TABLE verifications (
  id         TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value      TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX verifications_by_identifier ON verifications (identifier);

-- A role in an area and everything inside it; without an area it holds everywhere.
CREATE TABLE grants (
  id        TEXT NOT NULL PRIMARY KEY,
  user_id   TEXT NOT NULL,
  role      TEXT NOT NULL,
  area_code TEXT,
  given_at  TEXT NOT NULL,
  given_by  TEXT,
  ended_at  TEXT
);
CREATE INDEX grants_by_user ON grants (user_id);
