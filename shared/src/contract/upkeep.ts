import { z } from "zod";

import { CalendarFailure } from "../domain/calendar-failure.ts";
import { Change } from "../domain/change.ts";
import { Photo, Place } from "../domain/place.ts";
import { SeasonQuestion } from "../domain/season-question.ts";
import { defineOperation } from "./operation.ts";

// What a maker can do with the link from a mail. The token travels in the Authorization header, never in an address.

const Nothing = z.undefined();
const Anything = z.object({});

/** In what role somebody changed something. */
export const ChangeRole = z.enum(["maker", "key_person", "admin", "import", "resident_tip", "calendar", "system"]);
export type ChangeRole = z.infer<typeof ChangeRole>;

/**
 * A maker as the makers of the same place see each other: no addresses. Who has not said yes may only look, say yes
 * (acceptInvitation) or leave; all else answers 403.
 */
export const MakerName = z.object({ id: z.string(), name: z.string(), isYou: z.boolean(), hasSaidYes: z.boolean() });
export type MakerName = z.infer<typeof MakerName>;

/** A change that can still be taken back: not older than 30 days. */
export const PastChange = z.object({
  /** Of the listing after the change. */
  version: z.int().min(1),
  at: z.iso.datetime(),
  role: ChangeRole,
  /** Of the maker; other roles have no name here. */
  by: z.string().optional(),
  change: Change.optional(),
  /** Whether taking it back would still fit: later changes did not touch the same. */
  canUndo: z.boolean(),
});
export type PastChange = z.infer<typeof PastChange>;

export const CalendarLink = z.object({
  address: z.string(),
  /** False while so much changed at once that a maker looks first; nothing follows until then. */
  isLive: z.boolean(),
  checkedAt: z.iso.datetime().optional(),
  /** Why it could not be read the last time, as a code for the texts. */
  failure: CalendarFailure.optional(),
});

/** Everything a maker's page needs at once. */
export const Upkeep = z.object({
  place: Place,
  version: z.int().min(1),
  you: z.object({ name: z.string(), email: z.string(), language: z.string() }),
  makers: z.array(MakerName),
  /** Changes that wait for the wijkredactie. */
  waiting: z.array(z.object({ id: z.string(), at: z.iso.datetime(), change: Change })),
  past: z.array(PastChange),
  seasonQuestion: SeasonQuestion.optional(),
  calendar: CalendarLink.optional(),
  /** Until when the first name of the host may be shown; a day. */
  hostConsentUntil: z.iso.date().optional(),
  linkExpiresAt: z.iso.datetime(),
});
export type Upkeep = z.infer<typeof Upkeep>;

export const getUpkeep = defineOperation({
  method: "GET",
  name: "getUpkeep",
  path: "/api/v1/upkeep",
  summary: "The listing that the link is for, as its maker sees it",
  access: "maker",
  input: Anything,
  body: Nothing,
  output: Upkeep,
  problems: [401],
});

/** `version` is the one that was looked at: when somebody changed the listing since, nothing is saved (409). */
const Seen = z.object({ version: z.int().min(1) });

export const confirmListing = defineOperation({
  method: "POST",
  name: "confirmListing",
  path: "/api/v1/upkeep/confirmations",
  summary: "Everything still holds, as of today",
  access: "maker",
  input: Anything,
  body: Anything,
  output: Upkeep,
  problems: [401, 403],
});

export const changeListing = defineOperation({
  method: "POST",
  name: "changeListing",
  path: "/api/v1/upkeep/changes",
  summary: "One thing is different; what needs a look first waits for the wijkredactie",
  access: "maker",
  input: Anything,
  body: Seen.extend({ change: Change }),
  output: z.object({ upkeep: Upkeep, outcome: z.enum(["live", "waiting", "nothing-new"]) }),
  problems: [401, 403, 409],
});

export const undoChange = defineOperation({
  method: "POST",
  name: "undoChange",
  path: "/api/v1/upkeep/undos",
  summary: "Takes one change back, up to 30 days later; later changes of other things stay",
  access: "maker",
  input: Anything,
  body: z.object({ version: z.int().min(1) }),
  output: Upkeep,
  problems: [401, 403, 404, 409],
});

export const addPhoto = defineOperation({
  method: "POST",
  name: "addPhoto",
  path: "/api/v1/upkeep/photos",
  summary: "A picture of the door or a room: made smaller, without what the camera wrote in it",
  access: "maker",
  input: Anything,
  body: z.object({
    kind: Photo.shape.kind,
    alt: z.string().trim().min(3).max(200),
    /** With people on it only when each of them said yes; under 16 a parent. */
    people: z.enum(["none", "all-said-yes"]),
    /** JPEG, PNG, WebP or AVIF as base64, at most 12 MB of picture; HEIC, whose compression is patented, the web turns into JPEG first. */
    picture: z.string().min(1).max(16_800_000),
  }),
  output: Upkeep,
  mostBytes: 17_000_000,
  problems: [401, 403, 413, 429],
});

export const removePhoto = defineOperation({
  method: "DELETE",
  name: "removePhoto",
  path: "/api/v1/upkeep/photos/:photo",
  summary: "Takes a picture away at once and for good",
  access: "maker",
  input: z.object({ photo: z.string().max(60) }),
  body: Nothing,
  output: Upkeep,
  problems: [401, 403, 404],
});
