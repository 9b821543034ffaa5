import { z } from "zod";

/** The three parts of the country that take turns (Regeling vaststelling schoolvakanties). */
export const Vakantieregio = z.enum(["noord", "midden", "zuid"]);
export type Vakantieregio = z.infer<typeof Vakantieregio>;
