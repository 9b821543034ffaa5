import { z } from "zod";

import { Change } from "../domain/change.ts";
import { Photo, Place, PlaceId } from "../domain/place.ts";
import { defineOperation } from "./operation.ts";

// What a maker can do with the link from a mail. The token travels in the Authorization header, never in an address.

const Nothing = z.undefined();
const Anything = z.object({});

/** In what role somebody changed something. */
export const ChangeRole = z.enum(["maker", "key_person", "admin", "import", "resident_tip", "calendar", "system"]);
export type ChangeRole = z.infer<typeof ChangeRole>;

/** A maker as the makers of the same place see each other: no addresses. */
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

/** The question of the season: May and October the holidays that come, December Christmas. */
export const SeasonQuestion = z.enum(["summer", "autumn", "christmas"]);

export const CalendarLink = z.object({
  address: z.string(),
  isLive: z.boolean(),
  checkedAt: z.iso.datetime().optional(),
  /** Why it could not be read the last time, as a code for the texts. */
  failure: z.enum(["unreachable", "refused", "not-a-calendar", "too-large", "too-slow", "private-address", "too-many-redirects"]).optional(),
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
  problems: [401],
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
  problems: [401, 409],
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
  problems: [401, 404, 409],
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
    /** JPEG, PNG, WebP or HEIC as base64; at most 12 MB of picture. */
    picture: z.string().min(1).max(16_800_000),
  }),
  output: Upkeep,
  mostBytes: 17_000_000,
  problems: [401, 413],
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
  problems: [401, 404],
});

const Person = z.object({ name: z.string().trim().min(1).max(60), email: z.email().max(200) });

/** A second maker, or another address for yourself: takes effect when the mail to that address is answered. */
export const inviteMaker = defineOperation({
  method: "POST",
  name: "inviteMaker",
  path: "/api/v1/upkeep/makers",
  summary: "Asks somebody to look after the place too, instead of you, or at your other address",
  access: "maker",
  input: Anything,
  body: Person.extend({ as: z.enum(["second", "instead-of-me", "my-new-address"]) }),
  output: Upkeep,
  problems: [401, 429],
});

/** The answer to "ben jij …?": only then is the invited one a maker. */
export const acceptInvitation = defineOperation({
  method: "POST",
  name: "acceptInvitation",
  path: "/api/v1/upkeep/acceptances",
  summary: "Yes, that is me, and I will help",
  access: "maker",
  input: Anything,
  body: Anything,
  output: Upkeep,
  problems: [401],
});

export const leavePlace = defineOperation({
  method: "POST",
  name: "leavePlace",
  path: "/api/v1/upkeep/departures",
  summary: "I stop: the links end now, what is personal is gone within 30 days",
  access: "maker",
  input: Anything,
  body: z.object({ isPlaceStopping: z.boolean() }),
  output: z.object({ erasedBefore: z.iso.date(), othersStay: z.boolean() }),
  problems: [401],
});

/** Ends every link of this maker, as when a mail was sent on to somebody else; a new one comes by mail. */
export const endLinks = defineOperation({
  method: "POST",
  name: "endLinks",
  path: "/api/v1/upkeep/link-ends",
  summary: "No link of mine works any more; mail me a new one",
  access: "maker",
  input: Anything,
  body: Anything,
  output: z.object({ mailed: z.literal(true) }),
  problems: [401],
});

/** Everything kept about this maker, as a file to take along (AVG, article 15 and 20). */
export const exportPersonalData = defineOperation({
  method: "GET",
  name: "exportPersonalData",
  path: "/api/v1/upkeep/personal-data",
  summary: "What we know about you",
  access: "maker",
  input: Anything,
  body: Nothing,
  output: z.object({ madeAt: z.iso.datetime(), tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) }),
  problems: [401],
});

/** What the activities would become, before anything goes live. */
export const CalendarPreview = z.object({
  added: z.array(z.object({ title: z.string(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), rule: z.string().optional() })),
  changed: z.array(z.object({ title: z.string(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), rule: z.string().optional() })),
  gone: z.array(z.object({ title: z.string() })),
  /** What could not be told in our words, and was left out. */
  skipped: z.array(z.object({ title: z.string(), why: z.enum(["too-often", "too-complicated", "all-day", "private", "no-title", "past"]) })),
});
export type CalendarPreview = z.infer<typeof CalendarPreview>;

export const linkCalendar = defineOperation({
  method: "PUT",
  name: "linkCalendar",
  path: "/api/v1/upkeep/calendar",
  summary: "Points to a calendar kept elsewhere; `isLive: false` only shows what would change",
  access: "maker",
  input: Anything,
  body: z.object({ address: z.url({ protocol: /^(https?|webcal)$/ }).max(2000), isLive: z.boolean() }),
  output: z.object({ upkeep: Upkeep, preview: CalendarPreview }),
  problems: [401, 429],
});

export const unlinkCalendar = defineOperation({
  method: "DELETE",
  name: "unlinkCalendar",
  path: "/api/v1/upkeep/calendar",
  summary: "The activities stay as they are now, and follow no calendar any more",
  access: "maker",
  input: Anything,
  body: Nothing,
  output: Upkeep,
  problems: [401],
});

/** The answer never tells whether the address is known. */
export const requestLink = defineOperation({
  method: "POST",
  name: "requestLink",
  path: "/api/v1/link-requests",
  summary: "Mails a new link for each place this address looks after",
  access: "anyone",
  input: Anything,
  body: z.object({ email: z.email().max(200), place: PlaceId.optional() }),
  output: z.object({ mailed: z.literal(true) }),
  problems: [429],
});
