import { generatePlaces } from "@schuifaan/shared/fixtures/generate-places";
import { writeFileSync } from "node:fs";

/** A list of so many places that do not exist, as a municipality might hand in; the same ones every time. */
export function writeGeneratedList(file: string, count: number): void {
  const rows = [...generatePlaces(count, 1)].map(({ name, type, address, lat, lng, contact, summary }) =>
    [name, type, address.postcode ?? "", address.woonplaats ?? "", lat, lng, contact.phone ?? "", summary ?? ""].map(quote).join(","));
  writeFileSync(file, ["naam,soort,postcode,plaats,lat,lon,telefoon,omschrijving", ...rows].join("\n"));
}

function quote(value: string | number): string {
  return `"${String(value).replaceAll('"', '""')}"`;
}
