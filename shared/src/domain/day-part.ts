import { z } from "zod";

/** Morning until 12.00, afternoon until 17.00, evening from then on (Amsterdam, by the start). */
export const DayPart = z.enum(["morning", "afternoon", "evening"]);
export type DayPart = z.infer<typeof DayPart>;
