import type { SkippedWhy } from "@schuifaan/shared/contract/calendar-link";
import type { z } from "zod";

/** Something in a calendar that becomes no activity. */
export class SkippedAppointment extends Error {
  readonly why: z.infer<typeof SkippedWhy>;

  constructor(why: SkippedAppointment["why"]) {
    super(`Left out: ${why}`);
    this.why = why;
  }
}
