import { z } from "zod";

import { Activity } from "../domain/place.ts";
import { defineOperation } from "./operation.ts";
import { Upkeep } from "./upkeep.ts";

// A calendar that a maker keeps elsewhere, and that the activities follow.

const Nothing = z.undefined();
const Anything = z.object({});

/** Why something in a calendar becomes no activity. `many`: there were enough. */
export const SkippedWhy = z.enum(["too-often", "too-complicated", "all-day", "no-end", "private", "no-title", "past", "many"]);
export type SkippedWhy = z.infer<typeof SkippedWhy>;

/** What the activities would become, before anything goes live; or what became of them. */
export const CalendarPreview = z.object({
  added: z.array(Activity),
  changed: z.array(z.object({ before: Activity, after: Activity })),
  gone: z.array(Activity),
  /** How many stay as they are. */
  same: z.int(),
  /** What is left out: the first fifty. */
  skipped: z.array(z.object({ title: z.string(), why: SkippedWhy })),
});
export type CalendarPreview = z.infer<typeof CalendarPreview>;

/** An address that cannot be read is a 400 of which the error's detail is a CalendarFailure. */
export const linkCalendar = defineOperation({
  method: "PUT",
  name: "linkCalendar",
  path: "/api/v1/upkeep/calendar",
  summary: "Points to a calendar kept elsewhere; `isLive: false` only shows what would change",
  access: "maker",
  input: Anything,
  body: z.object({ address: z.url({ protocol: /^(https?|webcal)$/ }).max(2000), isLive: z.boolean() }),
  output: z.object({ upkeep: Upkeep, preview: CalendarPreview }),
  problems: [401, 403, 429],
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
