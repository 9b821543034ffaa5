import { z } from "zod";

/** The part of the world a map shows, in WGS84 degrees. West never lies east of east: we do not cross the date line. */
export const Bounds = z.object({
  west: z.number().min(-180).max(180),
  south: z.number().min(-90).max(90),
  east: z.number().min(-180).max(180),
  north: z.number().min(-90).max(90),
});
export type Bounds = z.infer<typeof Bounds>;
