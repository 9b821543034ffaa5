import type { PrivacyFact } from "@schuifaan/shared/contract/privacy";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { eraseMessages } from "../relay/erase-messages.ts";
import { eraseHosts } from "./erase-hosts.ts";
import { eraseMakers } from "./erase-makers.ts";
import {
  eraseColleagues, eraseCounts, eraseImportedRows, eraseLinks, eraseMails, erasePhotos, eraseRefusedAddresses, eraseTasks, eraseTips,
} from "./erase-rows.ts";

type Columns = { readonly [Table in keyof Tables]?: readonly (keyof Tables[Table])[] };

export type PersonalData = PrivacyFact & {
  /** Where it stands. */
  readonly columns: Columns;
  /** What a maker gets along on request, of the rows that are theirs by `maker_id` (in makers by `id`). */
  readonly given?: Columns;
  /** Takes away what is kept long enough; absent where it goes with something else, or when somebody takes it away. */
  readonly erase?: (db: Database, now: Date) => Promise<unknown>;
};

/**
 * Everything personal that is kept, in one table: what, whose, why, how long and who sees it. What erases it, what is given
 * along on request (export-personal-data.ts) and the privacy page are made from it; a test holds it against the tables.
 */
export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    kind: "maker_contact", whose: "maker", why: "keep_true", kept: { days: 30, after: "leaving" }, seenBy: ["makers", "wijkredactie"],
    columns: { makers: ["name", "email", "email_key", "phone"], stopped_questions: ["maker_id"] },
    given: { makers: ["name", "email", "phone", "language", "rank", "invited_at", "confirmed_at"], stopped_questions: ["stopped_at"] },
    erase: eraseMakers,
  },
  {
    kind: "maker_link", whose: "maker", why: "keep_true", kept: { days: 30, after: "link_ended" }, seenBy: ["nobody"],
    columns: { links: ["token_hash", "maker_id", "last_used_at"], answer_links: ["token_hash", "maker_id"] },
    given: { links: ["created_at", "expires_at", "last_used_at", "revoked_at"] },
    erase: eraseLinks,
  },
  {
    kind: "host_name", whose: "host", why: "welcome", kept: { days: 365, after: "consent" }, seenBy: ["everybody"],
    columns: { consents: ["person", "maker_id"], places: ["facts"] },
    given: { consents: ["kind", "person", "given_at", "expires_at", "withdrawn_at"] },
    erase: eraseHosts,
  },
  {
    kind: "photo", whose: "host", why: "welcome", kept: { days: 365, after: "consent" }, seenBy: ["everybody"],
    columns: { photos: ["bytes", "alt"] },
    erase: erasePhotos,
  },
  // A first name or a maker in it is erased with the two above; what a place was like stays.
  {
    kind: "change", whose: "maker", why: "undo", kept: { days: 30, after: "leaving" }, seenBy: ["makers", "wijkredactie"],
    columns: { versions: ["place", "change", "maker_id", "user_id"], rounds: ["maker_id"] },
    given: { versions: ["version", "changed_at", "role", "source", "change"], rounds: ["month", "asked_at", "reminded_at", "answered_at", "answer"] },
  },
  { kind: "public_contact", whose: "contact", why: "show_place", kept: { after: "listed" }, seenBy: ["everybody"], columns: { places: ["card", "facts"] } },
  {
    kind: "tip", whose: "teller", why: "check", kept: { days: 180, after: "told" }, seenBy: ["wijkredactie"],
    columns: { tips: ["token_hash", "body", "answer"] },
    erase: eraseTips,
  },
  {
    kind: "message", whose: "visitor", why: "pass_on", kept: { days: 30, after: "asked" }, seenBy: ["makers"],
    columns: { messages: ["body"] },
    erase: eraseMessages,
  },
  {
    kind: "mail", whose: "maker", why: "keep_true", kept: { days: 90, after: "sent" }, seenBy: ["nobody"],
    columns: { mails: ["recipient", "subject", "body", "html", "headers", "maker_id"] },
    given: { mails: ["kind", "recipient", "subject", "body", "state", "created_at", "sent_at"] },
    erase: eraseMails,
  },
  {
    kind: "task", whose: "teller", why: "check", kept: { days: 30, after: "closed" }, seenBy: ["wijkredactie"],
    columns: { tasks: ["body", "closed_by"] },
    erase: eraseTasks,
  },
  {
    kind: "calendar_address", whose: "maker", why: "follow_calendar", kept: { after: "listed" }, seenBy: ["makers"],
    columns: { calendar_links: ["address", "planned", "maker_id"] },
    given: { calendar_links: ["address", "is_live", "checked_at"] },
  },
  {
    kind: "imported_row", whose: "contact", why: "check", kept: { days: 365, after: "told" }, seenBy: ["wijkredactie"],
    columns: { worklist: ["row", "candidates"] },
    erase: eraseImportedRows,
  },
  {
    kind: "colleague", whose: "colleague", why: "sign_in", kept: { days: 30, after: "leaving" }, seenBy: ["admins"],
    columns: { users: ["name", "email", "image"], grants: ["user_id", "given_by"], accounts: ["account_id", "user_id"] },
    erase: eraseColleagues,
  },
  // Goes with the one above: a session that is over is of no use to anybody.
  {
    kind: "sign_in", whose: "colleague", why: "sign_in", kept: { days: 30, after: "last_seen" }, seenBy: ["nobody"],
    columns: { sessions: ["token", "user_id", "ip_address", "user_agent"], verifications: ["identifier", "value"] },
  },
  {
    kind: "network_address", whose: "visitor", why: "hold_off", kept: { days: 2, after: "asked" }, seenBy: ["nobody"],
    columns: { limits: ["key"], askers: ["asker"] },
    erase: eraseCounts,
  },
  {
    kind: "refused_address", whose: "maker", why: "hold_off", kept: { days: 183, after: "refused" }, seenBy: ["nobody"],
    columns: { failed_addresses: ["address_hash", "failure"] },
    erase: eraseRefusedAddresses,
  },
];
