import type { Point } from "@schuifaan/shared/domain/point";
import { z } from "zod";

/** The free address search of the Dutch land registry (CC0): streets, postcodes and addresses to points. */
export const LOCATIESERVER = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/free";

const LocatieserverDoc = z.object({
  type: z.string(),
  straatnaam: z.string().optional(),
  straatnaam_verkort: z.string().optional(),
  huisnummer: z.union([z.number(), z.string()]).optional(),
  huis_nlt: z.string().optional(),
  postcode: z.string().optional(),
  woonplaatsnaam: z.string().optional(),
  gemeentenaam: z.string().optional(),
  centroide_ll: z.string().optional(),
});
export type LocatieserverDoc = z.infer<typeof LocatieserverDoc>;

/** An answer of PDOK Locatieserver `free`, as far as we read it. */
export const LocatieserverAnswer = z.object({ response: z.object({ docs: z.array(LocatieserverDoc) }) });
export type LocatieserverAnswer = z.infer<typeof LocatieserverAnswer>;

/** Where a document says that it is. */
export function pointOf(doc: LocatieserverDoc | undefined): Point | undefined {
  const [, lng, lat] = /^POINT\(([\d.]+) ([\d.]+)\)$/.exec(doc?.centroide_ll ?? "") ?? [];
  return lng === undefined || lat === undefined ? undefined : { lat: Number(lat), lng: Number(lng) };
}
