import { z } from "zod";

import { defineOperation } from "./operation.ts";
import { Upkeep } from "./upkeep.ts";

// A calendar that a maker keeps elsewhere, and that the activities follow.

const Nothing = z.undefined();
const Anything = z.object({});

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
