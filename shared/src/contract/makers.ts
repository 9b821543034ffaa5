import { z } from "zod";

import { PlaceId } from "../domain/place.ts";
import { defineOperation } from "./operation.ts";
import { Upkeep } from "./upkeep.ts";

// Who looks after a place, by which links, and what we know about them.

const Nothing = z.undefined();
const Anything = z.object({});

const Person = z.object({ name: z.string().trim().min(1).max(60), email: z.email().max(200) });

/** A second maker, or another address for yourself: takes effect when the mail to that address is answered. */
export const inviteMaker = defineOperation({
  method: "POST",
  name: "inviteMaker",
  path: "/api/v1/upkeep/makers",
  summary: "Asks somebody to look after the place too, instead of you, or at your other address",
  access: "maker",
  input: Anything,
  body: Person.extend({ as: z.enum(["second", "instead-of-me", "my-new-address"]) }),
  output: Upkeep,
  problems: [401, 403, 429],
});

/** The answer to "ben jij …?": only then is the invited one a maker. */
export const acceptInvitation = defineOperation({
  method: "POST",
  name: "acceptInvitation",
  path: "/api/v1/upkeep/acceptances",
  summary: "Yes, that is me, and I will help",
  access: "maker",
  input: Anything,
  body: Anything,
  output: Upkeep,
  problems: [401],
});

export const leavePlace = defineOperation({
  method: "POST",
  name: "leavePlace",
  path: "/api/v1/upkeep/departures",
  summary: "I stop: the links end now, what is personal is gone within 30 days",
  access: "maker",
  input: Anything,
  body: z.object({ isPlaceStopping: z.boolean() }),
  output: z.object({ erasedBefore: z.iso.date(), othersStay: z.boolean() }),
  problems: [401],
});

/** Ends every link of this maker, as when a mail was sent on to somebody else; a new one comes by mail. */
export const endLinks = defineOperation({
  method: "POST",
  name: "endLinks",
  path: "/api/v1/upkeep/link-ends",
  summary: "No link of mine works any more; mail me a new one",
  access: "maker",
  input: Anything,
  body: Anything,
  output: z.object({ mailed: z.literal(true) }),
  problems: [401],
});

/** Everything kept about this maker, as a file to take along (AVG, article 15 and 20). */
export const exportPersonalData = defineOperation({
  method: "GET",
  name: "exportPersonalData",
  path: "/api/v1/upkeep/personal-data",
  summary: "What we know about you",
  access: "maker",
  input: Anything,
  body: Nothing,
  output: z.object({ madeAt: z.iso.datetime(), tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) }),
  problems: [401],
});

/** The answer never tells whether the address is known. */
export const requestLink = defineOperation({
  method: "POST",
  name: "requestLink",
  path: "/api/v1/link-requests",
  summary: "Mails a new link for each place this address looks after",
  access: "anyone",
  input: Anything,
  body: z.object({ email: z.email().max(200), place: PlaceId.optional() }),
  output: z.object({ mailed: z.literal(true) }),
  problems: [429],
});
