import type { Tables } from "../database/tables.ts";

/**
 * Columns of text that hold nothing about a person: names of places, codes, instants, and numbers of rows that mean nothing
 * without the row they point to. A new column of text belongs here or in personal-data.ts; the test says which is missing.
 */
export const IMPERSONAL: { readonly [Table in keyof Tables]?: readonly (keyof Tables[Table])[] } = {
  accounts: ["id", "provider_id", "scope", "created_at", "updated_at"],
  answer_links: ["message_id", "created_at"],
  areas: ["code", "level", "name", "aliases", "gemeente_code", "gemeente_name", "parent_code", "source", "shape", "outline"],
  askers: ["place_id", "told_at"],
  calendar_links: ["place_id", "etag", "checked_at", "changed_at", "failure", "last_modified", "read_at", "failing_since", "next_at"],
  changes: ["kind", "subject", "at"],
  consents: ["id", "place_id", "kind", "given_at", "expires_at", "withdrawn_at"],
  failed_addresses: ["failed_at"],
  // Addresses of places in lists; what visitors type is never kept.
  geocodes: ["query", "at"],
  grants: ["id", "role", "area_code", "given_at", "ended_at"],
  // Counts, and the name of the list.
  imports: ["id", "kind", "source", "started_at", "report"],
  limits: ["stretch"],
  links: ["id", "place_id", "created_at", "expires_at", "revoked_at"],
  mails: ["id", "dedupe", "kind", "place_id", "state", "created_at", "next_try_at", "sent_at", "failure"],
  makers: ["id", "place_id", "language", "invited_at", "confirmed_at", "left_at", "erase_after", "instead_of"],
  messages: ["id", "place_id", "kind", "created_at", "promised_for", "passed_on_at", "answered_at", "erase_after"],
  // Secrets of the program itself.
  meta: ["name", "value"],
  migrations: ["name", "sha256"],
  old_slugs: ["slug", "place_id"],
  photos: ["id", "place_id", "kind", "content_type", "created_at"],
  places: [
    "id", "slug", "name", "type", "run_by", "status", "precision", "area_codes", "area_name", "gemeente_name", "named_area", "last_confirmed",
    "source", "source_key", "updated_at", "moved_to",
  ],
  rounds: ["place_id", "month", "asked_at", "reminded_at", "second_at", "call_at", "answered_at", "answer"],
  sessions: ["id", "expires_at", "created_at", "updated_at"],
  stopped_questions: ["stopped_at"],
  tasks: ["id", "kind", "place_id", "area_codes", "about", "state", "created_at", "due_at", "closed_at", "outcome"],
  tips: ["id", "kind", "place_id", "state", "created_at", "decided_at", "erase_after"],
  users: ["id", "created_at", "updated_at"],
  verifications: ["id", "expires_at", "created_at", "updated_at"],
  versions: ["place_id", "changed_at", "role", "source"],
  worklist: ["id", "import_id", "source", "source_key", "reason", "created_at"],
};
