import type { SkippedWhy } from "@schuifaan/shared/contract/calendar-link";
import type { z } from "zod";

/** Something in a calendar that becomes no activity. */
export class SkippedEvent extends Error {
  readonly why: z.infer<typeof SkippedWhy>;

  constructor(why: SkippedEvent["why"]) {
    super(`Left out: ${why}`);
    this.why = why;
  }
}
