-- Makers who want no month's question any more: somebody of the wijkredactie rings instead.
CREATE TABLE stopped_questions (
  maker_id   TEXT NOT NULL PRIMARY KEY,
  stopped_at TEXT NOT NULL
);

-- Addresses that refused our mail, by the SHA-256 of the address in lower case: no questions go there until the address
-- is another one, its owner writes to us, or half a year has passed.
CREATE TABLE failed_addresses (
  address_hash TEXT NOT NULL PRIMARY KEY,
  failed_at    TEXT NOT NULL,
  failure      TEXT NOT NULL
);
