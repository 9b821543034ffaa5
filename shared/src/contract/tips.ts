import { z } from "zod";

import { Address, Place, PlaceId, Slug } from "../domain/place.ts";
import { PlaceType } from "../domain/taxonomy.ts";
import { LatLng } from "../domain/lat-lng.ts";
import { defineOperation } from "./operation.ts";

// What anybody may tell: no account, no name asked. The token in the answer shows later what became of it.

const Nothing = z.undefined();

/**
 * Filled by machines, never by people: `website` is hidden from readers and screen readers. `tookInMs` is how long the form
 * was open, by the clock of the device alone. What looks like a machine is put aside for the wijkredactie, never refused: no
 * puzzle that keeps people out.
 */
export const Trap = z.object({ website: z.string().max(200).optional(), tookInMs: z.int().min(0).optional() });

export const WrongKind = z.enum(["door_was_closed", "times", "address", "price", "contact", "stopped", "other"]);
export type WrongKind = z.infer<typeof WrongKind>;

/** The token is told once, here; `path` is the page that shows what became of it. */
export const Told = z.object({ token: z.string(), path: z.string() });
export type Told = z.infer<typeof Told>;

/** Of a report or a tip; `confirmed`: the place looked, and everything holds. */
export const TipState = z.enum(["waiting", "asked_maker", "changed", "confirmed", "published", "declined"]);
export type TipState = z.infer<typeof TipState>;

const Note = z.string().trim().max(300);

export const reportWrong = defineOperation({
  method: "POST",
  name: "reportWrong",
  path: "/api/v1/places/:place/reports",
  summary: "“Klopt niet”: after two the listing says to call first, and its maker is mailed the same day",
  access: "anyone",
  input: z.object({ place: z.string().max(120) }),
  body: Trap.extend({ wrong: WrongKind, note: Note.optional() }),
  output: Told,
  problems: [404, 429],
});

export const tipPlace = defineOperation({
  method: "POST",
  name: "tipPlace",
  path: "/api/v1/place-tips",
  summary: "A place that is not here yet, in four fields",
  access: "anyone",
  input: z.object({}),
  body: Trap.extend({
    name: z.string().trim().min(2).max(80),
    type: PlaceType,
    address: Address.pick({ street: true, houseNumber: true, postcode: true, woonplaats: true, hint: true }),
    point: LatLng.optional(),
    when: z.string().trim().max(200),
    /** Only to start a maker's link with: the one who tells may be the one who runs it. */
    maker: z.object({ name: z.string().trim().min(1).max(60), email: z.email().max(200) }).optional(),
  }),
  output: Told,
  problems: [429],
});

/** The token of the answer travels in the Authorization header, as that of a maker does: addresses of the api end up in logs. */
export const addNote = defineOperation({
  method: "POST",
  name: "addNote",
  path: "/api/v1/tip/notes",
  summary: "A few words with a report that was sent without",
  access: "anyone",
  input: z.object({}),
  body: z.object({ note: Note.min(1) }),
  output: z.object({}),
  problems: [404, 409, 429],
});

/** What became of it, for who holds the token; in the Authorization header too. */
export const getTip = defineOperation({
  method: "GET",
  name: "getTip",
  path: "/api/v1/tip",
  summary: "What became of what you told",
  access: "anyone",
  input: z.object({}),
  body: Nothing,
  output: z.object({
    /** What was told: of a report what is wrong, of a new place its name. */
    told: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("wrong"), wrong: WrongKind, note: z.string().optional() }),
      z.object({ kind: z.literal("new_place"), name: z.string() }),
    ]),
    state: TipState,
    /** What the wijkredactie says about it. */
    answer: z.string().optional(),
    place: Place.pick({ slug: true, name: true }).optional(),
    at: z.iso.datetime(),
    decidedAt: z.iso.datetime().optional(),
    eraseAfter: z.iso.date(),
  }),
  problems: [404],
});

/** “Wie doet dit al?”: what is near or alike, while somebody types the name of a new place. */
export const findAlike = defineOperation({
  method: "GET",
  name: "findAlike",
  path: "/api/v1/alike-places",
  summary: "Places that are near or have a name like it",
  access: "anyone",
  input: z.object({
    name: z.string().max(80),
    postcode: z.string().max(10).optional(),
    street: z.string().max(80).optional(),
    woonplaats: z.string().max(80).optional(),
  }),
  body: Nothing,
  output: z.object({
    places: z.array(
      z.object({ id: PlaceId, slug: Slug, name: z.string(), type: PlaceType, areaName: z.string().optional(), distanceInMetres: z.int().min(0).optional(), isSameName: z.boolean() }),
    ),
    /** Where the address lies, when it could be found. */
    point: LatLng.optional(),
  }),
  problems: [],
});
