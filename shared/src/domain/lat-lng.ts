import { z } from "zod";

/** A `Point` from outside, which could be anything. */
export const LatLng = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });
