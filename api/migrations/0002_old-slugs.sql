-- A slug, once given, leads to its place for ever: it stands on posters, in calendars and in phones.
CREATE TABLE old_slugs (
  slug     TEXT NOT NULL PRIMARY KEY,
  place_id TEXT NOT NULL
);

CREATE INDEX old_slugs_by_place ON old_slugs (place_id);

-- Where a place that moved or joined another one is found now.
ALTER TABLE places ADD COLUMN moved_to TEXT;
