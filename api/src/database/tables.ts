// Written from the migrations by tables.test.ts: `npx vitest run --project api tables -u`. Do not edit.

/** Rows as both engines return them, before they are checked. */
export type Tables = {
  accounts: {
    id: string; account_id: string; provider_id: string; user_id: string; scope: string | null; created_at: string;
    updated_at: string;
  };
  answer_links: {
    token_hash: string; message_id: string; maker_id: string; created_at: string;
  };
  areas: {
    code: string; year: number; level: string; name: string; aliases: string; gemeente_code: string | null;
    gemeente_name: string | null; parent_code: string | null; lat: number; lng: number; west: number; south: number;
    east: number; north: number; inhabitants: number | null; indicative: number; is_current: number; source: string;
    shape: string; outline: string;
  };
  askers: {
    place_id: string; asker: string; told_at: string;
  };
  calendar_links: {
    place_id: string; address: string; maker_id: string | null; is_live: number; etag: string | null;
    checked_at: string | null; changed_at: string | null; failures: number; failure: string | null; planned: string;
    last_modified: string | null; read_at: string | null; failing_since: string | null; next_at: string;
  };
  change_counter: {
    id: number; last: number;
  };
  changes: {
    seq: number; kind: string; subject: string; at: string;
  };
  consents: {
    id: string; place_id: string; kind: string; person: string; maker_id: string | null; given_at: string;
    expires_at: string; withdrawn_at: string | null;
  };
  failed_addresses: {
    address_hash: string; failed_at: string; failure: string;
  };
  geocodes: {
    query: string; lat: number | null; lng: number | null; at: string;
  };
  grants: {
    id: string; user_id: string; role: string; area_code: string | null; given_at: string; given_by: string | null;
    ended_at: string | null;
  };
  imports: {
    id: string; kind: string; source: string; started_at: string; report: string;
  };
  limits: {
    key: string; stretch: string; times: number;
  };
  links: {
    id: string; token_hash: string; place_id: string; maker_id: string; created_at: string; expires_at: string;
    last_used_at: string | null; revoked_at: string | null;
  };
  mails: {
    id: string; dedupe: string; kind: string; place_id: string | null; maker_id: string | null; recipient: string;
    subject: string; body: string; html: string; headers: string; state: string; attempts: number; created_at: string;
    next_try_at: string; sent_at: string | null; failure: string | null;
  };
  makers: {
    id: string; place_id: string; name: string; email: string; email_key: string; phone: string | null;
    language: string; rank: number; is_trusted: number; invited_at: string; confirmed_at: string | null;
    left_at: string | null; erase_after: string | null; instead_of: string | null;
  };
  messages: {
    id: string; place_id: string; kind: string; body: string; created_at: string; promised_for: string;
    passed_on_at: string | null; answered_at: string | null; erase_after: string;
  };
  meta: {
    name: string; value: string;
  };
  migrations: {
    name: string; sha256: string;
  };
  old_slugs: {
    slug: string; place_id: string;
  };
  photos: {
    id: string; place_id: string; kind: string; alt: string; width: number; height: number; content_type: string;
    bytes: string; created_at: string;
  };
  places: {
    id: string; slug: string; name: string; type: string; run_by: string | null; status: string; lat: number;
    lng: number; precision: string; area_codes: string; area_name: string | null; gemeente_name: string | null;
    named_area: string | null; last_confirmed: string | null; demo: number; source: string; source_key: string | null;
    version: number; updated_at: string; card: string; facts: string; moved_to: string | null;
  };
  rounds: {
    place_id: string; month: string; maker_id: string; asked_at: string; reminded_at: string | null;
    second_at: string | null; call_at: string | null; answered_at: string | null; answer: string | null;
  };
  sessions: {
    id: string; token: string; user_id: string; expires_at: string; created_at: string; updated_at: string;
    ip_address: string | null; user_agent: string | null;
  };
  stopped_questions: {
    maker_id: string; stopped_at: string;
  };
  tasks: {
    id: string; kind: string; place_id: string | null; area_codes: string; about: string; body: string; state: string;
    created_at: string; due_at: string | null; closed_at: string | null; closed_by: string | null;
    outcome: string | null;
  };
  tips: {
    id: string; token_hash: string; kind: string; place_id: string | null; body: string; state: string;
    answer: string | null; created_at: string; decided_at: string | null; erase_after: string;
  };
  users: {
    id: string; name: string; email: string; email_verified: number; image: string | null; created_at: string;
    updated_at: string;
  };
  verifications: {
    id: string; identifier: string; value: string; expires_at: string; created_at: string; updated_at: string;
  };
  versions: {
    place_id: string; version: number; place: string; changed_at: string; role: string; maker_id: string | null;
    user_id: string | null; source: string; change: string;
  };
  worklist: {
    id: string; import_id: string; source: string; source_key: string; row_number: number; reason: string; row: string;
    candidates: string; created_at: string;
  };
};
