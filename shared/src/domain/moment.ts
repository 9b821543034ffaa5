import { z } from "zod";

import { PublicHoliday, SchoolHoliday } from "./holiday.ts";
import { ActivityCategory, EntryMode } from "./taxonomy.ts";

// The moments of a place. Instants are ISO text in UTC, always as `Date.toISOString` writes it, so that text sorts as time
// does; a place thinks in wall-clock time of Europe/Amsterdam, and `amsterdam-time.ts` is the only door between the two.

/** How far the facts may be trusted, by the age of the last confirmation: up to 45, 90, 180 days, or older (or never). */
export const Trust = z.enum(["checked", "aging", "call", "stale"]);
export type Trust = z.infer<typeof Trust>;

/** "probably": a holiday rule says "sometimes" or "shorter", so nobody can be sure. */
export const Certainty = z.enum(["sure", "probably"]);
export type Certainty = z.infer<typeof Certainty>;

/** A stretch of time in which the door is open: by the weekly hours, a special opening, or an activity going on. */
export const OpenSpan = z.object({
  startsAt: z.iso.datetime(),
  /** Later than `startsAt`; the span does not hold this instant itself. */
  endsAt: z.iso.datetime(),
  kind: z.enum(["hours", "special", "activity"]),
  certainty: Certainty,
  /** How you come in during this slot. */
  entry: EntryMode.optional(),
  note: z.string().optional(),
});
export type OpenSpan = z.infer<typeof OpenSpan>;

export const OccurrenceStatus = z.enum(["planned", "full", "cancelled"]);

/** An activity on one day. */
export const Occurrence = z.object({
  /** Stable: the activity and the day on which its rule put it, "r-03-b@2026-12-16"; of an extra date with its time. */
  id: z.string().min(1),
  activityId: z.string().min(1),
  title: z.string().min(1),
  category: ActivityCategory,
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  entry: EntryMode,
  costInEuros: z.number().min(0).optional(),
  status: OccurrenceStatus,
  /** A day beside the rule, such as one moved from another day. */
  isExtra: z.boolean().optional(),
  certainty: Certainty,
  note: z.string().optional(),
});
export type Occurrence = z.infer<typeof Occurrence>;

/** Why a place that mostly is open at this hour is not. */
export const ClosedBecause = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("closure"), until: z.iso.date(), text: z.string().optional() }),
  z.object({ kind: z.literal("publicHoliday"), holiday: PublicHoliday }),
  z.object({ kind: z.literal("schoolHoliday"), holiday: SchoolHoliday, until: z.iso.date() }),
]);
export type ClosedBecause = z.infer<typeof ClosedBecause>;

/**
 * What is open and on at a place, today and next: enough to tell at any moment of the day whether it is open, without
 * its whole week. Good for the day it was made for.
 */
export const Timeline = z.object({
  /** The day in Amsterdam it was made for. */
  day: z.iso.date(),
  trust: Trust,
  /** Whether we know any hours or activities at all; without them nobody can say open or closed. */
  isKnown: z.boolean(),
  /**
   * What began yesterday and goes on, all of the day, and what opens first after it; of tomorrow also what follows on the
   * day without a gap. By start.
   */
  spans: z.array(OpenSpan),
  /** What began yesterday and goes on, all of the day, and the next one that is planned. By start. */
  occurrences: z.array(Occurrence),
  /** Why the place is not open as usual on the day. */
  closedBecause: ClosedBecause.optional(),
});
export type Timeline = z.infer<typeof Timeline>;

/** One of four answers; `call` says that the reader had better ring first, for nobody confirmed the facts lately. */
export type OpenState =
  | { readonly kind: "open"; readonly until: string; readonly entry: EntryMode | undefined; readonly call: boolean; readonly note: string | undefined }
  | { readonly kind: "closed"; readonly opensAt: string | undefined; readonly entry: EntryMode | undefined; readonly call: boolean; readonly because: ClosedBecause | undefined }
  /** Mostly open about now: the hours say so, but they are old or a holiday makes them doubtful. */
  | { readonly kind: "probably"; readonly until: string; readonly entry: EntryMode | undefined }
  | { readonly kind: "unknown" };
