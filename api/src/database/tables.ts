// Written from the migrations by tables.test.ts: `npx vitest run --project api tables -u`. Do not edit.

/** Rows as both engines return them, before they are checked. */
export type Tables = {
  areas: {
    code: string;
    year: number;
    level: string;
    name: string;
    aliases: string;
    gemeente_code: string | null;
    gemeente_name: string | null;
    parent_code: string | null;
    lat: number;
    lng: number;
    west: number;
    south: number;
    east: number;
    north: number;
    inhabitants: number | null;
    indicative: number;
    is_current: number;
    source: string;
    shape: string;
    outline: string;
  };
  change_counter: {
    id: number;
    last: number;
  };
  changes: {
    seq: number;
    kind: string;
    subject: string;
    at: string;
  };
  geocodes: {
    query: string;
    lat: number | null;
    lng: number | null;
    at: string;
  };
  imports: {
    id: string;
    kind: string;
    source: string;
    started_at: string;
    report: string;
  };
  meta: {
    name: string;
    value: string;
  };
  migrations: {
    name: string;
    sha256: string;
  };
  old_slugs: {
    slug: string;
    place_id: string;
  };
  places: {
    id: string;
    slug: string;
    name: string;
    type: string;
    run_by: string | null;
    status: string;
    lat: number;
    lng: number;
    precision: string;
    area_codes: string;
    area_name: string | null;
    gemeente_name: string | null;
    named_area: string | null;
    last_confirmed: string | null;
    demo: number;
    source: string;
    source_key: string | null;
    version: number;
    updated_at: string;
    card: string;
    facts: string;
    moved_to: string | null;
  };
  worklist: {
    id: string;
    import_id: string;
    source: string;
    source_key: string;
    row_number: number;
    reason: string;
    row: string;
    candidates: string;
    created_at: string;
  };
};
