import type { Tables } from "./tables.ts";

/**
 * What a backup holds, with the key its rows are read by. The feed stays behind: whoever follows a restored
 * database reads everything again. Sessions stay behind too: a file that somebody finds signs nobody in;
 * and who asked (askers), of which a backup would know longer than a day.
 */
export const DUMP_TABLES = {
  meta: ["name"],
  areas: ["code", "year"],
  places: ["id"],
  old_slugs: ["slug"],
  imports: ["id"],
  worklist: ["id"],
  geocodes: ["query"],
  makers: ["id"],
  links: ["id"],
  versions: ["place_id", "version"],
  consents: ["id"],
  rounds: ["place_id", "month"],
  tasks: ["id"],
  tips: ["id"],
  messages: ["id"],
  answer_links: ["token_hash"],
  mails: ["id"],
  photos: ["id"],
  calendar_links: ["place_id"],
  limits: ["key", "stretch"],
  stopped_questions: ["maker_id"],
  failed_addresses: ["address_hash"],
  users: ["id"],
  accounts: ["id"],
  grants: ["id"],
} as const satisfies {
  readonly [Table in Exclude<keyof Tables, "migrations" | "changes" | "change_counter" | "sessions" | "verifications" | "askers">]: readonly (keyof Tables[Table])[];
};

export type DumpTable = keyof typeof DUMP_TABLES;

/** Columns that backups of earlier versions hold and that follow from others now: left out when one is restored. */
export const GONE_COLUMNS: Readonly<Record<string, readonly string[]>> = { places: ["words"] };
