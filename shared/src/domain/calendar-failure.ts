import { z } from "zod";

/**
 * Why a calendar kept elsewhere could not be read. `wrong-address`: a password in it, or a port that calendars do not use;
 * `private-address`: it leads into a network that is not the public internet; `refused`: its server says no.
 */
export const CalendarFailure = z.enum([
  "unreachable", "refused", "not-a-calendar", "too-large", "too-slow", "wrong-address", "private-address", "too-many-redirects",
]);
export type CalendarFailure = z.infer<typeof CalendarFailure>;
