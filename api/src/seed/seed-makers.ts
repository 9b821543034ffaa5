import type { Place } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { addConsent } from "../upkeep/keep-consent.ts";
import { addMaker } from "../upkeep/makers.ts";

/** Nobody has these addresses, and nobody ever can: .example is set apart for that (RFC 2606). */
const MAIL_HOST = "voorbeeld.schuifaan.example";
const NAMES = ["Roza", "Henk", "Fatma", "Joke", "Bilal", "Ria", "Marek", "Soraya", "Wim", "Loes", "Achmed", "Tineke"];
/** Every third place has somebody to fall back on. */
const SECOND_EVERY = 3;

/** Somebody who looks after each place of the demo, and a year's yes of each host who is named. */
export async function seedMakers(db: Database, places: readonly Place[], now: Date): Promise<void> {
  for (const [index, { id, firstVisit }] of places.entries()) {
    const host = firstVisit?.hostFirstName;
    const first = await addDemoMaker(db, { id, name: host ?? nameAt(index), number: index }, now);
    if (index % SECOND_EVERY === 0) await addDemoMaker(db, { id, name: nameAt(index + 1), number: index + places.length }, now);
    if (host !== undefined) await addConsent(db, { placeId: id, kind: "host", person: host, makerId: first.id, now });
  }
}

function nameAt(index: number): string {
  return NAMES[index % NAMES.length] ?? "Roza";
}

async function addDemoMaker(db: Database, { id, name, number }: { id: string; name: string; number: number }, now: Date) {
  const mailbox = name.toLowerCase().normalize("NFD").replaceAll(/[^a-z]/g, "");
  // Those of the first place are easy to type; the others differ, for one address may look after more places.
  const email = `${mailbox}${number === 0 ? "" : `.${id}`}@${MAIL_HOST}`;
  return await addMaker(db, { placeId: id, name, email, isTrusted: true, hasSaidYes: true }, now);
}
