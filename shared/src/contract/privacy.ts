import { z } from "zod";

import { defineEndpoint } from "./endpoint.ts";

/** What of people is kept, in kinds that a reader can tell apart. */
export const PersonalKind = z.enum([
  "maker_contact", "maker_link", "host_name", "photo", "change", "tip", "message", "mail", "task", "calendar_address", "public_contact",
  "imported_row", "colleague", "sign_in", "network_address", "refused_address",
]);
export type PersonalKind = z.infer<typeof PersonalKind>;

/** One line of the privacy page: the words for each code stand in web/text. */
export const PrivacyFact = z.object({
  kind: PersonalKind,
  whose: z.enum(["maker", "host", "visitor", "teller", "colleague", "contact"]),
  why: z.enum(["keep_true", "welcome", "show_place", "undo", "pass_on", "check", "follow_calendar", "sign_in", "hold_off"]),
  /** `days` after `after`; without days as long as it holds. */
  kept: z.object({
    days: z.int().min(1).optional(),
    after: z.enum(["leaving", "link_ended", "consent", "told", "asked", "sent", "closed", "listed", "last_seen", "refused"]),
  }),
  seenBy: z.array(z.enum(["everybody", "makers", "wijkredactie", "admins", "nobody"])).min(1),
});
export type PrivacyFact = z.infer<typeof PrivacyFact>;

export const getPrivacyFacts = defineEndpoint({
  method: "GET",
  name: "getPrivacyFacts",
  path: "/api/v1/privacy",
  summary: "What we keep of people, why, how long and who sees it: from the table that erases it",
  input: z.object({}),
  output: z.object({ facts: z.array(PrivacyFact) }),
  problems: [],
});
