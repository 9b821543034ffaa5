import { z } from "zod";

import { Address, Place, PlaceId, Slug } from "../domain/place.ts";
import { PlaceType } from "../domain/taxonomy.ts";
import { LatLng } from "../domain/lat-lng.ts";
import { defineOperation } from "./operation.ts";

// What anybody may tell: no account, no name asked. The token in the answer shows later what became of it.

const Nothing = z.undefined();

/**
 * Filled by machines, never by people: `website` is hidden from readers and screen readers, and `seenAt` is when the form was
 * opened. What looks like a machine is put aside for the wijkredactie, never refused: no puzzle that keeps people out.
 */
const Trap = z.object({ website: z.string().max(200).optional(), seenAt: z.iso.datetime().optional() });

export const WrongKind = z.enum(["door_was_closed", "times", "address", "price", "contact", "stopped", "other"]);
export type WrongKind = z.infer<typeof WrongKind>;

const Told = z.object({ token: z.string(), path: z.string() });

export const reportWrong = defineOperation({
  method: "POST",
  name: "reportWrong",
  path: "/api/v1/places/:place/reports",
  summary: "“Klopt niet”: after two the listing says to call first, and its maker is mailed the same day",
  access: "anyone",
  input: z.object({ place: z.string().max(120) }),
  body: Trap.extend({ wrong: WrongKind, note: z.string().trim().max(300).optional() }),
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

/** What became of it, for who holds the token. */
export const getTip = defineOperation({
  method: "GET",
  name: "getTip",
  path: "/api/v1/tips/:token",
  summary: "What became of what you told",
  access: "anyone",
  input: z.object({ token: z.string().min(20).max(100) }),
  body: Nothing,
  output: z.object({
    kind: z.enum(["wrong", "new_place"]),
    told: z.string(),
    state: z.enum(["waiting", "asked_maker", "changed", "published", "declined"]),
    /** What the wijkredactie says about it. */
    answer: z.string().optional(),
    place: Place.pick({ slug: true, name: true }).optional(),
    at: z.iso.datetime(),
    decidedAt: z.iso.datetime().optional(),
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
