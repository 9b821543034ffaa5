-- Following a calendar kept elsewhere: what its server told us to ask with, when it was last read whole, since when it
-- could not be read, and when it is asked next. A server that asks moves next_at first, so that two never ask at once.
ALTER TABLE calendar_links ADD COLUMN last_modified TEXT;
ALTER TABLE calendar_links ADD COLUMN read_at TEXT;
ALTER TABLE calendar_links ADD COLUMN failing_since TEXT;
ALTER TABLE calendar_links ADD COLUMN next_at TEXT NOT NULL DEFAULT '';
